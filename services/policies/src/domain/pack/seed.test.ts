import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { boundsLeft, incompleteParts } from '@yibao/schemas/policy/check';
import { seededVersions, publishedPacks } from '../../../packs/index.ts';
import { areaFiles } from '../../seeds/areas.ts';
import { changeProcedures, freeProcedure } from '../../seeds/change-procedures.ts';
import { hashed } from '../../seeds/seed.ts';
import { insurance, proposal } from '../../testing/pack-history.ts';
import { coSign, withdraw } from './decide-proposal.ts';
import { packs } from './evolve.ts';
import { versionIn, type PolicyPack } from './pack.ts';
import { proposeVersion } from './propose.ts';
import { seedVersions } from './seed.ts';

const filesOf = (code: string) => seededVersions.filter(({ pack }) => pack === code);
const rules = seededVersions.filter(({ authority }) => authority !== 'CITY');
const seeded = (code: string): PolicyPack => {
  const pack = replay(
    packs,
    seedVersions(filesOf(code).map(hashed), rules, changeProcedures[code] ?? freeProcedure)(null),
  );
  if (!pack) throw new Error('Nothing was seeded');
  return pack;
};

describe('seedVersions', () => {
  it('records the pack with its basis and first day [S003-2.1]', () => {
    const pack = seeded('XX_CITY_EMPLOYEE');
    expect(pack).toMatchObject({ basis: ['XX政办发〔2021〕X号'], procedure: { coSigners: ['FINANCE'] } });
    expect(versionIn(pack, 'XX_CITY_EMPLOYEE-2022')).toMatchObject({
      stage: 'PUBLISHED',
      resolved: { effectiveFrom: '2022-01-01' },
    });
  });

  it('covers the counties and the four zones of Jining [S003-5.1]', () => {
    expect(seeded('JINING').areas).toEqual(
      expect.arrayContaining(['370800', '370800-HIGH-TECH', '370800-TAIBAI-LAKE', '370800-QUFU-CULTURE']),
    );
  });

  it('keeps a draft a draft, with its rules resolved for simulation [S003-5.0]', () => {
    expect(versionIn(seeded('JINING'), 'JINING-2022-12')).toMatchObject({
      stage: 'DRAFT',
      resolved: { status: 'DRAFT', publishedAt: null, resolvedFrom: [{ pack: 'NATIONAL' }] },
    });
  });

  it('records the same files once', () => {
    expect(seedVersions(filesOf('JINING').map(hashed), rules, freeProcedure)(seeded('JINING'))).toEqual([]);
  });

  it('stops the start when a file was changed under its version id', () => {
    const [before, draft] = filesOf('JINING');
    if (!before || !draft) throw new Error('JINING has two files');
    const changed = { ...draft, effectiveTo: '2028-11-30' };
    expect(() => seedVersions([before, changed].map(hashed), rules, freeProcedure)(seeded('JINING'))).toThrow(
      'Policy pack JINING: the content of version JINING-2022-12 differs from what was recorded at an earlier start. ' +
        'A version never changes: restore the file, or give the new content a version id of its own.',
    );
  });

  it('does not mind in which order the fields of a file stand', () => {
    const turned = filesOf('JINING').map(
      (file) => Object.fromEntries(Object.entries(file).reverse()) as typeof file,
    );
    expect(seedVersions(turned.map(hashed), rules, freeProcedure)(seeded('JINING'))).toEqual([]);
  });

  it('knows its draft again after the draft was proposed and withdrawn', () => {
    const pack = seeded('JINING');
    const version = 'JINING-2022-12';
    const asked = proposal({
      version,
      parameters: [],
      effectiveFrom: '2022-12-01',
      effectiveTo: '2027-11-30',
    });
    const proposed = proposeVersion(asked, rules)(pack).reduce<PolicyPack | null>(packs.evolve, pack);
    if (!proposed) throw new Error('Nothing was proposed');
    expect(versionIn(proposed, version)).toMatchObject({ stage: 'PROPOSED', basedOn: null });
    expect(() => coSign(version, { side: 'INSURANCE', account: 'bureau-2' })(proposed)).toThrow();
    const back = withdraw(
      version,
      insurance,
      '暂缓',
    )(proposed).reduce<PolicyPack | null>(packs.evolve, proposed);
    expect({ ...back, private: undefined }).toEqual({ ...pack, private: undefined });
    expect(seedVersions(filesOf('JINING').map(hashed), rules, freeProcedure)(back)).toEqual([]);
  });
});

describe('the packs of the release', () => {
  it.each(publishedPacks)('$version keeps within the bounds above it, and is complete', (version) => {
    expect(boundsLeft(version, seededVersions).filter(({ outcome }) => outcome === 'REFUSED')).toEqual([]);
    // What is known of the time before a reform is a part of what ruled then.
    if (version.effectiveFrom !== null) expect(incompleteParts(version)).toEqual([]);
  });

  it('rule areas that are on the list', () => {
    const known = new Set(areaFiles.map(({ code }) => code));
    expect(seededVersions.flatMap(({ areas }) => areas).filter((area) => !known.has(area))).toEqual([]);
  });
});
