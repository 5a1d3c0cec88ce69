import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { resolvePolicy, read } from '@yibao/schemas/policy/resolve';
import { specificationOf } from '@yibao/platform/testing';
import {
  approved,
  capOf,
  complete,
  coSigned,
  created,
  first,
  history,
  now,
  proposal,
  provincial,
  published,
  value,
} from '../../testing/pack-history.ts';
import { packs } from './evolve.ts';
import type { PolicyPack } from './pack.ts';
import { proposeVersion, type Proposal } from './propose.ts';
import { publish } from './publish.ts';
import { standingOn } from './standing.ts';

const given = specificationOf(packs);
const publishing = (version: string) => (pack: PolicyPack | null) =>
  pack ? publish(version, [], now)(pack) : [];
const second = 'EXAMPLE-2027';
const higherCap: Partial<Proposal> = {
  version: second,
  basedOn: first,
  effectiveFrom: '2027-01-01',
  parameters: [value('outpatient.cap', capOf('2500.00'))],
};

const capOn = (pack: PolicyPack, serviceDate: string, knownAt = '2030-01-01T00:00:00Z') => {
  const query = { area: '990101', insuranceType: 'EMPLOYEE', serviceDate, knownAt } as const;
  const answer = resolvePolicy(
    pack.versions.map(({ resolved }) => resolved),
    query,
  );
  if (!answer.ok) return answer.refusal.reason;
  const cap = read(answer.policy, 'outpatient.cap');
  return cap.ok && cap.value.mechanism === 'CAP' ? cap.value.rows[0]?.amount : cap;
};

