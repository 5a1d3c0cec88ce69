import type { GatewayConfig } from '@yibao/gateway';
import type { ServiceConfig } from '@yibao/platform/service';

/** A part that runs. */
export type Running = {
  readonly url: string;
  /** The process it runs in. */
  readonly pid: () => number;
  readonly stop: () => Promise<void>;
};

/** The development issuer: signs access tokens of demonstration personas. */
export type Issuer = {
  readonly url: string;
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUri: string;
  readonly tokenFor: (persona: string) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** How the parts of a graph are started: all in this process, or one process each. */
export type Parts = {
  readonly startIssuer: (options: { readonly dataDir: string; readonly port: number }) => Promise<Issuer>;
  readonly startService: (name: string, config: ServiceConfig) => Promise<Running>;
  readonly startGateway: (config: GatewayConfig) => Promise<Running>;
};
