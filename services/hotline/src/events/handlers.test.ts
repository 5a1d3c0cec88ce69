import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  changedIn,
  envelopeOf,
  handledAnew,
  storedIn,
  type Heard,
  type TestService,
} from '@yibao/platform/testing';
import {
  PackVersionPublished,
  PackVersionRenewed,
  WorkingCalendarPublished,
} from '@yibao/schemas/events/policies';
import {
  LectureClosed,
  SportsEventCancelled,
  SportsEventChanged,
  SportsEventClosed,
  SportsEventRegistered,
  StationIssueReported,
} from '@yibao/schemas/events/sports';
import { changchunPack, hotlineUnderTest, movingClock } from '../testing/hotline-under-test.ts';
import * as ask from '../testing/requests.ts';
import { sports } from '../testing/requests.ts';
import { handlers } from './index.ts';

/** What is heard, and what comes with it. */
type Step = readonly [...heard: Heard, first?: () => Promise<void>];
type History = () => Promise<readonly Step[]>;

/** After the last day that the calendar of the year can give a ticket. */
const clock = movingClock('2026-12-29T10:00:00+08:00');
let running: TestService;
let hotline: Awaited<ReturnType<typeof hotlineUnderTest>>;

const eventQueues: History = async () => {
  const example = SportsEventRegistered.example;
  const news = (eventId: string) => ({ ...example, eventId });
  const from = (eventId: string, sequence: number) => ({
    ...{ source: 'sports/sportsEvents', aggregateId: eventId, sequence },
  });
  const closed = SportsEventClosed({ ...SportsEventClosed.example, eventId: 'e1' });
  const cancelled = SportsEventCancelled({ ...SportsEventCancelled.example, eventId: 'e2' }, { reason: '' });
  const changed = (to: string) => SportsEventChanged({ ...news('e1'), to });
  return [
    ['open-event-queue', envelopeOf(SportsEventRegistered(news('e1')), from('e1', 1))],
    ['change-event-queue', envelopeOf(changed('2026-08-07'), from('e1', 2))],
    ['change-event-queue', envelopeOf(changed('2026-08-09'), from('e1', 3))],
    ['close-event-queue', envelopeOf(closed, from('e1', 5))],
    ['open-event-queue', envelopeOf(SportsEventRegistered(news('e2')), from('e2', 1))],
    ['withdraw-event-queue', envelopeOf(cancelled, from('e2', 2))],
  ];
};

const stationIssues: History = async () => {
  const reportedAt = clock.now().toISOString();
  const issue = (issueId: string) =>
    StationIssueReported({ ...StationIssueReported.example, issueId, reportedAt });
  return [
    ['open-ticket-of-station-issue', envelopeOf(issue('i1'), { aggregateId: 'i1' })],
    ['open-ticket-of-station-issue', envelopeOf(issue('i2'), { aggregateId: 'i2' })],
  ];
};

const closedLecture: History = async () => {
  const at = { source: 'LECTURE', audience: 'ATHLETE', topic: 'E_VOUCHER', area: '220100' };
  for (const answer of ['一', null, null]) {
    const inContextOf = { service: 'sports', id: 'lecture-1' };
    await hotline.change(ask.recordQuestion, { ...at, inContextOf, text: '问题', answer });
  }
  const closed = (closedOn: string) =>
    LectureClosed({ ...LectureClosed.example, lectureId: 'lecture-1', closedOn });
  return [
    ['carry-on-unanswered-questions', envelopeOf(closed('2026-12-29'), { sequence: 2 })],
    ['carry-on-unanswered-questions', envelopeOf(closed('2026-12-28'), { sequence: 1 })],
  ];
};

const cites = [{ pack: 'CHANGCHUN_TEST', version: 'CHANGCHUN_TEST-1' }];
const about = { topic: 'EMERGENCY_CARE', cites };

