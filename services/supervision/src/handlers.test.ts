import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { envelopeOf, hospital, until, type TestService } from '@yibao/platform/testing';
import type { Envelope } from '@yibao/schemas/events/envelope';
import {
  AccountCredited,
  AccountDebited,
  HoldPlaced,
  HoldReleased,
  StayOpened,
} from '@yibao/schemas/events/coverage';
import { PrescriptionFlagged } from '@yibao/schemas/events/drugs';
import { handlers } from './events/index.ts';
import { asking } from './testing/asking.ts';
import { caseOffice, caseSteps } from './testing/case-office.ts';
import { completed, reversed } from './testing/settlements.ts';

type Story = {
  /** The handlers that listen. */
  readonly names: readonly string[];
  /** What came later, and what it makes. */
  readonly newer: Envelope;
  readonly makes: { readonly in: string; readonly of: string };
  /** Of the same source, from before it. */
  readonly older: Envelope;
  /** Of another source: once it is there, everything before it was dealt with. */
  readonly marker: Envelope;
};

const account = (event: (id: string) => Parameters<typeof envelopeOf>[0], kind: string): Story => {
  const of = (id: string, personId: string, sequence: number) =>
    envelopeOf(event(id), { source: 'coverage/accounts', aggregateId: personId, sequence });
  return {
    names: [`record-account-${kind}`],
    newer: of(`${kind}-2`, `person-${kind}`, 2),
    makes: { in: 'accountMovements', of: `${kind}-2` },
    older: of(`${kind}-1`, `person-${kind}`, 1),
    marker: of(`${kind}-marker`, `marker-${kind}`, 1),
  };
};
const moved = (id: string) => ({ personId: 'p1', amountFen: 100, holdId: id });
const flagged = (prescriptionId: string, aggregateId: string, sequence: number) =>
  envelopeOf(PrescriptionFlagged({ ...PrescriptionFlagged.example, prescriptionId, flag: 'OFF_LABEL' }), {
    ...{ source: 'drugs/prescriptions', aggregateId, sequence },
  });
const admitted = (stayId: string, aggregateId: string, sequence: number) =>
  envelopeOf(StayOpened({ ...StayOpened.example, stayId }), {
    ...{ source: 'coverage/benefits', aggregateId, sequence },
  });
/** The settlements of one person come from one source. */
const settled = (settlementId: string, personId: string, sequence: number) => ({
  ...completed({ settlementId, personId }),
  ...{ source: 'coverage/benefits', aggregateId: personId, sequence },
});
const takenBack = (settlementId: string, personId: string, sequence: number) => ({
  ...reversed({ settlementId, personId }),
  ...{ source: 'coverage/benefits', aggregateId: personId, sequence },
});

const stories: readonly Story[] = [
  {
    names: ['record-settlement', 'review-settlement'],
    newer: settled('settled-2', 'p1', 2),
    makes: { in: 'evaluations', of: 'settled-2' },
    older: settled('settled-1', 'p1', 1),
    marker: settled('settled-marker', 'm1', 1),
  },
  {
    names: ['record-reversal', 'review-reversed-settlement'],
    newer: takenBack('reversed-2', 'p1', 4),
    makes: { in: 'settlements', of: 'reversed-2' },
    older: takenBack('reversed-1', 'p1', 3),
    marker: takenBack('reversed-marker', 'm1', 2),
  },
  account((id) => AccountCredited({ personId: 'p1', amountFen: 100, sourceId: id }), 'credit'),
  account((id) => HoldPlaced({ ...moved(id), deadline: '2026-02-10T10:10:00+08:00' }), 'hold'),
  account((id) => AccountDebited({ ...moved(id), freedFen: 0, purpose: 'OWN_COPAY' }), 'debit'),
  account((id) => HoldReleased({ ...HoldReleased.example, ...moved(id) }), 'release'),
  {
    names: ['record-admission'],
    newer: admitted('stay-2', 'p1', 6),
    makes: { in: 'admissions', of: 'stay-2' },
    older: admitted('stay-1', 'p1', 5),
    marker: admitted('stay-marker', 'm1', 3),
  },
  {
    names: ['raise-on-flagged-prescription'],
    newer: flagged('rx-2', 'rx', 2),
    makes: { in: 'alerts', of: 'rx-2' },
    older: flagged('rx-1', 'rx', 1),
    marker: flagged('rx-marker', 'marker', 1),
  },
];

