import { addDays, type Aggregate, type IsoDate } from '@yibao/platform/domain';
import {
  CreditAppealed,
  CreditRated,
  CreditRestored,
  type CreditEvent,
} from '@yibao/schemas/events/supervision';
import type { CreditLevel, SubjectKind } from '@yibao/schemas/facts/supervision';
import { refuse } from './refusals.ts';

type Subject = { readonly kind: SubjectKind; readonly id: string };

export type CreditEntry = {
  readonly entryId: string;
  readonly kind: 'CASE' | 'BREACH' | 'MERIT';
  readonly points: number;
  readonly ratedOn: IsoDate;
  readonly appealUntil: IsoDate;
  readonly appealedOn: IsoDate | null;
  readonly restoredOn: IsoDate | null;
};

/** The credit record of one subject. */
export type CreditRecord = {
  readonly subject: Subject;
  /** Where the subject lay at the last entry. */
  readonly area: string;
  readonly entries: readonly CreditEntry[];
  /** Sealed: what each entry rests on, and what was said against it. */
  readonly private?: { readonly texts: Readonly<Record<string, string>> } | null;
};

/** Points of a subject without entries, and where the levels begin: demonstration values, as no source gives any. */
const fullScore = 100;
const levelsFrom: readonly (readonly [CreditLevel, number])[] = [
  ['A', 90],
  ['B', 75],
  ['C', 60],
];
const appealDays = 30;
/** What a decided case costs: a demonstration value. */
const pointsOfCase = -20;
const mostPoints = 100;

export const scoreOf = ({ entries }: Pick<CreditRecord, 'entries'>): number =>
  entries
    .filter(({ restoredOn }) => restoredOn === null)
    .reduce((score, { points }) => score + points, fullScore);

export const levelOf = (record: Pick<CreditRecord, 'entries'>): CreditLevel => {
  const score = scoreOf(record);
  return levelsFrom.find(([, least]) => score >= least)?.[0] ?? 'D';
};

export const creditIdOf = ({ kind, id }: Subject): string => `${kind}|${id}`;

const changed = (
  record: CreditRecord,
  entryId: string,
  change: Partial<Pick<CreditEntry, 'appealedOn' | 'restoredOn'>>,
): CreditRecord => ({
  ...record,
  entries: record.entries.map((entry) => (entry.entryId === entryId ? { ...entry, ...change } : entry)),
});

const entered = (record: CreditRecord, entry: CreditEntry): CreditRecord => ({
  ...record,
  entries: [...record.entries, entry],
});

const withText = (record: CreditRecord, key: string, text: string | undefined): CreditRecord =>
  text === undefined ? record : { ...record, private: { texts: { ...record.private?.texts, [key]: text } } };

export const credits: Aggregate<CreditRecord | null, CreditEvent> = {
  initial: null,
  evolve(current, event) {
    const { subject, area, entryId } = event.data;
    const record = { ...(current ?? { subject, entries: [] }), area };
    switch (event.type) {
      case CreditRated.type: {
        const { kind, points, ratedOn, appealUntil } = event.data;
        const entry = { entryId, kind, points, ratedOn, appealUntil, appealedOn: null, restoredOn: null };
        return withText(entered(record, entry), entryId, event.private?.evidence);
      }
      case CreditAppealed.type: {
        const appealed = changed(record, entryId, { appealedOn: event.data.appealedOn });
        return withText(appealed, `${entryId}/appeal`, event.private?.grounds);
      }
      case CreditRestored.type: {
        const restored = changed(record, entryId, { restoredOn: event.data.restoredOn });
        return withText(restored, `${entryId}/restored`, event.private?.reasons);
      }
    }
  },
};

export type Rating = {
  readonly entryId: string;
  readonly subject: Subject;
  readonly area: string;
  readonly kind: CreditEntry['kind'];
  readonly points: number;
  readonly today: IsoDate;
};

const rated = (rating: Rating, current: CreditRecord | null, evidence?: string): CreditEvent => {
  const { entryId, subject, area, kind, points, today: ratedOn } = rating;
  const appealUntil = addDays(ratedOn, appealDays);
  const entry = { entryId, kind, points, ratedOn, appealUntil, appealedOn: null, restoredOn: null };
  const after = entered(current ?? { subject, area, entries: [] }, entry);
  const standing = { subject, area, score: scoreOf(after), level: levelOf(after) };
  const data = { ...standing, entryId, kind, points, ratedOn, appealUntil };
  return evidence === undefined ? CreditRated(data) : CreditRated(data, { evidence });
};

