import type { Wake } from '@yibao/platform/service';
import type { Context } from '../context.ts';
import { turn } from '../domain/enrolment/end-enrolment.ts';

/** The calendar reached an enrolment: relations begin, periods end without renewal. */
export const turnEnrolment: Wake<Context> = async (id, wakeAt, { enrolments, today, correlationId }) => {
  const commandId = `wake:${id}:${wakeAt}`;
  await enrolments.change(id, (enrolment) => turn(enrolment, today()), {
    actor: 'system',
    correlationId,
    causationId: null,
    commandId,
  });
};
