import type { Decide } from '@yibao/platform/domain';
import type { PersonEvent } from '@yibao/schemas/events/persons';
import type { Context } from '../../context.ts';
import { endAssistance, recordAssistance } from '../../domain/person/assistance.ts';
import { changeStatus } from '../../domain/person/change-status.ts';
import { completeIdentity } from '../../domain/person/complete-identity.ts';
import { endFamilyLink, linkFamilyMember } from '../../domain/person/family-links.ts';
import type { Person } from '../../domain/person/person.ts';
import { refuse } from '../../domain/person/refusals.ts';
import { registerPerson } from '../../domain/person/register-person.ts';
import { commandFor, requireAct, requireOwnArea } from '../acting.ts';
import type { LinkFamilyMemberInput, MutationResolvers } from '../generated.ts';
import { personNamed, shownDocument } from '../identity.ts';

type Input = { readonly personId: string; readonly idempotencyKey: string };

/** Decides on a person the caller may act for, and answers as PersonPayload. */
const changePerson = async (
  context: Context,
  mutation: string,
  input: Input,
  decide: (newId: string) => Decide<Person | null, PersonEvent>,
) => {
  const command = commandFor(context, mutation, input);
  await requireAct(context, input.personId, 'IDENTITY');
  const { revision } = await context.persons.change(input.personId, decide(command.newId), command);
  return { person: { id: input.personId }, revision };
};

const relativeIn = async (context: Context, input: LinkFamilyMemberInput): Promise<Person> => {
  const { relativeId, relativeIdNumber, relativeIdType = 'RESIDENT_ID', relativeName } = input;
  const byNumber = async () =>
    typeof relativeIdNumber === 'string'
      ? personNamed(context, { idType: relativeIdType, idNumber: relativeIdNumber, name: relativeName })
      : undefined;
  const found = typeof relativeId === 'string' ? await context.persons.find(relativeId) : await byNumber();
  if (!found) throw refuse('RELATIVE_UNKNOWN');
  return found;
};

export const personMutations = {
  registerPerson: async (_parent, { input }, context) => {
    const {
      area,
      householdArea,
      idType = 'RESIDENT_ID',
      idNumber,
      name,
      provisionalReason,
      birthDate,
      sex,
    } = input;
    requireOwnArea(context, area);
    const command = commandFor(context, 'registerPerson', input);
    const document = typeof idNumber === 'string' ? shownDocument(context, idType, idNumber) : undefined;
    const request = {
      ...{ personId: command.newId, name, document, area, householdArea: householdArea ?? area },
      provisionalReason: provisionalReason ?? undefined,
      birthDate: birthDate ?? undefined,
      sex: sex ?? undefined,
      today: context.today(),
    };
    // Whatever would be refused must not claim the number.
    registerPerson(null, request);
    if (document) await context.identityClaims.take(document.searchKey, command.newId);
    const { revision } = await context.persons.change(
      command.newId,
      (person) => registerPerson(person, request),
      command,
    );
    return { person: { id: command.newId }, revision };
  },

  completeIdentity: async (_parent, { input }, context) => {
    const { personId, idType = 'RESIDENT_ID', idNumber, proof } = input;
    const command = commandFor(context, 'completeIdentity', input);
    await requireAct(context, personId, 'IDENTITY');
    const document = shownDocument(context, idType, idNumber);
    const request = { document, proof, today: context.today() };
    completeIdentity(await context.persons.find(personId), request);
    await context.identityClaims.take(document.searchKey, personId);
    const { revision } = await context.persons.change(
      personId,
      (person) => completeIdentity(person, request),
      command,
    );
    return { person: { id: personId }, revision };
  },

  changePersonStatus: async (_parent, { input }, context) => {
    const { status, from } = input;
    const request = { status, from, today: context.today() };
    return changePerson(
      context,
      'changePersonStatus',
      input,
      () => (person) => changeStatus(person, request),
    );
  },

  recordAssistanceIdentity: async (_parent, { input }, context) => {
    const { category, payingArea, from, to } = input;
    const request = { category, payingArea: payingArea ?? undefined, from, to: to ?? undefined };
    return changePerson(
      context,
      'recordAssistanceIdentity',
      input,
      (assistanceId) => (person) => recordAssistance(person, { assistanceId, ...request }),
    );
  },

  endAssistanceIdentity: async (_parent, { input }, context) =>
    changePerson(context, 'endAssistanceIdentity', input, () => (person) => endAssistance(person, input)),

  linkFamilyMember: async (_parent, { input }, context) => {
    await requireAct(context, input.personId, 'IDENTITY');
    const relative = await relativeIn(context, input);
    const today = context.today();
    const { kind, proof, from } = input;
    const request = { relative, kind, proof: proof ?? undefined, from: from ?? today, today };
    return changePerson(
      context,
      'linkFamilyMember',
      input,
      (linkId) => (person) => linkFamilyMember(person, { linkId, ...request }),
    );
  },

  endFamilyLink: async (_parent, { input }, context) => {
    const request = { linkId: input.linkId, lastDay: input.lastDay ?? context.today() };
    return changePerson(context, 'endFamilyLink', input, () => (person) => endFamilyLink(person, request));
  },
} satisfies MutationResolvers;
