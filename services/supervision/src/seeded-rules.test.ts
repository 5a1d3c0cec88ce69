import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hospital, testService, until, type TestService } from '@yibao/platform/testing';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { PersonFact } from '@yibao/schemas/facts/persons';
import type { Settled } from '@yibao/schemas/events/coverage';
import { seededRules } from './seeds/rules.ts';
import { service } from './service.ts';
import { asking, clock } from './testing/asking.ts';
import { completed, type Visit } from './testing/settlements.ts';

const institutionId = 'H22010200001';
const amounts = (billFen: number) => ({
  ...{ billFen, outOfScopeFen: 0, overStandardFen: 0, ownFirstFen: 0, inScopeFen: billFen },
});
const line = (code: string, more: { quantity?: string; servedOn?: string; billFen?: number } = {}) => {
  const { billFen = 10000, ...given } = more;
  return { code, quantity: '1', ...given, ...amounts(billFen) };
};
type Line = ReturnType<typeof line>;
type Care = { readonly on?: string; readonly lines?: readonly Line[]; readonly more?: Partial<Settled> };
const billed = (...lines: readonly Line[]): Care => ({ lines });
const exam = (on: string): Care => ({ on, lines: [line('CT-1')] });
const stay = (...days: readonly string[]): Care => ({
  lines: days.map((servedOn) => line('PLAIN-1', { servedOn })),
  more: { careType: 'INPATIENT' },
});
const debit: Care = {
  more: { payers: { funds: [], fundFen: 0, accountFen: 100, cashFen: 0, personFen: 100 } },
};
const debits = (count: number) => Array.from({ length: count }, () => debit);

/** Of a settled claim: the last of these meets the rule; the last of those does not. */
const settledRules: Readonly<Record<string, readonly [readonly Care[], readonly Care[]]>> = {
  REPEATED_EXAM: [
    [exam('2026-02-10'), exam('2026-02-11')],
    [exam('2026-02-10'), exam('2026-02-12')],
  ],
  // The first is of a man, the second of a woman.
  WRONG_SEX_ITEM: [[billed(line('OB-1'))], [billed(line('OB-1'))]],
  ADJUVANT_MISUSE: [
    [billed(line('ADJ-1', { billFen: 3001 }), line('PLAIN-1', { billFen: 6999 }))],
    [billed(line('ADJ-1', { billFen: 3000 }), line('PLAIN-1', { billFen: 7000 }))],
  ],
  ABOVE_PRICE_CEILING: [
    [billed(line('PRICED-1', { quantity: '2', billFen: 2001 }))],
    [billed(line('PRICED-1', { quantity: '2', billFen: 2000 }))],
  ],
  HANGING_BED: [[stay('2026-02-01', '2026-02-05')], [stay('2026-02-01', '2026-02-04')]],
  ACCOUNT_MISUSE: [debits(6), debits(5)],
  DRUG_RESALE_SUSPECTED: [
    [billed(line('DRUG-1', { quantity: '30' })), billed(line('DRUG-1'))],
    [billed(line('DRUG-1', { quantity: '29' })), billed(line('DRUG-1'))],
  ],
};

/** Of a claim that is shown before it is paid: this line meets the rule, that one does not. */
const shownRules: Readonly<Record<string, readonly [object, object]>> = {
  NO_BASIS_EXAM: [{ code: 'CT-1' }, { code: 'CT-1', indications: ['HEADACHE'] }],
  NO_CONSENT: [{ code: 'OP-1' }, { code: 'OP-1', consentReference: 'CONSENT-1' }],
  OVER_COURSE: [
    { code: 'DRUG-1', days: 15 },
    { code: 'DRUG-1', days: 14 },
  ],
  OVER_DOSE: [
    { code: 'DRUG-1', dailyDose: '2.1' },
    { code: 'DRUG-1', dailyDose: '2' },
  ],
  UNRELATED_DRUG: [
    { code: 'DRUG-1', indications: ['GASTRITIS'] },
    { code: 'DRUG-1', indications: ['HYPERTENSION'] },
  ],
};

/** Of institutions over time, and of what other services tell: their own tests are `indicators` and `alerts`. */
const otherRules = [
  ...['COST_FAR_ABOVE_PEERS', 'YEAR_END_COST_CONTROL', 'PRESCRIPTION_FLAGGED'],
  ...['HARDSHIP_SELF_PAID_LIMIT', 'ASSISTED_OWN_PAY_LIMIT'],
];

const settlementOf = (code: string, index: number, place: number) => `${code}-${index}-${place}`;

