import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import { EnrolmentChanged, EnrolmentRegistered } from '@yibao/schemas/events/persons';
import { WorkingCalendarPublished } from '@yibao/schemas/events/policies';
import { caseStore } from './persistence/case-store.ts';
import { key, passDays } from './testing/desk.ts';
import { caseCalls, listOf, openHall } from './testing/hall.ts';

describe('what the service desk does about events', () => {
  let desk: TestService;
  let outletId: string;
  const { accept, acceptOnline } = caseCalls(
    () => desk,
    () => outletId,
  );
  const cases = listOf(() => desk);
  const casesOf = (personId: string) =>
    cases(
      personId,
      'serviceCases',
      'id state channel firstAsked overdue dueOn tasks { status result } items { code }',
    );
  const filing = (personId: string, more: object = {}) =>
    FilingRegistered({ ...FilingRegistered.example, personId, filingId: `filing-${personId}`, ...more });
  /** Waits until everything published before has been handled: events of one topic are handled in order. */
  const settled = async (personId: string) => {
    const filingId = `marker-${key()}`;
    const marker = envelopeOf(filing(personId, { filingId, registeredAt: '2026-03-02T00:00:00Z' }), {
      source: 'cross-region-care/personFilings',
      aggregateId: filingId,
    });
    const before = Number((await casesOf(personId)).length);
    await desk.receive(marker);
    await until('the marker', async () => (await casesOf(personId)).length === before + 1);
  };

  beforeAll(async () => {
    ({ desk, outletId } = await openHall());
  });
  afterAll(async () => desk.stop());

  it('closes the task of the case a filing was made for, once; the officer finishes [S002-18c]', async () => {
    const { case: made } = await accept({
      personId: 'p1',
      items: ['CROSS_REGION_FILING', 'INSURANCE_QUERY'],
    });
    const from = { source: 'cross-region-care/personFilings', aggregateId: 'p1' };
    const inContextOf = { service: 'service-desk', id: made.id };
    const event = envelopeOf(filing('p1', { inContextOf }), from);
    await desk.receive(event);
    await desk.receive(event);
    await until('the task', async () => (await casesOf('p1'))[0].tasks[0].status === 'DONE');
    // The same filing once more, under another envelope: the task has closed.
    await desk.receive(envelopeOf(filing('p1', { inContextOf }), { ...from, sequence: 2 }));
    await settled('p9');
    const [found, ...others] = await casesOf('p1');
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      state: 'ACCEPTED',
      tasks: [{ status: 'DONE', result: 'GRANTED' }, { status: 'OPEN' }],
    });
  });

  it('closes nothing of another person, of another service, or of a case that is not there', async () => {
    const { case: made } = await accept({ personId: 'p2', items: ['CROSS_REGION_FILING'] });
    const contexts = [
      ['p3', { service: 'service-desk', id: made.id }],
      ['p2', { service: 'sports', id: made.id }],
      ['p2', { service: 'service-desk', id: 'none' }],
    ] as const;
    for (const [index, [personId, inContextOf]] of contexts.entries())
      await desk.receive(
        envelopeOf(filing(personId, { filingId: `f-${String(index)}`, inContextOf }), {
          ...{ source: 'cross-region-care/personFilings', aggregateId: `other-${String(index)}` },
        }),
      );
    await settled('p9');
    expect(await casesOf('p2')).toMatchObject([{ state: 'ACCEPTED', tasks: [{ status: 'OPEN' }] }]);
    expect(await casesOf('p3')).toEqual([]);
  });

  it('finishes a case made online when the owner has done the matter [S002-18c]', async () => {
    const { case: made } = await acceptOnline('p7', ['CROSS_REGION_FILING']);
    const inContextOf = { service: 'service-desk', id: made.id };
    await desk.receive(
      envelopeOf(filing('p7', { inContextOf }), {
        source: 'cross-region-care/personFilings',
        aggregateId: 'p7',
      }),
    );
    await until('its end', async () => (await casesOf('p7'))[0].state === 'FINISHED');
  });

  it('gives an online act without a case one afterwards, once, finished without an officer [S002-18c]', async () => {
    const event = envelopeOf(
      filing('p3', { channel: 'MINI_PROGRAM', registeredAt: '2026-03-02T01:00:00Z' }),
      {
        ...{ source: 'cross-region-care/personFilings', aggregateId: 'p3' },
      },
    );
    await desk.receive(event);
    await desk.receive(event);
    // Another envelope with the same filing, as after a restored backup.
    await desk.receive({ ...event, id: `${event.id}-again`, sequence: 2 });
    const terms = { ...EnrolmentRegistered.example, personId: 'p3', relationId: 'r-p3' };
    const { unitId: _unit, ...changed } = {
      ...EnrolmentChanged.example,
      personId: 'p3',
      relationId: 'r2-p3',
    };
    const from = { source: 'persons/enrolments', aggregateId: 'p3' };
    await desk.receive(envelopeOf(EnrolmentRegistered(terms), from));
    await desk.receive(envelopeOf(EnrolmentChanged(changed), { ...from, sequence: 2 }));
    await until('three cases', async () => (await casesOf('p3')).length === 3);
    await settled('p9');
    const made = await casesOf('p3');
    expect(made).toHaveLength(3);
    for (const each of made) expect(each).toMatchObject({ state: 'FINISHED', firstAsked: null });
    expect(
      made
        .map(
          ({ items, channel }: { items: { code: string }[]; channel: string }) =>
            `${String(items[0]?.code)} ${channel}`,
        )
        .sort(),
    ).toEqual([
      'CROSS_REGION_FILING WECHAT_MINI',
      'ENROLMENT_CHANGE WEB_HALL',
      'ENROLMENT_REGISTRATION WEB_HALL',
    ]);
  });

  it('makes no case of what was done at a desk or recorded by the system', async () => {
    for (const [index, channel] of ['WINDOW', 'HOSPITAL', 'SYSTEM'].entries())
      await desk.receive(
        envelopeOf(filing('p4', { channel, filingId: `desk-${String(index)}` }), {
          ...{ source: 'cross-region-care/personFilings', aggregateId: `p4-${String(index)}` },
        }),
      );
    const enrolled = EnrolmentRegistered({
      ...EnrolmentRegistered.example,
      personId: 'p4',
      relationId: 'r-p4',
    });
    await desk.receive(
      envelopeOf(enrolled, { source: 'persons/enrolments', aggregateId: 'p4', area: '220100' }),
    );
    const follower = EnrolmentRegistered({
      ...EnrolmentRegistered.example,
      personId: 'p5',
      relationId: 'r-p5',
    });
    await desk.receive(
      envelopeOf(follower, { source: 'persons/enrolments', aggregateId: 'p4', sequence: 2 }),
    );
    await until('the one after it', async () => (await casesOf('p5')).length === 1);
    await settled('p9');
    expect(await casesOf('p4')).toEqual([]);
  });

  it('closes the oldest case of the person that waits for an enrolment', async () => {
    const { case: made } = await accept({ personId: 'p6', items: ['ENROLMENT_REGISTRATION'] });
    const enrolled = EnrolmentRegistered({
      ...EnrolmentRegistered.example,
      personId: 'p6',
      relationId: 'r-p6',
    });
    await desk.receive(
      envelopeOf(enrolled, { source: 'persons/enrolments', aggregateId: 'p6', area: '220100' }),
    );
    await until('the task', async () => (await casesOf('p6'))[0].tasks[0].status === 'DONE');
    expect(await casesOf('p6')).toMatchObject([{ id: made.id, state: 'ACCEPTED' }]);
  });

  it('says of a case when its time limit has passed, the day after and not before [S001-9.1a]', async () => {
    const { case: made } = await accept({ personId: 'p5', items: ['CHRONIC_DISEASE_RECOGNITION'] });
    expect(made.dueOn).toBe('2026-03-16');
    const overdue = async () =>
      (await casesOf('p5')).find(({ id }: { id: string }) => id === made.id)?.overdue === true;
    const published = async () =>
      (await desk.events()).filter(
        ({ type, aggregateId }) => type === 'service-desk.case-overdue.v1' && aggregateId === made.id,
      );
    passDays(14);
    // The timers of shorter limits have run by now; this one has its last day today.
    await until('others are overdue', async () =>
      (await desk.events()).some(({ type }) => type === 'service-desk.case-overdue.v1'),
    );
    expect(await overdue()).toBe(false);
    passDays(1);
    await until('it is overdue', overdue);
    expect(
      await until('publication', async () => (await published()).length > 0 && published()),
    ).toHaveLength(1);
  });

  it('sets the last day once the calendar of its year is published, and never again', async () => {
    // On 30 December ten working days reach into a year without a calendar.
    passDays(288);
    const { case: made } = await accept({ personId: 'p2', items: ['CHRONIC_DISEASE_RECOGNITION'] });
    expect(made.dueOn).toBeNull();
    const dueOn = async () => (await casesOf('p2')).find(({ id }: { id: string }) => id === made.id).dueOn;
    const calendar = (holidays: string[]) => ({
      ...{ year: 2027, holidays, makeUpDays: [], notice: '示例', noticedOn: '2026-12-30' },
    });
    const from = { source: 'policies/calendars', aggregateId: '2027' };
    const first = envelopeOf(WorkingCalendarPublished(calendar(['2027-01-01'])), from);
    await desk.receive(first);
    await until('its last day', dueOn);
    const set = await dueOn();
    await desk.receive(first);
    await desk.receive(
      envelopeOf(WorkingCalendarPublished(calendar(['2027-01-01', '2027-01-04'])), { ...from, sequence: 2 }),
    );
    const { case: next } = await acceptOnline('p2', ['CROSS_REGION_FILING']);
    const inContextOf = { service: 'service-desk', id: next.id };
    await desk.receive(
      envelopeOf(filing('p2', { inContextOf }), { source: 'cross-region-care/late', aggregateId: 'p2-late' }),
    );
    await until('later events', async () =>
      (await casesOf('p2')).some(
        ({ id, state }: { id: string; state: string }) => id === next.id && state === 'FINISHED',
      ),
    );
    expect(await dueOn()).toBe(set);
  });

  it('folds its history', async () => {
    const { stored, folded } = await rebuilt(desk, caseStore);
    expect(folded).toEqual(stored);
  });
});
