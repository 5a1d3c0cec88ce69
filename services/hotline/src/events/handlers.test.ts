import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { envelopeOf, type TestService } from '@yibao/platform/testing';
import { eachReactsOnce, type History } from '@yibao/platform/testing/reactions';
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
    [envelopeOf(SportsEventRegistered(news('e1')), from('e1', 1))],
    [envelopeOf(changed('2026-08-07'), from('e1', 2))],
    [envelopeOf(changed('2026-08-09'), from('e1', 3))],
    [envelopeOf(closed, from('e1', 5))],
    [envelopeOf(SportsEventRegistered(news('e2')), from('e2', 1))],
    [envelopeOf(cancelled, from('e2', 2))],
  ];
};

const stationIssues: History = async () => {
  const reportedAt = clock.now().toISOString();
  const issue = (issueId: string) =>
    StationIssueReported({ ...StationIssueReported.example, issueId, reportedAt });
  return [[envelopeOf(issue('i1'), { aggregateId: 'i1' })], [envelopeOf(issue('i2'), { aggregateId: 'i2' })]];
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
    [envelopeOf(closed('2026-12-29'), { sequence: 2 })],
    [envelopeOf(closed('2026-12-28'), { sequence: 1 })],
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
  return [
    [envelopeOf(published('0', '2020-01-01T00:00:00+08:00'), from(2))],
    [envelopeOf(published('2', '2026-12-20T00:00:00+08:00'), from(3)), answered],
    [envelopeOf(renewal, from(4)), answered],
  ];
};

const calendars: History = async () => {
  const { dueOpen } = await hotline.opened();
  expect(dueOpen).toBe('CALENDAR_MISSING');
  const calendar = { year: 2027, makeUpDays: [], notice: '示例〔2026〕1号', noticedOn: '2026-12-20' };
  const published = (holidays: readonly string[]) => WorkingCalendarPublished({ ...calendar, holidays });
  return [
    [envelopeOf(published(['2027-01-01']), { sequence: 2 })],
    [envelopeOf(published([]), { sequence: 1 })],
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
  beforeAll(async () => {
    hotline = await hotlineUnderTest(clock);
    running = hotline.running;
  });
  afterAll(async () => running.stop());

  eachReactsOnce(() => running, handlers, histories);
});