const isEntered = (current: CreditRecord | null, id: string) =>
  current?.entries.some(({ entryId }) => entryId === id) ?? false;

/** Makes an entry with what it rests on [S003-8.24a]. Refuses SUBJECT_REQUIRED, EVIDENCE_REQUIRED, SCORE_INVALID. */
export const rateCredit =
  (rating: Rating, evidence: string) =>
  (current: CreditRecord | null): readonly CreditEvent[] => {
    const { subject, points, entryId } = rating;
    if (subject.id.trim() === '') throw refuse('SUBJECT_REQUIRED');
    if (evidence.trim() === '') throw refuse('EVIDENCE_REQUIRED');
    if (points === 0 || Math.abs(points) > mostPoints) throw refuse('SCORE_INVALID', { most: mostPoints });
    return isEntered(current, entryId) ? [] : [rated(rating, current, evidence)];
  };

/** A decided case, and the day of its decision. */
export type CaseToRate = Pick<Rating, 'entryId' | 'subject' | 'area' | 'today'>;

/** A decided case lowers the score, once [S003-8.24a]. */
export const rateForCase =
  (decided: CaseToRate) =>
  (current: CreditRecord | null): readonly CreditEvent[] =>
    isEntered(current, decided.entryId)
      ? []
      : [rated({ ...decided, kind: 'CASE', points: pointsOfCase }, current)];

/** The entry that counts. Refuses ENTRY_NOT_FOUND. */
const counting = (current: CreditRecord | null, entryId: string) => {
  const entry = current?.entries.find((each) => each.entryId === entryId);
  if (!current || !entry || entry.restoredOn !== null) throw refuse('ENTRY_NOT_FOUND');
  return { record: current, entry };
};

/** The subject appeals, once and in time. Refuses ENTRY_NOT_FOUND, GROUNDS_REQUIRED, ALREADY_APPEALED, APPEAL_DEADLINE_PASSED. */
export const appealCredit =
  (entryId: string, grounds: string, today: IsoDate) =>
  (current: CreditRecord | null): readonly CreditEvent[] => {
    const { record, entry } = counting(current, entryId);
    if (grounds.trim() === '') throw refuse('GROUNDS_REQUIRED');
    if (entry.appealedOn !== null) throw refuse('ALREADY_APPEALED', { appealedOn: entry.appealedOn });
    if (today > entry.appealUntil) throw refuse('APPEAL_DEADLINE_PASSED', { until: entry.appealUntil });
    const { subject, area } = record;
    return [CreditAppealed({ subject, area, entryId, appealedOn: today }, { grounds })];
  };

const restored = (record: CreditRecord, entryId: string, restoredOn: IsoDate) => {
  const after = changed(record, entryId, { restoredOn });
  const standing = { score: scoreOf(after), level: levelOf(after) };
  return { subject: record.subject, area: record.area, ...standing, entryId, restoredOn };
};

/** An entry counts no longer [S003-8.24a]. Refuses ENTRY_NOT_FOUND, REASONS_REQUIRED. */
export const restoreCredit =
  (entryId: string, reasons: string, today: IsoDate) =>
  (current: CreditRecord | null): readonly CreditEvent[] => {
    const { record } = counting(current, entryId);
    if (reasons.trim() === '') throw refuse('REASONS_REQUIRED');
    return [CreditRestored(restored(record, entryId, today), { reasons })];
  };

/** The decision of the case fell on appeal: its entry with it, made first where its own event is still to come. */
export const restoreForCase =
  (decided: CaseToRate, restoredOn: IsoDate) =>
  (current: CreditRecord | null): readonly CreditEvent[] => {
    const rating = rateForCase(decided)(current);
    const record = rating.reduce(credits.evolve, current);
    const entry = record?.entries.find(({ entryId }) => entryId === decided.entryId);
    if (!record || !entry || entry.restoredOn !== null) return rating;
    return [...rating, CreditRestored(restored(record, decided.entryId, restoredOn))];
  };