const own = ['rate-credit-for-case', 'restore-credit-of-case'];

describe('what supervision does about events', () => {
  let running: TestService;
  const { answer } = asking(() => running);
  const { run, decided } = caseSteps(() => running);
  /** Everything that is kept, but for what a marker made. */
  const kept = async () => {
    const collections = ['settlements', 'evaluations', 'accountMovements', 'admissions', 'alerts'];
    const found = await Promise.all(
      collections.map(async (name) => running.db.collection(name).find().sort({ _id: 1 }).toArray()),
    );
    return found
      .flat()
      .map(({ _id, state, version }) => JSON.stringify({ _id, state, version }))
      .filter((text) => !text.includes('marker') && !text.includes('"m1"'));
  };
  const mentions = async (name: string, text: string) =>
    (await running.db.collection(name).find().toArray()).some((each) => JSON.stringify(each).includes(text));

  beforeAll(async () => {
    running = await caseOffice();
    for (const source of ['drugs', 'persons']) await running.receiveHeartbeat(source);
  });
  afterAll(async () => running.stop());

  it('is looked at here, reaction by reaction', () =>
    expect([...stories.flatMap(({ names }) => names), ...own].sort()).toEqual(
      handlers.map(({ name }) => name).sort(),
    ));

  it.each(stories)('changes nothing by a repeat, or by what is older: $names', async (story) => {
    const { newer, makes, older, marker } = story;
    await running.receive(newer);
    await until('what it makes', async () => mentions(makes.in, makes.of));
    const before = await kept();
    for (const event of [newer, older, newer, marker]) await running.receive(event);
    await until('the marker', async () => mentions(makes.in, makes.of.replace(/2$/, 'marker')));
    expect(await kept()).toEqual(before);
  });

  it('rates a decided case once and restores it once, whichever event comes first: rate and restore credit', async () => {
    const caseId = await decided('5.00', { subjectId: 'H8' });
    const appeal = `mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) { appealedOn } }`;
    await answer(appeal, { input: { idempotencyKey: 'appeal-0001', caseId, grounds: 'x' } }, hospital('H8'));
    await run('decideAppeal', 'DecideAppealInput', { caseId, result: 'REVOKED', reasons: 'x' });
    const credits = running.db.collection<{ _id: string; state: object }>('creditRecords');
    const record = async () => (await credits.findOne({ _id: 'INSTITUTION|H8' }))?.state;
    const restored = async () =>
      JSON.stringify((await record()) ?? null).includes('"restoredOn":"2026-03-02"') && record();
    const asItHappened = await until('the restoration', restored);
    const published = await until('both events', async () => {
      const events = (await running.events()).filter(({ aggregateId }) => aggregateId === caseId);
      const [decision, fallen] = ['case-decided', 'appeal-decided'].map((name) =>
        events.find(({ type }) => type === `supervision.${name}.v1`),
      );
      return decision && fallen && [decision, fallen];
    });
    const [decision, fallen] = published as unknown as readonly [Envelope, Envelope];
    const redelivered = async (events: readonly Envelope[]) => {
      // As after a lost inbox.
      await running.db.collection('inbox').deleteMany({});
      for (const event of events) await running.receive(event);
      const last = events.at(-1) === fallen ? 'restore-credit-of-case' : 'rate-credit-for-case';
      await until('the last of them', async () =>
        running.db
          .collection<{ _id: string }>('inbox')
          .findOne({ _id: `${last}|supervision/violationCases/${caseId}` }),
      );
    };
    for (const events of [
      [decision, decision, fallen, fallen],
      [fallen, decision],
    ]) {
      await redelivered(events);
      expect(await record()).toEqual(asItHappened);
    }
    // From nothing, the appeal first.
    await credits.deleteMany({});
    await redelivered([fallen, decision]);
    expect(await record()).toEqual(asItHappened);
  });
});
