import { isOwnArea, type Grant } from '@yibao/platform/access';
import { DomainError } from '@yibao/platform/domain';
import { commandOf } from '@yibao/platform/graphql';
import type { CaseEvent } from '@yibao/schemas/events/service-desk';
import type { Context } from '../context.ts';
import type { ServiceCase } from '../domain/case/case.ts';
import { refuse } from '../domain/case/refusals.ts';

/** Refuses NOT_OWN_AREA. */
export const requireOwnArea = ({ viewer }: Context, area: string): void => {
  if (!isOwnArea(viewer, area)) throw refuse('NOT_OWN_AREA', { area });
};

/** What helps somebody who may not act: a delegate a mandate, a terminal the e-voucher of the person. */
const missing = ({ viewer: { roles } }: Context): DomainError | undefined => {
  if (roles.includes('KIOSK')) return refuse('GRANT_REQUIRED');
  if (roles.includes('AGENT') || roles.includes('UNIT')) return refuse('MANDATE_REQUIRED');
  return undefined;
};

/** The e-voucher of the person, as just checked by the caller: no other grant serves at a terminal. Refuses GRANT_REQUIRED. */
export const voucherGrant = ({ viewer, now }: Context, personId: string): Grant => {
  const grant = viewer.grants.find(
    (each) =>
      each.kind === 'E_VOUCHER' &&
      each.personId === personId &&
      (each.holder === viewer.subject || each.holder === viewer.organisation) &&
      now() < new Date(each.expiresAt),
  );
  if (!grant) throw refuse('GRANT_REQUIRED');
  return grant;
};

/** Refuses MAY_NOT_ACT, MANDATE_REQUIRED, GRANT_REQUIRED. */
export const requireActFor = async (context: Context, personId: string): Promise<void> => {
  if (context.viewer.roles.includes('KIOSK')) voucherGrant(context, personId);
  try {
    await context.access.requireAct(personId, 'SERVICE');
  } catch (error) {
    throw (error instanceof DomainError && missing(context)) || error;
  }
};

/** A case the caller may act in; one that is not there looks like one of a person the caller may not act for. */
export const caseToAct = async (caseId: string, context: Context): Promise<ServiceCase> => {
  const found = await context.caseById.load(caseId);
  await requireActFor(context, found?.personId ?? 'nobody');
  if (!found) throw refuse('CASE_NOT_FOUND');
  return found;
};

export const casePayload = (current: ServiceCase | null, revision: number) => {
  if (!current) throw refuse('CASE_NOT_FOUND');
  return { case: current, revision };
};

type CaseTarget = { readonly caseId: string; readonly idempotencyKey: string };
type DecideCase = (current: ServiceCase) => readonly CaseEvent[];

/** The resolver of a mutation on a case the caller may act in. */
export const actsOnCase =
  <Input>(
    mutation: string,
    decideWith: (input: Input, context: Context, found: ServiceCase) => DecideCase | Promise<DecideCase>,
  ) =>
  async (_parent: unknown, { input }: { readonly input: Input & CaseTarget }, context: Context) => {
    const found = await caseToAct(input.caseId, context);
    const command = commandOf(context, mutation, input);
    const decide = await decideWith(input, context, found);
    const { state, revision } = await context.cases.change(
      found.caseId,
      (current) => (current ? decide(current) : []),
      command,
    );
    return casePayload(state, revision);
  };
