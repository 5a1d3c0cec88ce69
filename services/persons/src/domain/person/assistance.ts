import type { IsoDate } from '@yibao/platform/domain';
import { AssistanceIdentityChanged, type PersonEvent } from '@yibao/schemas/events/persons';
import {
  assistanceCategory,
  type AssistanceCategory,
  type AssistanceIdentity,
} from '@yibao/schemas/facts/persons';
import { known, living, type Person } from './person.ts';
import { refuse } from './refusals.ts';

export type RecordAssistance = {
  readonly assistanceId: string;
  readonly category: string;
  readonly payingArea: string | undefined;
  readonly from: IsoDate;
  readonly to: IsoDate | undefined;
};

const categoryOf = (text: string): AssistanceCategory => {
  const { data } = assistanceCategory.safeParse(text);
  if (!data) throw refuse('UNKNOWN_CATEGORY', { categories: assistanceCategory.options });
  return data;
};

const overlaps = (
  one: Pick<AssistanceIdentity, 'from' | 'to'>,
  other: Pick<AssistanceIdentity, 'from' | 'to'>,
) => (one.to === undefined || other.from <= one.to) && (other.to === undefined || one.from <= other.to);

/**
 * Records that a person belongs to an assistance category, dated [S003-1.2c]. Refuses UNKNOWN_CATEGORY,
 * PAYING_AREA_REQUIRED, PERIOD_OVERLAPS (same category), DATE_BEFORE_START, PERSON_DECEASED, PERSON_UNKNOWN.
 */
export const recordAssistance = (
  current: Person | null,
  request: RecordAssistance,
): readonly PersonEvent[] => {
  const person = living(current);
  const { assistanceId, payingArea, from, to } = request;
  if (person.assistance.some((each) => each.assistanceId === assistanceId)) return [];
  const category = categoryOf(request.category);
  if (!payingArea) throw refuse('PAYING_AREA_REQUIRED');
  if (to !== undefined && to < from) throw refuse('DATE_BEFORE_START', { from });
  const clash = person.assistance.find((each) => each.category === category && overlaps(each, { from, to }));
  if (clash) throw refuse('PERIOD_OVERLAPS', { from: clash.from, to: clash.to ?? null });
  const { personId } = person;
  const identity = { assistanceId, category, payingArea, from, ...(to === undefined ? {} : { to }) };
  return [AssistanceIdentityChanged({ personId, ...identity })];
};

/** Sets the last day of an open identity. Refuses UNKNOWN_CATEGORY, NOT_IN_CATEGORY, DATE_BEFORE_START, PERSON_UNKNOWN. */
export const endAssistance = (
  current: Person | null,
  request: { readonly category: string; readonly lastDay: IsoDate },
): readonly PersonEvent[] => {
  const person = known(current);
  const category = categoryOf(request.category);
  const open = person.assistance.find((each) => each.category === category && each.to === undefined);
  if (!open) throw refuse('NOT_IN_CATEGORY', { categories: person.assistance.map((each) => each.category) });
  if (request.lastDay < open.from) throw refuse('DATE_BEFORE_START', { from: open.from });
  return [AssistanceIdentityChanged({ personId: person.personId, ...open, to: request.lastDay })];
};
