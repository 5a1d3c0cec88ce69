import type { Aggregate } from '@yibao/platform/domain';
import {
  AccountMovementRecorded,
  AdmissionRecorded,
  type AdmissionEvent,
  type MovementEvent,
} from '@yibao/schemas/events/supervision';

export type Movement = MovementEvent['data'];
export type Admission = AdmissionEvent['data'];

export const movements: Aggregate<Movement | null, MovementEvent> = {
  initial: null,
  evolve: (_movement, { data }) => data,
};

export const admissions: Aggregate<Admission | null, AdmissionEvent> = {
  initial: null,
  evolve: (_admission, { data }) => data,
};

/** Takes up a movement of an account once: its id names the source, so that a repeat finds it [S001-10.1b]. */
export const recordMovement =
  (movement: Movement) =>
  (current: Movement | null): readonly MovementEvent[] =>
    current ? [] : [AccountMovementRecorded(movement)];

/** Takes up an admission once, for the monthly numbers of an institution [S001-1.2b]. */
export const recordAdmission =
  (admission: Admission) =>
  (current: Admission | null): readonly AdmissionEvent[] =>
    current ? [] : [AdmissionRecorded(admission)];
