import { dateIn, yearOf, type WorkingCalendar } from '@yibao/platform/domain';
import type { Replica } from '@yibao/platform/facts';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { PersonFact } from '@yibao/schemas/facts/persons';
import { standing, type PackVersionFact, type WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import { areasAbove } from '@yibao/schemas/policy/areas';
import { read, resolvePolicy, type Policy } from '@yibao/schemas/policy/resolve';
import type { ParameterPath } from '@yibao/schemas/policy/catalogue';
import { publishedVersion, type PublishedVersion } from '../domain/citations.ts';
import type { HotlineRules } from '../domain/limits.ts';

/** No area, and no pack, has more versions than this. */
const mostVersions = 200;

type Packs = Replica<FactOf<typeof PackVersionFact>>;

const valueOf = <Path extends ParameterPath>(policy: Policy, path: Path) => {
  const reading = read(policy, path);
  return reading.ok ? reading.value : undefined;
};

const none: HotlineRules = { responseHours: {} };

/** What the nearest policy of an area says of its hotline now; what is nowhere said is absent. */
export const hotlineRulesOf =
  (packs: Packs, now: () => Date) =>
  async (area: string): Promise<HotlineRules> => {
    const known = await packs.query({ 'value.areas': { $in: areasAbove(area) } }, { limit: mostVersions });
    const answer = resolvePolicy(standing(known.map(({ value }) => value)), {
      area,
      // A hotline serves every scheme alike; its rules stand in the pack of employees.
      insuranceType: 'EMPLOYEE',
      serviceDate: dateIn(now()),
      knownAt: now().toISOString(),
      use: 'FRAMEWORK',
    });
    if (!answer.ok) return none;
    const { policy } = answer;
    const insurance = valueOf(policy, 'hotline.response.hours.insurance');
    const sports = valueOf(policy, 'hotline.response.hours.sports');
    const dueDays = valueOf(policy, 'hotline.ticket.dueDays');
    const seconds = valueOf(policy, 'hotline.answerWithinSeconds');
    const target = valueOf(policy, 'hotline.resolutionRate.target');
    return {
      responseHours: {
        ...(insurance === undefined ? {} : { INSURANCE: insurance }),
        ...(sports === undefined ? {} : { SPORTS: sports }),
      },
      ...(dueDays === undefined ? {} : { dueDays }),
      ...(seconds === undefined ? {} : { answerWithinSeconds: seconds }),
      ...(target === undefined ? {} : { resolutionRateTarget: target }),
    };
  };

/** What is published of some packs. */
export const publishedVersionsOf =
  (packs: Packs) =>
  async (codes: readonly string[]): Promise<readonly PublishedVersion[]> => {
    if (codes.length === 0) return [];
    const known = await packs.query(
      { 'value.pack': { $in: [...codes] } },
      { limit: mostVersions * codes.length },
    );
    return standing(known.map(({ value }) => value)).flatMap((version) => publishedVersion(version) ?? []);
  };

/** The calendars of this year and the next: as far as a limit reaches. */
export const calendarsFrom =
  (calendars: Replica<FactOf<typeof WorkingCalendarFact>>) =>
  async (at: string): Promise<readonly WorkingCalendar[]> => {
    const year = yearOf(dateIn(new Date(at)));
    const known = await calendars.findMany([String(year), String(year + 1)]);
    return [...known.values()].map(({ value }) => value);
  };

/** Where persons are insured, or live. */
export const areasOf =
  (persons: Replica<FactOf<typeof PersonFact>>) =>
  async (personIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const known = await persons.findMany(personIds);
    return new Map([...known].map(([id, { value }]) => [id, value.insuredArea ?? value.area]));
  };
