import {
  onSportsEventCancelled,
  onSportsEventChanged,
  onSportsEventClosed,
  onSportsEventRegistered,
} from './follow-sports-events.ts';
import { onLectureClosed } from './on-lecture-closed.ts';
import { onStationIssueReported } from './on-station-issue-reported.ts';
import { onWorkingCalendarPublished } from './on-working-calendar-published.ts';
import { onPackVersionPublished, onPackVersionRenewed } from './review-answers.ts';

export const handlers = [
  onSportsEventRegistered,
  onSportsEventChanged,
  onSportsEventCancelled,
  onSportsEventClosed,
  onStationIssueReported,
  onLectureClosed,
  onPackVersionPublished,
  onPackVersionRenewed,
  onWorkingCalendarPublished,
];
