import { analysed, type Analysis, type Projection, type StoreDefinition } from '@yibao/platform/mongo';
import { FilingAnalytics } from '@yibao/schemas/analytics/filings';
import {
  FilingChanged,
  FilingEnded,
  FilingGuided,
  FilingRegistered,
  type FilingEvent,
} from '@yibao/schemas/events/cross-region-care';
import { FilingFact } from '@yibao/schemas/facts/cross-region-care';
import { nextExpiry } from '../domain/end-filing.ts';
import { personFilings, type Filing, type PersonFilings } from '../domain/filing.ts';

/** A filing as a row: `position` orders lists, newest last. */
export type FilingRow = Filing & { readonly position: string };

const rowOf = (filing: Filing) => ({
  id: filing.filingId,
  set: { ...filing, position: `${filing.registeredAt}/${filing.filingId}` },
});

/** One row per filing, for lists and references. */
export const filingRows: Projection<FilingEvent> = {
  collection: 'filings',
  indexes: [{ key: { personId: 1, position: 1 } }, { key: { insuredArea: 1, position: 1 } }],
  rows: (event) => {
    switch (event.type) {
      case FilingRegistered.type: {
        const { inContextOf: _work, ...filing } = event.data;
        return [rowOf(filing)];
      }
      case FilingChanged.type: {
        const { filingId, to, next } = event.data;
        return [{ id: filingId, set: { to, endReason: 'CHANGED' } }, rowOf(next)];
      }
      case FilingEnded.type:
        return [{ id: event.data.filingId, set: { to: event.data.to, endReason: event.data.reason } }];
      case FilingGuided.type:
        return [];
    }
  },
};

type RecordKind = 'REGISTERED' | 'CHANGED' | 'ENDED';

const recordOf = (kind: RecordKind, filing: Filing) => {
  const { insuredArea: area, type: filingType, destination, scope, channel } = filing;
  const { registeredAt, from, to, retrospective, endReason } = filing;
  const when = { registeredAt, from, to, retrospective, endReason };
  return { kind, area, filingType, destination, scope, channel, ...when };
};

/** What analysts may read of filings. */
const filingAnalytics: readonly Analysis[] = [
  analysed(FilingRegistered, FilingAnalytics, ({ data }) => recordOf('REGISTERED', data)),
  analysed(FilingChanged, FilingAnalytics, ({ data }) => recordOf('CHANGED', data.next)),
  analysed(FilingEnded, FilingAnalytics, ({ data }) => (data.filing ? recordOf('ENDED', data.filing) : null)),
];

/** By person: which filings may stand together is decided in one document. */
export const filingStore: StoreDefinition<PersonFilings, FilingEvent> = {
  collection: 'personFilings',
  aggregate: personFilings,
  facts: ({ filings }) => filings.map((value) => ({ definition: FilingFact, value })),
  wakeAt: nextExpiry,
  projections: [filingRows],
  analytics: filingAnalytics,
};
