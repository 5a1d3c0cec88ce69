import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoInstitutions, demoOrganisations, demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { reasonsOf, runningGraph, type RunningGraph } from './running-graph.ts';
import { change, dayFromNow, storyOn } from './story.ts';

let graph: RunningGraph;
const { does, refusal, refusals, sees, looks, waits, shown } = storyOn(() => graph.client);
beforeAll(async () => {
  graph = await runningGraph();
}, 180_000);
afterAll(async () => graph.stop());

const { changchunHospital, changchunPharmacy, xxPharmacy } = demoInstitutions;
const today = dayFromNow(0);

describe('a prescription of Sun', () => {
  const personId = demoPersons.sun;
  let doctorsGrant: string;
  let countersGrant: string;
  let foreignGrant: string;
  let id: string;
  let settlementId: string;

  const prescribed = [{ code: 'DRUG-A1', quantity: '2' }];
  const issuing = change(
    'issuePrescription',
    { personId, diagnoses: ['CORONARY_HEART_DISEASE'], lines: prescribed },
    'prescription { id state validUntil warnings { flag } person { id } lines { code entry { title { zh } } } }',
  );
  const stateQuery = 'query ($id: ID!) { prescription(id: $id) { state pharmacyId steps { state } } }';
  const seenBy = (as: string | null, grants: readonly string[] = [], which = id) =>
    looks(as, stateQuery, { id: which }, grants);
  const absent = { data: { prescription: null } };
  const routing = (pharmacyId: string) =>
    change('routePrescription', { prescriptionId: id, pharmacyId }, 'prescription { state pharmacyId }');
  const dispensing = () =>
    change(
      'dispensePrescription',
      { prescriptionId: id, batches: [{ code: 'DRUG-A1', batch: 'BATCH-1' }], handover: 'DELIVERY' },
      'prescription { state handover }',
    );
  const paying = (billId: string) =>
    change(
      'settleClaim',
      {
        personId,
        claim: {
          ...{ billId, careType: 'PHARMACY', serviceDate: today, prescriptionId: id },
          lines: [{ lineId: '1', code: 'DRUG-A1', quantity: '2', amount: '17.20' }],
        },
      },
      'settlement { id status prescriptionId bill { bill } payers { fund account cash } }',
    );
  const arrives = () => change('confirmDelivery', { prescriptionId: id }, 'prescription { state }');

  it('is issued by the doctor who has checked the e-voucher, and by nobody else', async () => {
    doctorsGrant = await shown('sun', 'doctor', 'CONSULTATION');
    expect(await refusal('haikou-doctor', issuing, [doctorsGrant])).toBe('GRANT_INVALID');
    expect(await refusals(['haikou-doctor', 'doctor'], issuing)).toEqual(['MAY_NOT_ACT']);
    const others = ['changchun-pharmacy', 'sun', 'changchun-officer', 'analyst'];
    expect(await refusals(others, issuing)).toEqual(['ROLE_NOT_ALLOWED']);
    const { prescription } = await does('doctor', issuing, [doctorsGrant]);
    expect(prescription).toMatchObject({
      ...{ state: 'ISSUED', validUntil: dayFromNow(2), warnings: [], person: { id: personId } },
      lines: [{ code: 'DRUG-A1', entry: { title: { zh: '示例阿司片' } } }],
    });
    id = prescription.id;
  });

  it('is routed by the patient to a pharmacy, and shown to those it concerns', async () => {
    const there = routing(changchunPharmacy);
    expect(await refusals(['wang', 'haikou-doctor', 'changchun-hospital'], there)).toEqual(['MAY_NOT_ACT']);
    expect(await refusals(['changchun-pharmacy', 'insurer', 'analyst'], there)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('sun', routing(changchunHospital))).toBe('PHARMACY_NOT_DESIGNATED');
    expect(await does('sun', routing(changchunPharmacy))).toEqual({
      prescription: { state: 'ROUTED', pharmacyId: changchunPharmacy },
    });
    countersGrant = await shown('sun', 'changchun-pharmacy', 'PHARMACY');
    foreignGrant = await shown('sun', 'xx-pharmacy', 'PHARMACY');
    const list = '{ prescriptionsAt(state: ROUTED) { nodes { id } } }';
    expect((await sees('changchun-pharmacy', list, {}, [countersGrant])).prescriptionsAt.nodes).toEqual([
      { id },
    ]);
    expect((await sees('changchun-pharmacy', list)).prescriptionsAt.nodes).toEqual([]);
    expect((await sees('xx-pharmacy', list, {}, [foreignGrant])).prescriptionsAt.nodes).toEqual([]);
    const isRouted = {
      state: 'ROUTED',
      pharmacyId: changchunPharmacy,
      steps: [{ state: 'ISSUED' }, { state: 'ROUTED' }],
    };
    for (const as of ['sun', 'changchun-officer'])
      expect(await seenBy(as)).toEqual({ data: { prescription: isRouted } });
    expect(await seenBy('changchun-pharmacy', [countersGrant])).toEqual({ data: { prescription: isRouted } });
    for (const as of ['wang', 'xx-officer', 'changchun-pharmacy', 'haikou-doctor'])
      expect([await seenBy(as), await seenBy(as, [], 'none')]).toEqual([absent, absent]);
    for (const as of ['insurer', 'analyst', 'supervisor', 'jilin-finance'])
      expect(reasonsOf(await seenBy(as))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(reasonsOf(await seenBy(null))).toEqual(['SIGN_IN_REQUIRED']);
  });

  it('is paid at its pharmacy only, once, and learns of it by the event [S003-2.14c]', async () => {
    expect(await refusal('changchun-pharmacy', dispensing(), [countersGrant])).toBe('NOT_PAID');
    expect(await refusal('xx-pharmacy', paying('RX-FOREIGN'), [foreignGrant])).toBe(
      'PRESCRIPTION_NOT_ROUTED_HERE',
    );
    expect(await refusal('changchun-pharmacy', paying('RX-1'))).toBe('MAY_NOT_ACT');
    const { settlement } = await does('changchun-pharmacy', paying('RX-1'), [countersGrant]);
    expect(settlement).toMatchObject({ status: 'COMPLETED', prescriptionId: id, bill: { bill: '17.20' } });
    settlementId = settlement.id;
    await waits(
      'the payment',
      async () => sees('sun', stateQuery, { id }),
      ({ prescription }) => prescription.state === 'PAID',
    );
    expect(await refusal('changchun-pharmacy', paying('RX-2'), [countersGrant])).toBe('PRESCRIPTION_USED');
    expect(await refusal('sun', routing(xxPharmacy))).toBe('ALREADY_PAID');
    expect(
      await refusal('doctor', change('cancelPrescription', { prescriptionId: id, reason: '改方' }), [
        doctorsGrant,
      ]),
    ).toBe('ALREADY_PAID');
  });

  it('is dispensed and delivered, once, where it was routed [S001-3.3b] [S003-2.14c]', async () => {
    expect(await refusal('xx-pharmacy', dispensing(), [foreignGrant])).toBe('NOT_ROUTED_HERE');
    expect(await refusal('changchun-pharmacy', dispensing())).toBe('MAY_NOT_ACT');
    expect(await refusals(['doctor', 'sun', 'analyst'], dispensing())).toEqual(['ROLE_NOT_ALLOWED']);
    expect((await does('changchun-pharmacy', dispensing(), [countersGrant])).prescription).toEqual({
      state: 'DISPENSED',
      handover: 'DELIVERY',
    });
    expect(await refusal('changchun-pharmacy', dispensing(), [countersGrant])).toBe('ALREADY_DISPENSED');
    expect(await refusal('xx-pharmacy', dispensing(), [foreignGrant])).toBe('ALREADY_DISPENSED');
    expect(await refusals(['wang', 'changchun-pharmacy'], arrives())).toEqual(['MAY_NOT_ACT']);
    expect(await refusal('doctor', arrives())).toBe('ROLE_NOT_ALLOWED');
    expect((await does('sun', arrives())).prescription.state).toBe('DELIVERED');
    const mine =
      '{ me { prescriptions { nodes { id steps { state } } } settlements { nodes { id prescriptionId } } } }';
    const { me } = await sees('sun', mine);
    expect(me.prescriptions.nodes).toEqual([
      { id, steps: ['ISSUED', 'ROUTED', 'PAID', 'DISPENSED', 'DELIVERED'].map((state) => ({ state })) },
    ]);
    expect(me.settlements.nodes).toEqual([{ id: settlementId, prescriptionId: id }]);
    expect((await sees('wang', mine)).me.prescriptions.nodes).toEqual([]);
  });
});

describe('the drugs of a team of athletes', () => {
  const comparison = 'version answers { code answer authority } gap { national provincial unknown } turned';
  const listQuery = `query ($id: ID!) { athleteDrugList(id: $id) { items comparison { ${comparison} } history { version } } }`;
  const compareQuery = `query ($id: ID!, $version: String) { compareDrugList(listId: $id, version: $version) { ${comparison} } }`;
  const handing = change(
    'submitAthleteDrugList',
    { items: ['DRUG-A1', 'DRUG-C1', 'TG0001'] },
    'list { id teamId area items }',
  );
  const update = {
    ...{ catalogue: 'DRUG', batch: 'ATHLETES-1', issuedOn: today },
    entries: [
      {
        ...{ code: 'DRUG-C1', titleZh: '示例滋补胶囊', kind: 'CHEMICAL', class: 'B' },
        ownFirst: [{ area: 'ALL', ratio: '0.20' }],
      },
    ],
  };
  const importing = change('importCatalogueUpdate', update, 'complete');
  const publishing = change(
    'publishCatalogueVersion',
    { catalogue: 'DRUG', version: 'ATHLETES', effectiveFrom: today, source: '示例〔2026〕1号' },
    'version { version status }',
  );
  let listId: string;
  const listSeenBy = async (as: string, id = listId) => (await sees(as, listQuery, { id })).athleteDrugList;

  it('are compared with the catalogue, what is missing by who may decide [S000-14a]', async () => {
    expect(await refusals(['zhao', 'doctor', 'analyst', 'supervisor'], handing)).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    const { list } = await does('team', handing);
    expect(list).toMatchObject({ teamId: demoOrganisations.team, area: '220000' });
    listId = list.id;
    const compared = await waits(
      'the comparison',
      async () => listSeenBy('team'),
      (found) => found.comparison,
    );
    expect(compared.comparison).toMatchObject({
      ...{ version: 'DEMONSTRATION-DRUG', turned: [] },
      gap: { national: ['DRUG-C1'], provincial: ['TG0001'], unknown: [] },
    });
    for (const as of ['sports', 'jilin-officer']) expect((await listSeenBy(as)).items).toEqual(list.items);
    for (const as of ['employer', 'xx-province-officer', 'changchun-officer'])
      expect([await listSeenBy(as), await listSeenBy(as, 'none')]).toEqual([null, null]);
    expect(reasonsOf(await looks('zhao', listQuery, { id: listId }))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('are compared again with the next version, and what has turned is told [S000-14d]', async () => {
    expect(await refusals(['changchun-officer'], importing)).toEqual(['PROVINCE_ONLY']);
    expect(await refusals(['team', 'sports', 'supervisor', 'analyst'], importing)).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    expect((await does('jilin-policy-admin', importing)).complete).toBe(true);
    expect(await refusals(['jilin-officer', 'sports', 'analyst'], publishing)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusals(['xx-province-policy-admin'], publishing)).toEqual(['NOTHING_TO_PUBLISH']);
    await does('jilin-policy-admin', publishing);
    const { comparison: now, history } = await waits(
      'the second comparison',
      async () => listSeenBy('sports'),
      (found) => found.comparison.version === 'ATHLETES',
    );
    expect(now.turned).toEqual(['DRUG-C1']);
    expect(now.gap).toEqual({ national: [], provincial: ['TG0001'], unknown: [] });
    expect(history).toEqual([{ version: 'ATHLETES' }, { version: 'DEMONSTRATION-DRUG' }]);
    const before = await sees('team', compareQuery, { id: listId, version: 'DEMONSTRATION-DRUG' });
    expect(before.compareDrugList.gap.national).toEqual(['DRUG-C1']);
    for (const id of [listId, 'none'])
      expect(reasonsOf(await looks('xx-province-officer', compareQuery, { id }))).toEqual(['LIST_NOT_FOUND']);
  });

  it('are proposed to the authority that decides, and taken in [S000-14e]', async () => {
    const asked = 'proposal { id state authority effectiveFrom }';
    const proposing = change('proposeDrug', { code: 'TG0001', listId, justification: '运动损伤恢复' }, asked);
    expect(await refusals(['team', 'zhao', 'analyst'], proposing)).toEqual(['ROLE_NOT_ALLOWED']);
    const { proposal } = await does('sports', proposing);
    expect(proposal).toMatchObject({ state: 'DRAFT', authority: 'PROVINCIAL' });
    const sending = (recipient: string) =>
      change('sendProposal', { proposalId: proposal.id, recipient }, asked);
    expect(await refusal('jilin-officer', sending('NATIONAL'))).toBe('WRONG_AUTHORITY');
    expect(await refusal('xx-province-officer', sending('PROVINCIAL'))).toBe('NOT_OWN_AREA');
    expect((await does('jilin-officer', sending('PROVINCIAL'))).proposal.state).toBe('SENT');
    const deciding = change(
      'decideProposal',
      {
        ...{ proposalId: proposal.id, accepted: true, effectiveFrom: today, class: 'B' },
        ...{ ownFirst: [{ area: 'ALL', ratio: '0.10' }], document: '示例〔2026〕9号' },
      },
      asked,
    );
    for (const as of ['xx-province-policy-admin', 'national-policy-admin'])
      expect(await refusal(as, deciding)).toBe('WRONG_AUTHORITY');
    expect((await does('jilin-policy-admin', deciding)).proposal).toMatchObject({
      state: 'ACCEPTED',
      effectiveFrom: today,
    });
    const scope = `query ($area: AreaCode!) { catalogueEntry(code: "TG0001") { tags terms(area: $area) { class ownFirstRatio } } }`;
    const entryIn = async (area: string) => (await sees(null, scope, { area })).catalogueEntry;
    const taken = await waits(
      'the drug in the catalogue',
      async () => entryIn('220100'),
      ({ terms }) => terms.class === 'B',
    );
    expect(taken).toMatchObject({ tags: ['ATHLETE_SPECIAL_NEED'], terms: { ownFirstRatio: '0.10' } });
    expect((await entryIn('370800')).terms.class).toBe('C');
    const reportQuery = `query ($area: AreaCode!) { proposalReport(from: "${today}", to: "${today}", area: $area) {
      accepted refused averageDays } }`;
    const counted = await sees('analyst', reportQuery, { area: '220000' });
    expect(counted.proposalReport).toEqual({ accepted: 1, refused: 0, averageDays: 0 });
  });
});

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
