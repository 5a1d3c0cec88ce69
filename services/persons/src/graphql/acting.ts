import { isOwnArea, type Scope } from '@yibao/platform/access';
import { commandOf, type Command } from '@yibao/platform/graphql';
import type { Context } from '../context.ts';
import type { Enrolment } from '../domain/enrolment/enrolment.ts';
import { refuse } from '../domain/person/refusals.ts';

/** The command a mutation's input makes for the caller. */
export const commandFor = (
  { viewer, correlationId }: Context,
  mutation: string,
  input: { readonly idempotencyKey: string },
): Command => commandOf({ viewer, correlationId }, mutation, input);

/**
 * Whether the caller may act for a person. A partner department acts within the area it is responsible for, and reads
 * nothing there. Refuses MAY_NOT_ACT, for a person who does not exist as well.
 */
export const requireAct = async (
  { access, viewer, areasOf }: Context,
  personId: string,
  scope: Scope,
): Promise<void> => {
  if (viewer.roles.includes('PARTNER_DEPARTMENT')) {
    const area = (await areasOf([personId])).get(personId);
    if (isOwnArea(viewer, area)) {
      access.note(personId, scope);
      return;
    }
  }
  await access.requireAct(personId, scope);
};

/** Whether the caller is the employer in the relation that begins last; its end does not make a retry fail. */
const isEmployer = ({ viewer: { roles, organisation } }: Context, { relations }: Enrolment) => {
  const last = relations.toSorted((one, other) => one.from.localeCompare(other.from)).at(-1);
  return roles.includes('UNIT') && organisation !== undefined && last?.unitId === organisation;
};

/** As `requireAct` for enrolment; a unit also acts on the relations of those it employs. */
export const requireActOnEnrolment = async (context: Context, personId: string): Promise<void> => {
  if (isEmployer(context, await context.enrolments.find(personId))) {
    context.access.note(personId, 'ENROLMENT');
    return;
  }
  await requireAct(context, personId, 'ENROLMENT');
};

/** Agencies and departments put on record whom they are responsible for. Refuses NOT_OWN_AREA. */
export const requireOwnArea = ({ viewer }: Context, area: string): void => {
  const isLocal = viewer.roles.includes('OFFICER') || viewer.roles.includes('PARTNER_DEPARTMENT');
  if (isLocal && !isOwnArea(viewer, area)) throw refuse('NOT_OWN_AREA', { area });
};
