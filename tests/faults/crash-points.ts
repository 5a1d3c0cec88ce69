import type { ServiceConfig } from '../../infra/platform/src/service/config.ts';

/** Where a process ends itself. */
export type CrashPoint =
  /** A change with this event, in which a text occurs, was saved, and its rows are written. */
  | { readonly at: 'SAVED'; readonly event: string; readonly mentions: string }
  /** A change with this event was saved, its rows are not written. */
  | { readonly at: 'BEFORE_ROWS'; readonly event: string }
  /** Events are on the bus and still in the outbox; the text occurs in the state. */
  | { readonly at: 'PUBLISHED'; readonly mentions: string };

export type DyingSettings = {
  readonly point: CrashPoint;
  readonly personId: string;
  readonly config: ServiceConfig;
};
