import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { envelopeOf, hospital, until, type TestService } from '@yibao/platform/testing';
import { eachReactsOnce, ownEvents, type History } from '@yibao/platform/testing/reactions';
import {
  AccountCredited,
  AccountDebited,
  HoldPlaced,
  HoldReleased,
  StayOpened,
} from '@yibao/schemas/events/coverage';
import type { DomainEvent } from '@yibao/schemas/events/define-event';
import { PrescriptionFlagged } from '@yibao/schemas/events/drugs';
import { AppealDecided, CaseDecided } from '@yibao/schemas/events/supervision';
import { handlers } from './events/index.ts';
import { asking } from './testing/asking.ts';
import { caseOffice, caseSteps } from './testing/case-office.ts';
import { completed, reversed } from './testing/settlements.ts';

let running: TestService;
const { answer } = asking(() => running);
const { run, decided } = caseSteps(() => running);

const settlements: History = async () => {
  // The settlements of one person come from one source.
  const of = (sequence: number) => ({ source: 'coverage/benefits', aggregateId: 'p1', sequence });
  const [one, other] = ['s-1', 's-2'].map((settlementId) => ({ settlementId, personId: 'p1' }));
  if (!one || !other) throw new Error('Two settlements were said');
  return [
    [{ ...completed(other), ...of(2) }],
    [{ ...completed(one), ...of(1) }],
    [{ ...reversed(other), ...of(4) }],
    [{ ...reversed(one), ...of(3) }],
    // Taken back before it is heard of.
    [{ ...reversed({ settlementId: 's-3', personId: 'p1' }), ...of(6) }],
    [{ ...completed({ settlementId: 's-3', personId: 'p1' }), ...of(5) }],
  ];
};

/** The same said of two things of one source, the earlier one afterwards. */
const two =
  (source: string, of: (id: string) => DomainEvent): History =>
  async () =>
    [2, 1].map((sequence) => {
      const event = of(`${source}-${sequence}`);
      return [envelopeOf(event, { source, aggregateId: event.type, sequence })];
    });
const moved = (holdId: string) => ({ personId: 'p1', amountFen: 100, holdId });
const account = (of: (id: string) => DomainEvent) => two('coverage/accounts', of);

/** A decision that fell on appeal: as it happened, then from nothing with the appeal first. */
const fallenDecision: History = async () => {
  const caseId = await decided('5.00', { subjectId: 'H8' });
  const appeal = `mutation ($input: AppealDecisionInput!) { appealDecision(input: $input) { appealedOn } }`;
  await answer(appeal, { input: { idempotencyKey: 'appeal-0001', caseId, grounds: 'x' } }, hospital('H8'));
  await run('decideAppeal', 'DecideAppealInput', { caseId, result: 'REVOKED', reasons: 'x' });
  const credits = running.db.collection<{ _id: string; state: object }>('creditRecords');
  const record = async () => (await credits.findOne({ _id: 'INSTITUTION|H8' }))?.state;
  const restored = await until('the restoration', async () => {
    const state = await record();
    return JSON.stringify(state ?? null).includes('"restoredOn":"2026-03-02"') && state;
  });
  const types: readonly string[] = [CaseDecided.type, AppealDecided.type];
  const own = await until('both events', async () => {
    const events = await ownEvents(
      running,
      ({ aggregateId, type }) => aggregateId === caseId && types.includes(type),
    );
    return events.length === 2 && events;
  });
  const anew = [...own].reverse().map(([event]) => ({ ...event, id: `${event.id}-anew` }));
  const [fallen, decision] = anew;
  if (!fallen || !decision) throw new Error('Two events were found');
  return [
    ...own,
    [fallen, async () => credits.deleteMany({})],
    [decision],
    [{ ...decision, id: `${decision.id}-again` }, async () => expect(await record()).toEqual(restored)],
  ];
};

const histories: Readonly<Record<string, History>> = {
  'settlements and reversals': settlements,
  credits: account((id) => AccountCredited({ personId: 'p1', amountFen: 100, sourceId: id })),
  holds: account((id) => HoldPlaced({ ...moved(id), deadline: '2026-02-10T10:10:00+08:00' })),
  debits: account((id) => AccountDebited({ ...moved(id), freedFen: 0, purpose: 'OWN_COPAY' })),
  releases: account((id) => HoldReleased({ ...HoldReleased.example, ...moved(id) })),
  admissions: two('coverage/benefits', (stayId) => StayOpened({ ...StayOpened.example, stayId })),
  'flagged prescriptions': two('drugs/prescriptions', (prescriptionId) =>
    PrescriptionFlagged({ ...PrescriptionFlagged.example, prescriptionId, flag: 'OFF_LABEL' }),
  ),
  'a decision and the appeal against it': fallenDecision,
};

describe('the reactions of supervision', () => {
  beforeAll(async () => {
    running = await caseOffice();
    const allAlong = new Date(Date.now() + 3_600_000);
    for (const source of ['drugs', 'persons']) await running.receiveHeartbeat(source, allAlong);
  });
  afterAll(async () => running.stop());

  eachReactsOnce(() => running, handlers, histories);
});
