import { testService, until, envelopeOf, type TestService } from '@yibao/platform/testing';
import { AccountCredited, AccountDebited, HoldPlaced } from '@yibao/schemas/events/coverage';
import type { Envelope } from '@yibao/schemas/events/envelope';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import { service } from '../service.ts';
import { clock } from './asking.ts';
import { completed, reversed, type Visit } from './settlements.ts';

const toReverse: Visit = {
  ...{ settlementId: 's5', personId: 'p4', settledAt: '2026-02-20T10:00:00+08:00', fundFen: 500 },
};
export const visits: readonly Visit[] = [
  {
    settlementId: 's1',
    personId: 'p1',
    settledAt: '2026-02-10T10:00:00+08:00',
    fundFen: 20001,
    more: { insuranceType: 'ASSISTANCE' },
  },
  { settlementId: 's2', personId: 'p1', settledAt: '2026-02-11T10:00:00+08:00', fundFen: 30000 },
  { settlementId: 's3', personId: 'p2', settledAt: '2026-01-31T23:59:59+08:00', fundFen: 7 },
  {
    settlementId: 's4',
    personId: 'p3',
    settledAt: '2026-01-31T16:00:00Z',
    fundFen: 11,
    more: { insuredArea: '220200' },
  },
  toReverse,
];

const account = { personId: 'p1', amountFen: 5000 };
const from = { source: 'coverage/accounts', aggregateId: 'p1' };
const moves: readonly Envelope[] = [
  envelopeOf(HoldPlaced({ ...account, holdId: 's1', deadline: '2026-02-10T10:10:00+08:00' }), from),
  envelopeOf(AccountDebited({ ...account, holdId: 's1', freedFen: 0, purpose: 'OWN_COPAY' }), {
    ...from,
    sequence: 2,
  }),
  envelopeOf(AccountCredited({ ...account, sourceId: '2026-02' }), { ...from, sequence: 3 }),
  envelopeOf(AccountCredited({ ...account, sourceId: 's5:reversal' }), { ...from, sequence: 4 }),
];

const completedAll = visits.map(completed);
const reversal = reversed(toReverse);
/** As they happened. */
const inOrder: readonly Envelope[] = [...completedAll, reversal, ...moves];
/** The reversal before its settlement, the later visit before the earlier one, everything twice. */
export const outOfOrder: readonly Envelope[] = [
  ...[reversal, reversal, ...moves, ...moves],
  ...[...completedAll].reverse(),
  ...completedAll,
];

/** What supervision has to know of catalogue, institutions and persons. */
export const facts = async (running: TestService) => {
  const entry = (code: string, catalogue: 'ITEM' | 'DRUG', tags: readonly string[]) => ({
    ...CatalogueEntryFact.example,
    ...{ code, catalogue, tags, owner: '220000' },
  });
  await running.receiveFact(CatalogueEntryFact, entry('CT-1', 'ITEM', ['EXAM']));
  await running.receiveFact(CatalogueEntryFact, {
    ...entry('DRUG-1', 'DRUG', []),
    periods: CatalogueEntryFact.example.periods.map((period) => ({ ...period, maximumDailyDose: '2' })),
  });
  await running.receiveHeartbeat('drugs', new Date(new Date().getTime() + 3_600_000));
  await running.receiveFact(InstitutionFact, { ...InstitutionFact.example, institutionId: 'H22010200001' });
  for (const personId of ['p1', 'p2', 'p3', 'p4', 'p7', 'p8', 'p9'])
    await running.receiveFact(PersonFact, { ...PersonFact.example, personId });
  await running.receiveFact(WorkingCalendarFact, WorkingCalendarFact.example);
  const expected = {
    'drugs.catalogue-entry': 2,
    'persons.person': 7,
    'institutions.institution': 1,
    'policies.working-calendar': 1,
  };
  await until('the facts have arrived', async () => {
    const arrived = Object.entries(expected).map(
      async ([fact, count]) => (await running.db.collection(`replica.${fact}.v1`).countDocuments()) === count,
    );
    return (await Promise.all(arrived)).every((each) => each);
  });
};

/** Everything heard was taken up when each settlement was evaluated and each movement is there. */
export const settledDown = async ({ db }: TestService) =>
  until('everything was taken up', async () => {
    const [claims, evaluated, moved] = await Promise.all([
      db.collection('settlements').countDocuments({ 'state.settlement': { $ne: null } }),
      db.collection('evaluations').countDocuments({ 'state.stage': 'POST' }),
      db.collection('accountMovements').countDocuments(),
    ]);
    const taken = await db
      .collection('evaluations')
      .countDocuments({ 'state.reversed': true, 'state.stage': 'POST' });
    return claims === visits.length && evaluated === visits.length && moved === moves.length && taken === 1;
  });

/** Supervision after everything has happened. */
export const supervisedProvince = async (): Promise<TestService> => {
  const running = await testService(service, { clock });
  await facts(running);
  for (const event of inOrder) await running.receive(event);
  await settledDown(running);
  return running;
};
