import {
  onAssistedServiceCompleted,
  onCaseFinished,
  onSettlementCompleted,
  onStationVisited,
} from './on-act-finished.ts';
import { onEnrolmentChanged, onEnrolmentRegistered } from './on-enrolment.ts';
import { onFilingRegistered } from './on-filing-registered.ts';
import { onWorkingCalendarPublished } from './on-working-calendar-published.ts';

export const handlers = [
  onFilingRegistered,
  onEnrolmentRegistered,
  onEnrolmentChanged,
  onCaseFinished,
  onSettlementCompleted,
  onAssistedServiceCompleted,
  onStationVisited,
  onWorkingCalendarPublished,
];
