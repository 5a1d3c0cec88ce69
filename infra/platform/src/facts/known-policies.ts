import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { standing, type PackVersionFact, type WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import { areasAbove } from '@yibao/schemas/policy/areas';
import type { ParameterPath, ValueAt } from '@yibao/schemas/policy/catalogue';
import { read, resolvePolicy, type PolicyAnswer, type PolicyQuery } from '@yibao/schemas/policy/resolve';
import type { IsoDate, WorkingCalendar } from '../domain/index.ts';
import type { Replica } from './replica.ts';

/** No area has more versions than this in all its packs and those above it. */
const mostVersions = 200;
/** More years than any limit reaches. */
const mostYears = 100;

type Packs = Pick<Replica<FactOf<typeof PackVersionFact>>, 'query'>;

/**
 * The rules of a place on a day, as known now; where no pool has a pack, those of the province or the nation.
 * Declare an index on `value.areas`.
 */
export const policyOn =
  (packs: Packs, now: () => Date) =>
  async (
    { area, insuranceType }: Pick<PolicyQuery, 'area' | 'insuranceType'>,
    on: IsoDate,
  ): Promise<PolicyAnswer> => {
    const known = await packs.query({ 'value.areas': { $in: areasAbove(area) } }, { limit: mostVersions });
    return resolvePolicy(standing(known.map(({ value }) => value)), {
      ...{ area, insuranceType, serviceDate: on, knownAt: now().toISOString() },
      use: 'FRAMEWORK',
    });
  };

/**
 * What an area sets for a service that everybody gets alike, whatever the scheme: it stands in the pack of employees.
 * Undefined where nothing is set.
 */
export const parameterOn =
  (packs: Packs, now: () => Date) =>
  async <Path extends ParameterPath>(
    path: Path,
    area: string,
    on: IsoDate,
  ): Promise<ValueAt<Path> | undefined> => {
    const answer = await policyOn(packs, now)({ area, insuranceType: 'EMPLOYEE' }, on);
    const reading = answer.ok && read(answer.policy, path);
    return reading && reading.ok ? reading.value : undefined;
  };

/** The working calendars of every year that has one. */
export const calendarsKnown =
  (calendars: Pick<Replica<FactOf<typeof WorkingCalendarFact>>, 'query'>) =>
  async (): Promise<readonly WorkingCalendar[]> =>
    (await calendars.query({}, { limit: mostYears })).map(({ value }) => value);
