import { dateIn } from '@yibao/platform/domain';
import { policyOn, type Replica } from '@yibao/platform/facts';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { standing, type PackVersionFact } from '@yibao/schemas/facts/policies';
import { read, type Policy } from '@yibao/schemas/policy/resolve';
import type { ParameterPath } from '@yibao/schemas/policy/catalogue';
import { publishedVersion, type PublishedVersion } from '../domain/citations.ts';
import type { HotlineRules } from '../domain/ticket/limits.ts';

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
    // A hotline serves every scheme alike; its rules stand in the pack of employees.
    const answer = await policyOn(packs, now)({ area, insuranceType: 'EMPLOYEE' }, dateIn(now()));
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
