/** Names of headers are lower case; values are UTF-8 texts. */
export type Headers = Readonly<Record<string, string>>;

export type BusMessage = {
  /** Messages of one key stay in order. */
  readonly key: string | null;
  /** Null is a tombstone: on a compacted topic it ends its key. */
  readonly value: Uint8Array | null;
  readonly headers: Headers;
  /** Chosen by the key where it is absent. */
  readonly partition?: number;
};

export type Received = BusMessage & {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  /** When the bus took it, ISO 8601. */
  readonly timestamp: string;
};

export type Topic = {
  readonly name: string;
  /** Fixed for ever: another count would move keys between partitions and lose their order. */
  readonly partitions: number;
  /** Keeps the newest message of each key only; other topics keep everything. */
  readonly compacted?: boolean;
};

/** How often a message is tried; the delay doubles from the first to the longest. */
export type Retry = {
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly longestDelayMs: number;
};

/**
 * Remembers, beyond a restart, which source aggregates of one consumer group are parked: an event of theirs went to the
 * dead letters, so all later ones follow it there, until `redrive` has handled the last of them.
 */
export type ParkedSources = {
  /** Which of these are parked. */
  readonly among: (sources: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly all: () => Promise<ReadonlySet<string>>;
  readonly isAny: () => Promise<boolean>;
  /** Parks a source, or moves its last dead letter on to `at`. */
  readonly park: (source: string, at: string) => Promise<void>;
  /** Ends the parking if `at` is still the last dead letter; false when another one has come since. */
  readonly release: (source: string, at: string) => Promise<boolean>;
};

/** What is done with messages of one partition that come together. */
export type Batch = {
  /** Called one message at a time per key, at least once. Whatever it throws is taken for transient. */
  readonly onMessage: (message: Received) => Promise<void>;
  /** Called before what was handled counts as handled: at the end, and at least every 32 messages. */
  readonly settle: () => Promise<void>;
};

/** How a group takes its messages: each by itself, or those that come together with something common before and after. */
export type Handling =
  | { readonly onMessage: Batch['onMessage'] }
  | { readonly onBatch: (messages: readonly Received[]) => Promise<Batch> };

export type SubscribeOptions = Handling & {
  /** Members of one group share the partitions; each group gets every message. A new group reads from the start. */
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * How many keys of a partition, and how many partitions, are handled side by side. With 1, the default, a partition is
   * handled in its order, whatever the keys. More only with `onBatch`, and where a message that comes again is recognised.
   */
  readonly atOnce?: number;
  readonly retry?: Partial<Retry>;
  /**
   * With it, a message that failed `retry.attempts` times goes to `<group>.dead` with all later ones of its source.
   * Without it a message is tried for ever, and holds up its partition (and no other).
   */
  readonly parked?: ParkedSources;
  /** Told of each dead letter; `errorClass` is PARKED for one that only follows an earlier one. */
  readonly onDead?: (message: Received, errorClass: string) => void;
};

export type Subscription = {
  /** Waits for the running handler and commits what is handled. */
  readonly stop: () => Promise<void>;
  /** How many messages the group has still to handle. */
  readonly lag: () => Promise<number>;
  /** When the consumer was last known to be alive. */
  readonly lastHeartbeatAt: () => Date;
};

export type Bus = {
  /** Creates what is missing. Refuses a topic that exists with another partition count. */
  readonly ensureTopics: (topics: readonly Topic[]) => Promise<void>;
  /** Whether a topic has never held a message; true for one that does not exist. */
  readonly isEmpty: (topic: string) => Promise<boolean>;
  /** Resolves when the messages are durable, in this order per key. When it rejects, some may have been written. */
  readonly publish: (topic: string, messages: readonly BusMessage[]) => Promise<void>;
  readonly subscribe: (options: SubscribeOptions) => Promise<Subscription>;
  /** Hands over what a topic holds now, from its start, in order per partition, for no group. */
  readonly read: (topic: string, onMessage: (message: Received) => Promise<void>) => Promise<void>;
  /** Stops what still runs. */
  readonly close: () => Promise<void>;
};

/** The topic of a group's dead letters: one partition, so that they are re-driven in order. */
export const deadTopic = (group: string): Topic => ({ name: `${group}.dead`, partitions: 1 });

/** About a minute in all. Parking needs the database too: while that is away nothing is given up. */
export const defaultRetry: Retry = { attempts: 10, firstDelayMs: 100, longestDelayMs: 15_000 };
