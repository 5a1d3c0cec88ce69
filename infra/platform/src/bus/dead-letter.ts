import type { BusMessage, Received } from './bus.ts';

const prefix = 'dead_';

/** Why a message is a dead letter when it did not fail itself: an earlier one of its source did. */
export const parkedClass = 'PARKED';

/** The source aggregate of a message, as one consumer sees it; a message without one is a source of its own key. */
export const sourceOf = ({ topic, partition, key, headers }: Received): string => {
  const { ce_source: source, ce_subject: subject } = headers;
  const aggregate = source && subject ? `${source}#${subject}` : `key:${key ?? ''}`;
  return `${topic}/${partition}|${aggregate}`;
};

/** Where a message stood: names one dead letter of its source. */
export const positionOf = ({ topic, partition, offset }: Received): string =>
  `${topic}/${partition}/${offset}`;

/** The class of an error, or the reason of a refusal. Never its text, which may name a person. */
export const errorClassOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  return 'reason' in error && typeof error.reason === 'string' ? error.reason : error.name;
};

/** The message as it goes to the dead letters: as it was, and where it came from. */
export const toDeadLetter = (message: Received, errorClass: string, attempts: number): BusMessage => ({
  key: message.key,
  value: message.value,
  headers: {
    ...message.headers,
    [`${prefix}topic`]: message.topic,
    [`${prefix}partition`]: String(message.partition),
    [`${prefix}offset`]: message.offset,
    [`${prefix}timestamp`]: message.timestamp,
    [`${prefix}error`]: errorClass,
    [`${prefix}attempts`]: String(attempts),
  },
});

/** The message a dead letter was made of, at the place where it first stood. */
export const fromDeadLetter = (letter: Received): Received => {
  const { headers } = letter;
  return {
    ...letter,
    topic: headers[`${prefix}topic`] ?? letter.topic,
    partition: Number(headers[`${prefix}partition`] ?? letter.partition),
    offset: headers[`${prefix}offset`] ?? letter.offset,
    timestamp: headers[`${prefix}timestamp`] ?? letter.timestamp,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(prefix))),
  };
};
