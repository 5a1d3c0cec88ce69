import type { Guard } from '../guard.ts';

/** Where and with what servers are looked for and run. */
export type Setting = {
  readonly root: string;
  /** Downloaded servers, shared by all instances of this clone. */
  readonly cache: string;
  /** Data, pid files and logs of this instance. */
  readonly folder: string;
  readonly mongodbUri: string | null;
  readonly kafkaBrokers: readonly string[] | null;
  readonly searchPath: string;
  readonly javaHome: string | null;
  readonly mongodMirror: string;
  readonly guard: Guard;
  /** Tells the person who started it what goes on. */
  readonly say: (line: string) => void;
  /** A server has another process id now. */
  readonly onRestart: () => void;
};

/** A server at hand. */
export type Server = {
  /** MongoDB: a connection string. Kafka: brokers, comma-separated; empty for the embedded bus. */
  readonly address: string;
  /** Null where the process is not ours. */
  readonly pid: () => number | null;
  /** Resolves when it answers; rejects when it has ended or the deadline has passed. */
  readonly ready: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Resolves when it has ended by itself and could not be kept up. */
  readonly died: Promise<void>;
};

/** A way that can be gone, with the reason why; or cannot, with the reason why not. */
export type Probe = { readonly usable: boolean; readonly because: string };

/** One way to come to a server. */
export type Way = {
  readonly name: string;
  readonly probe: (setting: Setting) => Promise<Probe>;
  /** Downloads what is missing. */
  readonly obtain: (setting: Setting) => Promise<void>;
  readonly start: (setting: Setting) => Promise<Server>;
  /** Asked for by name: its failure is final, no other way is tried. */
  readonly demanded?: boolean;
};

/** Servers that are not ours to end. */
export const notOurs = { pid: () => null, stop: async () => {}, died: new Promise<void>(() => {}) };

export const nothingToObtain = async (): Promise<void> => {};

/** A probe that looks for a file. */
export const whether = (found: string | undefined, otherwise: string): Probe =>
  found ? { usable: true, because: found } : { usable: false, because: otherwise };
