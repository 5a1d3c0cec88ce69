import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
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

type Story = {
  readonly name: string;
  readonly source: string;
  readonly of: (id: string, personId: string) => DomainEvent;
};

const stories: readonly Story[] = [
  {
    name: 'close-or-open-case-of-filing',
    source: 'cross-region-care/personFilings',
    of: (filingId, personId) =>
      FilingRegistered({ ...FilingRegistered.example, filingId, personId, channel: 'APP' }),
  },
  {
    name: 'close-or-open-case-of-enrolment',
    source: 'persons/enrolments',
    of: (relationId, personId) =>
      EnrolmentRegistered({ ...EnrolmentRegistered.example, relationId, personId }),
  },
  {
    name: 'close-or-open-case-of-enrolment-change',
    source: 'persons/enrolments',
    of: (relationId, personId) => EnrolmentChanged({ ...EnrolmentChanged.example, relationId, personId }),
  },
  {
    name: 'case-may-be-rated',
    source: 'service-desk/cases',
    of: (caseId, personId) => CaseFinished({ ...CaseFinished.example, caseId, personId }),
  },
  {
    name: 'settlement-may-be-rated',
    source: 'coverage/benefits',
    of: (settlementId, personId) =>
      SettlementCompleted({ ...SettlementCompleted.example, settlementId, personId }),
  },
  {
    name: 'sports-service-may-be-rated',
    source: 'sports/services',
    of: (serviceId, personId) =>
      AssistedServiceCompleted({ ...AssistedServiceCompleted.example, serviceId, personId }),
  },
  {
    name: 'station-visit-may-be-rated',
    source: 'sports/stations',
    of: (visitId, personId) => StationVisited({ ...StationVisited.example, visitId, personId }),
  },
];

describe('the reactions of the service desk', () => {
  let desk: TestService;
  let outletId: string;
  const { accept } = caseCalls(
    () => desk,
    () => outletId,
  );
  /** What is kept of a person, as it is stored. */
  const kept = async (personId: string, collection: 'cases' | 'ratings' = 'cases') => {
    const stored = desk.db.collection<{ _id: string; state: object; version: number }>(collection);
    const found = await stored.find({ 'state.personId': personId }).sort({ _id: 1 }).toArray();
    return found.map(({ _id, state, version }) => ({ _id, state, version }));
  };
  const handled = async (handler: string, { source, aggregateId }: Envelope) =>
    until(`${handler} of ${aggregateId}`, async () =>
      desk.db.collection<{ _id: string }>('inbox').findOne({ _id: `${handler}|${source}/${aggregateId}` }),
    );
  /** Receives events, and waits until the last of them was dealt with: each is of a source of its own, or repeated. */
  const receive = async (handler: string, ...events: readonly Envelope[]) => {
    for (const event of events) await desk.receive(event);
    const last = events.at(-1);
    if (last) await handled(handler, last);
  };

  beforeAll(async () => {
    ({ desk, outletId } = await openHall());
  });
  afterAll(async () => desk.stop());

  it('are looked at here, one by one', () =>
    expect([...stories.map(({ name }) => name), 'set-due-dates-of-open-cases'].sort()).toEqual(
      handlers.map(({ name }) => name).sort(),
    ));

  it.each(stories)('change nothing by a repeat, or by what is older: $name', async ({ name, source, of }) => {
    const personId = `person-${name}`;
    const keptOf = async () => kept(personId, name.endsWith('-rated') ? 'ratings' : 'cases');
    const from = { source, aggregateId: personId };
    const newer = envelopeOf(of(`${name}-2`, personId), { ...from, sequence: 2 });
    const older = envelopeOf(of(`${name}-1`, personId), from);
    const marker = envelopeOf(of(`${name}-marker`, 'p9'), { source, aggregateId: `marker-${name}` });
    await receive(name, newer);
    const before = await keptOf();
    expect(before).not.toEqual([]);
    await receive(name, newer, older, newer, marker);
    expect(await keptOf()).toEqual(before);
    // As after a lost inbox: the documents know the act.
    await desk.db.collection('inbox').deleteMany({});
    await receive(name, newer);
    expect(await keptOf()).toEqual(before);
  });

  const enrolments = [
    ['close-or-open-case-of-enrolment', 'ENROLMENT_REGISTRATION'],
    ['close-or-open-case-of-enrolment-change', 'ENROLMENT_CHANGE'],
  ] as const;

  it.each(enrolments)(
    '%s closes one case by one event, and none that was accepted later',
    async (name, item) => {
      const personId = item === 'ENROLMENT_CHANGE' ? 'p5' : 'p6';
      const event = stories.find((each) => each.name === name)?.of(`${name}-act`, personId);
      if (!event) throw new Error(name);
      const from = { source: 'persons/enrolments', area: '220100' };
      const early = envelopeOf(event, { ...from, aggregateId: `${name}-early` });
      const ofCase = async () => (await kept(personId)).map((each) => JSON.stringify(each));
      await accept({ personId, items: [item] });
      await accept({ personId, items: [item] });
      // From before both were accepted.
      await receive(name, { ...early, time: '2026-03-02T01:59:59.000Z' });
      expect((await ofCase()).join()).not.toContain('"DONE"');
      const act = envelopeOf(event, { ...from, aggregateId: `${name}-act` });
      await receive(name, act);
      const before = await ofCase();
      expect(before.map((each) => each.includes('"DONE"')).sort()).toEqual([false, true]);
      // The same act again, told anew and with the inbox lost: the other case goes on waiting.
      await desk.db.collection('inbox').deleteMany({});
      await receive(name, act, { ...act, id: `${act.id}-again`, aggregateId: `${name}-again` });
      expect(await ofCase()).toEqual(before);
    },
  );

  it('set the last day of a case once: set-due-dates-of-open-cases', async () => {
    const name = 'set-due-dates-of-open-cases';
    // On 30 December ten working days reach into a year without a calendar.
    passDays(303);
    await accept({ personId: 'p4', items: ['CHRONIC_DISEASE_RECOGNITION'] });
    const calendar = (holidays: readonly string[], sequence: number, aggregateId = '2027') =>
      envelopeOf(
        WorkingCalendarPublished({
          ...{ year: 2027, holidays, makeUpDays: [], notice: '示例', noticedOn: '2026-12-30' },
        }),
        { source: 'policies/calendars', aggregateId, sequence },
      );
    const newer = calendar(['2027-01-01'], 2);
    await receive(name, newer);
    const before = await kept('p4');
    expect(before).toMatchObject([{ state: { dueOn: expect.any(String) } }]);
    const older = calendar(['2027-01-01', '2027-01-04'], 1);
    await receive(name, newer, older, calendar(['2027-01-01'], 1, 'marker'));
    expect(await kept('p4')).toEqual(before);
    await desk.db.collection('inbox').deleteMany({});
    await receive(name, newer);
    expect(await kept('p4')).toEqual(before);
  });

  it('fold into what is stored', async () => {
    const { stored, folded } = await rebuilt(desk, caseStore);
    expect(folded).toEqual(stored);
  });
});
