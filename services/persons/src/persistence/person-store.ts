import { monthOf } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import { type Fact, type Store, type StoreDefinition, within } from '@yibao/platform/mongo';
import { provisionalReason, type PersonEvent } from '@yibao/schemas/events/persons';
import { FamilyLinkFact, PersonFact } from '@yibao/schemas/facts/persons';
import { isProvisional, people, recordedStatus, type Person } from '../domain/person/person.ts';

const personFact = (person: Person): Fact => {
  const { personId, birthDate, sex, area, householdArea, insuredArea, retiredFrom, assistance } = person;
  const groups = { groups: [], longTermCare: false };
  const places = { area, householdArea, insuredArea };
  const value = {
    ...{ personId, ...recordedStatus(person), retiredFrom, birthDate, birthMonth: monthOf(birthDate), sex },
    ...{ ...places, assistance, ...groups, missingProof: isProvisional(person) },
  };
  return { definition: PersonFact, value };
};

const linkFacts = ({ personId, familyLinks }: Person): Fact[] =>
  familyLinks.map((link) => ({ definition: FamilyLinkFact, value: { personId, ...link } }));

export const personStore: StoreDefinition<Person | null, PersonEvent> = {
  collection: 'persons',
  aggregate: people,
  facts: (person) => (person ? [personFact(person), ...linkFacts(person)] : []),
  indexes: [
    { key: { 'state.searchKeys': 1 } },
    { key: { 'state.provisionalReason': 1, 'state.personId': 1 }, sparse: true },
  ],
};

type Persons = Store<Person | null, PersonEvent>;

/** Who holds an identity number, by its keyed hash. */
export const personHaving =
  ({ query }: Persons) =>
  async (searchKey: string): Promise<Person | undefined> => {
    const [found] = await query({ 'state.searchKeys': searchKey }, { limit: 1 });
    return found?.state ?? undefined;
  };

/** Provisional persons living in an area or below it. */
export const provisionalIn =
  ({ query }: Persons) =>
  async (area: string, { limit, after }: Slice): Promise<readonly Person[]> => {
    const found = await query(
      {
        'state.provisionalReason': { $in: provisionalReason.options },
        'state.area': within(area),
        ...(after === undefined ? {} : { 'state.personId': { $gt: after } }),
      },
      { sort: { 'state.personId': 1 }, limit },
    );
    return found.flatMap(({ state }) => state ?? []);
  };
