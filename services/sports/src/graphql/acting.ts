import { isOwnArea } from '@yibao/platform/access';
import type { Context } from '../context.ts';
import type { AssistedService } from '../domain/assisted/service.ts';
import { refuse } from '../refusals.ts';

const holds = ({ viewer }: Context, role: Context['viewer']['roles'][number]) => viewer.roles.includes(role);

/** Whether the caller certifies capacities: the sports department, or an agency. */
export const mayCertify = (context: Context): boolean =>
  holds(context, 'SPORTS_DEPARTMENT') || holds(context, 'OFFICER');

/**
 * The sports department knows its people wherever they are insured; everybody else acts as access control allows.
 * Refuses MAY_NOT_ACT, PERSON_UNKNOWN.
 */
export const requireProfileAct = async (personId: string, context: Context): Promise<void> => {
  if (!holds(context, 'SPORTS_DEPARTMENT')) {
    await context.access.requireAct(personId, 'SERVICE');
    return;
  }
  if ((await context.areaOfPerson(personId)) !== null) return;
  await context.requirePersonsFresh();
  throw refuse('PERSON_UNKNOWN');
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