describe('publish', () => {
  it('publishes an approved version as it stands at that instant', () => {
    const [event] = history(created())
      .then(proposeVersion(proposal(), []), () => [approved()], publishing(first))
      .events.slice(-1);
    expect(event).toMatchObject({
      type: 'policies.pack-version-published.v1',
      data: {
        version: first,
        resolved: { status: 'APPROVED', publishedAt: now.toISOString() },
        warnings: [],
      },
    });
  });

  it.each([
    ['a proposal', []],
    ['what is published', [approved(), ...history(created()).then(published()).events.slice(-1)]],
  ])('refuses %s', (_what, more) =>
    given(...history(created()).then(proposeVersion(proposal(), [])).events, coSigned(), ...more)
      .when(publishing(first))
      .refused('NOT_APPROVED'),
  );

  it('refuses a version that is not there', () =>
    given(created()).when(publishing(first)).refused('VERSION_NOT_FOUND'));

  it('pays a late claim of an earlier year by the rules of that year [S003-5.6, S003-0]', () => {
    const pack = history(created()).then(published(), published(higherCap)).pack();
    expect(capOn(pack, '2026-12-31')).toBe('2000.00');
    expect(capOn(pack, '2027-01-01')).toBe('2500.00');
    expect(capOn(pack, '2025-12-31')).toBe('PACK_NOT_IN_FORCE');
  });

  it('knows at an earlier instant only what was published by then', () => {
    const later = new Date('2027-03-01T02:00:00Z');
    const pack = history(created())
      .then(published(), published(higherCap, [], later))
      .pack();
    expect(capOn(pack, '2027-02-01', '2027-02-02T00:00:00Z')).toBe('2000.00');
    expect(capOn(pack, '2027-02-01', '2027-03-02T00:00:00Z')).toBe('2500.00');
  });

  it.each([
    ['the same days again', { effectiveFrom: '2026-01-01', effectiveTo: null }, false],
    ['an earlier beginning that runs into it', { effectiveFrom: '2025-06-01', effectiveTo: null }, false],
    ['days inside it', { effectiveFrom: '2026-03-01', effectiveTo: '2026-12-31' }, false],
    ['days that end on its first day', { effectiveFrom: '2025-01-01', effectiveTo: '2026-01-01' }, false],
    ['days before it', { effectiveFrom: '2025-01-01', effectiveTo: '2025-12-31' }, true],
    ['a later beginning without end', { effectiveFrom: '2026-01-02', effectiveTo: null }, true],
  ] as const)('overlaps a version without end by %s: %o', (_what, days, isAllowed) => {
    const past = history(created())
      .then(published())
      .then(proposeVersion(proposal({ ...higherCap, ...days }), []), () => [approved(second)]).events;
    const specified = given(...past).when(publishing(second));
    if (isAllowed) expect(publishing(second)(replay(packs, past))).toHaveLength(1);
    else
      specified.refused('OVERLAPPING_VERSION', {
        version: first,
        effectiveFrom: '2026-01-01',
        effectiveTo: null,
      });
  });

  it('warns when a benefit falls, and not when it rises [S003-2.6g]', () => {
    const warnings = (amount: string) =>
      history(created())
        .then(published(), published({ ...higherCap, parameters: [value('outpatient.cap', capOf(amount))] }))
        .pack().versions[1]?.warnings;
    expect(warnings('1999.99')).toEqual([{ code: 'DECREASING_BENEFIT', paths: ['outpatient.cap'] }]);
    expect(warnings('2000.00')).toEqual([]);
    expect(warnings('2000.01')).toEqual([]);
  });

  it.each([
    ['0.4999', ['outpatient.rate']],
    ['0.50', []],
    ['0.55', []],
  ])(
    'lets residents` outpatient rate of 0.50 become %s, warned of: %j [S003-2.10, S003-8.5a, S003-8.5d]',
    (ratio, paths) => {
      const pack = created();
      const residents = { ...pack, data: { ...pack.data, insuranceTypes: ['RESIDENT'] } } as typeof pack;
      const rate = value('outpatient.rate', { mechanism: 'RATE_TABLE', rows: [{ ratio }] });
      const { versions } = history(residents)
        .then(
          published({ parameters: complete('2000.00', '0.50').slice(0, 4) }),
          published({ ...higherCap, parameters: [rate] }),
        )
        .pack();
      expect(versions[1]?.resolved.insuranceTypes).toEqual(['RESIDENT']);
      expect(versions[1]?.warnings).toEqual(paths.length > 0 ? [{ code: 'DECREASING_BENEFIT', paths }] : []);
    },
  );

  it('warns of a rule without legal basis [S003-8.0g]', () => {
    const source = { document: 'DEMONSTRATION', article: '示范' };
    const { versions } = history(created())
      .then(
        published({
          basis: [],
          parameters: [...complete().slice(1), value('rounding', 'HALF_UP', { source })],
        }),
      )
      .pack();
    expect(versions[0]?.warnings).toEqual([
      { code: 'LEGAL_BASIS_MISSING', paths: [] },
      { code: 'LEGAL_BASIS_MISSING', paths: ['rounding'] },
    ]);
  });

  it('warns of a bound that holds in principle only, and refuses one that must hold [S003-8.4b]', () => {
    const source = { document: '示例省〔2025〕1号', article: '第二条', row: 'LOCAL' };
    const bound = { path: 'outpatient.rate', rule: { kind: 'AT_LEAST', value: '0.70' }, source } as const;
    const rules = (strength: 'MUST' | 'IN_PRINCIPLE') => [
      provincial({}, { bounds: [{ ...bound, strength }] }),
    ];
    const { versions } = history(created())
      .then(published({}, rules('IN_PRINCIPLE')))
      .pack();
    expect(versions[0]?.warnings).toEqual([{ code: 'BOUND_IN_PRINCIPLE', paths: ['outpatient.rate'] }]);
    expect(() => history(created()).then(published({}, rules('MUST')))).toThrow(
      expect.objectContaining({ reason: 'OUT_OF_BOUNDS' }),
    );
  });

  it('orders publications of the same instant', () => {
    const { versions } = history(created()).then(published(), published(higherCap)).pack();
    expect(versions.map(({ resolved }) => resolved.publishedAt)).toEqual([
      '2025-12-20T02:00:00.000Z',
      '2025-12-20T02:00:00.001Z',
    ]);
  });
});

describe('standingOn', () => {
  const pack = history(created())
    .then(published({ effectiveTo: '2027-06-30' }), published(higherCap))
    .pack();
  const standing = (index: number, date: string) => {
    const record = pack.versions[index];
    return record && standingOn({ pack, record }, date);
  };
  it.each([
    ['2025-12-31', 'APPROVED', 'APPROVED'],
    ['2026-01-01', 'IN_FORCE', 'APPROVED'],
    ['2026-12-31', 'IN_FORCE', 'APPROVED'],
    ['2027-01-01', 'EXPIRED', 'IN_FORCE'],
    ['2027-07-01', 'EXPIRED', 'IN_FORCE'],
  ])('derives from the dates what versions are on %s: %s, %s [S003-2.22]', (date, earlier, later) => {
    expect([standing(0, date), standing(1, date)]).toEqual([earlier, later]);
  });
});
