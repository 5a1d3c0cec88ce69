import { isOwnArea, type Viewer } from '@yibao/platform/access';
import { refuse } from '../domain/refusals.ts';
import type { Ticket } from '../domain/ticket/ticket.ts';
import { agencyMark, personMark } from '../domain/ticket/ticket-viewers.ts';

const post = 'HOTLINE';
const holds = ({ roles }: Viewer, role: Viewer['roles'][number]) => roles.includes(role);

/** An officer of the desk, or of a department that handles tickets. */
export const hasPost = (viewer: Viewer): boolean => holds(viewer, 'OFFICER') && viewer.posts.includes(post);

/** Refuses POST_REQUIRED. */
export const requirePost = (viewer: Viewer): void => {
  if (!hasPost(viewer)) throw refuse('POST_REQUIRED', { post });
};

const asAgency = ({ area }: Viewer, kind: 'INSURANCE' | 'SPORTS') =>
  area === undefined ? [] : [agencyMark(kind, area)];

/** The marks of the tickets that the caller may act on. */
const handledMarks = (viewer: Viewer) => (hasPost(viewer) ? asAgency(viewer, 'INSURANCE') : []);

/** The marks of the tickets that the caller may see, at every door and in every list. */
export const marksOf = (viewer: Viewer): readonly string[] => [
  ...(holds(viewer, 'CITIZEN') && viewer.personId !== undefined ? [personMark(viewer.personId)] : []),
  ...handledMarks(viewer),
  ...(holds(viewer, 'SPORTS_DEPARTMENT') ? asAgency(viewer, 'SPORTS') : []),
];

const carries = ({ seenBy }: Pick<Ticket, 'seenBy'>, marks: readonly string[]) =>
  marks.some((mark) => seenBy.includes(mark));

/** Whether the ticket may be acted on: its place decides, not the person's. */
export const mayHandle = (viewer: Viewer, ticket: Pick<Ticket, 'seenBy'>): boolean =>
  carries(ticket, handledMarks(viewer));

/** Whether the row may be seen at all. */
export const maySee = (viewer: Viewer, ticket: Pick<Ticket, 'seenBy'>): boolean =>
  holds(viewer, 'SYSTEM') || carries(ticket, marksOf(viewer));

/** Whether the agency keeps what belongs to an area: hotline officers and sports departments, each within their own. */
export const keepsWithin = (viewer: Viewer, area: string | null): boolean =>
  (hasPost(viewer) || holds(viewer, 'SPORTS_DEPARTMENT')) && isOwnArea(viewer, area ?? undefined);
