import { isOwnArea } from '@yibao/platform/access';
import { commandOf } from '@yibao/platform/graphql';
import type { IsoDate } from '@yibao/platform/domain';
import type { InstitutionEvent } from '@yibao/schemas/events/institutions';
import type { Context } from '../context.ts';
import type { Institution } from '../domain/institution.ts';
import { refuse } from '../domain/refusals.ts';

type Decide = (institution: Institution | null) => readonly InstitutionEvent[];

/** Carries out a mutation on one institution and answers as InstitutionPayload. Refuses INSTITUTION_NOT_FOUND. */
export const changeInstitution = async (
  context: Context,
  mutation: string,
  id: string,
  input: { readonly idempotencyKey: string },
  decide: Decide,
) => {
  const command = commandOf(context, mutation, input);
  const { state: institution, revision } = await context.institutions.change(id, decide, command);
  if (!institution) throw refuse('INSTITUTION_NOT_FOUND', { id });
  return { institution, revision };
};

/** Refuses NOT_OWN_AREA. */
export const requireOwnArea = ({ viewer }: Context, area: string): void => {
  if (!isOwnArea(viewer, area)) throw refuse('NOT_OWN_AREA', { area });
};

/** Whether the viewer may decide on an institution; throws the refusal if not. */
type RequireOwn = (context: Context, institution: Institution) => void;

const inOwnArea: RequireOwn = (context, { area }) => {
  requireOwnArea(context, area);
};

/** An institution for itself. Refuses NOT_OWN_INSTITUTION. */
export const itself: RequireOwn = ({ viewer }, { id }) => {
  if (viewer.organisation !== id) throw refuse('NOT_OWN_INSTITUTION', { id });
};

/** An agency within its area, an institution for itself. Refuses NOT_OWN_AREA, NOT_OWN_INSTITUTION. */
export const itselfOrInOwnArea: RequireOwn = (context, { id, area }) => {
  const { organisation, roles } = context.viewer;
  if (organisation === id) return;
  if (!roles.includes('OFFICER')) throw refuse('NOT_OWN_INSTITUTION', { id });
  requireOwnArea(context, area);
};

type Target = { readonly institutionId: string; readonly idempotencyKey: string };

/** The resolver of a mutation that decides on a registered institution: of the viewer's own area, unless said otherwise. */
export const decidesOnInstitution =
  <Input>(
    mutation: string,
    decide: (
      institution: Institution,
      input: Input,
      today: IsoDate,
      context: Context,
    ) => readonly InstitutionEvent[],
    requireOwn: RequireOwn = inOwnArea,
  ) =>
  async (_parent: unknown, { input }: { readonly input: Input & Target }, context: Context) =>
    changeInstitution(context, mutation, input.institutionId, input, (institution) => {
      if (!institution) return [];
      requireOwn(context, institution);
      return decide(institution, input, context.today(), context);
    });
