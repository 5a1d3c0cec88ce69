import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hospital, officer, pharmacy, type TestService } from '@yibao/platform/testing';
import { RuleBaseFact } from '@yibao/schemas/facts/supervision';
import { seededRules } from './seeds/rules.ts';
import { asking, editor, supervisor } from './testing/asking.ts';
import { supervisedProvince } from './testing/province.ts';

describe('the rules of supervision', () => {
  let running: TestService;
  const { answer, reasons } = asking(() => running);

  beforeAll(async () => {
    running = await supervisedProvince();
  });
  afterAll(async () => running.stop());

  describe('rules', () => {
    const ruleInput = (more: object = {}) => ({
      ...{ idempotencyKey: 'rule-many-1', code: 'MANY_CT', version: 1, stages: ['PRE'], tag: 'TECHNOLOGY' },
      ...{
        title: { zh: '多次CT', en: 'Many CT' },
        guidance: { zh: '核实', en: 'Check' },
        subject: 'INSTITUTION',
      },
      ...{ dueWorkingDays: 5, from: '2026-03-02', source: 'LOCAL' },
      logic: { mechanism: 'REPEATED_CODE', codes: ['CT-1'], days: 3 },
      examples: [example(true, '2026-03-04'), example(false, '2026-03-05')],
      ...more,
    });
    const sample = (on: string) => ({
      on,
      lines: [{ code: 'CT-1', quantity: '1', amount: '10.00', servedOn: on }],
    });
    const example = (hitting: boolean, on: string) => ({
      claim: sample(on),
      history: [sample('2026-03-01')],
      hits: hitting,
    });
    const add = `mutation ($input: RuleInput!) { addRule(input: $input) { rule { id code version mechanism parameters { name value } to } } }`;
    const update = `mutation ($input: RuleInput!) { updateRule(input: $input) { rule { id from } } }`;
    const test = `mutation ($input: RuleInput!) { testRule(input: $input) { passed examples { expected actual } } }`;
    const retire = `mutation ($input: RetireRuleInput!) { retireRule(input: $input) { rule { id to } } }`;
    const list = `query ($stage: RuleStage, $tag: RuleTag, $at: Date) { rules(stage: $stage, tag: $tag, at: $at) { code version } }`;

    it('are seeded with their examples, by stage and tag [S001-10.3a] [S003-2.18h]', async () => {
      const { rules } = await answer(list, { stage: 'PRE' }, hospital('H22010200001'));
      const codes = rules.map(({ code }: { code: string }) => code);
      expect(codes).toEqual(
        expect.arrayContaining(['NO_BASIS_EXAM', 'REPEATED_EXAM', 'NO_CONSENT', 'OVER_DOSE']),
      );
      expect(codes).not.toContain('ACCOUNT_MISUSE');
      expect((await answer(list, { at: '2021-04-30' })).rules).toEqual([]);
      const price = (await answer(list, { tag: 'PRICE' })).rules.map(({ code }: { code: string }) => code);
      expect(price).toContain('ABOVE_PRICE_CEILING');
      expect((await running.facts(RuleBaseFact)).get('RULES')?.version).toBe(seededRules.length);
    });

    it('are tried and published after their examples have passed, versioned, and retired [S001-10.3a]', async () => {
      const wrong = ruleInput({ examples: [example(true, '2026-03-05'), example(false, '2026-03-05')] });
      expect((await answer(test, { input: wrong })).testRule).toEqual({
        passed: false,
        examples: [
          { expected: true, actual: false },
          { expected: false, actual: false },
        ],
      });
      expect(await reasons(add, { input: ruleInput() })).toEqual(['POST_REQUIRED']);
      const refused = async (input: object, query = add) => reasons(query, { input }, editor);
      expect(await refused(wrong)).toEqual(['EXAMPLE_FAILS']);
      expect(await refused(ruleInput({ examples: [] }))).toEqual(['EXAMPLE_REQUIRED']);
      expect(await refused(ruleInput({ guidance: { zh: ' ', en: 'x' } }))).toEqual(['GUIDANCE_REQUIRED']);
      expect(await refused(ruleInput({ from: '2026-03-01' }))).toEqual(['DATE_NOT_ALLOWED']);
      expect(await refused(ruleInput({ logic: { mechanism: 'REPEATED_CODE', days: 93 } }))).toEqual([
        'PARAMETER_INVALID',
      ]);
      expect(await refused(ruleInput({ logic: { mechanism: 'OFF_LABEL', days: 3 } }))).toEqual([
        'PARAMETER_INVALID',
      ]);
      expect(await refused(ruleInput({ code: 'UNHEARD_OF' }), update)).toEqual(['RULE_NOT_FOUND']);

      const added = await answer(add, { input: ruleInput() }, editor);
      expect(added.addRule.rule).toMatchObject({ id: 'MANY_CT/1', mechanism: 'REPEATED_CODE', to: null });
      expect(await answer(add, { input: ruleInput() }, editor)).toEqual(added);
      expect(await refused(ruleInput({ idempotencyKey: 'rule-many-2' }))).toEqual(['VERSION_EXISTS']);
      const next = { idempotencyKey: 'rule-many-3', version: 2, from: '2026-03-10' };
      expect(await refused(ruleInput({ ...next, version: 3 }), update)).toEqual(['VERSION_EXISTS']);
      expect(await refused(ruleInput({ ...next, from: '2026-03-02' }), update)).toEqual(['DATE_NOT_ALLOWED']);
      await answer(update, { input: ruleInput(next) }, editor);
      const inForce = async (at: string) =>
        (await answer(list, { at })).rules.filter(({ code }: { code: string }) => code === 'MANY_CT');
      expect(await inForce('2026-03-09')).toEqual([{ code: 'MANY_CT', version: 1 }]);
      expect(await inForce('2026-03-10')).toEqual([{ code: 'MANY_CT', version: 2 }]);
      const end = { idempotencyKey: 'retire-many', code: 'MANY_CT', from: '2026-03-11' };
      expect(await reasons(retire, { input: end })).toEqual(['POST_REQUIRED']);
      expect(await refused({ ...end, from: '2026-03-10' }, retire)).toEqual(['DATE_NOT_ALLOWED']);
      expect(await refused({ ...end, code: 'NONE' }, retire)).toEqual(['RULE_NOT_FOUND']);
      expect((await answer(retire, { input: end }, editor)).retireRule.rule).toEqual({
        id: 'MANY_CT/2',
        to: '2026-03-10',
      });
      expect(await inForce('2026-03-11')).toEqual([]);
    });
  });

  describe('a claim before it is settled', () => {
    const evaluate = `mutation ($input: EvaluateClaimInput!) { evaluateClaim(input: $input) { revision
      evaluation { id stage hits { rule { code guidance { zh } version } lineIds measured limit } } } }`;
    const line = { lineId: 'l1', code: 'DRUG-1', quantity: '10', amount: '30.00', dailyDose: '4' };
    const input = (more: object = {}) => ({
      input: { idempotencyKey: 'check-0001', stage: 'PRE', careType: 'OUTPATIENT', lines: [line], ...more },
    });
    const desk = hospital('H22010200001');

    it('is answered with guidance and rule version; hits are kept, lines are not [S001-10.3b] [S003-2.18f]', async () => {
      const given = (await answer(evaluate, input(), desk)).evaluateClaim;
      expect(given.evaluation.hits).toEqual([
        {
          rule: { code: 'OVER_DOSE', guidance: { zh: '请核对日剂量' }, version: 1 },
          ...{ lineIds: ['l1'], measured: '4', limit: '2' },
        },
      ]);
      expect((await answer(evaluate, input(), desk)).evaluateClaim).toEqual(given);
      const stored = await running.db.collection('evaluations').findOne({ 'state.stage': 'PRE' });
      expect(JSON.stringify(stored)).not.toContain('DRUG-1');
      const fine = input({ idempotencyKey: 'check-0002', lines: [{ ...line, dailyDose: '2' }] });
      expect((await answer(evaluate, fine, desk)).evaluateClaim.evaluation.hits).toEqual([]);
    });

    it('is refused with what is missing', async () => {
      const unknown = input({ lines: [{ ...line, code: 'NOWHERE' }] });
      expect(await reasons(evaluate, unknown, desk)).toEqual(['UNKNOWN_CODE']);
      expect(await reasons(evaluate, input({ lines: [] }), desk)).toEqual(['LINES_REQUIRED']);
      expect(await reasons(evaluate, input(), hospital('H9'))).toEqual(['INSTITUTION_UNKNOWN']);
      expect(await reasons(evaluate, input(), officer('220100'))).toEqual(['INSTITUTION_REQUIRED']);
      const named = input({ institutionId: 'H22010200001' });
      expect(await reasons(evaluate, named, officer('370800'))).toEqual(['NOT_OWN_AREA']);
      expect(await reasons(evaluate, input({ personId: 'p1' }), desk)).toEqual(['MAY_NOT_ACT']);
      expect(await reasons(evaluate, input(), supervisor)).toEqual(['ROLE_NOT_ALLOWED']);
    });

    it('counts earlier care of a person whom the caller may treat [S003-1.1e]', async () => {
      const lines = [
        { ...line, code: 'CT-1', dailyDose: undefined, servedOn: '2026-02-12', indications: ['X'] },
      ];
      const asked = input({
        idempotencyKey: 'check-0003',
        personId: 'p1',
        institutionId: 'H22010200001',
        lines,
      });
      const { evaluation } = (await answer(evaluate, asked, officer('220100'))).evaluateClaim;
      expect(evaluation.hits.map(({ rule }: { rule: { code: string } }) => rule.code)).toContain(
        'REPEATED_EXAM',
      );
      const look = `query ($id: ID!) { claimEvaluation(id: $id) { stage } }`;
      expect((await answer(look, { id: evaluation.id }, desk)).claimEvaluation).toEqual({ stage: 'PRE' });
      expect((await answer(look, { id: evaluation.id }, pharmacy('P9'))).claimEvaluation).toBeNull();
    });
  });
});
