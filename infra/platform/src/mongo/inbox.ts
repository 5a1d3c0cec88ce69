import type { Db } from 'mongodb';

/** The last event of each source aggregate that a handler has dealt with; redelivery changes nothing. */
export type Inbox = {
  readonly isHandled: (handler: string, source: string, sequence: number) => Promise<boolean>;
  /** Written after the effect: a crash between the two repeats the handler, whose change is recognised. */
  readonly record: (handler: string, source: string, sequence: number) => Promise<void>;
};

type InboxRow = { readonly _id: string; readonly sequence: number };

export const mongoInbox = (db: Db): Inbox => {
  const rows = db.collection<InboxRow>('inbox');
  const idOf = (handler: string, source: string) => `${handler}|${source}`;
  return {
    isHandled: async (handler, source, sequence) =>
      ((await rows.findOne({ _id: idOf(handler, source) }))?.sequence ?? 0) >= sequence,
    async record(handler, source, sequence) {
      await rows.updateOne({ _id: idOf(handler, source) }, { $max: { sequence } }, { upsert: true });
    },
  };
};
