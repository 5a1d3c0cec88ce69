import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, officer, rebuilt, until, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { queueStore } from './persistence/queue-store.ts';
import { slotStore } from './persistence/slot-store.ts';
import { asking, cityOfficer } from './testing/desk.ts';
import { openHall } from './testing/hall.ts';

describe('queues and appointments', () => {
  let desk: TestService;
  let outletId: string;
  const ask = asking(() => desk);

  beforeAll(async () => {
    ({ desk, outletId } = await openHall());
  });
  afterAll(async () => desk.stop());

  it('gives one number for all items of a visit, used once [S002-17] [S004-12]', async () => {
    const take = (group: string, viewer: Viewer = citizen('p1'), more: object = {}) =>
      ask(
        'takeNumber',
        'TakeNumberInput',
        'number { id number state ahead group }',
        { outletId, group, ...more },
        viewer,
      );
    const call = (viewer: Viewer = cityOfficer, windowId = '2') =>
      ask(
        'callNumber',
        'CallNumberInput',
        'number { number state windowId }',
        { outletId, windowId },
        viewer,
      );
    expect(await call()).toMatchObject({ refused: 'QUEUE_EMPTY' });
    const { number: first } = await take('ORDINARY');
    expect(first).toMatchObject({ number: 'A001', state: 'WAITING', ahead: 0 });
    expect(await take('GREEN')).toMatchObject({ refused: 'NOT_ELIGIBLE' });
    expect((await take('GREEN', citizen('p2'))).number).toMatchObject({ number: 'G001', ahead: 0 });
    expect((await take('PRIORITY', as('KIOSK'))).number).toMatchObject({ number: 'P001', ahead: 1 });
    expect(await take('ORDINARY', as('HOSPITAL'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    expect(await call(officer('220200'))).toMatchObject({ refused: 'NOT_OWN_AREA' });
    expect(await call(cityOfficer, '9')).toMatchObject({ refused: 'WINDOW_UNKNOWN' });
    const called = [await call(), await call(), await call()].map(({ number }) => number.number);
    expect(called).toEqual(['G001', 'P001', 'A001']);

    const accept = (number: string) =>
      ask(
        'acceptCase',
        'AcceptCaseInput',
        'case { number tasks { id } windowsVisited }',
        {
          ...{ personId: 'p1', channel: 'WINDOW', outletId, windowId: '2', number },
          items: ['ENROLMENT_CHANGE', 'MATERNITY_CLAIM', 'CROSS_REGION_FILING'],
        },
        cityOfficer,
      );
    expect(await accept(`${outletId}/2026-03-02/A099`)).toMatchObject({ refused: 'NUMBER_UNKNOWN' });
    expect(await accept(`${outletId}/2026-03-01/A001`)).toMatchObject({ refused: 'NUMBER_UNKNOWN' });
    // From a telephone anybody could use up the number of somebody who waits.
    const number = { number: first.id, items: ['ENROLMENT_CHANGE'] };
    const elsewhere = { personId: 'p5', channel: 'APP', outletId, ...number };
    expect(await ask('acceptCase', 'AcceptCaseInput', 'revision', elsewhere, citizen('p5'))).toMatchObject({
      refused: 'NUMBER_UNKNOWN',
    });
    const { case: made } = await accept(first.id);
    expect(made).toMatchObject({ number: first.id, windowsVisited: 1 });
    expect(made.tasks).toHaveLength(3);
    expect(await accept(first.id)).toMatchObject({ refused: 'NUMBER_USED' });
    const { data } = await desk.execute(
      `{ queue(outletId: "${outletId}") { number state } }`,
      {},
      cityOfficer,
    );
    expect(data.queue).toContainEqual({ number: 'A001', state: 'USED' });
  });

  it('lets an account wait with one number, however often it asks at once', async () => {
    const take = (viewer: Viewer) =>
      ask('takeNumber', 'TakeNumberInput', 'number { number }', { outletId, group: 'ORDINARY' }, viewer);
    const answers = await Promise.all([1, 2, 3].map(() => take(citizen('p4'))));
    const refused = answers.flatMap((each) => (each.refused === undefined ? [] : [each.refused]));
    expect(refused).toEqual(['NUMBER_HELD', 'NUMBER_HELD']);
    expect(await take(citizen('p5'))).toMatchObject({ number: {} });
    for (const viewer of [cityOfficer, cityOfficer, as('KIOSK'), as('KIOSK')])
      expect(await take(viewer)).toMatchObject({ number: {} });
    const published = await until('publication', async () =>
      (await desk.events()).find(({ data }) => (data as { heldBy?: string }).heldBy !== undefined),
    );
    expect(published.data).toMatchObject({ heldBy: expect.stringMatching(/^citizen-/) });
  });

  it('never books more appointments than there are places [S003-6.4b]', async () => {
    const wanted = 'slot { id capacity free }';
    const open = (startsAt: string, capacity: number, viewer: Viewer = cityOfficer) =>
      ask('openSlot', 'OpenSlotInput', wanted, { outletId, startsAt, capacity }, viewer);
    const tomorrow = '2026-03-03T09:00:00+08:00';
    expect(await open('2026-03-02T09:59:00+08:00', 5)).toMatchObject({ refused: 'SLOT_PASSED' });
    expect(await open(tomorrow, 0)).toMatchObject({ refused: 'CAPACITY_INVALID' });
    expect(await open(tomorrow, 5, officer('220200'))).toMatchObject({ refused: 'NOT_OWN_AREA' });
    expect(await open(tomorrow, 5, citizen('p1'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    const { slot } = await open(tomorrow, 5);
    const book = (personId: string, viewer: Viewer = citizen(personId), more: object = {}) =>
      ask(
        'bookAppointment',
        'BookAppointmentInput',
        wanted,
        { slotId: slot.id, personId, item: 'MANUAL_REIMBURSEMENT', ...more },
        viewer,
      );
    const cancel = (personId: string, viewer: Viewer = citizen(personId)) =>
      ask('cancelAppointment', 'CancelAppointmentInput', wanted, { slotId: slot.id, personId }, viewer);
    expect(await book('p1', citizen('p2'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await book('p1', as('AGENT'))).toMatchObject({ refused: 'MANDATE_REQUIRED' });
    expect(await book('p1', citizen('p1'), { slotId: 'none' })).toMatchObject({ refused: 'SLOT_NOT_OPEN' });
    expect(await book('p1', citizen('p1'), { item: 'NONE' })).toMatchObject({
      refused: 'ITEM_NOT_AT_WINDOW',
    });
    const six = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
    const answers = await Promise.all(six.map((personId) => book(personId)));
    const refused = answers.flatMap((answer) => (answer.refused === undefined ? [] : [answer.refused]));
    expect(refused).toEqual(['SLOT_FULL']);
    const booked = six.filter((_each, index) => answers[index].refused === undefined);
    const left = six.find((personId) => !booked.includes(personId)) ?? '';
    expect(await book(booked[0] ?? '')).toMatchObject({ refused: 'ALREADY_BOOKED' });
    expect(await open(tomorrow, 4)).toMatchObject({ refused: 'CAPACITY_INVALID' });
    expect(await cancel(left)).toMatchObject({ refused: 'APPOINTMENT_NOT_FOUND' });
    expect(await cancel(booked[0] ?? '', citizen(left))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await cancel(booked[0] ?? '')).toMatchObject({ slot: { free: 1 } });
    expect(await book(left)).toMatchObject({ slot: { free: 0 } });
    const shown = await desk.execute(`{ slots(outletId: "${outletId}", on: "2026-03-03") { id free } }`);
    expect(shown.data.slots).toEqual([{ id: slot.id, free: 0 }]);
    const { stored, folded } = await rebuilt(desk, slotStore);
    expect(folded).toEqual(stored);
  });

  it('folds its history', async () => {
    const { stored, folded } = await rebuilt(desk, queueStore);
    expect(folded).toEqual(stored);
  });
});
