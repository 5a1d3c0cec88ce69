import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hospital, officer, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { creditStore } from './persistence/stores.ts';
import { asking, daysAhead, finance, jiningSupervisor, supervisor } from './testing/asking.ts';
import { caseOffice, caseSteps, changchunOfficer } from './testing/case-office.ts';

const appeal = `mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) { appealedOn } }`;
const trace = `query ($id: ID!) { fundTrace(settlementId: $id) { bill } }`;

describe('credit', () => {
  let running: TestService;
  const { answer, reasons } = asking(() => running);
  const { run, decided } = caseSteps(() => running);
  beforeAll(async () => {
    running = await caseOffice();
  });
  afterAll(async () => running.stop());

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
    expect(await refused({ subjectKind: 'AGENCY', subjectId: '' })).toEqual(['SUBJECT_REQUIRED']);
    expect(await refused({ points: 0 })).toEqual(['SCORE_INVALID']);
    expect(await refused({ points: -101 })).toEqual(['SCORE_INVALID']);
    expect(await refused({ area: '370800' })).toEqual(['NOT_OWN_AREA']);
    expect(await refused({}, changchunOfficer)).toEqual(['ROLE_NOT_ALLOWED']);
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
    daysAhead(31);
    expect(await reasons(appealEntry, { input: appealing }, own)).toEqual(['APPEAL_DEADLINE_PASSED']);
    daysAhead(30);
    expect(
      (await answer(appealEntry, { input: appealing }, own)).appealCredit.record.entries[0].appealedOn,
    ).toBe('2026-04-01');
    daysAhead(0);
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
    const caseId = await decided('5.00', { subjectId: 'H8' });
    await until('the entry', async () => recordOf('H8'));
    expect(await recordOf('H8')).toEqual({
      ...{ score: 80, level: 'B', entries: [{ kind: 'CASE', points: -20, restoredOn: null }] },
    });
    const input = { idempotencyKey: 'appeal-case', caseId, grounds: 'x' };
    await answer(appeal, { input }, hospital('H8'));
    await run('decideAppeal', 'DecideAppealInput', { caseId, result: 'REVOKED', reasons: 'x' });
    await until('the restoration', async () => (await recordOf('H8')).score === 100);
  });

  it('is rated where the subject lies by the facts, and nowhere else', async () => {
    let asked = 0;
    const rated = async (more: object, viewer = supervisor) => {
      const idempotencyKey = `rate-where-${(asked += 1)}`;
      const entry = { ...subject, subjectId: 'H8', area: '220100', points: -1, evidence: 'x' };
      return reasons(rate, { input: { ...entry, idempotencyKey, ...more } }, viewer);
    };
    const person = { subjectKind: 'PERSON', subjectId: 'p1' };
    const agency = { subjectKind: 'AGENCY', subjectId: 'AGENCY-2202', area: '220200' };
    expect(await rated({ area: '220200' })).toEqual(['AREA_MISMATCH']);
    expect(await rated({ area: '220000' })).toEqual(['AREA_MISMATCH']);
    expect(await rated({ subjectId: 'H37080000001' })).toEqual(['AREA_MISMATCH']);
    expect(await rated({ subjectId: 'H9' })).toEqual(['SUBJECT_UNKNOWN']);
    expect(await rated({ ...person, area: '220200' })).toEqual(['AREA_MISMATCH']);
    expect(await rated({ ...person, subjectId: 'nobody' })).toEqual(['SUBJECT_UNKNOWN']);
    expect(await rated({}, jiningSupervisor)).toEqual(['NOT_OWN_AREA']);
    for (const fitting of [{}, person, agency]) expect(await rated(fitting)).toBeUndefined();
  });

  it('lets people see who traced what was paid for them, or read their record', async () => {
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

  it('keeps what its events say', async () => {
    const { stored, folded } = await rebuilt(running, creditStore);
    expect(stored.size).toBeGreaterThan(0);
    expect(folded).toEqual(stored);
  });
});
