import type { Db } from 'mongodb';
import {
  envelopeOf,
  grantFor,
  hospital,
  until,
  type TestService,
} from '../../infra/platform/src/testing/index.ts';
import { ContributionPaid } from '../../schemas/events/persons.ts';
import { CatalogueEntryFact } from '../../schemas/facts/drugs.ts';
import { InstitutionFact } from '../../schemas/facts/institutions.ts';
import { EnrolmentFact, PersonFact } from '../../schemas/facts/persons.ts';
import { PackVersionFact } from '../../schemas/facts/policies.ts';
import { publishedPacks } from '../../services/policies/packs/index.ts';

/** The parts of the stored documents that a book-keeper looks at. */
type PersonalAccount = { readonly balanceFen: number; readonly holds: readonly unknown[] };
type Movement = {
  readonly year: number;
  readonly set: string;
  readonly deductibleFen: number;
  readonly fundPaidFen: number;
  readonly inScopeFen: number;
};
type Benefits = {
  readonly counters: Readonly<Record<string, Omit<Movement, 'year' | 'set'>>>;
  readonly ledger: readonly { readonly status: string; readonly movements: readonly Movement[] }[];
  readonly barred: readonly string[];
};
type Stored<State> = { readonly _id: string; readonly state: State; readonly outbox: readonly StoredEvent[] };
type StoredEvent = {
  readonly id: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly data: Readonly<Record<string, unknown>>;
};

const institutionId = 'H99010000001';
const area = '990100';

/** The hospital that settles, with its permission for the person. */
export const deskFor = (personId: string) =>
  hospital(institutionId, grantFor(personId, institutionId, ['COVERAGE', 'CLINICAL']));

/** An item of class A everywhere: in scope as it stands. */
const bloodTest = {
  ...CatalogueEntryFact.example,
  ...{ code: 'X0001', catalogue: 'ITEM' as const },
  periods: [
    {
      ...{ from: '2020-01-01', area: 'ALL', version: 'EXAMPLE-2020', class: 'A' as const },
      ...{ ownFirst: [], restrictions: [], labelIndications: [] },
    },
  ],
};

/** What coverage hears of a person of XX city from its neighbours: enrolled since 2021, `months` paid by 100.00 each. */
export const makeKnown = async (running: TestService, personId: string, months: number): Promise<void> => {
  const { retiredFrom: _retired, statusFrom: _from, ...example } = PersonFact.example;
  for (const pack of publishedPacks.filter(({ areas }) => areas.includes(area)))
    await running.receiveFact(PackVersionFact, pack);
  const designations = [{ kind: 'BASIC' as const, from: '2020-01-01', to: null }];
  await running.receiveFact(InstitutionFact, {
    ...InstitutionFact.example,
    ...{ institutionId, area, level: 'L2', designations },
  });
  await running.receiveFact(PersonFact, {
    ...example,
    ...{ personId, status: 'ACTIVE', birthDate: '1985-03-18', insuredArea: area },
  });
  const relation = {
    relationId: 'r1',
    type: 'EMPLOYEE',
    basis: 'WORKPLACE',
    employment: 'EMPLOYED',
  } as const;
  const relations = [{ ...relation, from: '2021-01-01', state: 'ACTIVE' as const, area }];
  await running.receiveFact(EnrolmentFact, { personId, relations });
  await running.receiveFact(CatalogueEntryFact, bloodTest);
  for (const source of ['persons', 'policies', 'institutions', 'cross-region-care', 'drugs'])
    await running.receiveHeartbeat(source);
  const known = [
    'persons.person.v1',
    'persons.enrolment.v1',
    'institutions.institution.v1',
    'policies.pack-version.v1',
    'drugs.catalogue-entry.v1',
  ];
  for (const type of known) await until(type, async () => running.db.collection(`replica.${type}`).findOne());
  for (let month = 1; month <= months; month += 1) {
    const paid = { personId, area, month: `2022-0${month}`, baseFen: 500_000, individualFen: 10_000 };
    const from = { source: 'persons/contributions', aggregateId: personId, sequence: month };
    await running.receive(envelopeOf(ContributionPaid({ ...ContributionPaid.example, ...paid }), from));
  }
  await until(
    'the credits',
    async () =>
      (await stored<PersonalAccount>(running.db, 'accounts', personId))?.state.balanceFen === months * 10_000,
  );
};

const stored = async <State>(db: Db, collection: string, personId: string) =>
  db.collection<Stored<State>>(collection).findOne({ _id: personId });

/** Every event of the person, once: what still waits, and then the journal, to which it goes before it waits no more. */
const eventsOf = async (db: Db, personId: string) => {
  const waiting = await Promise.all(
    ['benefits', 'accounts'].map(
      async (collection) => (await stored(db, collection, personId))?.outbox ?? [],
    ),
  );
  const journal = await db
    .collection<{ _id: number; event: StoredEvent }>('journal')
    .find({ 'event.aggregateId': personId })
    .sort({ _id: 1 })
    .toArray();
  return [
    ...new Map(
      [...journal.map(({ event }) => event), ...waiting.flat()].map((event) => [event.id, event]),
    ).values(),
  ];
};

const fields = ['deductibleFen', 'fundPaidFen', 'inScopeFen'] as const;

/** The counters as they should be: added up anew. */
const sumOf = (movements: readonly Movement[]): Benefits['counters'] => {
  const sums: Record<string, Record<(typeof fields)[number], number>> = {};
  for (const movement of movements) {
    const sum = (sums[`${movement.year}:${movement.set}`] ??= {
      deductibleFen: 0,
      fundPaidFen: 0,
      inScopeFen: 0,
    });
    for (const field of fields) sum[field] += movement[field];
  }
  return sums;
};

/** The books of a person, added up from events and documents separately. */
export const booksOf = async (db: Db, personId: string) => {
  const events = await eventsOf(db, personId);
  const sum = (type: string, field = 'amountFen') =>
    events
      .filter((event) => event.type.includes(type))
      .reduce((total, { data }) => total + Number(data[field]), 0);
  const count = (type: string) => events.filter((event) => event.type.includes(type)).length;
  const account = (await stored<PersonalAccount>(db, 'accounts', personId))?.state;
  const benefits = (await stored<Benefits>(db, 'benefits', personId))?.state;
  const ledger = benefits?.ledger ?? [];
  const standing = ledger.filter(({ status }) => status === 'COMPLETED');
  return {
    balanceFen: account?.balanceFen,
    holds: account?.holds,
    /** What came in and was not spent. */
    creditsLessDebitsFen: sum('account-credited') - sum('account-debited'),
    counters: benefits?.counters ?? {},
    sumOfLedger: sumOf(standing.flatMap(({ movements }) => movements)),
    settlements: count('settlement-completed'),
    reversals: count('settlement-reversed'),
    debits: count('account-debited'),
    barred: benefits?.barred.length ?? 0,
  };
};
