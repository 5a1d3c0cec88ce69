import { describe, expect, it } from '@jest/globals';
import { DomainError, replay } from '@yibao/platform/domain';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import type { PackEvent } from '@yibao/schemas/events/policies';
import fc from 'fast-check';
import { packStore } from '../../persistence/pack-store.ts';
import {
  approver,
  both,
  capOf,
  code,
  complete,
  created,
  finance,
  insurance,
  proposal,
  provincial,
  value,
} from '../../testing/pack-history.ts';
import { approve, coSign, withdraw } from './decide-proposal.ts';
import { packs } from './evolve.ts';
import type { PolicyPack } from './pack.ts';
import { proposeVersion } from './propose.ts';
import { publish } from './publish.ts';
import { renewUnder } from './renew.ts';

type Decide = (pack: PolicyPack) => readonly PackEvent[];

const versions = fc.constantFrom('EXAMPLE-A', 'EXAMPLE-B', 'EXAMPLE-C');
const days = fc.constantFrom('2026-01-01', '2026-07-01', '2027-01-01', '2028-01-01');
const amounts = fc.constantFrom('1500.00', '2000.00', '2500.00');
const source = { document: '示例省〔2027〕1号', article: '第二条', row: 'LOCAL' };
const rulesWith = (amount: string) => [
  provincial(
    { 'outpatient.cap': [{ value: { mechanism: 'CAP', rows: [{ amount }] }, source }] },
    { effectiveFrom: '2027-03-01' },
  ),
];

const decisions: fc.Arbitrary<Decide> = fc.oneof(
  fc.tuple(versions, days, amounts).map(([version, effectiveFrom, amount]): Decide => {
    const parameters = [
      ...complete().filter(({ path }) => path !== 'outpatient.cap'),
      value('outpatient.cap', capOf(amount)),
    ];
    return proposeVersion(proposal({ version, effectiveFrom, parameters }), []);
  }),
  versions.map((version): Decide => coSign(version, finance)),
  versions.map((version): Decide => withdraw(version, insurance, '重新测算')),
  versions.map((version): Decide =>
    approve(
      { version, authority: 'CITY_GOVERNMENT', document: '示例府复〔2025〕9号', account: approver },
      [],
    ),
  ),
  fc.tuple(versions, days).map(([version, day]): Decide => publish(version, [], new Date(day))),
  amounts.map((amount): Decide => renewUnder(rulesWith(amount), new Date('2027-02-01'))),
);

type Life = { readonly state: PolicyPack | null; readonly journal: readonly PackEvent[] };

/** As the store does it: what is refused changes nothing; a repeated proposal of a taken id is refused too. */
const live = (steps: readonly Decide[]): readonly Life[] => {
  const born: Life = { state: replay(packs, [created(both)]), journal: [created(both)] };
  return steps.reduce<Life[]>(
    (lives, decide) => {
      const { state, journal } = lives.at(-1) ?? born;
      try {
        const events = state ? decide(state) : [];
        return [...lives, { state: replay(packs, events, state), journal: [...journal, ...events] }];
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        return [...lives, { state, journal }];
      }
    },
    [born],
  );
};

const publishedOf = ({ state }: Life) =>
  new Map(
    state?.versions.filter(({ stage }) => stage === 'PUBLISHED').map((each) => [each.version, each.resolved]),
  );

describe('a policy pack', () => {
  it('is what its journal says, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(decisions, { maxLength: 25 }), (steps) => {
        const { state, journal } = live(steps).at(-1) ?? { state: null, journal: [] };
        // Through JSON, as the journal keeps it.
        expect(replay(packs, JSON.parse(JSON.stringify(journal)) as PackEvent[])).toEqual(state);
      }),
      { numRuns: 150 },
    );
  });

  it('never changes nor loses a published version', () => {
    fc.assert(
      fc.property(fc.array(decisions, { maxLength: 25 }), (steps) => {
        const lives = live(steps);
        const last = publishedOf(lives.at(-1) ?? { state: null, journal: [] });
        for (const each of lives)
          for (const [version, resolved] of publishedOf(each)) expect(last.get(version)).toEqual(resolved);
      }),
      { numRuns: 150 },
    );
  });

  it('tells other services one valid fact for each version', () => {
    fc.assert(
      fc.property(fc.array(decisions, { maxLength: 20 }), (steps) => {
        const { state } = live(steps).at(-1) ?? { state: null };
        const facts = packStore.facts?.(state, code) ?? [];
        for (const { value: fact } of facts) expect(PackVersionFact.schema.parse(fact)).toEqual(fact);
        expect(facts).toHaveLength(state?.versions.length ?? 0);
      }),
      { numRuns: 60 },
    );
  });
});