const visitsOf = ([code, both]: readonly [string, readonly (readonly Care[])[]]): readonly Visit[] =>
  both.flatMap((cares, index) =>
    cares.map(({ on = '2026-02-10', lines = [], more = {} }, place) => ({
      ...{ settlementId: settlementOf(code, index, place), personId: `${code}-${index}` },
      settledAt: `${on}T10:0${place}:00+08:00`,
      more: { lines: lines.map((each, at) => ({ ...each, lineId: String(at + 1) })), ...more },
    })),
  );
const visits = Object.entries(settledRules).flatMap(visitsOf);

const entry = (code: string, catalogue: 'ITEM' | 'DRUG', tags: readonly string[], terms: object = {}) => ({
  ...CatalogueEntryFact.example,
  ...{ code, catalogue, tags },
  periods: CatalogueEntryFact.example.periods.map((period) => ({ ...period, ...terms })),
});
const entries = [
  entry('CT-1', 'ITEM', ['EXAM']),
  entry('OP-1', 'ITEM', ['NEEDS_CONSENT']),
  entry('OB-1', 'ITEM', ['OBSTETRIC']),
  entry('ADJ-1', 'DRUG', ['ADJUVANT']),
  entry('PLAIN-1', 'ITEM', []),
  entry('DRUG-1', 'DRUG', [], { maximumDailyDose: '2', courseDays: 14 }),
  {
    ...entry('PRICED-1', 'ITEM', []),
    ceilings: [{ area: '220000', from: '2026-01-01', feeStandardFen: 1000, ceilingFen: 1000 }],
  },
];

describe('the seeded rules, over events and facts', () => {
  let running: TestService;
  const { answer } = asking(() => running);

  beforeAll(async () => {
    running = await testService(service, { clock });
    for (const each of entries) await running.receiveFact(CatalogueEntryFact, each);
    await running.receiveFact(InstitutionFact, { ...InstitutionFact.example, institutionId });
    const people = [...new Set(visits.map(({ personId }) => personId))];
    for (const personId of people) {
      const sex = personId.endsWith('-0') ? 'MALE' : 'FEMALE';
      await running.receiveFact(PersonFact, { ...PersonFact.example, personId, sex });
    }
    await until('the facts', async () => {
      const counts = ['drugs.catalogue-entry', 'institutions.institution', 'persons.person'].map((fact) =>
        running.db.collection(`replica.${fact}.v1`).countDocuments(),
      );
      return (await Promise.all(counts)).join() === `${entries.length},1,${people.length}`;
    });
    for (const visit of visits) await running.receive(completed(visit));
    await until('every review', async () => {
      return (await running.db.collection('evaluations').countDocuments()) === visits.length;
    });
  });
  afterAll(async () => running.stop());

  it('are all looked at here or in the tests named', () =>
    expect([...Object.keys(settledRules), ...Object.keys(shownRules), ...otherRules].sort()).toEqual(
      seededRules.map(({ code }) => code).sort(),
    ));

  const hitsOf = async (id: string): Promise<readonly string[]> => {
    const text = 'query ($id: ID!) { claimEvaluation(id: $id) { hits { rule { code } } } }';
    const { claimEvaluation } = await answer(text, { id });
    return claimEvaluation.hits.map(({ rule }: { rule: { code: string } }) => rule.code);
  };

  it.each(Object.keys(settledRules))('%s looks at settled claims', async (code) => {
    const [hits, misses] = settledRules[code] ?? [[], []];
    expect(await hitsOf(settlementOf(code, 0, hits.length - 1))).toEqual([code]);
    expect(await hitsOf(settlementOf(code, 1, misses.length - 1))).toEqual([]);
  });

  it.each(Object.keys(shownRules))('%s looks at what is about to be done', async (code) => {
    const evaluate = `mutation ($input: EvaluateClaimInput!) { evaluateClaim(input: $input) {
      evaluation { hits { rule { code } } } } }`;
    const shown = async (index: 0 | 1) => {
      const lines = [{ lineId: '1', quantity: '1', amount: '10.00', ...shownRules[code]?.[index] }];
      const idempotencyKey = `shown-${code}-${index}`;
      const input = { idempotencyKey, stage: 'IN_PROCESS', careType: 'OUTPATIENT', lines };
      const { evaluation } = (await answer(evaluate, { input }, hospital(institutionId))).evaluateClaim;
      return evaluation.hits.map(({ rule }: { rule: { code: string } }) => rule.code);
    };
    expect(await shown(0)).toEqual([code]);
    expect(await shown(1)).toEqual([]);
  });
});
