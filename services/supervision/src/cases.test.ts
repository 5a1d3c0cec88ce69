import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  as,
  hospital,
  officer,
  rebuilt,
  testService,
  until,
  type TestService,
} from '@yibao/platform/testing';
import { caseStore } from './persistence/case-store.ts';
import { creditStore } from './persistence/stores.ts';
import { service } from './service.ts';
import { completed } from './testing/settlements.ts';

let offset = 0;
const begun = Date.now();
/** A morning that goes on; tests that need another day move it. */
const clock = {
  now: () => new Date(Date.parse('2026-03-02T10:00:00+08:00') + Date.now() - begun + offset),
};
const day = 86_400_000;
const supervisor = as('SUPERVISOR', { area: '220000', level: 'PROVINCE', subject: 'supervisor' });
const jiningSupervisor = as('SUPERVISOR', { area: '370000', level: 'PROVINCE', subject: 'elsewhere' });
const police = as('PARTNER_DEPARTMENT', { organisation: 'PUBLIC_SECURITY' });
const monitor = `query ($area: AreaCode!) { fundMonitor(area: $area) { recovered } }`;
const trace = `query ($id: ID!) { fundTrace(settlementId: $id) { recoveries { amount } } }`;

describe('a case', () => {
  let running: TestService;
  const reasons = async (query: string, variables: object, viewer = supervisor) =>
    (await running.execute(query, variables, viewer)).errors?.map(({ extensions }) => extensions.reason);
  const answer = async (query: string, variables: object, viewer = supervisor) =>
    (await running.execute(query, variables, viewer)).data;
  beforeAll(async () => {
    running = await testService(service, { clock });
    await running.receive(completed({ settlementId: 's1', personId: 'p1' }));
    await until('the settlement', async () =>
      running.db.collection<{ _id: string }>('claims').findOne({ _id: 's1' }),
    );
  });
  afterAll(async () => running.stop());
  const run = async (name: string, inputType: string, input: object, viewer = supervisor) =>
    running.execute(
      `mutation ($input: ${inputType}!) { ${name}(input: $input) { case {
          id state findings followUps heardOn recovered sharedWith responsibilities { party responsibility }
          decision { recover penalty appealUntil legalBasis { code } sanctions { kind amount } } appeal { result } } } }`,
      { input: { idempotencyKey: `${name}-0001`, ...input } },
      viewer,
    );
  const reason = async (...args: Parameters<typeof run>) =>
    (await run(...args)).errors?.map(({ extensions }) => extensions.reason)[0];
  const opening = (more: object = {}) => ({
    ...{
      subjectKind: 'INSTITUTION',
      subjectId: 'H22010200001',
      type: 'HANGING_BED',
      track: 'ADMINISTRATIVE',
    },
    ...{ source: 'OTHER', area: '220100', settlementId: 's1' },
    ...more,
  });
  const open = async (key: string, more: object = {}, viewer = supervisor): Promise<string> =>
    (await run('openCase', 'OpenCaseInput', { ...opening(more), idempotencyKey: key }, viewer)).data.openCase
      .case.id;
  const desk = hospital('H22010200001');
  const appeal = `mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) { appealedOn } }`;

  it('is opened against institutions, persons and, by supervision, agencies [S003-2.18g] [S003-5.24] [S003-5.26b]', async () => {
    const opened = async (more: object, viewer = supervisor) =>
      reason('openCase', 'OpenCaseInput', opening(more), viewer);
    expect(await opened({ type: 'RUDENESS' })).toBe('UNKNOWN_TYPE');
    expect(await opened({ subjectId: ' ' })).toBe('SUBJECT_REQUIRED');
    expect(await opened({ area: '370800' })).toBe('NOT_OWN_AREA');
    const byAgency = { track: 'AGREEMENT', subjectKind: 'AGENCY' };
    expect(await opened(byAgency, officer('220100'))).toBe('WRONG_TRACK');
    expect(await opened({}, officer('220100'))).toBe('WRONG_TRACK');
    for (const type of ['FAKE_PATIENT', 'FAKE_ILLNESS', 'FAKE_RECEIPT', 'OVER_TREATMENT', 'QUOTA_CASH_OUT'])
      await open(`open-${type}`, { type });
    await open('open-agency', { subjectKind: 'AGENCY', subjectId: 'AGENCY-2201', type: 'MISMANAGEMENT' });
    await open('open-person', { subjectKind: 'PERSON', subjectId: 'p1', type: 'ACCOUNT_CASH_OUT' });
    const kinds = async (viewer = supervisor) =>
      (await answer('{ cases { nodes { subjectKind } } }', {}, viewer)).cases.nodes.map(
        ({ subjectKind }: { subjectKind: string }) => subjectKind,
      );
    expect(await kinds()).toEqual(expect.arrayContaining(['AGENCY', 'PERSON']));
    expect(await kinds(officer('220100'))).not.toContain('AGENCY');
    expect(await kinds(jiningSupervisor)).toEqual([]);
  });

  it('is decided after verification and hearing, on a legal basis, appealed, recovered and closed [S003-5.26] [S003-8.25c]', async () => {
    const caseId = await open('open-whole');
    const decision = { caseId, legalBasis: ['REGULATION_38'], recover: '500.00', penalty: '100.00' };
    const decide = async (more: object = {}, viewer = supervisor) =>
      reason('decideCase', 'DecideCaseInput', { ...decision, ...more }, viewer);
    expect(await decide()).toBe('NOT_VERIFIED');
    expect(await reason('closeCase', 'CloseCaseInput', { caseId })).toBe('NOT_DECIDED');
    expect(
      await reason('recordHearing', 'RecordHearingInput', {
        caseId,
        heardOn: '2026-03-02',
        statement: 'x',
      }),
    ).toBe('NOT_VERIFIED');
    expect(await reason('verifyFindings', 'VerifyFindingsInput', { caseId, findings: [' '] })).toBe(
      'NO_FINDING',
    );
    const verified = await run('verifyFindings', 'VerifyFindingsInput', {
      caseId,
      findings: ['no record for 3 days'],
    });
    expect(verified.data.verifyFindings.case).toMatchObject({
      state: 'VERIFIED',
      findings: ['no record for 3 days'],
      followUps: [],
    });
    const again = { caseId, findings: ['x'], idempotencyKey: 'verify-again' };
    expect(await reason('verifyFindings', 'VerifyFindingsInput', again)).toBe('NOT_OPEN');
    expect(await decide()).toBe('HEARING_REQUIRED');
    const hearing = { caseId, heardOn: '2026-03-02', statement: 'they disagree' };
    expect(await reason('recordHearing', 'RecordHearingInput', { ...hearing, heardOn: '2026-03-03' })).toBe(
      'DATE_NOT_ALLOWED',
    );
    expect(await reason('recordHearing', 'RecordHearingInput', { ...hearing, statement: '' })).toBe(
      'STATEMENT_REQUIRED',
    );
    await run('recordHearing', 'RecordHearingInput', hearing);
    expect(await decide({ legalBasis: [] })).toBe('LEGAL_BASIS_REQUIRED');
    expect(await decide({ legalBasis: ['REGULATION_38', 'MADE_UP'] })).toBe('LEGAL_BASIS_REQUIRED');
    expect(await decide({ legalBasis: ['REGULATION_13'] })).toBe('LEGAL_BASIS_REQUIRED');
    expect(await decide({}, officer('220100'))).toBe('WRONG_TRACK');
    expect(
      await reasons(appeal, { input: { idempotencyKey: 'appeal-early', caseId, grounds: 'x' } }, desk),
    ).toEqual(['NOT_DECIDED']);
    const decided = (await run('decideCase', 'DecideCaseInput', decision)).data.decideCase.case;
    expect(decided.decision).toEqual({
      ...{ recover: '500.00', penalty: '100.00', appealUntil: '2026-05-01', sanctions: [] },
      legalBasis: [{ code: 'REGULATION_38' }],
    });
    expect(await decide({ idempotencyKey: 'decide-again' })).toBe('ALREADY_DECIDED');
    expect(await reason('closeCase', 'CloseCaseInput', { caseId })).toBe('RECOVERY_OPEN');

    const appealing = { idempotencyKey: 'appeal-0001', caseId, grounds: 'the records were found' };
    expect(await reasons(appeal, { input: appealing }, hospital('H9'))).toEqual(['CASE_NOT_FOUND']);
    expect(await reasons(appeal, { input: { ...appealing, grounds: '' } }, desk)).toEqual([
      'GROUNDS_REQUIRED',
    ]);
    expect((await answer(appeal, { input: appealing }, desk)).appealDecision).toEqual({
      appealedOn: '2026-03-02',
    });
    expect(await reasons(appeal, { input: { ...appealing, idempotencyKey: 'appeal-0002' } }, desk)).toEqual([
      'ALREADY_APPEALED',
    ]);
    const recovery = { caseId, receipt: 'R-1', amount: '300.00', recoveredOn: '2026-03-02' };
    await run('recordRecovery', 'RecordRecoveryInput', recovery);
    const result = { caseId, result: 'CHANGED', recover: '400.00', reasons: 'part was proven' };
    const changed = async (more: object) =>
      reason('decideAppeal', 'DecideAppealInput', { ...result, ...more });
    expect(await changed({ reasons: '' })).toBe('REASONS_REQUIRED');
    expect(await changed({ recover: null })).toBe('AMOUNT_REQUIRED');
    expect(await changed({ recover: '299.99' })).toBe('OVER_RECOVERY');
    expect(await reason('closeCase', 'CloseCaseInput', { caseId })).toBe('APPEAL_OPEN');
    const after = (await run('decideAppeal', 'DecideAppealInput', result)).data.decideAppeal.case;
    expect(after).toMatchObject({
      state: 'DECIDED',
      appeal: { result: 'CHANGED' },
      decision: { recover: '400.00' },
    });
    expect(await changed({ idempotencyKey: 'appeal-again' })).toBe('NO_APPEAL');
    const rest = { ...recovery, idempotencyKey: 'recover-0002', receipt: 'R-2', amount: '100.00' };
    const recovered = async (more: object, viewer = supervisor) =>
      reason('recordRecovery', 'RecordRecoveryInput', { ...rest, ...more }, viewer);
    expect(await recovered({ receipt: 'R-1' })).toBe('RECEIPT_USED');
    expect(await recovered({ amount: '100.01' })).toBe('OVER_RECOVERY');
    expect(await recovered({}, officer('220100'))).toBe('WRONG_TRACK');
    await run('recordRecovery', 'RecordRecoveryInput', rest);
    expect((await answer(trace, { id: 's1' })).fundTrace.recoveries).toEqual([
      { amount: '300.00' },
      { amount: '100.00' },
    ]);
    expect((await answer(monitor, { area: '220100' })).fundMonitor.recovered).toBe('400.00');
    expect((await run('closeCase', 'CloseCaseInput', { caseId })).data.closeCase.case.state).toBe('CLOSED');
    expect(await reason('closeCase', 'CloseCaseInput', { caseId, idempotencyKey: 'close-again' })).toBe(
      'CASE_CLOSED',
    );
    const party = { caseId, party: 'H22010200001', responsibility: 'MAIN' };
    expect(await reason('assignResponsibility', 'AssignResponsibilityInput', party)).toBe('CASE_CLOSED');
  });

  it('keeps agreement cases with the agency, without fines [S003-8.25a]', async () => {
    const caseId = await open('open-agreement', { track: 'AGREEMENT' }, officer('220100'));
    await run('verifyFindings', 'VerifyFindingsInput', {
      caseId,
      findings: ['x'],
      idempotencyKey: 'verify-agreement',
    });
    const hearing = { caseId, heardOn: '2026-03-02', statement: 'x', idempotencyKey: 'hear-agreement' };
    await run('recordHearing', 'RecordHearingInput', hearing);
    const decision = {
      caseId,
      legalBasis: ['REGULATION_13'],
      recover: '1.00',
      idempotencyKey: 'decide-agreement',
    };
    const decide = async (more: object, viewer = officer('220100')) =>
      reason('decideCase', 'DecideCaseInput', { ...decision, ...more }, viewer);
    expect(await decide({ penalty: '0.01' })).toBe('WRONG_TRACK');
    expect(await decide({}, supervisor)).toBe('WRONG_TRACK');
    expect(await decide({}, officer('220200'))).toBe('CASE_NOT_FOUND');
    expect(await decide({})).toBeUndefined();
    offset = 61 * day;
    const late = { idempotencyKey: 'appeal-late', caseId, grounds: 'late' };
    expect(await reasons(appeal, { input: late }, desk)).toEqual(['APPEAL_DEADLINE_PASSED']);
    offset = 60 * day;
    expect((await answer(appeal, { input: late }, desk)).appealDecision.appealedOn).toBe('2026-05-01');
    offset = 0;
  });

  it('of misused funds needs a sanction; one without substance is closed as such [S003-4.5f]', async () => {
    const caseId = await open('open-misuse', { type: 'PROJECT_FRAUD' });
    await run('verifyFindings', 'VerifyFindingsInput', {
      caseId,
      findings: ['x'],
      idempotencyKey: 'verify-misuse',
    });
    const hearing = { caseId, heardOn: '2026-03-02', statement: 'x', idempotencyKey: 'hear-misuse' };
    await run('recordHearing', 'RecordHearingInput', hearing);
    const decision = {
      caseId,
      legalBasis: ['REGULATION_41'],
      recover: '0.00',
      idempotencyKey: 'decide-misuse',
    };
    expect(await reason('decideCase', 'DecideCaseInput', decision)).toBe('SANCTION_REQUIRED');
    expect(await reason('closeCase', 'CloseCaseInput', { caseId, idempotencyKey: 'close-misuse' })).toBe(
      'NOT_DECIDED',
    );
    const sanctions = [{ kind: 'FUND_REDUCTION', amount: '500000.00' }];
    const decided = await run('decideCase', 'DecideCaseInput', { ...decision, sanctions });
    expect(decided.data.decideCase.case.decision.sanctions).toEqual(sanctions);
    const nothing = await open('open-nothing');
    const close = {
      caseId: nothing,
      unfoundedBecause: 'the records are complete',
      idempotencyKey: 'close-nothing',
    };
    expect((await run('closeCase', 'CloseCaseInput', close)).data.closeCase.case.state).toBe('CLOSED');
  });

  it('is shared with a department, which then sees it, and its decision says so [S003-2.18d] [S003-8.25b] [S003-5.4]', async () => {
    const shared = `{ sharedCases { nodes { id type decision { recover } } } }`;
    const caseId = await open('open-shared', { type: 'FORGED_DOCUMENT' });
    const share = { caseId, department: 'PUBLIC_SECURITY' };
    expect((await answer(shared, {}, police)).sharedCases.nodes).toEqual([]);
    expect(await reason('shareCase', 'ShareCaseInput', { ...share, department: 'CHOIR' })).toBe(
      'DEPARTMENT_UNKNOWN',
    );
    await run('shareCase', 'ShareCaseInput', share);
    expect((await answer(shared, {}, police)).sharedCases.nodes).toEqual([
      { id: caseId, type: 'FORGED_DOCUMENT', decision: null },
    ]);
    const market = as('PARTNER_DEPARTMENT', { organisation: 'MARKET_REGULATION' });
    expect((await answer(shared, {}, market)).sharedCases.nodes).toEqual([]);
    const resale = await open('open-resale', { type: 'DRUG_RESALE' });
    expect((await answer(shared, {}, market)).sharedCases.nodes).toMatchObject([{ id: resale }]);
    const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "ViolationCase", id: $id }]) {
        ... on ViolationCase { state } } }`;
    expect((await answer(entity, { id: caseId }, police))._entities).toEqual([{ state: 'OPENED' }]);
    expect((await answer(entity, { id: caseId }, market))._entities).toEqual([null]);
    const key = (name: string) => ({ caseId, idempotencyKey: `${name}-shared` });
    await run('verifyFindings', 'VerifyFindingsInput', { ...key('verify'), findings: ['x'] });
    await run('recordHearing', 'RecordHearingInput', {
      ...key('hear'),
      heardOn: '2026-03-02',
      statement: 'x',
    });
    await run('decideCase', 'DecideCaseInput', {
      ...key('decide'),
      legalBasis: ['REGULATION_40'],
      recover: '7.00',
    });
    expect((await answer(shared, {}, police)).sharedCases.nodes).toMatchObject([
      { decision: { recover: '7.00' } },
    ]);
    const said = await until('the decision', async () =>
      (await running.events()).find(
        ({ type, aggregateId }) => type === 'supervision.case-decided.v1' && aggregateId === caseId,
      ),
    );
    expect(said.data).toMatchObject({ recoverFen: 700, sharedWith: ['PUBLIC_SECURITY'] });
    const party = { caseId, party: 'HEALTH-2201', responsibility: 'INDUSTRY' };
    const assigned = await run('assignResponsibility', 'AssignResponsibilityInput', party);
    expect(assigned.data.assignResponsibility.case.responsibilities).toEqual([
      { party: 'HEALTH-2201', responsibility: 'INDUSTRY' },
    ]);
    expect(
      await reason('assignResponsibility', 'AssignResponsibilityInput', {
        ...party,
        party: '',
        idempotencyKey: 'party-none',
      }),
    ).toBe('PARTY_REQUIRED');
  });

  describe('and credit', () => {
    const fields =
      'record { score level entries { id kind points appealUntil appealedOn restoredOn } } revision';
    const history = `query ($kind: SupervisedKind!, $id: ID!) { creditHistory(subjectKind: $kind, subjectId: $id) {
      score level entries { kind points restoredOn } } }`;
    const rate = `mutation ($input: RateCreditInput!) { rateCredit(input: $input) { ${fields} } }`;
    const appealEntry = `mutation ($input: AppealCreditInput!) { appealCredit(input: $input) { ${fields} } }`;
    const restore = `mutation ($input: RestoreCreditInput!) { restoreCredit(input: $input) { ${fields} } }`;
    const subject = { subjectKind: 'INSTITUTION', subjectId: 'H7' };
    const recordOf = async (id: string, viewer = supervisor) =>
      (await answer(history, { kind: 'INSTITUTION', id }, viewer)).creditHistory;

    it('follows from scored entries, which the subject may appeal [S003-8.24a]', async () => {
      const input = {
        ...subject,
        idempotencyKey: 'rate-00001',
        area: '220100',
        points: -11,
        evidence: 'inspection 7',
      };
      const refused = async (more: object, viewer = supervisor) =>
        reasons(rate, { input: { ...input, ...more } }, viewer);
      expect(await refused({ evidence: ' ' })).toEqual(['EVIDENCE_REQUIRED']);
      expect(await refused({ subjectId: '' })).toEqual(['SUBJECT_REQUIRED']);
      expect(await refused({ points: 0 })).toEqual(['SCORE_INVALID']);
      expect(await refused({ points: -101 })).toEqual(['SCORE_INVALID']);
      expect(await refused({ area: '370800' })).toEqual(['NOT_OWN_AREA']);
      expect(await refused({}, officer('220100'))).toEqual(['ROLE_NOT_ALLOWED']);
      const rated = (await answer(rate, { input })).rateCredit;
      expect(rated.record).toMatchObject({
        score: 89,
        level: 'B',
        entries: [{ kind: 'BREACH', appealUntil: '2026-04-01' }],
      });
      expect(await answer(rate, { input })).toEqual({ rateCredit: rated });
      const merit = { ...input, idempotencyKey: 'rate-00002', points: 1 };
      expect((await answer(rate, { input: merit })).rateCredit.record).toMatchObject({
        score: 90,
        level: 'A',
      });

      const entryId = rated.record.entries[0].id;
      const own = hospital('H7');
      const appealing = { idempotencyKey: 'appeal-credit', entryId, grounds: 'wrong house' };
      expect(await reasons(appealEntry, { input: { ...appealing, grounds: '' } }, own)).toEqual([
        'GROUNDS_REQUIRED',
      ]);
      expect(await reasons(appealEntry, { input: appealing }, hospital('H8'))).toEqual(['ENTRY_NOT_FOUND']);
      offset = 31 * day;
      expect(await reasons(appealEntry, { input: appealing }, own)).toEqual(['APPEAL_DEADLINE_PASSED']);
      offset = 30 * day;
      expect(
        (await answer(appealEntry, { input: appealing }, own)).appealCredit.record.entries[0].appealedOn,
      ).toBe('2026-04-01');
      offset = 0;
      const again = { ...appealing, idempotencyKey: 'appeal-credit-2' };
      expect(await reasons(appealEntry, { input: again }, own)).toEqual(['ALREADY_APPEALED']);
      const restoring = {
        ...subject,
        idempotencyKey: 'restore-001',
        entryId,
        reasons: 'it was another house',
      };
      expect(await reasons(restore, { input: { ...restoring, reasons: '' } })).toEqual(['REASONS_REQUIRED']);
      expect(await reasons(restore, { input: restoring }, jiningSupervisor)).toEqual(['ENTRY_NOT_FOUND']);
      expect((await answer(restore, { input: restoring })).restoreCredit.record).toMatchObject({
        score: 101,
        level: 'A',
      });
      expect(await reasons(restore, { input: { ...restoring, idempotencyKey: 'restore-002' } })).toEqual([
        'ENTRY_NOT_FOUND',
      ]);
      expect((await recordOf('H7', own)).entries).toHaveLength(2);
      expect(await recordOf('H7', hospital('H8'))).toBeNull();
      expect(await recordOf('H7', officer('370800'))).toBeNull();
    });

    it('falls with a decided case, and is restored when the decision falls on appeal [S003-8.24a]', async () => {
      const caseId = await open('open-credit', { subjectId: 'H8' });
      const key = (name: string) => ({ caseId, idempotencyKey: `${name}-credit` });
      await run('verifyFindings', 'VerifyFindingsInput', { ...key('verify'), findings: ['x'] });
      await run('recordHearing', 'RecordHearingInput', {
        ...key('hear'),
        heardOn: '2026-03-02',
        statement: 'x',
      });
      await run('decideCase', 'DecideCaseInput', {
        ...key('decide'),
        legalBasis: ['REGULATION_38'],
        recover: '5.00',
      });
      await until('the entry', async () => recordOf('H8'));
      expect(await recordOf('H8')).toEqual({
        ...{ score: 80, level: 'B', entries: [{ kind: 'CASE', points: -20, restoredOn: null }] },
      });
      const input = { ...key('appeal'), grounds: 'x' };
      await answer(appeal, { input }, hospital('H8'));
      await run('decideAppeal', 'DecideAppealInput', { ...key('settle'), result: 'REVOKED', reasons: 'x' });
      await until('the restoration', async () => (await recordOf('H8')).score === 100);
    });
  });

  describe('and three ledgers', () => {
    const finance = as('FINANCE', { area: '220000', level: 'PROVINCE', subject: 'finance' });
    const fields = 'reconciliation { period differences { pair amount explainedOn explanation } }';
    const reconcile = `mutation ($input: RunReconciliationInput!) { runReconciliation(input: $input) { ${fields} } }`;
    const explain = `mutation ($input: ExplainDifferenceInput!) { explainDifference(input: $input) { ${fields} } }`;
    const list = '{ reconciliations { nodes { area period differences { explainedOn } } } }';
    const input = {
      ...{ idempotencyKey: 'reconcile-1', area: '220100', period: '2026-02' },
      ...{ tax: '1000000.00', finance: '1000000.00', insurance: '999880.00' },
    };

    it('are compared once, and a difference stays open until it is explained [S003-2.17e]', async () => {
      const refused = async (more: object, viewer = finance) =>
        reasons(reconcile, { input: { ...input, ...more } }, viewer);
      expect(await refused({ tax: null })).toEqual(['LEDGER_MISSING']);
      expect(await refused({ period: '2026' })).toEqual(['INVALID_PERIOD']);
      expect(await refused({ area: '370800' })).toEqual(['NOT_OWN_AREA']);
      expect(await refused({}, supervisor)).toEqual(['ROLE_NOT_ALLOWED']);
      const open = { pair: 'FINANCE_INSURANCE', amount: '120.00', explainedOn: null, explanation: null };
      const run = await answer(reconcile, { input }, finance);
      expect(run.runReconciliation.reconciliation.differences).toEqual([open]);
      expect(await answer(reconcile, { input }, finance)).toEqual(run);
      expect(await refused({ idempotencyKey: 'reconcile-2' }, officer('220100'))).toEqual(['ALREADY_RUN']);
      const { area, period } = input;
      const explaining = {
        idempotencyKey: 'explain-01',
        area,
        period,
        pair: open.pair,
        explanation: 'booked on 1 March',
      };
      const unexplained = async (more: object) =>
        reasons(explain, { input: { ...explaining, ...more } }, officer('220100'));
      expect(await unexplained({ explanation: '' })).toEqual(['EXPLANATION_REQUIRED']);
      expect(await unexplained({ pair: 'TAX_FINANCE' })).toEqual(['DIFFERENCE_UNKNOWN']);
      expect(await unexplained({ area: '370800' })).toEqual(['NOT_OWN_AREA']);
      const explained = await answer(explain, { input: explaining }, officer('220100'));
      expect(explained.explainDifference.reconciliation.differences).toEqual([
        { ...open, explainedOn: '2026-03-02', explanation: 'booked on 1 March' },
      ]);
      expect(await unexplained({ idempotencyKey: 'explain-02' })).toEqual(['DIFFERENCE_UNKNOWN']);
      expect((await answer(list, {}, finance)).reconciliations.nodes).toHaveLength(1);
      expect((await answer(list, {}, jiningSupervisor)).reconciliations.nodes).toEqual([]);
    });
  });

  it('lets people see who traced what was paid for them, or read their record', async () => {
    const finance = as('FINANCE', { area: '220000', level: 'PROVINCE', subject: 'finance' });
    await running.execute(trace, { id: 's1' }, finance);
    const rate = 'mutation ($input: RateCreditInput!) { rateCredit(input: $input) { revision } }';
    const breach = { subjectKind: 'PERSON', subjectId: 'p1', area: '220100', points: -1, evidence: 'x' };
    await answer(rate, { input: { idempotencyKey: 'rate-person', ...breach } });
    await answer('{ creditHistory(subjectKind: PERSON, subjectId: "p1") { score } }', {});
    const looked = async (look: object) =>
      (await running.events()).some(
        ({ type, data }) =>
          type === 'supervision.person-data-read.v1' &&
          Object.entries(look).every(([name, value]) => (data as Record<string, unknown>)[name] === value),
      );
    const looks = [
      { personId: 'p1', scope: 'MONEY', viewer: 'finance', role: 'FINANCE' },
      { personId: 'p1', scope: 'SERVICE', viewer: 'supervisor', role: 'SUPERVISOR' },
    ];
    for (const look of looks) await until(`the look ${JSON.stringify(look)}`, async () => looked(look));
  });

  it('publishes ids of subjects and bodies, no names under their cover', async () => {
    const named = { subjectKind: 'PERSON', subjectId: '王小明', idempotencyKey: 'open-named' };
    expect(await reason('openCase', 'OpenCaseInput', opening(named))).toBe('ID_INVALID');
    const party = { caseId: await open('open-party'), party: '王小明', responsibility: 'MAIN' };
    expect(await reason('assignResponsibility', 'AssignResponsibilityInput', party)).toBe('ID_INVALID');
  });

  it('keeps what its events say', async () => {
    for (const store of [caseStore, creditStore]) {
      const { stored, folded } = await rebuilt<unknown, never>(running, store as never);
      expect(stored.size).toBeGreaterThan(1);
      expect(folded).toEqual(stored);
    }
  });
});
