import type { Changed } from '@yibao/platform/mongo';
import type { EnrolmentEvent } from '@yibao/schemas/events/persons';
import type { Context } from '../../context.ts';
import { changeEnrolment } from '../../domain/enrolment/change-enrolment.ts';
import { endEnrolment } from '../../domain/enrolment/end-enrolment.ts';
import { latestRelation, type Enrolment, type Relation } from '../../domain/enrolment/enrolment.ts';
import { refuse } from '../../domain/enrolment/refusals.ts';
import {
  detectDuplicate,
  duplicateOf,
  registerEnrolment,
  type RegisterEnrolment,
} from '../../domain/enrolment/register-enrolment.ts';
import { renewEnrolment } from '../../domain/enrolment/renew-enrolment.ts';
import type { Enrolling } from '../../domain/enrolment/terms.ts';
import { known } from '../../domain/person/person.ts';
import { commandFor, requireAct, requireActOnEnrolment } from '../acting.ts';
import type { MutationResolvers, RegisterEnrolmentInput } from '../generated.ts';

/** Refuses PERSON_UNKNOWN. */
const enrolling = async ({ persons }: Context, personId: string): Promise<Enrolling> => {
  const { idType, birthDate, householdArea, diedOn } = known(await persons.find(personId));
  return { idType, birthDate, householdArea, diedOn };
};

/** Who only employs the person sees the relations to the own unit. */
const visibleTo = async ({ access, viewer }: Context, enrolment: Enrolment): Promise<Enrolment> => {
  if (!viewer.roles.includes('UNIT') || (await access.mayRead(enrolment.personId, 'ENROLMENT')))
    return enrolment;
  const relations = enrolment.relations.filter(({ unitId }) => unitId === viewer.organisation);
  return { ...enrolment, relations };
};

const payloadOf = async (
  context: Context,
  { state, revision }: Changed<Enrolment, EnrolmentEvent>,
  concerns: (relation: Relation) => boolean,
) => {
  const relation = state.relations.findLast(concerns) ?? latestRelation(state);
  if (!relation) throw refuse('NOT_ENROLLED');
  const person = { id: state.personId };
  return { person, enrolment: await visibleTo(context, state), relation, revision };
};

const requestOf = (
  { viewer, today }: Context,
  input: RegisterEnrolmentInput,
  relationId: string,
  person: Enrolling,
): RegisterEnrolment => {
  const { personId, type, area, employment, basis, civilServant = false, unitId, from, transferFrom } = input;
  const ownUnit = viewer.roles.includes('UNIT') ? viewer.organisation : undefined;
  return {
    ...{ personId, relationId, type, area, employment, civilServant, person, today: today() },
    basis: basis ?? undefined,
    // A unit enrols for itself, whatever the input says.
    unitId: employment === 'EMPLOYED' ? (ownUnit ?? unitId ?? undefined) : undefined,
    from: from ?? today(),
    transferFrom: transferFrom ?? undefined,
  };
};

export const enrolmentMutations = {
  registerEnrolment: async (_parent, { input }, context) => {
    const { personId } = input;
    const { enrolments } = context;
    const command = commandFor(context, 'registerEnrolment', input);
    await requireAct(context, personId, 'ENROLMENT');
    const request = requestOf(context, input, command.newId, await enrolling(context, personId));
    // A refusal writes nothing, so the duplicate that was asked for is recorded before.
    if (duplicateOf(await enrolments.find(personId), request))
      await enrolments.change(personId, (enrolment) => detectDuplicate(enrolment, request), {
        ...command,
        commandId: `${command.commandId}:duplicate`,
      });
    const changed = await enrolments.change(
      personId,
      (enrolment) => registerEnrolment(enrolment, request),
      command,
    );
    return payloadOf(context, changed, ({ relationId }) => relationId === command.newId);
  },

  renewEnrolment: async (_parent, { input }, context) => {
    const { personId, type, year } = input;
    await requireActOnEnrolment(context, personId);
    const request = { type, year, person: await enrolling(context, personId), today: context.today() };
    const changed = await context.enrolments.change(
      personId,
      (enrolment) => renewEnrolment(enrolment, request),
      commandFor(context, 'renewEnrolment', input),
    );
    return payloadOf(context, changed, (relation) => relation.type === type);
  },

  changeEnrolment: async (_parent, { input }, context) => {
    const { personId, area, employment, basis, civilServant, unitId, from } = input;
    const command = commandFor(context, 'changeEnrolment', input);
    await requireActOnEnrolment(context, personId);
    const wanted = {
      area: area ?? undefined,
      employment: employment ?? undefined,
      basis: basis ?? undefined,
      civilServant: civilServant ?? undefined,
      // A unit hands nobody over to another one.
      unitId: context.viewer.roles.includes('UNIT') ? undefined : (unitId ?? undefined),
    };
    const person = await enrolling(context, personId);
    const request = { newRelationId: command.newId, wanted, from, person, today: context.today() };
    const changed = await context.enrolments.change(
      personId,
      (enrolment) => changeEnrolment(enrolment, request),
      command,
    );
    return payloadOf(context, changed, ({ relationId }) => relationId === command.newId);
  },

  endEnrolment: async (_parent, { input }, context) => {
    const { personId, type, lastDay, reason = 'OTHER' } = input;
    await requireActOnEnrolment(context, personId);
    const changed = await context.enrolments.change(
      personId,
      (enrolment) => endEnrolment(enrolment, { type, lastDay, reason }),
      commandFor(context, 'endEnrolment', input),
    );
    return payloadOf(context, changed, (relation) => relation.type === type);
  },
} satisfies MutationResolvers;
