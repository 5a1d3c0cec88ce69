import { describe, expect, it } from '@jest/globals';
import { missingValues } from '@yibao/schemas/policy/check';
import type { Entry, PackVersion } from '@yibao/schemas/policy/pack';
import { resolvePolicy, type PolicyQuery } from '@yibao/schemas/policy/resolve';
import { publishedPacks, seededVersions } from './index.ts';

const entriesOf = ({ parameters }: PackVersion) => Object.values(parameters).flat() as readonly Entry[];
const versionNamed = (versions: readonly PackVersion[], name: string) => {
  const found = versions.find(({ version }) => version === name);
  if (!found) throw new Error(`${name} is not seeded`);
  return found;
};
const answerFor = (area: string, changes: Partial<PolicyQuery> = {}) =>
  resolvePolicy(publishedPacks, {
    area,
    insuranceType: 'EMPLOYEE',
    serviceDate: '2023-03-01',
    knownAt: '2023-03-01T12:00:00+08:00',
    ...changes,
  });

describe.each(seededVersions)('$version', (version) => {
  it('cites document, article and requirement row for every value', () => {
    for (const { source } of entriesOf(version)) {
      expect(source.document).toMatch(/^(S00[0-4]|ASSUMPTION|DEMONSTRATION)$/);
      expect(source.row).toMatch(source.document === 'ASSUMPTION' ? /^Q\d+$/ : /^(S00[0-4]-[\w.]+|Q\d+)$/);
    }
  });

  it('marks what was invented for the demo, all of it and nothing else', () => {
    const invented = version.version.endsWith('-DEMONSTRATION');
    for (const entry of entriesOf(version)) {
      expect(entry.demonstration === true).toBe(invented);
      expect(entry.source.document === 'DEMONSTRATION').toBe(invented);
    }
  });
});

describe('the seeded packs', () => {
  it.each([
    [
      'XX_CITY_EMPLOYEE-2022',
      [
        'chronic.deductible',
        'chronic.rate',
        'chronic.cap',
        'civilServantSubsidy.rate',
        'account.averagePension',
      ],
    ],
    [
      'JINING-2022-12',
      [
        'inpatient.deductible',
        'inpatient.rate',
        'inpatient.cap',
        'chronic.deductible',
        'chronic.rate',
        'chronic.cap',
        'account.retiredShare',
        'account.averagePension',
      ],
    ],
    [
      'JILIN-20',
      [
        'filing.late.maxDays',
        'filing.referred.maxDays',
        'filing.temporary.maxDays',
        'hotline.response.hours.insurance',
        'hotline.response.hours.sports',
        'hotline.ticket.dueDays',
        'hotline.answerWithinSeconds',
        'hotline.resolutionRate.target',
        'desk.villageDelegation',
        'desk.rating.followUpDays',
      ],
    ],
    ['NATIONAL-16', ['filing.late.maxDays']],
    ['CHANGCHUN_EMPLOYEE-DEMONSTRATION', []],
  ])('%s guesses nothing: it names without a value exactly %j', (name, paths) =>
    expect(missingValues(versionNamed(seededVersions, name))).toEqual(paths),
  );

  it('never mixes two places: a Jining employee meets Jining alone [S003-0]', () => {
    expect(answerFor('370800')).toMatchObject({
      refusal: {
        reason: 'PACK_NOT_IN_FORCE',
        details: { versions: [{ version: 'JINING-BEFORE-2022-12' }, { status: 'DRAFT' }] },
      },
    });
    expect(answerFor('370800', { simulate: true })).toMatchObject({
      policy: {
        pack: 'JINING',
        simulated: true,
        parameters: {
          'outpatient.cap': { value: { rows: [{ amount: '2000.00' }] }, from: { pack: 'JINING' } },
        },
      },
    });
  });

  it('has no benefits for residents of XX city, nor for a city without a pack [S003-2.2]', () => {
    expect(answerFor('990100', { insuranceType: 'RESIDENT' })).toMatchObject({
      refusal: { reason: 'NO_PACK_FOR_AREA' },
    });
    expect(answerFor('220000-CHANGBAISHAN')).toMatchObject({ refusal: { reason: 'NO_PACK_FOR_AREA' } });
  });

  it('answers with the framework of the province where no city has a pack', () =>
    expect(answerFor('220000-CHANGBAISHAN', { use: 'FRAMEWORK' })).toMatchObject({
      policy: { pack: 'JILIN', version: 'JILIN-20' },
    }));

  it('ends Jining on the last day of the month whose 31st does not exist [S003-5.31a]', () => {
    expect(versionNamed(seededVersions, 'JINING-2022-12')).toMatchObject({
      effectiveFrom: '2022-12-01',
      effectiveTo: '2027-11-30',
      status: 'DRAFT',
    });
  });
});

describe('the limit of a cross-province transfer', () => {
  const limitIn = (name: string) => {
    const { parameters, overrides } = versionNamed(publishedPacks, name);
    const path = 'transfer.crossProvince.maxWorkingDays';
    return { entries: parameters[path], overrides: overrides.filter((override) => override.path === path) };
  };

  it('is 15 working days even beside the 20 of the earlier plan, because it is stricter [S004-02]', () => {
    const { entries, overrides } = limitIn('JILIN-2022-01');
    expect(entries).toMatchObject([{ value: 15, source: { row: 'S004-02' }, layer: { pack: 'NATIONAL' } }]);
    expect(overrides).toMatchObject([
      { reason: 'STRICTER', used: { pack: 'NATIONAL' }, instead: { version: 'JILIN-2022-01' } },
    ]);
  });

  it('is 15 in the province`s own measures, with the reason kept', () => {
    const { entries, overrides } = limitIn('JILIN-20');
    expect(entries).toMatchObject([{ value: 15, source: { row: 'S002-02a' } }]);
    expect(overrides).toMatchObject([
      { reason: 'STRICTER', used: { version: 'JILIN-20' }, instead: { version: 'JILIN-2022-01' } },
    ]);
  });

  it('reaches the cities with their own packs', () => {
    expect(limitIn('CHANGCHUN_EMPLOYEE-DEMONSTRATION').entries).toMatchObject([
      { value: 15, layer: { version: 'JILIN-20' } },
    ]);
    expect(limitIn('XX_CITY_EMPLOYEE-2022').entries).toMatchObject([
      { value: 15, layer: { pack: 'NATIONAL' } },
    ]);
  });
});

describe('where the province and the nation differ', () => {
  const valueIn = (
    name: string,
    path: 'filing.emergency.deemedKinds' | 'away.chronic.filingNeeded' | 'filing.scopes',
  ) => {
    const [entry] = versionNamed(publishedPacks, name).parameters[path] ?? [];
    return entry && 'value' in entry ? entry.value : undefined;
  };

  it.each([
    ['filing.emergency.deemedKinds', ['RESCUE', 'TREATMENT'], ['RESCUE']],
    ['away.chronic.filingNeeded', true, false],
    ['filing.scopes', ['INTRA_PROVINCE', 'CROSS_PROVINCE'], ['CROSS_PROVINCE']],
  ] as const)('%s is %j in Jilin and %j elsewhere', (path, jilin, elsewhere) => {
    expect(valueIn('CHANGCHUN_RESIDENT-DEMONSTRATION', path)).toEqual(jilin);
    expect(valueIn('XX_CITY_EMPLOYEE-2022', path)).toEqual(elsewhere);
  });
});
