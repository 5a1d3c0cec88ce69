import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, until, type TestService } from '@yibao/platform/testing';
import { asking, jiningSupervisor, supervisor } from './testing/asking.ts';
import { caseOffice, caseSteps, changchunOfficer } from './testing/case-office.ts';
import { completed, reversed } from './testing/settlements.ts';

const police = as('PARTNER_DEPARTMENT', { organisation: 'PUBLIC_SECURITY' });

describe('who a case is against, and who sees it', () => {
  let running: TestService;
  const { answer } = asking(() => running);
  const { run, reason, opening, open } = caseSteps(() => running);
  beforeAll(async () => {
    running = await caseOffice();
  });
  afterAll(async () => running.stop());

  it('is opened against institutions, persons and, by supervision, agencies [S003-2.18g] [S003-5.24] [S003-5.26b]', async () => {
    const opened = async (more: object, viewer = supervisor) =>
      reason('openCase', 'OpenCaseInput', opening(more), viewer);
    expect(await opened({ type: 'RUDENESS' })).toBe('UNKNOWN_TYPE');
    expect(await opened({ subjectKind: 'AGENCY', subjectId: ' ' })).toBe('SUBJECT_REQUIRED');
    expect(await opened({ area: '370800' })).toBe('NOT_OWN_AREA');
    const byAgency = { track: 'AGREEMENT', subjectKind: 'AGENCY' };
    expect(await opened(byAgency, changchunOfficer)).toBe('WRONG_TRACK');
    expect(await opened({}, changchunOfficer)).toBe('WRONG_TRACK');
    for (const type of ['FAKE_PATIENT', 'FAKE_ILLNESS', 'FAKE_RECEIPT', 'OVER_TREATMENT', 'QUOTA_CASH_OUT'])
      await open({ type });
    await open({ subjectKind: 'AGENCY', subjectId: 'AGENCY-2201', type: 'MISMANAGEMENT' });
    await open({ subjectKind: 'PERSON', subjectId: 'p1', type: 'ACCOUNT_CASH_OUT' });
    const kinds = async (viewer = supervisor) =>
      (await answer('{ cases { nodes { subjectKind } } }', {}, viewer)).cases.nodes.map(
        ({ subjectKind }: { subjectKind: string }) => subjectKind,
      );
    expect(await kinds()).toEqual(expect.arrayContaining(['AGENCY', 'PERSON']));
    expect(await kinds(changchunOfficer)).not.toContain('AGENCY');
    expect(await kinds(jiningSupervisor)).toEqual([]);
  });

  it('lies where its subject does by the facts', async () => {
    const opened = async (more: object, viewer = supervisor) =>
      reason('openCase', 'OpenCaseInput', opening(more), viewer);
    const person = { subjectKind: 'PERSON', subjectId: 'p1' };
    // Another city of the province, and the province itself, are the supervisor's and not the subject's.
    for (const area of ['220200', '220000']) {
      expect(await opened({ area })).toBe('AREA_MISMATCH');
      expect(await opened({ ...person, area })).toBe('AREA_MISMATCH');
    }
    expect(await opened({ subjectId: 'H37080000001' })).toBe('AREA_MISMATCH');
    expect(await opened({ subjectId: 'H9' })).toBe('SUBJECT_UNKNOWN');
    expect(await opened({ ...person, subjectId: 'nobody' })).toBe('SUBJECT_UNKNOWN');
    expect(await opened({ subjectId: 'H37080000001', area: '370800' }, jiningSupervisor)).toBeUndefined();
    const agency = { subjectKind: 'AGENCY', subjectId: 'AGENCY-2202', area: '220200' };
    for (const fitting of [{}, person, agency]) expect(await opened(fitting)).toBeUndefined();
  });

  it('rests on a settlement of its subject, as supervision has heard of it itself', async () => {
    const opened = async (more: object, viewer = supervisor) =>
      reason('openCase', 'OpenCaseInput', opening({ settlementId: 's1', ...more }), viewer);
    const person = { subjectKind: 'PERSON', subjectId: 'p1' };
    const agency = { subjectKind: 'AGENCY', subjectId: 'AGENCY-2201' };
    for (const fitting of [{}, person, agency]) expect(await opened(fitting)).toBeUndefined();
    expect(await opened({ subjectId: 'H7' })).toBe('SETTLEMENT_MISMATCH');
    expect(await opened({ ...agency, area: '220200' })).toBe('SETTLEMENT_MISMATCH');
    expect(await opened({ source: 'ALERT' })).toBe('ALERT_REQUIRED');
    // One elsewhere looks like one that is still to come.
    const jining = { subjectId: 'H37080000001', area: '370800' };
    expect(await opened(jining, jiningSupervisor)).toBe('NOT_YET_VISIBLE');
    expect(await opened({ settlementId: 's2' })).toBe('NOT_YET_VISIBLE');
    const visit = { settlementId: 's2', personId: 'p2' };
    await running.receive({ ...reversed(visit), partitionKey: 'p2' });
    await until(
      'the reversal',
      async () => (await running.db.collection('settlements').countDocuments()) === 2,
    );
    expect(await opened({ settlementId: 's2' })).toBe('NOT_YET_VISIBLE');
    await running.receive({ ...completed(visit), partitionKey: 'p2' });
    await until('the case', async () => (await opened({ settlementId: 's2' })) === undefined);
    expect(await opened({ ...person, settlementId: 's2' })).toBe('SETTLEMENT_MISMATCH');
  });

  it('is shared with a department, which then sees it, and its decision says so [S003-2.18d] [S003-8.25b] [S003-5.4]', async () => {
    const shared = `{ sharedCases { nodes { id type decision { recover } } } }`;
    const caseId = await open({ type: 'FORGED_DOCUMENT' });
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
    const resale = await open({ type: 'DRUG_RESALE' });
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
      legalBasis: ['REGULATION'],
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

  it('publishes ids of subjects and bodies, no names under their cover', async () => {
    const named = { subjectKind: 'PERSON', subjectId: '王小明', idempotencyKey: 'open-named' };
    expect(await reason('openCase', 'OpenCaseInput', opening(named))).toBe('ID_INVALID');
    const party = { caseId: await open(), party: '王小明', responsibility: 'MAIN' };
    expect(await reason('assignResponsibility', 'AssignResponsibilityInput', party)).toBe('ID_INVALID');
  });
});
