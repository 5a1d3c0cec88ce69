import { addDays, startOf, type IsoDate } from '@yibao/platform/domain';
import { FilingEnded, FilingRegistered, type FilingEvent } from '@yibao/schemas/events/cross-region-care';
import type { FilingEndReason } from '@yibao/schemas/facts/cross-region-care';
import type { Filing, PersonFilings, WorkContext } from './filing.ts';
import { refuse } from './refusals.ts';

const endedWith = (
  filing: Filing,
  to: IsoDate,
  reason: FilingEndReason,
  inContextOf?: WorkContext,
): FilingEvent =>
  FilingEnded({
    ...{ personId: filing.personId, filingId: filing.filingId, to, reason },
    filing: { ...filing, to, endReason: reason },
    ...(inContextOf && { inContextOf }),
  });

/** Ends a filing with a day. Refuses FILING_NOT_FOUND, FILING_ENDED, DATE_NOT_ALLOWED. */
export const endFiling =
  ({
    filingId,
    to,
    today,
    inContextOf,
  }: {
    filingId: string;
    to: IsoDate;
    today: IsoDate;
    inContextOf?: WorkContext | undefined;
  }) =>
  ({ filings }: PersonFilings): readonly FilingEvent[] => {
    const filing = filings.find((each) => each.filingId === filingId);
    if (!filing) throw refuse('FILING_NOT_FOUND');
    if (filing.endReason !== null) throw refuse('FILING_ENDED', { to: filing.to, reason: filing.endReason });
    const latest = filing.to;
    // Days that have passed stay as they were: bills may have been settled on them.
    if (to < addDays(today, -1) || to < addDays(filing.from, -1) || (latest !== null && to > latest))
      throw refuse('DATE_NOT_ALLOWED', { earliest: addDays(today, -1), latest });
    return [endedWith(filing, to, 'REQUESTED', inContextOf)];
  };

/** Filings rest on the enrolment at one place: they end when that enrolment does [S002-04a, S004-05a]. */
export const endWithEnrolment =
  (
    reason: 'ENROLMENT_ENDED' | 'INSURED_AREA_CHANGED' | 'DIED',
    to: IsoDate,
    concerns: (filing: Filing) => boolean,
  ) =>
  ({ filings }: PersonFilings): readonly FilingEvent[] =>
    filings
      .filter((filing) => !filing.retrospective && filing.endReason === null && concerns(filing))
      .filter((filing) => filing.to === null || filing.to > to)
      .map((filing) => endedWith(filing, to < filing.from ? addDays(filing.from, -1) : to, reason));

/** Says of filings whose last day has passed that they have ended. */
export const expireFilings =
  (today: IsoDate) =>
  ({ filings }: PersonFilings): readonly FilingEvent[] =>
    filings.flatMap((filing) =>
      filing.endReason === null && filing.to !== null && filing.to < today
        ? [endedWith(filing, filing.to, 'EXPIRED')]
        : [],
    );

/** When the first filing with a last day runs out, if one does. */
export const nextExpiry = ({ filings }: PersonFilings): string | null => {
  const ends = filings.flatMap(({ endReason, to }) => (endReason === null && to !== null ? [to] : []));
  const [first] = ends.sort();
  return first === undefined ? null : startOf(addDays(first, 1)).toISOString();
};

/** A bill was settled as if filed: the filing is recorded for counting, closed with the stay [S002-07a, S004-07]. */
export const recordDeemedFiling =
  (deemed: Filing) =>
  ({ filings }: PersonFilings): readonly FilingEvent[] =>
    filings.some(({ filingId }) => filingId === deemed.filingId) ? [] : [FilingRegistered(deemed)];
