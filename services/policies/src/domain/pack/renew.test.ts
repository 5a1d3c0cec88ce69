import { describe, expect, it } from '@jest/globals';
import { read, resolvePolicy } from '@yibao/schemas/policy/resolve';
import {
  code,
  created,
  first,
  history,
  provincial,
  published,
  value,
  capOf,
} from '../../testing/pack-history.ts';
import type { PolicyPack } from './pack.ts';
import { renewUnder } from './renew.ts';
import { standingOn } from './standing.ts';

const source = { document: '示例省〔2027〕1号', article: '第二条', row: 'LOCAL' };
const newCap = { value: { mechanism: 'CAP', rows: [{ amount: '3000.00' }] }, source } as const;
const rules = [
  provincial({ 'outpatient.cap': [newCap] }, { version: 'EXAMPLE_PROVINCE-2', effectiveFrom: '2028-01-01' }),
];
const at = new Date('2027-11-01T02:00:00.000Z');

const capOn = (pack: PolicyPack, serviceDate: string, knownAt: string) => {
  const query = { area: '990100', insuranceType: 'EMPLOYEE', serviceDate, knownAt } as const;
  const answer = resolvePolicy(
    pack.versions.map(({ resolved }) => resolved),
    query,
  );
  const cap = answer.ok ? read(answer.policy, 'outpatient.cap') : undefined;
  return cap?.ok && cap.value.mechanism === 'CAP' ? cap.value.rows[0]?.amount : undefined;
};

describe('renewUnder', () => {
  const before = history(created()).then(published());
  const renewed = before.then(renewUnder(rules, at));

  it('lets a newer provincial rule take precedence from its first day [S003-5.31b]', () => {
    const pack = renewed.pack();
    expect(capOn(pack, '2027-12-31', '2028-06-01T00:00:00Z')).toBe('2000.00');
    expect(capOn(pack, '2028-01-01', '2028-06-01T00:00:00Z')).toBe('3000.00');
  });

  it('records the override, and from which version the value comes', () => {
    const [, renewal] = renewed.pack().versions;
    expect(renewal).toMatchObject({
      version: `${first}.2`,
      renews: first,
      stage: 'PUBLISHED',
      resolved: {
        version: `${first}.2`,
        publishedAt: at.toISOString(),
        overrides: [{ path: 'outpatient.cap', reason: 'NEWER_HIGHER_RULE', from: '2028-01-01' }],
        resolvedFrom: [{ pack: 'EXAMPLE_PROVINCE', version: 'EXAMPLE_PROVINCE-2' }],
      },
    });
  });

  it('leaves the earlier publication as it was, so that an earlier settlement can be run again', () => {
    const [published2026] = renewed.pack().versions;
    expect(published2026?.resolved).toEqual(before.pack().versions[0]?.resolved);
    expect(capOn(renewed.pack(), '2028-01-01', '2027-10-31T00:00:00Z')).toBe('2000.00');
  });

  it('does nothing the second time, nor where the rule changes nothing', () => {
    expect(renewed.then(renewUnder(rules, at)).events).toEqual(renewed.events);
    expect(renewUnder([provincial({})], at)(before.pack())).toEqual([]);
  });

  it('renews each version for its own days only', () => {
    const successor = published({
      version: 'EXAMPLE-2029',
      basedOn: first,
      effectiveFrom: '2029-01-01',
      parameters: [value('outpatient.cap', capOf('2600.00'))],
    });
    const pack = history(created()).then(published(), successor, renewUnder(rules, at)).pack();
    const known = '2030-01-01T00:00:00Z';
    expect(capOn(pack, '2028-12-31', known)).toBe('3000.00');
    // The city's rule of 2029 is newer than the provincial one of 2028.
    expect(capOn(pack, '2029-01-01', known)).toBe('2600.00');
    expect(pack.versions.map(({ version }) => version)).toEqual([first, 'EXAMPLE-2029', `${first}.2`]);
    expect(pack.versions[2]?.resolved.effectiveTo).toBe('2028-12-31');
  });

  it('shows what replaced it', () => {
    const pack = renewed.pack();
    const standings = pack.versions.map((record) => standingOn({ pack, record }, '2028-02-01'));
    expect(standings).toEqual(['EXPIRED', 'IN_FORCE']);
    expect(pack.code).toBe(code);
  });
});