/** An article and an entry that are public and cite the pack. */
const answered = async () => {
  const article = { ...about, domain: 'SPORTS', audiences: ['ATHLETE'], title: '急诊', text: '指引' };
  const drafted = await hotline.change(ask.draftArticle, article, sports);
  const articleId = drafted.data.draftArticle.article.id;
  await hotline.change(ask.approveArticle, { articleId, version: 1 });
  const entry = await hotline.change(ask.draftFaq, { ...about, question: '？', answer: '！' });
  const shown = { faqId: entry.data.draftFaq.faq.id, channels: ['WEB'], audiences: ['ATHLETE'] };
  await hotline.change(ask.publishFaq, shown);
};

const packVersions: History = async () => {
  const resolved = (version: string, publishedAt: string) => ({
    ...{ ...changchunPack, version: `CHANGCHUN_TEST-${version}`, publishedAt },
    effectiveFrom: '2027-03-01',
  });
  const published = (version: string, publishedAt: string) => {
    const one = resolved(version, publishedAt);
    return PackVersionPublished({ pack: one.pack, version: one.version, resolved: one, warnings: [] });
  };
  const renewed = resolved('3', '2026-12-28T00:00:00+08:00');
  const from = (sequence: number) => ({
    ...{ source: 'policies/packs', aggregateId: 'CHANGCHUN_TEST', sequence },
  });
  const renewal = PackVersionRenewed({
    ...{ pack: renewed.pack, version: renewed.version, renews: 'CHANGCHUN_TEST-2', resolved: renewed },
  });
  const replaced = 'review-what-cites-replaced-version';
  return [
    [replaced, envelopeOf(published('0', '2020-01-01T00:00:00+08:00'), from(2))],
    [replaced, envelopeOf(published('2', '2026-12-20T00:00:00+08:00'), from(3)), answered],
    ['review-what-cites-renewed-version', envelopeOf(renewal, from(4)), answered],
  ];
};

const calendars: History = async () => {
  const { dueOpen } = await hotline.opened();
  expect(dueOpen).toBe('CALENDAR_MISSING');
  const calendar = { year: 2027, makeUpDays: [], notice: '示例〔2026〕1号', noticedOn: '2026-12-20' };
  const published = (holidays: readonly string[]) => WorkingCalendarPublished({ ...calendar, holidays });
  return [
    ['set-due-dates-by-calendar', envelopeOf(published(['2027-01-01']), { sequence: 2 })],
    ['set-due-dates-by-calendar', envelopeOf(published([]), { sequence: 1 })],
  ];
};

const histories: Readonly<Record<string, History>> = {
  'sports events': eventQueues,
  'problems at stations': stationIssues,
  'the end of a lecture': closedLecture,
  'versions of a policy pack': packVersions,
  'a calendar': calendars,
};

describe('the reactions of the hotline', () => {
  const looked = new Set<string>();
  beforeAll(async () => {
    hotline = await hotlineUnderTest(clock);
    running = hotline.running;
  });
  afterAll(async () => running.stop());

  it.each(Object.entries(histories))(
    'to %s: each once, whatever comes twice or late',
    async (_what, history) => {
      const heard = await history();
      for (const [reaction, event, first] of heard) {
        await first?.();
        const before = await storedIn(running);
        await handledAnew(running, [reaction, event]);
        if (changedIn(before, await storedIn(running)).length > 0) looked.add(reaction);
      }
      const after = await storedIn(running);
      // Once more, the newest first; and each under another envelope.
      for (const [reaction, event] of [...heard].reverse()) {
        await handledAnew(running, [reaction, event]);
        await handledAnew(running, [reaction, { ...event, id: envelopeOf(event).id }]);
      }
      expect(changedIn(after, await storedIn(running))).toEqual([]);
    },
  );

  it('all have an effect', () => {
    expect([...looked].sort()).toEqual(handlers.map(({ name }) => name).sort());
  });
});
