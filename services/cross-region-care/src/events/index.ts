import { onEnrolmentEnded } from './on-enrolment-ended.ts';
import { onEnrolmentLapsed } from './on-enrolment-lapsed.ts';
import { onInsuredAreaChanged } from './on-insured-area-changed.ts';
import { onPersonDied } from './on-person-died.ts';
import { onSettlementCompleted } from './on-settlement-completed.ts';

export const handlers = [
  onEnrolmentEnded,
  onEnrolmentLapsed,
  onInsuredAreaChanged,
  onPersonDied,
  onSettlementCompleted,
];
