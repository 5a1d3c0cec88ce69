import { areasAbove } from '@yibao/schemas/policy/areas';
import type { Ticket } from './ticket.ts';

type Placed = Pick<Ticket, 'area' | 'department' | 'personId' | 'eventId'>;

/** An agency, by what it is and the area it answers for. */
export const agencyMark = (kind: 'INSURANCE' | 'SPORTS', area: string): string => `${kind}/${area}`;
export const personMark = (personId: string): string => `PERSON/${personId}`;

/**
 * Who may see a ticket, one mark for each: the citizen; the desks of its area and of all above it; the agencies that the
 * department which holds it answers to; of an event, the sports departments of its area. Callers are from anywhere, so the
 * ticket's place decides, not the person's. A list of any level is found by one mark, in the order of its index.
 */
export const viewersOf = ({ area, department, personId, eventId }: Placed): readonly string[] => [
  ...new Set([
    ...(personId === null ? [] : [personMark(personId)]),
    ...areasAbove(area).map((each) => agencyMark('INSURANCE', each)),
    ...areasAbove(department.area).map((each) => agencyMark(department.kind, each)),
    ...(eventId === null ? [] : areasAbove(area).map((each) => agencyMark('SPORTS', each))),
  ]),
];
