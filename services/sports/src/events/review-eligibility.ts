import type { Metadata } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import {
  EnrolmentChanged,
  EnrolmentEnded,
  EnrolmentLapsed,
  EnrolmentRegistered,
  EnrolmentRenewed,
  EnrolmentStarted,
  PersonDied,
} from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import { reviewEligibility } from '../domain/profile/eligibility.ts';

type Of = { readonly personId: string };
type Heard = { readonly data: Of; readonly aggregateId: string; readonly sequence: number };

/**
 * Derives from the facts, not from the event: they are awaited until they are as new as it, and what is newer already
 * makes a late event say nothing new.
 */
const review = async (
  personId: string,
  references: { readonly person?: string; readonly enrolment?: string },
  { profiles, knownOf, today }: Context,
  metadata: Metadata,
) => {
  if (!(await profiles.get(personId))) return;
  const known = await knownOf(references.person ?? personId, references.enrolment ?? personId);
  await profiles.change(personId, reviewEligibility(known, today()), metadata);
};

/** An enrolment is one document per person, and its fact carries the number of its events. */
const onEnrolment = async (
  { data: { personId }, aggregateId, sequence }: Heard,
  context: Context,
  metadata: Metadata,
) =>
  review(
    personId,
    aggregateId === personId ? { enrolment: `${personId}@${sequence}` } : {},
    context,
    metadata,
  );

const onDeath = async ({ data: { personId }, sequence }: Heard, context: Context, metadata: Metadata) =>
  review(personId, { person: `${personId}@${sequence}` }, context, metadata);

export const enrolmentHandlers = [
  onEvent(EnrolmentRegistered, 'review-on-enrolment-registered', onEnrolment),
  onEvent(EnrolmentStarted, 'review-on-enrolment-started', onEnrolment),
  onEvent(EnrolmentRenewed, 'review-on-enrolment-renewed', onEnrolment),
  onEvent(EnrolmentChanged, 'review-on-enrolment-changed', onEnrolment),
  onEvent(EnrolmentEnded, 'review-on-enrolment-ended', onEnrolment),
  onEvent(EnrolmentLapsed, 'review-on-enrolment-lapsed', onEnrolment),
  onEvent(PersonDied, 'review-on-death', onDeath),
];
