import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hospital, officer, rebuilt, type TestService } from '@yibao/platform/testing';
import { caseStore } from './persistence/case-store.ts';
import { asking, daysAhead, jiningSupervisor, supervisor } from './testing/asking.ts';
import { caseOffice, caseSteps, changchunOfficer } from './testing/case-office.ts';

const monitor = `query ($area: AreaCode!) { fundMonitor(area: $area) { recovered } }`;
const trace = `query ($id: ID!) { fundTrace(settlementId: $id) { recoveries { amount } } }`;
const appeal = `mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) { appealedOn } }`;
const desk = hospital('H22010200001');

describe('a case', () => {
  let running: TestService;
  const { answer, reasons } = asking(() => running);
  const { run, reason, open, heard } = caseSteps(() => running);
  beforeAll(async () => {
    running = await caseOffice();
  });
  afterAll(async () => running.stop());

  it('is decided on what holds there', async () => {
    const jining = { subjectId: 'H37080000001', area: '370800' };
    const decided = async (caseId: string, viewer = supervisor) => {
      const decision = { caseId, legalBasis: ['SHANDONG_MEASURE'], recover: '1.00' };
      return reason('decideCase', 'DecideCaseInput', decision, viewer);
    };
    expect(await decided(await heard({}))).toBe('LEGAL_BASIS_REQUIRED');
    expect(await decided(await heard(jining, jiningSupervisor), jiningSupervisor)).toBeUndefined();
  });

  it('is decided after verification and hearing, on a legal basis, appealed, recovered and closed [S003-5.26] [S003-8.25c]', async () => {
    const caseId = await open({ settlementId: 's1' });
    const decision = { caseId, legalBasis: ['REGULATION'], recover: '500.00', penalty: '100.00' };
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
    expect(await decide({ legalBasis: ['REGULATION', 'MADE_UP'] })).toBe('LEGAL_BASIS_REQUIRED');
    expect(await decide({ legalBasis: ['SERVICE_AGREEMENT'] })).toBe('LEGAL_BASIS_REQUIRED');
    expect(await decide({}, changchunOfficer)).toBe('WRONG_TRACK');
    expect(
      await reasons(appeal, { input: { idempotencyKey: 'appeal-early', caseId, grounds: 'x' } }, desk),
    ).toEqual(['NOT_DECIDED']);
    const decided = (await run('decideCase', 'DecideCaseInput', decision)).data.decideCase.case;
    expect(decided.decision).toEqual({
      ...{ recover: '500.00', penalty: '100.00', appealUntil: '2026-05-01', sanctions: [] },
      legalBasis: [{ code: 'REGULATION' }],
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
    expect(await recovered({}, changchunOfficer)).toBe('WRONG_TRACK');
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

  it.each([
    ...['IMPERSONATED_ADMISSION', 'HANGING_BED', 'FICTITIOUS_SERVICE', 'FORGED_DOCUMENT', 'FALSE_RECORDING'],
    ...['PRICE_ADDED_DURING_SURGERY', 'EXAGGERATED_ILLNESS', 'FORCED_CONSUMPTION'],
  ])('of %s ends with what is given back and a fine [S003-2.18e]', async (type) => {
    const caseId = await heard({ type });
    const decision = { caseId, legalBasis: ['REGULATION'], recover: '500.00', penalty: '100.00' };
    const decided = await run('decideCase', 'DecideCaseInput', decision);
    expect(decided.data.decideCase.case).toMatchObject({
      ...{ state: 'DECIDED', decision: { recover: '500.00', penalty: '100.00' } },
    });
  });

  it('keeps agreement cases with the agency, without fines [S003-8.25a]', async () => {
    const caseId = await open({ track: 'AGREEMENT' }, changchunOfficer);
    await run('verifyFindings', 'VerifyFindingsInput', {
      caseId,
      findings: ['x'],
      idempotencyKey: 'verify-agreement',
    });
    const hearing = { caseId, heardOn: '2026-03-02', statement: 'x', idempotencyKey: 'hear-agreement' };
    await run('recordHearing', 'RecordHearingInput', hearing);
    const decision = {
      caseId,
      legalBasis: ['SERVICE_AGREEMENT'],
      recover: '1.00',
      idempotencyKey: 'decide-agreement',
    };
    const decide = async (more: object, viewer = changchunOfficer) =>
      reason('decideCase', 'DecideCaseInput', { ...decision, ...more }, viewer);
    expect(await decide({ penalty: '0.01' })).toBe('WRONG_TRACK');
    expect(await decide({}, supervisor)).toBe('WRONG_TRACK');
    expect(await decide({}, officer('220200'))).toBe('CASE_NOT_FOUND');
    expect(await decide({})).toBeUndefined();
    daysAhead(61);
    const late = { idempotencyKey: 'appeal-late', caseId, grounds: 'late' };
    expect(await reasons(appeal, { input: late }, desk)).toEqual(['APPEAL_DEADLINE_PASSED']);
    daysAhead(60);
    expect((await answer(appeal, { input: late }, desk)).appealDecision.appealedOn).toBe('2026-05-01');
    daysAhead(0);
  });

  it('of misused funds needs a sanction; one without substance is closed as such [S003-4.5f]', async () => {
    const caseId = await open({ type: 'PROJECT_FRAUD' });
    await run('verifyFindings', 'VerifyFindingsInput', {
      caseId,
      findings: ['x'],
      idempotencyKey: 'verify-misuse',
    });
    const hearing = { caseId, heardOn: '2026-03-02', statement: 'x', idempotencyKey: 'hear-misuse' };
    await run('recordHearing', 'RecordHearingInput', hearing);
    const decision = {
      caseId,
      legalBasis: ['REGULATION'],
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
    const nothing = await open();
    const close = {
      caseId: nothing,
      unfoundedBecause: 'the records are complete',
      idempotencyKey: 'close-nothing',
    };
    expect((await run('closeCase', 'CloseCaseInput', close)).data.closeCase.case.state).toBe('CLOSED');
  });

  it('keeps what its events say', async () => {
    const { stored, folded } = await rebuilt(running, caseStore);
    expect(stored.size).toBeGreaterThan(0);
    expect(folded).toEqual(stored);
  });
});
