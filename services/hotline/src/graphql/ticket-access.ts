import { isOwnArea, type Viewer } from '@yibao/platform/access';
import { refuse } from '../domain/refusals.ts';
import type { Ticket } from '../domain/ticket.ts';

const post = 'HOTLINE';
const holds = ({ roles }: Viewer, role: Viewer['roles'][number]) => roles.includes(role);

/** An officer of the desk, or of a department that handles tickets. */
export const hasPost = (viewer: Viewer): boolean => holds(viewer, 'OFFICER') && viewer.posts.includes(post);

/** Refuses POST_REQUIRED. */
export const requirePost = (viewer: Viewer): void => {
  if (!hasPost(viewer)) throw refuse('POST_REQUIRED', { post });
};

type Placed = Pick<Ticket, 'area' | 'department' | 'personId' | 'eventId'>;

/** The desk of the ticket's area, and the insurance department that holds it. */
const isWithin = (viewer: Viewer, { area, department }: Placed) =>
  isOwnArea(viewer, area) || (department.kind === 'INSURANCE' && isOwnArea(viewer, department.area));

/** A sports department sees what it holds, and the tickets of events in its area. */
const isOfSports = (viewer: Viewer, { area, department, eventId }: Placed) =>
  (department.kind === 'SPORTS' && isOwnArea(viewer, department.area)) ||
  (eventId !== null && isOwnArea(viewer, area));

/** Whether the ticket may be acted on: callers are from anywhere, so its place decides, not the person's. */
export const mayHandle = (viewer: Viewer, ticket: Placed): boolean =>
  hasPost(viewer) && isWithin(viewer, ticket);

/** Whether the row may be seen at all. */
export const maySee = (viewer: Viewer, ticket: Placed): boolean =>
  holds(viewer, 'SYSTEM') ||
  (holds(viewer, 'CITIZEN') && viewer.personId !== undefined && viewer.personId === ticket.personId) ||
  mayHandle(viewer, ticket) ||
  (holds(viewer, 'SPORTS_DEPARTMENT') && isOfSports(viewer, ticket));
