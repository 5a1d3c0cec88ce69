import type { IsoDate } from '@yibao/platform/domain';
import { PersonDied, PersonStatusChanged, type PersonEvent } from '@yibao/schemas/events/persons';
import type { PersonStatus } from '@yibao/schemas/facts/persons';
import { known, recordedStatus, type Person } from './person.ts';
import { refuse } from './refusals.ts';

export type ChangeStatus = {
  readonly status: PersonStatus;
  readonly from: IsoDate;
  readonly today: IsoDate;
};

const reachable = { ACTIVE: ['RETIRED', 'DECEASED'], RETIRED: ['DECEASED'], DECEASED: [] } as const;

/**
 * Retires a person from a day, which may lie ahead, or records a death. Nobody returns from a status. Refuses
 * STATUS_NOT_REACHABLE (with what can follow), DATE_NOT_ALLOWED (before birth; a death after today), PERSON_UNKNOWN.
 */
export const changeStatus = (
  current: Person | null,
  { status, from, today }: ChangeStatus,
): readonly PersonEvent[] => {
  const person = known(current);
  const { status: present, statusFrom } = recordedStatus(person);
  const allowed: readonly string[] = reachable[present];
  if (!allowed.includes(status))
    throw refuse('STATUS_NOT_REACHABLE', { present, since: statusFrom, allowed });
  if (from < person.birthDate) throw refuse('DATE_NOT_ALLOWED', { problem: 'BEFORE_BIRTH' });
  if (status === 'DECEASED' && from > today) throw refuse('DATE_NOT_ALLOWED', { latest: today });
  const { personId } = person;
  const changed = PersonStatusChanged({ personId, status, from });
  return status === 'DECEASED' ? [changed, PersonDied({ personId, diedOn: from })] : [changed];
};
