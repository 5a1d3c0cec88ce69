import type { Aggregate } from '@yibao/platform/domain';
import {
  GreenCaseClosed,
  GreenCaseOpened,
  GreenCaseStarted,
  GreenCaseUnassigned,
  GreenOfficerAssigned,
  type GreenCaseEvent,
  type GreenOrigin,
} from '@yibao/schemas/events/sports';
import { areasAbove } from '@yibao/schemas/policy/areas';
import { refuse } from './refusals.ts';

/** A case of another service, accompanied by exactly one named officer. */
export type GreenCase = {
  readonly greenCaseId: string;
  readonly personId: string;
  readonly area: string;
  /** The area and all above it: lists of any level are found by one of them. */
  readonly areas: readonly string[];
  readonly origin: GreenOrigin;
  readonly status: 'ACCEPTED' | 'STARTED' | 'CLOSED';
  readonly officerId: string | null;
  readonly openedAt: string;
  readonly assignBy: string | null;
  readonly unassigned: boolean;
  readonly private?: { readonly name: string; readonly phone: string; readonly reason?: string | undefined };
};

export const greenCases: Aggregate<GreenCase | null, GreenCaseEvent> = {
  initial: null,
  evolve(current, event) {
    if (event.type === GreenCaseOpened.type) {
      const { assignBy = null, ...opened } = event.data;
      const areas = areasAbove(opened.area);
      return { ...opened, areas, assignBy, status: 'ACCEPTED', officerId: null, unassigned: false };
    }
    if (!current) return null;
    switch (event.type) {
      case GreenOfficerAssigned.type: {
        const { officerId } = event.data;
        return {
          ...current,
          officerId,
          unassigned: false,
          ...(event.private ? { private: event.private } : {}),
        };
      }
      case GreenCaseStarted.type:
        return { ...current, status: 'STARTED' };
      case GreenCaseUnassigned.type:
        return { ...current, unassigned: true };
      case GreenCaseClosed.type:
        return { ...current, status: 'CLOSED' };
    }
  },
};

type Decision = (current: GreenCase | null) => readonly GreenCaseEvent[];
export type Officer = { readonly officerId: string; readonly name: string; readonly phone: string };

const keyOf = ({ greenCaseId, personId }: GreenCase) => ({ greenCaseId, personId });

const open = (current: GreenCase | null): GreenCase => {
  if (!current) throw refuse('NOT_FOUND');
  if (current.status === 'CLOSED') throw refuse('INVALID_STATE', { status: current.status });
  return current;
};

const requireNamed = ({ officerId, name, phone }: Officer) => {
  if ([officerId, name, phone].some((text) => text.trim() === '')) throw refuse('OFFICER_REQUIRED');
};

/** A case of an eligible person is accompanied, once per case of origin [S000-04b]. `assignBy` null: no limit is set. */
export const openGreenCase =
  (
    opened: Pick<GreenCase, 'greenCaseId' | 'personId' | 'area' | 'origin' | 'openedAt' | 'assignBy'>,
  ): Decision =>
  (current) => {
    if (current) return [];
    const { assignBy, ...rest } = opened;
    return [GreenCaseOpened(assignBy === null ? rest : { ...rest, assignBy })];
  };

/**
 * Names the one officer who answers for the case [S000-04c]. Refuses OFFICER_REQUIRED, INVALID_STATE, ALREADY_ASSIGNED,
 * NOT_ELIGIBLE.
 */
export const assignOfficer =
  (officer: Officer, isEligible: boolean, assignedAt: string): Decision =>
  (current) => {
    requireNamed(officer);
    const found = open(current);
    if (found.officerId !== null) throw refuse('ALREADY_ASSIGNED', { officerId: found.officerId });
    if (!isEligible) throw refuse('NOT_ELIGIBLE');
    const { officerId, name, phone } = officer;
    return [GreenOfficerAssigned({ ...keyOf(found), officerId, assignedAt }, { name, phone })];
  };

/** Another officer takes over, with a reason. Refuses OFFICER_REQUIRED, REASON_REQUIRED, INVALID_STATE, ALREADY_ASSIGNED. */
export const replaceOfficer =
  (officer: Officer, reason: string, assignedAt: string): Decision =>
  (current) => {
    requireNamed(officer);
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    const found = open(current);
    if (found.officerId === null) throw refuse('OFFICER_REQUIRED');
    const { officerId, name, phone } = officer;
    if (officerId === found.officerId) throw refuse('ALREADY_ASSIGNED', { officerId });
    const next = { ...keyOf(found), officerId, replaces: found.officerId, assignedAt };
    return [GreenOfficerAssigned(next, { name, phone, reason })];
  };

/** Begins: without its officer a green case stays where it is [S000-04c]. Refuses OFFICER_REQUIRED, INVALID_STATE. */
export const startGreenCase =
  (startedAt: string): Decision =>
  (current) => {
    const found = open(current);
    if (found.officerId === null) throw refuse('OFFICER_REQUIRED');
    if (found.status !== 'ACCEPTED') throw refuse('INVALID_STATE', { status: found.status });
    return [GreenCaseStarted({ ...keyOf(found), startedAt })];
  };

/** Ends with the case it accompanies. */
export const closeGreenCase =
  (closedAt: string): Decision =>
  (current) =>
    current && current.status !== 'CLOSED'
      ? [GreenCaseClosed({ ...keyOf(current), origin: current.origin, closedAt })]
      : [];

/** Until when an officer must be named, while none is. */
export const assignmentDue = (current: GreenCase | null): string | null =>
  current?.status === 'ACCEPTED' && current.officerId === null && !current.unassigned
    ? current.assignBy
    : null;

/** Says once that the limit has passed without an officer. */
export const markUnassigned =
  (now: Date): Decision =>
  (current) => {
    const due = assignmentDue(current);
    return current && due !== null && Date.parse(due) <= now.getTime()
      ? [GreenCaseUnassigned({ ...keyOf(current), assignBy: due })]
      : [];
  };
