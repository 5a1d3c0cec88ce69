import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantFor, officer, until, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { OutletFact } from '@yibao/schemas/facts/service-desk';
import { equipmentPoints } from './domain/outlet/outlet.ts';
import { cityOfficer, openDesk, provincial } from './testing/desk.ts';
import { outletCalls, village } from './testing/stations.ts';

describe('delegation to townships and villages', () => {
  let desk: TestService;
  const { ask, act, register, registered } = outletCalls(() => desk);
  const train = (outletId: string, items: string[], on = '2026-03-01') =>
    act('recordOutletTraining', 'RecordOutletTrainingInput', { outletId, items, on });
  const equip = (outletId: string, met: readonly string[] = equipmentPoints) =>
    act('recordChecklist', 'RecordChecklistInput', { outletId, kind: 'EQUIPMENT', met });
  const delegate = (outletId: string, item: string, more: object = {}, viewer: Viewer = cityOfficer) =>
    act(
      'delegateItem',
      'DelegateItemInput',
      { outletId, item, step: 'WHOLE', from: '2026-03-02', ...more },
      viewer,
    );

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => desk.stop());

  it('delegates only where training and equipment are recorded [S001-11.2b]', async () => {
    const id = await registered();
    expect(await delegate(id, 'CROSS_REGION_FILING', {}, provincial)).toMatchObject({
      refused: 'CITY_OR_COUNTY_ONLY',
    });
    expect(await delegate(id, 'CROSS_REGION_FILING', {}, officer('220200'))).toMatchObject({
      refused: 'NOT_OWN_AREA',
    });
    expect(await delegate(id, 'CROSS_REGION_FILING')).toMatchObject({ refused: 'TRAINING_REQUIRED' });
    expect(await train(id, [])).toMatchObject({ refused: 'ITEMS_REQUIRED' });
    expect(await train(id, ['CROSS_REGION_FILING'], '2026-03-04')).toMatchObject({
      refused: 'DATE_NOT_ALLOWED',
    });
    await train(id, ['CROSS_REGION_FILING']);
    expect(await delegate(id, 'CROSS_REGION_FILING')).toMatchObject({ refused: 'EQUIPMENT_REQUIRED' });
    await equip(id, ['COMPUTER', 'NETWORK', 'PRINTER']);
    expect(await delegate(id, 'CROSS_REGION_FILING')).toMatchObject({
      ...{ refused: 'EQUIPMENT_REQUIRED', details: { missing: ['CARD_READER'] } },
    });
    await equip(id);
    expect(await delegate(id, 'CROSS_REGION_FILING', { from: '2026-03-01' })).toMatchObject({
      refused: 'DATE_NOT_ALLOWED',
    });
    expect((await delegate(id, 'CROSS_REGION_FILING')).outlet.delegations).toEqual([
      { item: 'CROSS_REGION_FILING', step: 'WHOLE', from: '2026-03-02', to: null },
    ]);
    expect(await delegate(id, 'CROSS_REGION_FILING')).toMatchObject({ refused: 'ALREADY_DELEGATED' });
    const end = (item: string, to: string) =>
      act('endDelegation', 'EndDelegationInput', { outletId: id, item, to });
    expect(await end('MATERNITY_CLAIM', '2026-03-02')).toMatchObject({ refused: 'ITEM_NOT_DELEGATED' });
    expect(await end('CROSS_REGION_FILING', '2026-02-28')).toMatchObject({ refused: 'DATE_NOT_ALLOWED' });
    expect((await end('CROSS_REGION_FILING', '2026-03-31')).outlet.delegations).toMatchObject([
      { to: '2026-03-31' },
    ]);
    const fact = await until(
      'the fact',
      async () => (await desk.facts(OutletFact)).get(id)?.delegated[0]?.to,
    );
    expect(fact).toBe('2026-03-31');
  });

  it('delegates the four businesses to townships, reimbursement as first review only [S001-5.1a]', async () => {
    const id = await registered();
    const items = [
      'ENROLMENT_REGISTRATION',
      'CONTRIBUTION_PAYMENT',
      'INSURANCE_QUERY',
      'ENROLMENT_CHANGE',
      'CROSS_REGION_FILING',
    ];
    await train(id, [...items, 'MANUAL_REIMBURSEMENT', 'MATERNITY_CLAIM']);
    await equip(id);
    for (const item of items) expect(await delegate(id, item)).toMatchObject({ outlet: {} });
    expect(await delegate(id, 'MATERNITY_CLAIM')).toMatchObject({ refused: 'ITEM_NOT_DELEGABLE' });
    expect(await delegate(id, 'MANUAL_REIMBURSEMENT')).toMatchObject({ refused: 'ITEM_NOT_DELEGABLE' });
    await delegate(id, 'MANUAL_REIMBURSEMENT', { step: 'FIRST_REVIEW' });

    const street = officer('220102001', 'TOWNSHIP');
    const identified = { ...street, grants: [grantFor('p1', street.subject, ['SERVICE'])] };
    const accept = (item: string) =>
      ask(
        'acceptCase',
        'AcceptCaseInput',
        'case { id tasks { id step } }',
        { personId: 'p1', channel: 'WINDOW', outletId: id, windowId: '1', items: [item] },
        identified,
      );
    expect(await accept('MATERNITY_CLAIM')).toMatchObject({ refused: 'LEVEL_NOT_DELEGATED' });
    const { case: claim } = await accept('MANUAL_REIMBURSEMENT');
    expect(claim.tasks).toMatchObject([{ step: 'FIRST_REVIEW' }]);
    const [{ id: taskId }] = claim.tasks;
    const decides = (mutation: string, type: string, input: object, viewer: Viewer) =>
      ask(
        mutation,
        type,
        'case { state tasks { status finding result } }',
        { caseId: claim.id, taskId, ...input },
        viewer,
      );
    const answer = (viewer: Viewer) =>
      decides('answerTask', 'AnswerTaskInput', { result: 'GRANTED' }, viewer);
    const review = (viewer: Viewer, more: object = {}) =>
      decides('reviewTask', 'ReviewTaskInput', { finding: '票据齐全', ...more }, viewer);
    expect(await answer(identified)).toMatchObject({ refused: 'ONLY_FIRST_REVIEW' });
    expect(await review(street)).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await review(identified, { taskId: 'none' })).toMatchObject({ refused: 'TASK_NOT_FOUND' });
    expect(await review(identified)).toEqual({
      case: { state: 'ACCEPTED', tasks: [{ status: 'FIRST_REVIEWED', finding: '票据齐全', result: null }] },
    });
    expect(await review(identified)).toMatchObject({ refused: 'TASK_REVIEWED' });
    expect(await answer(identified)).toMatchObject({ refused: 'ONLY_FIRST_REVIEW' });
    expect(await answer(cityOfficer)).toMatchObject({
      case: { tasks: [{ status: 'DONE', result: 'GRANTED' }] },
    });
    expect(await review(identified)).toMatchObject({ refused: 'TASK_DONE' });
    const { case: filing } = await accept('CROSS_REGION_FILING');
    const whole = { caseId: filing.id, taskId: filing.tasks[0].id };
    expect(await review(identified, whole)).toMatchObject({ refused: 'REVIEW_NOT_DELEGATED' });
    const reviewed = await until('publication', async () =>
      (await desk.events()).find(({ type }) => type === 'service-desk.task-reviewed.v1'),
    );
    expect(JSON.stringify(reviewed)).not.toContain('票据齐全');
  });

  it('delegates to villages where the area has opened it [S001-5.1b]', async () => {
    const elsewhere = officer('220200', 'CITY');
    const add = (area: string, viewer: Viewer) => register({ ...village, area }, viewer);
    for (const [area, viewer, refused] of [
      ['220102001001', cityOfficer, undefined],
      ['220202001001', elsewhere, 'FLAG_OFF'],
    ] as const) {
      const { outlet } = await add(area, viewer);
      const input = { outletId: outlet.id, kind: 'EQUIPMENT', met: equipmentPoints };
      await act('recordChecklist', 'RecordChecklistInput', input, viewer);
      const training = { outletId: outlet.id, items: ['INSURANCE_QUERY'], on: '2026-03-01' };
      await act('recordOutletTraining', 'RecordOutletTrainingInput', training, viewer);
      expect((await delegate(outlet.id, 'INSURANCE_QUERY', {}, viewer)).refused).toBe(refused);
    }
  });
});
