import { describe, expect, it } from '@jest/globals';
import { demoInstitutions, demoPersons } from '../../../infra/local/issuer/demo-ids.ts';
import { reasonsOf } from '../running-graph.ts';
import { change } from '../story.ts';
import { does, looks, refusal, refusals, sees, shown, today, waits } from './one-graph.ts';

const { changchunHospital } = demoInstitutions;

describe('what is paid to a hospital', () => {
  const personId = demoPersons.zhao;
  const [year, month] = [Number(today.slice(0, 4)), today.slice(0, 7)];
  const ruleCode = 'REPEATED_IMAGING';
  const sample = (on: string) => ({
    on,
    lines: [{ code: 'ITEM-B1', quantity: '1', amount: '520.00', servedOn: on }],
  });
  const rule = {
    ...{ code: ruleCode, version: 1, stages: ['PRE', 'POST'], tag: 'SERVICE', subject: 'INSTITUTION' },
    ...{
      title: { zh: '重复影像', en: 'Repeated imaging' },
      guidance: { zh: '请使用已有结果', en: 'Use the result there is' },
    },
    ...{ dueWorkingDays: 5, from: today, source: 'JOURNEY' },
    logic: { mechanism: 'REPEATED_CODE', codes: ['ITEM-B1'], days: 3 },
    examples: [
      { claim: sample('2026-03-04'), history: [sample('2026-03-01')], hits: true },
      { claim: sample('2026-03-05'), history: [sample('2026-03-01')], hits: false },
    ],
  };
  const traceQuery = `query ($id: ID!) { fundTrace(settlementId: $id) { settlementId institutionId insuredArea bill fundNet
    payers { payer amount } evaluation { stage hits { rule { code } lineIds } } recoveries { amount } } }`;
  const alertQuery = `{ alerts(code: "${ruleCode}") { nodes { id state outcome subjectId sourceId area case { id state } } } }`;
  const hospitalsAlerts = `{ alerts(code: "${ruleCode}") { nodes { id state } } }`;
  const monitorQuery =
    'query ($area: AreaCode!) { fundMonitor(area: $area) { settlements reversals fund recovered } }';
  const monthQuery = `query ($area: AreaCode!, $year: Int!) { monthlyFundPayments(area: $area, year: $year) {
    area month settlements reversals fund } }`;
  const fen = (amount: string) => Math.round(Number(amount) * 100);
  const settled: { id: string; fund: string }[] = [];
  let grant: string;
  let alertId: string;
  let caseId: string;
  const [first, second] = [() => settled[0]?.id ?? '', () => settled[1]?.id ?? ''];

  it('is looked at by rules that supervision publishes with their examples [S001-10.3a]', async () => {
    const adding = change('addRule', rule, 'rule { id mechanism }');
    expect(await refusals(['jilin-finance', 'auditor', 'changchun-hospital', 'analyst'], adding)).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    const wrong = { ...rule, examples: rule.examples.map((each) => ({ ...each, hits: !each.hits })) };
    expect(await refusal('supervisor', change('addRule', wrong))).toBe('EXAMPLE_FAILS');
    expect((await does('supervisor', adding)).rule).toEqual({
      id: `${ruleCode}/1`,
      mechanism: 'REPEATED_CODE',
    });
  });

  it('is settled by the hospital that has checked the e-voucher', async () => {
    grant = await shown('zhao', 'changchun-hospital', 'PAYMENT');
    for (const bill of ['FUND-1', 'FUND-2']) {
      const claim = {
        ...{ billId: bill, careType: 'OUTPATIENT', serviceDate: today, useAccount: false },
        lines: [{ lineId: '1', code: 'ITEM-B1', quantity: '1', amount: '520.00', servedOn: today }],
      };
      const settling = change('settleClaim', { personId, claim }, 'settlement { id payers { fund } }');
      expect(await refusal('changchun-hospital', settling)).toBe('MAY_NOT_ACT');
      expect(await refusal('haikou-hospital', settling, [grant])).toBe('GRANT_INVALID');
      const { settlement } = await does('changchun-hospital', settling, [grant]);
      settled.push({ id: settlement.id, fund: settlement.payers.fund });
    }
    expect(settled).toHaveLength(2);
  });

  it('is traced from the claim to its evaluation, and names nobody [S001-10.1b]', async () => {
    const traces = [];
    for (const as of ['supervisor', 'jilin-finance', 'changchun-officer'])
      traces.push(
        await waits(
          'the evaluation',
          async () => sees(as, traceQuery, { id: second() }),
          ({ fundTrace }) => fundTrace?.evaluation?.hits.length > 0,
        ),
      );
    expect(traces[0]?.fundTrace).toMatchObject({
      ...{ settlementId: second(), institutionId: changchunHospital, insuredArea: '220100', bill: '520.00' },
      ...{ fundNet: settled[1]?.fund, recoveries: [] },
      evaluation: { stage: 'POST', hits: [{ rule: { code: ruleCode }, lineIds: ['1'] }] },
    });
    expect(new Set(traces.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(JSON.stringify(traces)).not.toContain(personId);
    const { fundTrace } = await sees('supervisor', traceQuery, { id: first() });
    expect(fundTrace.evaluation.hits).toEqual([]);
    for (const as of ['xx-finance', 'finance', 'jining-officer'])
      for (const id of [second(), 'none']) expect((await sees(as, traceQuery, { id })).fundTrace).toBeNull();
    for (const as of ['analyst', 'zhao', 'changchun-hospital', 'insurer'])
      expect(reasonsOf(await looks(as, traceQuery, { id: second() }))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('is summed row by row, of the month and in all [S003-8.23c]', async () => {
    // The prescription of Sun was paid here as well.
    const paid = await sees('sun', '{ me { settlements { nodes { payers { fund } } } } }');
    const prescribed: { payers: { fund: string } }[] = paid.me.settlements.nodes;
    const all = [...settled, ...prescribed.map(({ payers }) => payers)];
    const sum = (all.reduce((total, { fund }) => total + fen(fund), 0) / 100).toFixed(2);
    for (const as of ['supervisor', 'jilin-finance']) {
      const { fundMonitor } = await sees(as, monitorQuery, { area: '220000' });
      expect(fundMonitor).toEqual({ settlements: all.length, reversals: 0, fund: sum, recovered: '0.00' });
      const { monthlyFundPayments } = await sees(as, monthQuery, { area: '220000', year });
      expect(monthlyFundPayments).toEqual([
        { area: '220100', month, settlements: all.length, reversals: 0, fund: sum },
      ]);
    }
    for (const as of ['xx-finance', 'jining-officer']) {
      expect(reasonsOf(await looks(as, monitorQuery, { area: '220000' }))).toEqual(['NOT_OWN_AREA']);
      expect(reasonsOf(await looks(as, monthQuery, { area: '220000', year }))).toEqual(['NOT_OWN_AREA']);
    }
    for (const as of ['analyst', 'sun', 'changchun-hospital'])
      expect(reasonsOf(await looks(as, monitorQuery, { area: '220000' }))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('is looked at to the last claim [S003-2.18a]', async () => {
    const query = `query ($input: ReportInput!) { evaluationCoverage(input: $input) { type settled evaluated share } }`;
    const asked = { input: { area: '220000', from: month, to: month } };
    const { evaluationCoverage } = await sees('supervisor', query, asked);
    expect(evaluationCoverage[0]).toEqual({ type: null, settled: 3, evaluated: 3, share: '1' });
    expect(evaluationCoverage).toContainEqual({ type: 'PURCHASE', settled: 1, evaluated: 1, share: '1' });
    for (const as of ['jilin-finance', 'changchun-officer', 'analyst'])
      expect(reasonsOf(await looks(as, query, asked))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('may be tried by the hospital before it is done, and says what to do instead [S001-10.3a] [S003-2.18f]', async () => {
    const lines = [
      { lineId: '1', code: 'DRUG-A1', quantity: '1', amount: '8.60', indications: ['GASTRITIS'] },
      { lineId: '2', code: 'ITEM-B1', quantity: '1', amount: '520.00', servedOn: today },
      {
        ...{ lineId: '3', code: 'XL01EA01', quantity: '1', amount: '1.00', indications: ['LEUKAEMIA'] },
        ...{ dailyDose: '5', days: 29 },
      },
    ];
    const asked = 'evaluation { stage hits { rule { code guidance { zh } } lineIds } unknownCodes }';
    const trying = (input: object) =>
      change('evaluateClaim', { stage: 'PRE', careType: 'OUTPATIENT', lines, ...input }, asked);
    expect(await refusal('changchun-hospital', trying({ personId }))).toBe('MAY_NOT_ACT');
    expect(await refusals(['supervisor', 'jilin-finance', 'zhao', 'analyst'], trying({}))).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    const medicines = ['OVER_COURSE', 'OVER_DOSE', 'UNRELATED_DRUG'];
    const hits = async (input: object, grants: string[] = []) =>
      (await does('changchun-hospital', trying(input), grants)).evaluation.hits
        .map(({ rule: { code } }: { rule: { code: string } }) => code)
        .sort();
    expect(await hits({ personId }, [grant])).toEqual([...medicines.slice(0, 2), ruleCode, 'UNRELATED_DRUG']);
    // Of nobody in particular there is no history.
    expect(await hits({})).toEqual(medicines);
  });

  it('raises an alert where a rule hits, seen by supervision and the hospital itself [S001-10.3b]', async () => {
    const { alerts } = await waits(
      'the alert',
      async () => sees('supervisor', alertQuery),
      (found) => found.alerts.nodes.length > 0,
    );
    expect(alerts.nodes).toMatchObject([
      { state: 'OPEN', outcome: null, subjectId: changchunHospital, sourceId: second(), case: null },
    ]);
    alertId = alerts.nodes[0].id;
    expect((await sees('changchun-hospital', hospitalsAlerts)).alerts.nodes).toEqual([
      { id: alertId, state: 'OPEN' },
    ]);
    for (const as of ['haikou-hospital', 'jining-officer', 'hainan-officer'])
      expect((await sees(as, hospitalsAlerts)).alerts.nodes).toEqual([]);
    expect(reasonsOf(await looks('changchun-hospital', alertQuery))).not.toEqual([]);
    for (const as of ['analyst', 'jilin-finance', 'zhao'])
      expect(reasonsOf(await looks(as, hospitalsAlerts))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  describe('becomes a case', () => {
    const whole = `case { id state subjectId area findings heardOn recovered appeal { result }
      decision { recover penalty legalBasis { code } } }`;
    const step = (name: string, input: object, selection = whole) =>
      change(name, { caseId, ...input }, selection);
    const recovery = () =>
      step('recordRecovery', { receipt: 'RECEIPT-1', amount: '100.00', recoveredOn: today });
    const refusedTo = async (asked: ReturnType<typeof change>) =>
      refusals(['jilin-finance', 'analyst', 'zhao'], asked);

    it('from the alert, by supervision', async () => {
      const converting = change(
        'convertAlertToCase',
        { alertId, type: 'OVER_TREATMENT', track: 'ADMINISTRATIVE' },
        whole,
      );
      expect(await refusedTo(converting)).toEqual(['ROLE_NOT_ALLOWED']);
      expect(await refusal('changchun-hospital', converting)).toBe('ROLE_NOT_ALLOWED');
      expect(await refusal('jining-officer', converting)).toBe('ALERT_NOT_FOUND');
      const { case: opened } = await does('supervisor', converting);
      expect(opened).toMatchObject({ state: 'OPENED', subjectId: changchunHospital, area: '220100' });
      caseId = opened.id;
      await waits(
        'the alert is handled',
        async () => sees('supervisor', alertQuery),
        ({ alerts }) => alerts.nodes[0].outcome === 'CONVERTED' && alerts.nodes[0].case?.id === caseId,
      );
    });

    it('verified, heard and decided on a legal basis, in this order [S003-5.26]', async () => {
      const verifying = step('verifyFindings', { findings: ['三日内重复检查'] });
      const hearing = step('recordHearing', { heardOn: today, statement: '医院说明' });
      const deciding = step('decideCase', {
        legalBasis: ['REGULATION'],
        recover: '200.00',
        penalty: '50.00',
      });
      for (const asked of [verifying, hearing, deciding])
        expect(await refusedTo(asked)).toEqual(['ROLE_NOT_ALLOWED']);
      expect(await refusal('auditor', verifying)).toBe('ROLE_NOT_ALLOWED');
      expect(await refusal('supervisor', hearing)).toBe('NOT_VERIFIED');
      expect(await refusal('supervisor', deciding)).toBe('NOT_VERIFIED');
      expect((await does('supervisor', verifying)).case.state).toBe('VERIFIED');
      expect(await refusal('supervisor', deciding)).toBe('HEARING_REQUIRED');
      expect((await does('supervisor', hearing)).case.heardOn).toBe(today);
      const baseless = step('decideCase', { legalBasis: [], recover: '200.00', penalty: '50.00' });
      expect(await refusal('supervisor', baseless)).toBe('LEGAL_BASIS_REQUIRED');
      expect(await refusal('changchun-officer', deciding)).toBe('WRONG_TRACK');
      expect(await refusal('jining-officer', deciding)).toBe('CASE_NOT_FOUND');
      expect((await does('supervisor', deciding)).case.decision).toEqual({
        ...{ recover: '200.00', penalty: '50.00', legalBasis: [{ code: 'REGULATION' }] },
      });
    });

    it('appealed by the hospital concerned, and decided again', async () => {
      const appealing = step('appealDecision', { grounds: '第二次检查有临床依据' }, 'appealedOn');
      expect(await refusal('haikou-hospital', appealing)).toBe('CASE_NOT_FOUND');
      expect(await refusals(['supervisor', 'changchun-officer', 'analyst'], appealing)).toEqual([
        'ROLE_NOT_ALLOWED',
      ]);
      expect((await does('changchun-hospital', appealing)).appealedOn).toBe(today);
      const again = step('decideAppeal', { result: 'CHANGED', recover: '100.00', reasons: '部分成立' });
      expect(await refusals(['changchun-officer', 'changchun-hospital', 'jilin-finance'], again)).toEqual([
        'ROLE_NOT_ALLOWED',
      ]);
      expect((await does('supervisor', again)).case).toMatchObject({
        ...{ state: 'DECIDED', appeal: { result: 'CHANGED' }, decision: { recover: '100.00' } },
      });
    });

    it('recovered, closed, and seen in the fund`s trace and the hospital`s credit', async () => {
      expect(await refusal('supervisor', step('closeCase', {}))).toBe('RECOVERY_OPEN');
      expect(await refusedTo(recovery())).toEqual(['ROLE_NOT_ALLOWED']);
      expect((await does('supervisor', recovery())).case.recovered).toBe('100.00');
      expect((await does('supervisor', step('closeCase', {}))).case.state).toBe('CLOSED');
      const { fundTrace } = await sees('jilin-finance', traceQuery, { id: second() });
      expect(fundTrace.recoveries).toEqual([{ amount: '100.00' }]);
      expect((await sees('jilin-finance', monitorQuery, { area: '220000' })).fundMonitor.recovered).toBe(
        '100.00',
      );
      const credit = `query ($id: ID!) { creditHistory(subjectKind: INSTITUTION, subjectId: $id) { score entries { kind } } }`;
      const { creditHistory } = await waits(
        'the credit',
        async () => sees('changchun-hospital', credit, { id: changchunHospital }),
        (found) => found.creditHistory !== null,
      );
      expect(creditHistory.entries).toEqual([{ kind: 'CASE' }]);
      expect((await sees('haikou-hospital', credit, { id: changchunHospital })).creditHistory).toBeNull();
    });

    it('that others do not see', async () => {
      const list = '{ cases { nodes { id } } }';
      expect((await sees('supervisor', list)).cases.nodes).toEqual([{ id: caseId }]);
      expect((await sees('jining-officer', list)).cases.nodes).toEqual([]);
      for (const as of ['analyst', 'jilin-finance', 'changchun-hospital', 'zhao'])
        expect(reasonsOf(await looks(as, list))).toEqual(['ROLE_NOT_ALLOWED']);
      expect(
        (await sees('partner-department', '{ sharedCases { nodes { id } } }')).sharedCases.nodes,
      ).toEqual([]);
    });
  });
});
