import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import {
  SportsEventCancelled,
  SportsEventChanged,
  SportsEventClosed,
  SportsEventRegistered,
  StationIssueReported,
} from '@yibao/schemas/events/sports';
import { HotlineLineFact } from '@yibao/schemas/facts/hotline';
import { eventQueueStore, lineStore } from './persistence/line-store.ts';
import { answering, entry } from './testing/answers.ts';
import { hotlineUnderTest, movingClock, type HotlineUnderTest } from './testing/hotline-under-test.ts';
import * as ask from './testing/requests.ts';
import { desk, jining, sports, withoutPost } from './testing/requests.ts';

/** A Sunday, at three in the morning. */
const clock = movingClock('2026-07-05T03:00:00+08:00');

describe('the lines of the hotline subgraph, and what it hears of sports', () => {
  let running: TestService;
  let hotline: HotlineUnderTest;
  beforeAll(async () => {
    hotline = await hotlineUnderTest(clock);
    running = hotline.running;
  });
  afterAll(async () => running.stop());

  const listed = async (filter: object, viewer = desk) => hotline.listed(filter, viewer);

  it('has the two lines of 12393 from the start, the sports line open at all hours [S000-A02]', async () => {
    const lines = `query ($code: String, $audience: HotlineAudience, $at: DateTime) { hotlineLines(code: $code,
      audience: $audience, at: $at) { id number code openedOn roundTheClock categories hours { opens closes } } }`;
    const found = async (variables: object) => (await running.execute(lines, variables)).data.hotlineLines;
    expect(await found({ code: 'SPORTS' })).toMatchObject([
      {
        ...{ id: '12393-SPORTS', number: '12393', openedOn: '2024-06-28', roundTheClock: true },
        hours: [{ opens: '00:00', closes: '24:00' }],
      },
    ]);
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
    expect(ids(await found({ at: '2026-07-05T03:00:00+08:00' }))).toEqual(['12393-SPORTS']);
    expect(ids(await found({ at: '2026-07-06T08:30:00+08:00' }))).toEqual(['12393-GENERAL', '12393-SPORTS']);
    expect(ids(await found({ audience: 'INSURED' }))).toEqual(['12393-GENERAL']);
    const published = await until('the evidence of the opening', async () =>
      (await running.events()).find(
        ({ type, aggregateId }) => type === 'hotline.line-opened.v1' && aggregateId === '12393-SPORTS',
      ),
    );
    expect(published.data).toMatchObject({ openedOn: '2024-06-28' });
    const facts = await until('the fact', async () => {
      const known = await running.facts(HotlineLineFact);
      return known.size === 2 && known;
    });
    expect(facts.get('12393-SPORTS')).toMatchObject({ status: 'OPEN', area: '220000' });
  });

  it('opens lines and changes hours, for officers with the post in their area [S000-A02]', async () => {
    const hours = [{ days: ['MON'], opens: '09:00', closes: '12:00' }];
    const line = { number: '12393', code: 'DRUGS', audiences: ['INSURED'], hours, openedOn: '2026-07-06' };
    expect(await hotline.reasons(ask.openLine, line, withoutPost)).toEqual(['POST_REQUIRED']);
    expect(await hotline.reasons(ask.openLine, line, citizen('p1'))).toEqual(['ROLE_NOT_ALLOWED']);
    expect((await hotline.change(ask.openLine, line)).data.openLine.line).toMatchObject({
      ...{ id: '12393-DRUGS', roundTheClock: false, openedOn: '2026-07-06' },
    });
    expect(await hotline.reasons(ask.openLine, line)).toEqual(['LINE_ALREADY_OPEN']);
    const change = { lineId: '12393-SPORTS', hours, from: '2026-08-01' };
    expect(await hotline.reasons(ask.changeLineHours, change)).toEqual(['SPORTS_LINE_IS_ROUND_THE_CLOCK']);
    expect(await hotline.reasons(ask.changeLineHours, { ...change, lineId: 'X' })).toEqual([
      'LINE_NOT_FOUND',
    ]);
    const drugs = { ...change, lineId: '12393-DRUGS', from: '2026-07-06' };
    expect(await hotline.reasons(ask.changeLineHours, drugs, jining)).toEqual(['NOT_OWN_AREA']);
    const later = [{ days: ['TUE'], opens: '10:00', closes: '12:00' }];
    expect(
      (await hotline.change(ask.changeLineHours, { ...drugs, hours: later })).data.changeLineHours.line.hours,
    ).toEqual([]);
  });

  it('opens one ticket for a problem at a station, whatever is redelivered [S000-R3c]', async () => {
    const event = envelopeOf(StationIssueReported({ ...StationIssueReported.example, issueId: 'issue-1' }));
    await running.receive(event);
    await running.receive(event);
    await running.receive(
      envelopeOf(StationIssueReported({ ...StationIssueReported.example, issueId: 'issue-1' }), {
        sequence: 2,
      }),
    );
    const ofStations = async () =>
      running.db.collection('tickets').find({ 'state.origin': 'STATION' }).toArray();
    await until('the ticket', async () => (await ofStations()).length > 0);
    const marker = envelopeOf(
      StationIssueReported({ ...StationIssueReported.example, issueId: 'issue-2', topic: 'SETTLEMENT' }),
      { sequence: 3 },
    );
    await running.receive(marker);
    const found = await until('the second', async () => {
      const all = await ofStations();
      return all.length > 1 && all;
    });
    expect(found).toHaveLength(2);
    expect(found.map(({ state }) => state.category).sort()).toEqual([
      'BUSINESS_PROBLEM',
      'SPORTS_EVENT_APPEAL',
    ]);
    expect(found[0]?.['state']).toMatchObject({ audience: null, inContextOf: { service: 'sports' } });
    for (const { _id, state } of found)
      expect(await listed({ category: state.category, department: state.department })).toContain(String(_id));
  });

  describe('the queue of a sports event', () => {
    const news = (eventId: string) => ({ ...SportsEventRegistered.example, eventId, area: '220100' });
    const from = (eventId: string, sequence: number) => ({
      source: 'sports/events',
      aggregateId: eventId,
      sequence,
    });
    const queue = async (eventId: string) =>
      (
        await running.db
          .collection<{ _id: string; state: Record<string, unknown> }>('eventQueues')
          .findOne({ _id: eventId })
      )?.state;

    it('opens, follows changes and closes; what is older or later changes nothing', async () => {
      const registered = envelopeOf(SportsEventRegistered(news('e1')), from('e1', 1));
      const changed = envelopeOf(SportsEventChanged({ ...news('e1'), to: '2026-08-09' }), from('e1', 2));
      await running.receive(changed);
      await until('the change', async () => (await queue('e1'))?.['to'] === '2026-08-09');
      await running.receive(registered);
      await running.receive(changed);
      const appeal = { category: 'SPORTS_EVENT_APPEAL', eventId: 'e1' };
      const { id } = await hotline.opened(appeal);
      expect((await running.execute(ask.ticketOfSports, { id }, sports)).data.ticket.id).toBe(id);
      const privately = await running.execute(ask.oneTicket, { id }, sports);
      expect(privately.errors?.map(({ extensions }) => extensions.reason)).toContain('ROLE_NOT_ALLOWED');
      expect(await listed({}, sports)).toEqual([id]);
      expect(
        await listed({ eventId: 'e1' }, as('SPORTS_DEPARTMENT', { area: '370800', level: 'CITY' })),
      ).toEqual([]);
      const open = '{ hotlineLines(code: "SPORTS") { eventQueues { eventId to } } }';
      expect((await running.execute(open)).data.hotlineLines[0].eventQueues).toEqual([
        { eventId: 'e1', to: '2026-08-09' },
      ]);
      const closed = SportsEventClosed({ ...SportsEventClosed.example, eventId: 'e1' });
      await running.receive(envelopeOf(closed, from('e1', 4)));
      await until('the end', async () => (await queue('e1'))?.['status'] === 'CLOSED');
      await running.receive(envelopeOf(SportsEventChanged(news('e1')), from('e1', 5)));
      await running.receive(envelopeOf(SportsEventRegistered(news('e2')), from('e2', 1)));
      await until('the next', async () => queue('e2'));
      expect(await queue('e1')).toMatchObject({ status: 'CLOSED', to: '2026-08-09' });
      const call = { lineId: '12393-SPORTS', audience: 'COACH', area: '220100', question: 'q', ...appeal };
      expect(await hotline.reasons(ask.openTicket, call)).toEqual(['EVENT_QUEUE_CLOSED']);
    });

    it('stays closed when the end was heard of first', async () => {
      const { reason: _none, ...example } = { ...SportsEventCancelled.example, reason: '' };
      await running.receive(envelopeOf(SportsEventCancelled({ ...example, eventId: 'e3' }), from('e3', 2)));
      await until('the end', async () => queue('e3'));
      await running.receive(envelopeOf(SportsEventRegistered(news('e3')), from('e3', 1)));
      await running.receive(envelopeOf(SportsEventRegistered(news('e4')), from('e4', 1)));
      await until('the next', async () => queue('e4'));
      expect(await queue('e3')).toMatchObject({ status: 'CLOSED', lineId: null });
    });
  });

  it('gives an event its queue and its set of answers, while it lasts', async () => {
    const heard = (sequence: number) => ({ source: 'sports/sportsEvents', aggregateId: 'e9', sequence });
    const eventNow = async () => {
      const query = `{ _entities(representations: [{ __typename: "SportsEvent", id: "e9" }]) { ... on SportsEvent {
        hotlineQueue { eventId from to line { number roundTheClock } }
        faqs(channel: STATION, audience: SPECTATOR) { nodes { id event { id } } } } } }`;
      return (await running.execute(query)).data._entities[0];
    };
    const published = async (more: object = {}) => {
      const faqId = await answering(hotline).draftedFaq(more);
      await hotline.change(ask.publishFaq, { faqId, channels: ['STATION'], audiences: ['SPECTATOR'] });
      return faqId;
    };
    await running.receive(
      envelopeOf(SportsEventRegistered({ ...SportsEventRegistered.example, eventId: 'e9' }), heard(1)),
    );
    await until('the queue', async () => (await eventNow()).hotlineQueue);
    expect(await hotline.reasons(ask.draftFaq, entry({ eventId: 'none' }))).toEqual(['EVENT_QUEUE_CLOSED']);
    const general = await published();
    const own = await published({ eventId: 'e9' });
    const column = '{ faqs(channel: STATION, audience: SPECTATOR) { nodes { id } } }';
    // What is about one event is no answer for everybody.
    expect((await running.execute(column)).data.faqs.nodes).toEqual([{ id: general }]);
    expect(await eventNow()).toEqual({
      hotlineQueue: {
        ...{ eventId: 'e9', from: '2026-08-01', to: '2026-08-05' },
        line: { number: '12393', roundTheClock: true },
      },
      faqs: {
        nodes: [
          { id: general, event: null },
          { id: own, event: { id: 'e9' } },
        ],
      },
    });
    await running.receive(
      envelopeOf(SportsEventClosed({ ...SportsEventClosed.example, eventId: 'e9' }), heard(2)),
    );
    await until('the end', async () => (await eventNow()).hotlineQueue === null);
    expect((await eventNow()).faqs.nodes).toEqual([]);
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    for (const { stored, folded } of [
      await rebuilt(running, lineStore),
      await rebuilt(running, eventQueueStore),
    ]) {
      expect(stored.size).toBeGreaterThan(1);
      expect(folded).toEqual(stored);
    }
  });
});
