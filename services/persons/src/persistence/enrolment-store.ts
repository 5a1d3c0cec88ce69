import type { StoreDefinition } from '@yibao/platform/mongo';
import type { EnrolmentEvent } from '@yibao/schemas/events/persons';
import { EnrolmentFact } from '@yibao/schemas/facts/persons';
import {
  enrolments,
  isOpen,
  lastDayOf,
  latestRelation,
  nextTurn,
  type Enrolment,
  type Relation,
} from '../domain/enrolment/enrolment.ts';

const relationValue = (relation: Relation) => {
  const { relationId, type, area, basis, employment, civilServant, from } = relation;
  return {
    ...{ relationId, type, area, basis, employment, from },
    to: lastDayOf(relation),
    state: isOpen(relation) ? 'ACTIVE' : 'ENDED',
    ...(civilServant ? { civilServant } : {}),
  };
};

const valueOf = (enrolment: Enrolment) => ({
  personId: enrolment.personId,
  relations: enrolment.relations.map(relationValue),
  ...(latestRelation(enrolment)?.civilServant === true ? { civilServant: true } : {}),
});

/** One document per person, under the person's id. */
export const enrolmentStore: StoreDefinition<Enrolment, EnrolmentEvent> = {
  collection: 'enrolments',
  aggregate: enrolments,
  wakeAt: nextTurn,
  facts: (enrolment) => [{ definition: EnrolmentFact, value: valueOf(enrolment) }],
};
