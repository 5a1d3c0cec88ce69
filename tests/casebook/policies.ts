import type { InsuranceType } from '@yibao/schemas/policy/codes';
import type { PackVersion, Parameters } from '@yibao/schemas/policy/pack';
import { resolvePolicy, type Policy } from '@yibao/schemas/policy/resolve';
import { publishedPacks } from '../../services/policies/packs/index.ts';
import type { CaseFile } from './case-file.ts';

type Setting = Pick<CaseFile, 'activated' | 'testValues'> & {
  readonly insured: { readonly area: string; readonly type: InsuranceType };
};

/** The packs as they are shipped, with the drafts that the case activates and its stand-in values. */
const packsFor = ({ activated, testValues }: Setting): readonly PackVersion[] =>
  publishedPacks.map((version) => {
    const own: PackVersion = activated.includes(version.version)
      ? {
          ...version,
          status: 'APPROVED',
          publishedAt: `${version.effectiveFrom ?? '2022-01-01'}T00:00:00+08:00`,
        }
      : version;
    return { ...own, parameters: { ...own.parameters, ...standIns(own, testValues) } };
  });

/** Only where the pack itself names the parameter without a value. */
const standIns = ({ parameters }: PackVersion, testValues: Setting['testValues']): Parameters =>
  Object.fromEntries(
    Object.entries(testValues).flatMap(([path, value]) => {
      const declared = parameters[path as keyof Parameters];
      if (!declared?.some((entry) => 'parameter' in entry)) return [];
      const source = { document: 'TEST', article: 'TEST', row: 'TEST' };
      return [[path, [{ value, source }]]];
    }),
  );

/** The rules on a day, as known at the end of it; a framework answers where no pool has a pack. */
export const policyOn = (
  setting: Setting,
  serviceDate: string,
  use: 'BENEFITS' | 'FRAMEWORK' = 'BENEFITS',
): Policy => {
  const { area, type: insuranceType } = setting.insured;
  const knownAt = `${serviceDate}T23:59:59+08:00`;
  const answer = resolvePolicy(packsFor(setting), { area, insuranceType, serviceDate, knownAt, use });
  if (!answer.ok) throw new Error(`${answer.refusal.reason}: ${JSON.stringify(answer.refusal.details)}`);
  return answer.policy;
};
