import type { BusMessage, ParkedSources, Received } from '../bus.ts';

/** A message that is as good as an event for a bus: its text, and the aggregate it came from. */
export const message = (key: string | null, text: string, subject = key): BusMessage => ({
  key,
  value: Buffer.from(text),
  headers: subject === null ? {} : { ce_source: '/yibao/tests', ce_subject: subject },
});

export const textOf = ({ value }: BusMessage): string | null => value && Buffer.from(value).toString();

/** Waits for a condition; fails with what it was about. */
export const until = async (what: string, holds: () => boolean | Promise<boolean>, withinMs = 15_000) => {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Collects what a group receives. */
export const notebook = () => {
  const received: Received[] = [];
  return {
    received,
    texts: () => received.map(textOf),
    note: async (one: Received) => void received.push(one),
    holds: async (count: number) => until(`${count} messages`, () => received.length >= count),
  };
};

/** Parked sources that outlive a bus, as a database would keep them. */
export const parkedForTests = (): ParkedSources => {
  const parked = new Map<string, string>();
  return {
    among: async (sources) => new Set(sources.filter((source) => parked.has(source))),
    all: async () => new Set(parked.keys()),
    isAny: async () => parked.size > 0,
    park: async (source, at) => void parked.set(source, at),
    release: async (source, at) => parked.get(source) === at && parked.delete(source),
  };
};

/** A promise and its key. */
export const gate = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};
