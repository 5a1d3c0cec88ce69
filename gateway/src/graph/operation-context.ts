import type { Viewer } from '@yibao/platform/access';
import type { Outcome } from '../subgraphs/transport.ts';

/** What one operation carries from its request to the subgraphs. */
export type OperationContext = {
  readonly correlationId: string;
  readonly viewer: Viewer;
  /** `performance.now()` at its beginning: deadlines count from here. */
  readonly startedAtMs: number;
  /** The internal token for a subgraph. */
  readonly tokenFor: (service: string) => Promise<string>;
  /** Fetches of this operation, by all that distinguishes them; shared while it lasts, never between operations. */
  readonly fetches: Map<string, Promise<Outcome>>;
};
