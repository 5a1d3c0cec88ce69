import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hospital, testService, until, type TestService } from '@yibao/platform/testing';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { service } from './service.ts';
import { asking, clock, editor } from './testing/asking.ts';
import { completed, reversed, type Visit } from './testing/settlements.ts';

const entry = (code: string, tags: readonly string[], terms: object = {}) => ({
  ...CatalogueEntryFact.example,
  ...{ code, catalogue: 'ITEM' as const, tags },
  periods: CatalogueEntryFact.example.periods.map((period) => ({ ...period, ...terms })),
});

const institutions = ['H22010200001', 'H22010200002'] as const;
let made = 0;
/** A settlement with one line for each code and its cost in yuan. */
const visit = (
  institutionId: string,
  ...lines: readonly (readonly [code: string, yuan: number])[]
): Visit => ({
  ...{ settlementId: `s${(made += 1)}`, personId: 'p1', settledAt: '2026-02-10T10:00:00+08:00' },
  more: {
    institutionId,
    lines: lines.map(([code, yuan], index) => ({
      ...{ lineId: String(index + 1), code, quantity: '1', billFen: yuan * 100 },
      ...{ outOfScopeFen: 0, overStandardFen: 0, ownFirstFen: 0, inScopeFen: yuan * 100 },
    })),
  },
});
const [above, at] = institutions;
const takenBack = visit(above, ['CT-1', 9999]);
const visits = [
  // 45 of 100 yuan for examinations, and two of five lines outside the catalogue.
  ...[
    visit(above, ['CT-1', 45], ['PLAIN-1', 25]),
    visit(above, ['PLAIN-1', 10], ['C-1', 10], ['NOWHERE', 10]),
  ],
  visit(at, ['CT-1', 40], ['PLAIN-1', 60]),
  takenBack,
];

const evaluate = `mutation ($input: EvaluateIndicatorInput!) { evaluateIndicator(input: $input) {
  indicator { value n state limit } } }`;
const alertList = `query ($code: String) { alerts(code: $code) { nodes { subjectId measured limit } } }`;
const addRule = `mutation ($input: RuleInput!) { addRule(input: $input) { rule { id } } }`;

describe('indicators of the lines of bills', () => {
  let running: TestService;
  const { answer } = asking(() => running);
  const value = async (indicator: string, institutionId: string) => {
    const query = `query ($input: IndicatorInput!) { indicator(input: $input) { value n state } }`;
    return (await answer(query, { input: { indicator, institutionId, period: '2026-02' } })).indicator;
  };

  beforeAll(async () => {
    running = await testService(service, { clock });
    for (const each of [entry('CT-1', ['EXAM']), entry('PLAIN-1', []), entry('C-1', [], { class: 'C' })])
      await running.receiveFact(CatalogueEntryFact, each);
    for (const institutionId of institutions)
      await running.receiveFact(InstitutionFact, { ...InstitutionFact.example, institutionId });
    for (const source of ['drugs', 'persons']) await running.receiveHeartbeat(source);
    await until('the facts', async () => {
      const counts = ['drugs.catalogue-entry', 'institutions.institution'].map((fact) =>
        running.db.collection(`replica.${fact}.v1`).countDocuments(),
      );
      return (await Promise.all(counts)).join() === '3,2';
    });
    for (const each of visits) await running.receive(completed(each));
    await running.receive(reversed(takenBack));
    await until('every review', async () => {
      const evaluations = running.db.collection('evaluations');
      const [all, reversals] = await Promise.all([
        evaluations.countDocuments(),
        evaluations.countDocuments({ 'state.reversed': true }),
      ]);
      return all === visits.length && reversals === 1;
    });
  });
  afterAll(async () => running.stop());

  it('are the share of examinations in the cost, and of lines outside the catalogue, of what stands', async () => {
    expect(await value('EXAM_SHARE', above)).toEqual({ value: '0.45', n: 2, state: 'NO_LIMIT' });
    expect(await value('OFF_CATALOGUE', above)).toEqual({ value: '0.4', n: 2, state: 'NO_LIMIT' });
    expect(await value('OFF_CATALOGUE', at)).toEqual({ value: '0', n: 1, state: 'NO_LIMIT' });
  });

  it('remind the institution above a published limit, and not at it [S003-2.19c]', async () => {
    const numbers = (share: string, hits: boolean) => ({ numbers: { value: share, others: [] }, hits });
    const rule = {
      ...{
        idempotencyKey: 'limit-0001',
        code: 'EXAM_SHARE_LIMIT',
        version: 1,
        stages: ['POST'],
        tag: 'PRICE',
      },
      ...{
        title: { zh: '检查费用占比超限', en: 'Examinations' },
        subject: 'INSTITUTION',
        source: 'S003-2.19c',
      },
      ...{ guidance: { zh: '控制检查费用', en: 'Keep it down' }, dueWorkingDays: 10, from: '2026-03-02' },
      logic: { mechanism: 'INDICATOR_ABOVE', indicator: 'EXAM_SHARE', above: '0.40' },
      examples: [numbers('0.45', true), numbers('0.40', false)],
    };
    expect((await answer(addRule, { input: rule }, editor)).addRule.rule.id).toBe('EXAM_SHARE_LIMIT/1');
    const state = async (institutionId: string) => {
      const input = { indicator: 'EXAM_SHARE', institutionId, period: '2026-02' };
      const idempotencyKey = `evaluate-${institutionId}`;
      return (await answer(evaluate, { input: { ...input, idempotencyKey } })).evaluateIndicator.indicator;
    };
    expect(await state(above)).toEqual({ value: '0.45', n: 2, state: 'ABOVE_CAP', limit: '0.4' });
    expect(await state(at)).toMatchObject({ value: '0.4', state: 'OK' });
    const reminded = async (institutionId: string) =>
      (await answer(alertList, { code: 'EXAM_SHARE_LIMIT' }, hospital(institutionId))).alerts.nodes;
    expect(await reminded(above)).toEqual([{ subjectId: above, measured: '0.45', limit: '0.4' }]);
    expect(await reminded(at)).toEqual([]);
  });
});
