import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  citizen,
  envelopeOf,
  officer,
  rebuilt,
  until,
  as,
  grantFor,
  type TestService,
} from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { CaseAnalytics } from '@yibao/schemas/analytics/cases';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import { FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import { EnrolmentChanged, EnrolmentRegistered } from '@yibao/schemas/events/persons';
import { WorkingCalendarPublished } from '@yibao/schemas/events/policies';
import { AssistedServiceCompleted, StationVisited } from '@yibao/schemas/events/sports';
import { caseStore } from './persistence/case-store.ts';
import { ratingStore } from './persistence/rating-store.ts';
import { asking, cityOfficer, colleague, key, openDesk, passDays } from './testing/desk.ts';

describe('what the service desk does about events', () => {
  let desk: TestService;
  let outletId: string;
  const ask = asking(() => desk);
  const accept = async (personId: string, items: string[], viewer: Viewer = cityOfficer) => {
    const window =
      viewer === cityOfficer ? { channel: 'WINDOW', outletId, windowId: '1' } : { channel: 'APP' };
    const { case: made } = await ask(
      'acceptCase',
      'AcceptCaseInput',
      'case { id dueOn tasks { id } }',
      { personId, items, ...window },
      viewer,
    );
    return made;
  };
  const finished = async (personId: string) => {
    const made = await accept(personId, ['E_VOUCHER_ACTIVATION']);
    const given = { caseId: made.id, result: 'GRANTED' };
    await ask(
      'answerTask',
      'AnswerTaskInput',
      'revision',
      { ...given, taskId: made.tasks[0].id },
      cityOfficer,
    );
    await ask('finishCase', 'FinishCaseInput', 'revision', given, cityOfficer);
    return made.id as string;
  };
  const casesOf = async (personId: string) => {
    const text =
      'query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { serviceCases { nodes { id state channel firstAsked overdue dueOn tasks { status result } items { code } } } } } }';
    return (await desk.execute(text, { id: personId }, citizen(personId))).data._entities[0].serviceCases
      .nodes;
  };
  const ratingsOf = async (personId: string) => {
    const text =
      'query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { ratings { nodes { id actKind actId grade comment followUp { state dueOn answer } } } } } }';
    return (await desk.execute(text, { id: personId }, citizen(personId))).data._entities[0].ratings.nodes;
  };
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
    desk = await openDesk();
    const { outlet } = await ask(
      'registerOutlet',
      'RegisterOutletInput',
      'outlet { id }',
      {
        ...{
          name: { zh: '长春市医保大厅' },
          level: 'CITY',
          area: '220100',
          host: 'AGENCY',
          address: '示例路1号',
        },
        ...{ inGovernmentHall: true, windows: ['1'], location: { latitude: 43.88, longitude: 125.32 } },
      },
      cityOfficer,
    );
    outletId = outlet.id;
  });
  afterAll(async () => desk.stop());

  it('closes the task of the case a filing was made for, once; the officer finishes [S002-18c]', async () => {
    const made = await accept('p1', ['CROSS_REGION_FILING', 'INSURANCE_QUERY']);
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
    const made = await accept('p2', ['CROSS_REGION_FILING']);
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
    const made = await accept('p7', ['CROSS_REGION_FILING'], citizen('p7'));
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
    const made = await accept('p6', ['ENROLMENT_REGISTRATION']);
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

  const rate = (actKind: string, actId: string, grade: number, viewer: Viewer, more: object = {}) =>
    ask(
      'rateService',
      'RateServiceInput',
      'rating { id grade comment followUp { state dueOn } }',
      { actKind, actId, grade, ...more },
      viewer,
    );

  it('is rated once, by the person served, after the end [S001-9.2a]', async () => {
    const open = await accept('p1', ['ENROLMENT_CHANGE']);
    expect(await rate('CASE', open.id, 5, citizen('p1'))).toMatchObject({ refused: 'ACT_NOT_FINISHED' });
    const caseId = await finished('p1');
    expect(await rate('CASE', caseId, 6, citizen('p1'))).toMatchObject({ refused: 'GRADE_INVALID' });
    expect(await rate('CASE', caseId, 0, citizen('p1'))).toMatchObject({ refused: 'GRADE_INVALID' });
    expect(await rate('CASE', caseId, 5, citizen('p2'))).toMatchObject({ refused: 'ACT_NOT_FINISHED' });
    const delegate = as('AGENT', {
      grants: [grantFor('p1', 'some-AGENT', ['SERVICE'], { kind: 'MANDATE' })],
    });
    expect(await rate('CASE', caseId, 5, delegate)).toMatchObject({ refused: 'DELEGATE_MAY_NOT_RATE' });
    expect(await rate('CASE', caseId, 5, cityOfficer)).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    const { rating } = await rate('CASE', caseId, 3, citizen('p1'), { comment: '办理很快' });
    expect(rating).toMatchObject({ grade: 3, comment: '办理很快', followUp: null });
    expect(await rate('CASE', caseId, 5, citizen('p1'))).toMatchObject({ refused: 'ALREADY_RATED' });
    const recorded = await until('publication', async () =>
      (await desk.events()).find(
        ({ type, aggregateId }) => type === 'service-desk.rating-recorded.v1' && aggregateId === rating.id,
      ),
    );
    expect(JSON.stringify(recorded)).not.toContain('办理很快');
  });

  it('lets nobody rate what they did themselves [S001-9.2a]', async () => {
    const caseId = await finished('p8');
    const served = { ...citizen('p8'), subject: cityOfficer.subject };
    expect(await rate('CASE', caseId, 5, served)).toMatchObject({ refused: 'OWN_ACT' });
  });

  it('follows up a bad rating within its limit, by somebody else [S001-9.2a]', async () => {
    const caseId = await finished('p1');
    const { rating } = await rate('CASE', caseId, 2, citizen('p1'));
    // Three working days after Monday: Thursday is a holiday.
    expect(rating.followUp).toEqual({ state: 'OPEN', dueOn: '2026-03-06' });
    const reply = (text: string, viewer: Viewer, ratingId: string = rating.id) =>
      ask(
        'answerFollowUp',
        'AnswerFollowUpInput',
        'rating { followUp { state answer } }',
        { ratingId, answer: text },
        viewer,
      );
    expect(await reply('已致歉', officer('220200'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await reply('已致歉', cityOfficer)).toMatchObject({ refused: 'OWN_ACT' });
    expect(await reply(' ', colleague)).toMatchObject({ refused: 'ANSWER_REQUIRED' });
    expect(await reply('已致歉', colleague, 'none')).toMatchObject({ refused: 'MAY_NOT_ACT' });
    const list = '{ followUps { nodes { id } } }';
    expect((await desk.execute(list, {}, cityOfficer)).data.followUps.nodes).toEqual([{ id: rating.id }]);
    expect((await desk.execute(list, {}, officer('220200'))).data.followUps.nodes).toEqual([]);
    expect(await reply('已致歉', colleague)).toEqual({
      rating: { followUp: { state: 'FOLLOWED_UP', answer: '已致歉' } },
    });
    expect(await reply('已致歉', colleague)).toMatchObject({ refused: 'FOLLOWED_UP' });
    const { rating: good } = await rate('CASE', await finished('p1'), 4, citizen('p1'));
    expect(await reply('已致歉', colleague, good.id)).toMatchObject({ refused: 'NO_FOLLOW_UP' });
  });

  it('lets settlements, help of sports and visits of stations be rated; the same act once', async () => {
    const settlement = SettlementCompleted({
      ...SettlementCompleted.example,
      settlementId: 's-1',
      personId: 'p8',
      careArea: '220102',
    });
    const service = AssistedServiceCompleted({
      ...AssistedServiceCompleted.example,
      serviceId: 'sp-1',
      personId: 'p8',
    });
    const visit = (visitId: string, personId?: string) =>
      StationVisited({ ...StationVisited.example, visitId, ...(personId === undefined ? {} : { personId }) });
    const events = [
      envelopeOf(settlement, { source: 'coverage/benefits', aggregateId: 'p8' }),
      envelopeOf(service, { source: 'sports/services', aggregateId: 'sp-1' }),
      envelopeOf(visit('v-0'), { source: 'sports/stations', aggregateId: 'st-1' }),
      envelopeOf(visit('v-1', 'p8'), { source: 'sports/stations', aggregateId: 'st-1', sequence: 2 }),
    ];
    for (const event of [...events, ...events]) await desk.receive(event);
    type Rated = { actKind: string; actId: string };
    const acts = async (): Promise<string[]> =>
      (await ratingsOf('p8'))
        .filter(({ actKind }: Rated) => actKind !== 'CASE')
        .map(({ actKind, actId }: Rated) => `${actKind} ${actId}`);
    await until('the acts', async () => (await acts()).length === 3);
    expect((await acts()).sort()).toEqual(['SETTLEMENT s-1', 'SPORTS_SERVICE sp-1', 'STATION_VISIT v-1']);
    expect(await rate('SPORTS_SERVICE', 'sp-1', 1, citizen('p1'))).toMatchObject({
      refused: 'ACT_NOT_FINISHED',
    });
    expect(await rate('SPORTS_SERVICE', 'sp-1', 1, citizen('p8'))).toMatchObject({
      rating: { grade: 1, followUp: { state: 'OPEN', dueOn: '2026-03-06' } },
    });
    // The event again, after the rating: nothing changes.
    await desk.receive(envelopeOf(service, { source: 'sports/services', aggregateId: 'sp-1', sequence: 2 }));
    await desk.receive(
      envelopeOf(visit('v-2', 'p9'), { source: 'sports/services', aggregateId: 'sp-1', sequence: 3 }),
    );
    await until('the one after it', async () =>
      (await ratingsOf('p9')).some(({ actId }: Rated) => actId === 'v-2'),
    );
    expect((await ratingsOf('p8')).find(({ actId }: Rated) => actId === 'sp-1')).toMatchObject({ grade: 1 });
  });

  it('ranks outlets by their mean grade [S001-9.2a]', async () => {
    const text =
      'query ($area: AreaCode!, $from: Date!, $to: Date!) { outletRanking(area: $area, from: $from, to: $to) { outletId count bad mean } }';
    const ranking = (viewer: Viewer, more: object = {}) =>
      desk.execute(text, { area: '220100', from: '2026-03-01', to: '2026-03-31', ...more }, viewer);
    expect((await ranking(cityOfficer)).data.outletRanking).toEqual([
      { outletId, count: 3, bad: 1, mean: '3.00' },
    ]);
    expect((await ranking(cityOfficer, { from: '2026-03-03' })).data.outletRanking).toEqual([]);
    expect((await ranking(officer('220200'))).data.outletRanking).toEqual([]);
    expect((await ranking(cityOfficer, { to: '2026-02-01' })).errors?.[0]?.extensions.reason).toBe(
      'PERIOD_INVALID',
    );
    expect((await ranking(citizen('p1'))).errors?.[0]?.extensions.reason).toBe('ROLE_NOT_ALLOWED');
  });

  it('tells analysts of every finished case, of no person [S001-0.10]', async () => {
    const records = await until('records', async () => {
      const found = await desk.analytics(CaseAnalytics);
      return found.length > 3 && found;
    });
    const atWindow = records.find(({ channel }) => channel === 'WINDOW');
    expect(atWindow).toEqual({
      ...{
        subject: expect.stringMatching(/^[0-9a-f]{64}$/),
        area: '220100',
        items: ['E_VOUCHER_ACTIVATION'],
      },
      ...{ channel: 'WINDOW', outletLevel: 'CITY', result: 'GRANTED', workingDays: 0, overdue: false },
      finishedAt: expect.any(String),
    });
  });

  it('says of a case when its time limit has passed, the day after and not before [S001-9.1a]', async () => {
    const made = await accept('p5', ['CHRONIC_DISEASE_RECOGNITION']);
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

  it('says of a bad rating when nobody followed it up in time [S001-9.2a]', async () => {
    const found = await until('the follow-up is overdue', async () =>
      (await ratingsOf('p8')).find(
        ({ followUp }: { followUp: { state: string } | null }) => followUp?.state === 'OVERDUE',
      ),
    );
    expect(found.actId).toBe('sp-1');
    const list = '{ followUps(state: OVERDUE) { nodes { id } } }';
    expect((await desk.execute(list, {}, cityOfficer)).data.followUps.nodes).toEqual([{ id: found.id }]);
  });

  it('sets the last day once the calendar of its year is published, and never again', async () => {
    // On 30 December ten working days reach into a year without a calendar.
    passDays(288);
    const made = await accept('p2', ['CHRONIC_DISEASE_RECOGNITION']);
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
    const next = await accept('p2', ['CROSS_REGION_FILING'], citizen('p2'));
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

  it('folds the histories of cases and ratings', async () => {
    for (const definition of [caseStore, ratingStore]) {
      const { stored, folded } = await rebuilt(desk, definition as typeof caseStore);
      expect(folded).toEqual(stored);
    }
  });
});
