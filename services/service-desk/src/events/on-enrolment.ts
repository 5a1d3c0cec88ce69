import type { Metadata } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { EnrolmentChanged, EnrolmentRegistered } from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import type { DoneElsewhere } from '../domain/case/close-case.ts';
import { caseAfterwards, closeTaskOf } from './online-act.ts';

/**
 * An enrolment closes the oldest case of the person that waited for it. Without one, what the person or the unit did gets a
 * case afterwards: an officer's act carries the area of the agency, theirs does not.
 */
const closeOrOpen = async (
  done: DoneElsewhere,
  item: string,
  officerArea: string | undefined,
  context: Context,
  metadata: Metadata,
): Promise<void> => {
  const waiting = await context.caseOfAct(done);
  if (waiting !== undefined) return closeTaskOf(waiting, done, context, metadata);
  if (officerArea === undefined) return caseAfterwards(item, 'WEB_HALL', done, context, metadata);
  return undefined;
};

const outcomes = ['ITEM_NOT_IN_FORCE', 'CHANNEL_NOT_OFFERED'];

export const onEnrolmentRegistered = onEvent(
  EnrolmentRegistered,
  'close-or-open-case-of-enrolment',
  async (
    { data: { personId, relationId, area: insuredArea }, type, time, area },
    context: Context,
    metadata,
  ) => {
    const closes = 'ENROLMENT_REGISTERED';
    const done = { event: type, id: relationId, at: time, personId, insuredArea, closes } as const;
    return closeOrOpen(done, 'ENROLMENT_REGISTRATION', area, context, metadata);
  },
  outcomes,
);

export const onEnrolmentChanged = onEvent(
  EnrolmentChanged,
  'close-or-open-case-of-enrolment-change',
  async (
    { data: { personId, relationId, area: insuredArea }, type, time, area },
    context: Context,
    metadata,
  ) => {
    const closes = 'ENROLMENT_CHANGED';
    const done = { event: type, id: relationId, at: time, personId, insuredArea, closes } as const;
    return closeOrOpen(done, 'ENROLMENT_CHANGE', area, context, metadata);
  },
  outcomes,
);
