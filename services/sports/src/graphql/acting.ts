import { isOwnArea } from '@yibao/platform/access';
import type { Context, KnownPerson } from '../context.ts';
import type { AssistedService } from '../domain/assisted/service.ts';
import { refuse } from '../refusals.ts';

const holds = ({ viewer }: Context, role: Context['viewer']['roles'][number]) => viewer.roles.includes(role);

/** The area in which the caller certifies capacities: of the sports department, or an agency. */
export const certifyingArea = (context: Context): string | undefined =>
  holds(context, 'SPORTS_DEPARTMENT') || holds(context, 'OFFICER') ? context.viewer.area : undefined;

/** A sports department knows the people of its area, and those it certified, wherever they are insured by now. */
const isOwnPerson = async (personId: string, area: string | null, context: Context): Promise<boolean> => {
  if (!holds(context, 'SPORTS_DEPARTMENT')) return false;
  const { viewer, profiles } = context;
  if (isOwnArea(viewer, area ?? undefined)) return true;
  const profile = await profiles.find(personId);
  return profile?.capacities.some(({ certifiedIn }) => isOwnArea(viewer, certifiedIn)) ?? false;
};

/** Everybody else acts as access control allows. Refuses MAY_NOT_ACT; somebody unknown looks the same. */
export const requireProfileAct = async (
  personId: string,
  { area }: Pick<KnownPerson, 'area'>,
  context: Context,
): Promise<void> => {
  if (await isOwnPerson(personId, area, context)) context.access.note(personId, 'SERVICE');
  else await context.access.requireAct(personId, 'SERVICE');
};

/** Refuses NOT_OWN_AREA. */
export const requireOwnArea = ({ viewer }: Context, area: string): void => {
  if (!isOwnArea(viewer, area)) throw refuse('NOT_OWN_AREA', { area });
};

/** An agency helps whoever asked it, wherever insured: a visitor from elsewhere has no other agency here. */
const isOwnRequest = (context: Context, { area }: AssistedService) =>
  holds(context, 'OFFICER') && isOwnArea(context.viewer, area);

/** The request, for those who may act on it. Refuses MAY_NOT_ACT; a request that is not there looks the same. */
export const requireRequest = async (serviceId: string, context: Context): Promise<void> => {
  const service = await context.assisted.find(serviceId);
  if (service && isOwnRequest(context, service)) {
    context.access.note(service.personId, 'SERVICE');
    return;
  }
  await context.access.requireAct(service?.personId ?? 'nobody', 'SERVICE');
};

/** Whether the caller may see a request: the person, whoever acts for the person, the agency that helps. */
export const maySeeRequest = async (service: AssistedService, context: Context): Promise<boolean> =>
  isOwnRequest(context, service) || context.access.mayRead(service.personId, 'SERVICE');
