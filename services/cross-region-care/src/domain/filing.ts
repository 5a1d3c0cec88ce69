import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  FilingChanged,
  FilingEnded,
  FilingGuided,
  FilingRegistered,
  type FilingEvent,
} from '@yibao/schemas/events/cross-region-care';
import type { EventOf } from '@yibao/schemas/events/define-event';
import type { Filing, FilingEndReason } from '@yibao/schemas/facts/cross-region-care';

export type { Filing } from '@yibao/schemas/facts/cross-region-care';

/** All filings of one person, in the order in which they were made: what may stand together is decided in one place. */
export type Filings = readonly Filing[];

/** The work of another service during which something is done here. */
export type WorkContext = { readonly service: string; readonly id: string };

const ended = (filings: Filings, filingId: string, to: IsoDate, endReason: FilingEndReason): Filings =>
  filings.map((filing) => (filing.filingId === filingId ? { ...filing, to, endReason } : filing));

const filingOf = ({
  inContextOf: _work,
  ...filing
}: Filing & { inContextOf?: WorkContext | undefined }): Filing => filing;

/** Who guided the person, in a ward without a filing, to file for which city; once for each stay. */
export type Guidance = Omit<EventOf<typeof FilingGuided>['data'], 'personId'>;

export type PersonFilings = {
  readonly filings: Filings;
  /** Absent in documents of persons whom nobody has guided. */
  readonly guidances?: readonly Guidance[];
};

export const personFilings: Aggregate<PersonFilings, FilingEvent> = {
  initial: { filings: [] },
  evolve(state, event) {
    const { filings } = state;
    switch (event.type) {
      case FilingRegistered.type:
        return { ...state, filings: [...filings, filingOf(event.data)] };
      case FilingChanged.type: {
        const { filingId, to, next } = event.data;
        return { ...state, filings: [...ended(filings, filingId, to, 'CHANGED'), next] };
      }
      case FilingEnded.type: {
        const { filingId, to, reason } = event.data;
        return { ...state, filings: ended(filings, filingId, to, reason) };
      }
      case FilingGuided.type: {
        const { personId: _person, ...guidance } = event.data;
        return { ...state, guidances: [...(state.guidances ?? []), guidance] };
      }
    }
  },
};

/** Whether a filing holds on a day. */
export const isValidOn = ({ from, to }: Filing, on: IsoDate): boolean =>
  from <= on && (to === null || on <= to);

export type Validity = {
  readonly valid: boolean;
  readonly reason: 'VALID' | 'NOT_YET' | 'RETROSPECTIVE' | FilingEndReason;
};

/** Whether a filing opens direct settlement on a day, and why not. A long-term filing has no end of its own [S002-04a, S004-05a]. */
export const validityOn = (filing: Filing, on: IsoDate): Validity => {
  if (filing.retrospective) return { valid: false, reason: 'RETROSPECTIVE' };
  if (on < filing.from) return { valid: false, reason: 'NOT_YET' };
  if (isValidOn(filing, on)) return { valid: true, reason: 'VALID' };
  return { valid: false, reason: filing.endReason ?? 'EXPIRED' };
};
