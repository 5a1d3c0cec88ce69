import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, officer, until, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { cityOfficer, colleague } from './testing/desk.ts';
import { caseCalls, openHall } from './testing/hall.ts';

describe('the back office of the service desk', () => {
  let desk: TestService;
  let outletId: string;
  const { ask, accept, act, notice, answer, finish } = caseCalls(
    () => desk,
    () => outletId,
  );

  beforeAll(async () => {
    ({ desk, outletId } = await openHall());
  });
  afterAll(async () => desk.stop());

  it('moves a case inside the desk: the person visits one window [S001-1.3c] [S002-17]', async () => {
    const { case: made } = await accept({ items: ['MANUAL_REIMBURSEMENT'] });
    const move = (windowId: string, personMustGo: boolean, viewer: Viewer = cityOfficer) =>
      act('moveCase', 'MoveCaseInput', { caseId: made.id, windowId, personMustGo }, viewer);
    expect(await move('3', true)).toMatchObject({ refused: 'SAME_WINDOW_REQUIRED' });
    expect(await move('9', false)).toMatchObject({ refused: 'WINDOW_UNKNOWN' });
    expect(await move('3', false, citizen('p1'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    expect((await move('3', false)).case).toMatchObject({ windowId: '3', windowsVisited: 1 });
    const [task] = made.tasks;
    await answer(made.id, task.id);
    expect((await finish(made.id)).case).toMatchObject({ state: 'FINISHED', windowsVisited: 1 });
    expect(await move('2', false)).toMatchObject({ refused: 'CASE_CLOSED' });
  });

  it('keeps the first-asked officer until the end, whoever handles the tasks [S001-9.1a]', async () => {
    const { case: made } = await accept({ items: ['ENROLMENT_CHANGE', 'MATERNITY_CLAIM'] });
    const [one, two] = made.tasks.map(({ id }: { id: string }) => id);
    const reassign = (taskId: string, handler: string, viewer: Viewer = cityOfficer) =>
      act('reassignTask', 'ReassignTaskInput', { caseId: made.id, taskId, handler }, viewer);
    expect(await reassign(one, ' ')).toMatchObject({ refused: 'HANDLER_REQUIRED' });
    expect(await reassign('none', 'x')).toMatchObject({ refused: 'TASK_NOT_FOUND' });
    expect((await reassign(one, colleague.subject)).case).toMatchObject({
      firstAsked: cityOfficer.subject,
      tasks: [{ handler: colleague.subject }, { handler: null }],
    });
    expect(await answer(made.id, one)).toMatchObject({ refused: 'NOT_HANDLER' });
    expect(await reassign(one, 'x', officer('220100', 'CITY', 'C'))).toMatchObject({
      refused: 'NOT_HANDLER',
    });
    expect(await finish(made.id)).toMatchObject({ refused: 'TASKS_OPEN' });
    expect((await answer(made.id, one, colleague, { answer: '已变更' })).case.tasks[0]).toMatchObject({
      ...{ status: 'DONE', result: 'GRANTED', answer: '已变更' },
    });
    expect(await answer(made.id, one, colleague)).toMatchObject({ refused: 'TASK_DONE' });
    await answer(made.id, two, colleague);
    expect(await finish(made.id, officer('220100', 'CITY', 'C'))).toMatchObject({ refused: 'NOT_HANDLER' });
    expect((await finish(made.id)).case).toMatchObject({
      state: 'FINISHED',
      firstAsked: cityOfficer.subject,
    });
    expect(await finish(made.id)).toMatchObject({ refused: 'CASE_CLOSED' });
  });

  it('keeps the officer who was asked first, though another one accepts', async () =>
    expect((await accept({ firstAsked: 'officer-asked' })).case.firstAsked).toBe('officer-asked'));

  it('withdraws a case before it has a result', async () => {
    const cancel = (caseId: string, reason: string, viewer: Viewer = citizen('p1')) =>
      act('cancelCase', 'CancelCaseInput', { caseId, reason }, viewer);
    const { case: made } = await accept({ items: ['ENROLMENT_CHANGE', 'MATERNITY_CLAIM'] });
    expect(await cancel(made.id, '不再需要', citizen('p2'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await cancel(made.id, ' ')).toMatchObject({ refused: 'REASON_REQUIRED' });
    expect(await cancel('none', 'x')).toMatchObject({ refused: 'MAY_NOT_ACT' });
    const { case: other } = await accept({ items: ['ENROLMENT_CHANGE', 'MATERNITY_CLAIM'] });
    await answer(other.id, other.tasks[0].id);
    expect(await cancel(other.id, '不再需要')).toMatchObject({ refused: 'RESULT_EXISTS' });
    expect((await cancel(made.id, '不再需要')).case.state).toBe('CANCELLED');
    expect(await notice(made.id)).toMatchObject({ refused: 'CASE_CLOSED' });
  });

  it('passes a task on to another department and tells the applicant its decision [S003-3.1g]', async () => {
    const { case: made } = await accept({ items: ['ASSISTANCE_APPLICATION'] });
    const [{ id: taskId }] = made.tasks;
    const triage = (department: string, consent: boolean) =>
      act('triageTask', 'TriageTaskInput', { caseId: made.id, taskId, department, consent });
    const decide = (organisation: string) =>
      ask(
        'decideTransferredTask',
        'DecideTransferredTaskInput',
        'caseId taskId status revision',
        { caseId: made.id, taskId, result: 'GRANTED' },
        as('PARTNER_DEPARTMENT', { organisation }),
      );
    const tell = () => act('notifyApplicant', 'CaseInput', { caseId: made.id });
    expect(await triage('NOBODY', true)).toMatchObject({ refused: 'DEPARTMENT_UNKNOWN' });
    expect(await triage('CIVIL_AFFAIRS', false)).toMatchObject({ refused: 'CONSENT_REQUIRED' });
    expect(await tell()).toMatchObject({ refused: 'NOT_DECIDED' });
    expect((await triage('CIVIL_AFFAIRS', true)).case).toMatchObject({ state: 'TRANSFERRED' });
    expect(await triage('HEALTH', true)).toMatchObject({ refused: 'TASK_TRANSFERRED' });
    expect(await answer(made.id, taskId)).toMatchObject({ refused: 'TASK_TRANSFERRED' });
    expect(await decide('HEALTH')).toMatchObject({ refused: 'NOT_OWN_DEPARTMENT' });
    expect(await decide('CIVIL_AFFAIRS')).toMatchObject({ status: 'DONE' });
    expect(await decide('CIVIL_AFFAIRS')).toMatchObject({ refused: 'TASK_DONE' });
    expect(await finish(made.id)).toMatchObject({ refused: 'NOT_NOTIFIED' });
    expect((await tell()).case.state).toBe('NOTIFIED');
    expect((await finish(made.id)).case.state).toBe('FINISHED');
    const states = await until('publication', async () => {
      const types = (await desk.events())
        .filter(({ aggregateId }) => aggregateId === made.id)
        .map(({ type }) => type);
      return types.length === 5 && types;
    });
    expect(states).toEqual([
      'service-desk.case-accepted.v1',
      'service-desk.case-transferred.v1',
      'service-desk.case-decided.v1',
      'service-desk.applicant-notified.v1',
      'service-desk.case-finished.v1',
    ]);
  });
});
