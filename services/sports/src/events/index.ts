import { eventHandlers } from './follow-event.ts';
import { offerHandlers } from './offer-to-travellers.ts';
import { enrolmentHandlers } from './review-eligibility.ts';
import { greenHandlers } from './accompany.ts';
import { onCaseOfVisit } from './on-case-of-visit.ts';
import { filingHandlers } from './on-filing-in-context.ts';

export const handlers = [
  ...enrolmentHandlers,
  ...greenHandlers,
  ...eventHandlers,
  ...offerHandlers,
  onCaseOfVisit,
  ...filingHandlers,
];
