import { dateIn, type IsoDate } from '@yibao/platform/domain';
import { type Projection, within } from '@yibao/platform/mongo';
import { CaseAccepted, type CaseEvent } from '@yibao/schemas/events/service-desk';
import type { Channel } from '@yibao/schemas/facts/service-desk';
import type { Db } from 'mongodb';

/** A case as a row that is counted: no person. */
type AcceptedRow = {
  readonly area: string;
  readonly items: readonly string[];
  readonly channel: Channel;
  readonly acceptedOn: IsoDate;
  /** The platform that handed it over. */
  readonly platform: string | null;
  readonly acceptedAt: string;
};

export const acceptedRows: Projection<CaseEvent> = {
  collection: 'acceptedCases',
  indexes: [
    { key: { area: 1, acceptedOn: 1 } },
    { key: { items: 1, area: 1, acceptedOn: 1 } },
    { key: { platform: 1, acceptedAt: 1 } },
  ],
  rows: (event) => {
    if (event.type !== CaseAccepted.type) return [];
    const { caseId: id, area, items, channel, acceptedAt, platform } = event.data;
    const row: AcceptedRow = {
      ...{ area, channel, platform, acceptedAt, items: items.map(({ code }) => code) },
      acceptedOn: dateIn(new Date(acceptedAt)),
    };
    return [{ id, set: row }];
  },
};

export type CasePeriod = {
  readonly area: string;
  readonly item?: string | null | undefined;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

/** How many cases were accepted through each channel, most first [S002-18a]. */
export const casesByChannel =
  (db: Db) =>
  async ({ area, item, from, to }: CasePeriod): Promise<readonly { channel: Channel; count: number }[]> => {
    const counted = await db
      .collection<AcceptedRow>(acceptedRows.collection)
      .aggregate<{ _id: Channel; count: number }>([
        {
          $match: {
            ...{ area: within(area), acceptedOn: { $gte: from, $lte: to } },
            ...(item ? { items: item } : {}),
          },
        },
        { $group: { _id: '$channel', count: { $sum: 1 } } },
        { $sort: { count: -1, _id: 1 } },
      ])
      .toArray();
    return counted.map(({ _id: channel, count }) => ({ channel, count }));
  };

/** What a platform has handed over: when the last case came, and how many since an instant. */
export type Receipts = { readonly lastAt: string; readonly lately: number };

/** The receipts of each platform that handed over a case [S001-8.1]. */
export const receiptsOf =
  (db: Db) =>
  async (since: string): Promise<ReadonlyMap<string, Receipts>> => {
    const found = await db
      .collection<AcceptedRow>(acceptedRows.collection)
      .aggregate<Receipts & { readonly _id: string }>([
        { $match: { platform: { $gt: '' } } },
        {
          $group: {
            _id: '$platform',
            lastAt: { $max: '$acceptedAt' },
            lately: { $sum: { $cond: [{ $gte: ['$acceptedAt', since] }, 1, 0] } },
          },
        },
      ])
      .toArray();
    return new Map(found.map(({ _id, lastAt, lately }) => [_id, { lastAt, lately }]));
  };
