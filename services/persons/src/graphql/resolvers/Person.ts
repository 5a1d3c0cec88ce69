import { maskIdNumber } from '@yibao/platform/domain';
import { connection } from '@yibao/platform/graphql';
import { credentialKind } from '@yibao/schemas/events/persons';
import { standingOn } from '@yibao/schemas/facts/persons';
import type { Context } from '../../context.ts';
import { credentialIdOf } from '../../domain/credential/credential.ts';
import { latestRelation } from '../../domain/enrolment/enrolment.ts';
import {
  isProvisional,
  known,
  recordedStatus,
  type Person as Registered,
} from '../../domain/person/person.ts';
import type { PersonResolvers } from '../generated.ts';
import { lookPosition } from '../../domain/look.ts';

type Parent = { readonly id: string };

/** A field of the person on record. Its guard has run before: nobody learns here who exists. */
const recorded =
  <Value>(valueOf: (person: Registered, context: Context) => Value) =>
  async ({ id }: Parent, _args: unknown, context: Context): Promise<Value> =>
    valueOf(known(await context.persons.load(id)), context);

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  name: recorded((person) => person.private?.name ?? null),
  idType: recorded(({ idType }) => idType ?? null),
  maskedIdNumber: recorded((person) => {
    const number = person.private?.documents.at(-1)?.number;
    return number === undefined ? null : maskIdNumber(number);
  }),
  missingIdentityProof: recorded(isProvisional),
  provisionalReason: recorded(({ provisionalReason }) => provisionalReason ?? null),
  birthDate: recorded(({ birthDate }) => birthDate),
  sex: recorded(({ sex }) => sex ?? null),
  area: recorded(({ area }) => area),
  householdArea: recorded(({ householdArea }) => householdArea),
  status: recorded((person, { today }) =>
    standingOn({ ...recordedStatus(person), retiredFrom: person.retiredFrom }, today()),
  ),
  retiredFrom: recorded(({ retiredFrom }) => retiredFrom ?? null),
  diedOn: recorded(({ diedOn }) => diedOn ?? null),
  assistanceIdentities: recorded(({ assistance }) => assistance),
  familyLinks: recorded(({ familyLinks }) => familyLinks),
  insuredArea: async ({ id }, _args, { enrolments }) =>
    latestRelation(await enrolments.load(id))?.area ?? null,
  enrolment: async ({ id }, _args, { enrolments }) => enrolments.load(id),
  contributions: async ({ id }, page, { contributionsOf }) =>
    connection(
      page,
      (slice) => contributionsOf(id, slice),
      ({ position }) => position,
    ),
  credentials: async ({ id }, _args, { credentials }) => {
    const found = await Promise.all(
      credentialKind.options.map(async (kind) => credentials.load(credentialIdOf(id, kind))),
    );
    return found.filter((credential) => credential !== null);
  },
  consents: async ({ id: personId }, page, { consentsOf }) =>
    connection(
      page,
      (slice) => consentsOf({ personId }, slice),
      ({ consentId }) => consentId,
    ),
  mandates: async ({ id: personId }, page, { mandatesOf }) =>
    connection(
      page,
      (slice) => mandatesOf({ personId }, slice),
      ({ mandateId }) => mandateId,
    ),
  accessLog: async ({ id }, page, { looks }) =>
    connection(page, (slice) => looks.of(id, slice), lookPosition),
};
