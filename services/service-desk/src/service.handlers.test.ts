import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { eachReactsOnce, type History } from '@yibao/platform/testing/reactions';
import type { DomainEvent } from '@yibao/schemas/events/define-event';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import { FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import { EnrolmentChanged, EnrolmentRegistered } from '@yibao/schemas/events/persons';
import { WorkingCalendarPublished } from '@yibao/schemas/events/policies';
import { CaseFinished } from '@yibao/schemas/events/service-desk';
import { AssistedServiceCompleted, StationVisited } from '@yibao/schemas/events/sports';
import { handlers } from './events/index.ts';
import { caseStore } from './persistence/case-store.ts';
import { passDays } from './testing/desk.ts';
import { caseCalls, openHall } from './testing/hall.ts';

let desk: TestService;
let outletId: string;
const { accept } = caseCalls(
  () => desk,
  () => outletId,
);

/** The same said of two acts, the earlier one afterwards. */
const twoActs =
  (source: string, of: (id: string) => DomainEvent): History =>
  async () =>
    [2, 1].map((sequence) => {
      const event = of(`act-${sequence}`);
      return [envelopeOf(event, { source, aggregateId: `${event.type}-source`, sequence })];
    });
const enrolled = (relationId: string, personId: string) =>
  EnrolmentRegistered({ ...EnrolmentRegistered.example, relationId, personId });
const moved = (relationId: string, personId: string) =>
  EnrolmentChanged({ ...EnrolmentChanged.example, relationId, personId });

/** Two cases wait for the act of one person: it closes one of them, and none that was accepted after it. */
const waitedFor =
  (item: string, personId: string, of: (relationId: string, personId: string) => DomainEvent): History =>
  async () => {
    for (const _case of [1, 2]) await accept({ personId, items: [item] });
    const tasks = async () => {
      const found = await desk.db.collection('cases').find({ 'state.personId': personId }).toArray();
      return found.map((each) => JSON.stringify(each['state']).includes('"DONE"')).sort();
    };
    const from = { source: 'persons/enrolments', area: '220100' };
    const early = envelopeOf(of('before', personId), { ...from, aggregateId: `${personId}-before` });
    const act = envelopeOf(of('act', personId), { ...from, aggregateId: `${personId}-act` });
    return [
      [{ ...early, time: '2026-03-02T01:59:59.000Z' }],
      [act, async () => expect(await tasks()).toEqual([false, false])],
      // Told anew by another source, of an act that is known.
      [{ ...act, id: `${act.id}-again`, aggregateId: `${personId}-again` }],
      [{ ...act, sequence: 2 }, async () => expect(await tasks()).toEqual([false, true])],
    ];
  };

const calendars: History = async () => {
  // On 30 December ten working days reach into a year without a calendar.
  passDays(303);
  // What was accepted before is overdue by then, and timers say so.
  const late = {
    'state.open': true,
    'state.overdue': false,
    'state.dueOn': { $ne: null, $lt: '2026-12-29' },
  };
  await until(
    'cases are overdue',
    async () => (await desk.db.collection('cases').countDocuments(late)) === 0,
  );
  await accept({ personId: 'p4', items: ['CHRONIC_DISEASE_RECOGNITION'] });
  const calendar = (holidays: readonly string[], sequence: number) =>
    envelopeOf(
      WorkingCalendarPublished({
        ...{ year: 2027, holidays, makeUpDays: [], notice: '示例', noticedOn: '2026-12-30' },
      }),
      { source: 'policies/calendars', aggregateId: '2027', sequence },
    );
  return [[calendar(['2027-01-01'], 2)], [calendar(['2027-01-01', '2027-01-04'], 1)]];
};

const histories: Readonly<Record<string, History>> = {
  'filings made online': twoActs('cross-region-care/personFilings', (filingId) =>
    FilingRegistered({ ...FilingRegistered.example, filingId, channel: 'APP' }),
  ),
  'enrolments made online': twoActs('persons/enrolments', (id) => enrolled(id, 'online')),
  'enrolments changed online': twoActs('persons/enrolments', (id) => moved(id, 'online')),
  'an enrolment that was waited for': waitedFor('ENROLMENT_REGISTRATION', 'p6', enrolled),
  'a change that was waited for': waitedFor('ENROLMENT_CHANGE', 'p5', moved),
  'finished cases': twoActs('service-desk/cases', (caseId) =>
    CaseFinished({ ...CaseFinished.example, caseId }),
  ),
  settlements: twoActs('coverage/benefits', (settlementId) =>
    SettlementCompleted({ ...SettlementCompleted.example, settlementId }),
  ),
  'help of sports': twoActs('sports/services', (serviceId) =>
    AssistedServiceCompleted({ ...AssistedServiceCompleted.example, serviceId }),
  ),
  'visits of stations': twoActs('sports/stations', (visitId) =>
    StationVisited({ ...StationVisited.example, visitId, personId: 'p1' }),
  ),
  'a calendar': calendars,
};

describe('the reactions of the service desk', () => {
  beforeAll(async () => {
    ({ desk, outletId } = await openHall());
  });
  afterAll(async () => desk.stop());

  eachReactsOnce(() => desk, handlers, histories);

  it('fold into what is stored', async () => {
    const { stored, folded } = await rebuilt(desk, caseStore);
    expect(folded).toEqual(stored);
  });
});
