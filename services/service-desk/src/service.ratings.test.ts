import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  as,
  citizen,
  envelopeOf,
  grantFor,
  officer,
  rebuilt,
  until,
  type TestService,
} from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { CaseAnalytics } from '@yibao/schemas/analytics/cases';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import { AssistedServiceCompleted, StationVisited } from '@yibao/schemas/events/sports';
import { ratingStore } from './persistence/rating-store.ts';
import { cityOfficer, colleague, passDays } from './testing/desk.ts';
import { caseCalls, listOf, openHall } from './testing/hall.ts';

describe('ratings', () => {
  let desk: TestService;
  let outletId: string;
  const { ask, accept, answer, finish } = caseCalls(
    () => desk,
    () => outletId,
  );
  const finished = async (personId: string): Promise<string> => {
    const { case: made } = await accept({ personId, items: ['E_VOUCHER_ACTIVATION'] });
    await answer(made.id, made.tasks[0].id);
    await finish(made.id);
    return made.id;
  };
  const ratings = listOf(() => desk);
  const ratingsOf = (personId: string) =>
    ratings(personId, 'ratings', 'id actKind actId grade comment followUp { state dueOn answer }');

  beforeAll(async () => {
    ({ desk, outletId } = await openHall());
  });
  afterAll(async () => desk.stop());

  const rate = (actKind: string, actId: string, grade: number, viewer: Viewer, more: object = {}) =>
    ask(
      'rateService',
      'RateServiceInput',
      'rating { id grade comment followUp { state dueOn } }',
      { actKind, actId, grade, ...more },
      viewer,
    );

  it('is rated once, by the person served, after the end [S001-9.2a]', async () => {
    const { case: open } = await accept({ items: ['ENROLMENT_CHANGE'] });
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

  it('says of a bad rating when nobody followed it up in time [S001-9.2a]', async () => {
    passDays(5);
    const found = await until('the follow-up is overdue', async () =>
      (await ratingsOf('p8')).find(
        ({ followUp }: { followUp: { state: string } | null }) => followUp?.state === 'OVERDUE',
      ),
    );
    expect(found.actId).toBe('sp-1');
    const list = '{ followUps(state: OVERDUE) { nodes { id } } }';
    expect((await desk.execute(list, {}, cityOfficer)).data.followUps.nodes).toEqual([{ id: found.id }]);
  });

  it('folds its history', async () => {
    const { stored, folded } = await rebuilt(desk, ratingStore);
    expect(folded).toEqual(stored);
  });
});
