import type { Metadata } from '@yibao/platform/domain';
import { deriveId } from '@yibao/platform/graphql';
import type { Channel } from '@yibao/schemas/facts/service-desk';
import { acceptanceOf, workingDaysTo } from '../acceptance.ts';
import type { Context } from '../context.ts';
import { acceptThen } from '../domain/case/accept-case.ts';
import { closeOnEvent, type DoneElsewhere } from '../domain/case/close-case.ts';

/** Closes a task of a case that waits for such an event; nothing where none does. */
export const closeTaskOf = async (
  caseId: string,
  done: DoneElsewhere,
  context: Context,
  metadata: Metadata,
): Promise<void> => {
  const days = await workingDaysTo(context);
  await context.cases.change(
    caseId,
    (current) => (current?.personId === done.personId ? closeOnEvent(done, days)(current) : []),
    metadata,
  );
};

/**
 * An act that the person or unit carried out online, without a case, gets one afterwards: accepted and finished in one, so
 * that every channel counts in the same statistics [S002-18c, S004-13a]. The same act makes the same case.
 */
export const caseAfterwards = async (
  item: string,
  channel: Channel,
  done: DoneElsewhere,
  context: Context,
  metadata: Metadata,
): Promise<void> => {
  const caseId = deriveId('online-act', done.event, done.id);
  const { personId, insuredArea, at: acceptedAt } = done;
  const given = { caseId, personId, insuredArea, channel, codes: [item], acceptedAt };
  const [acceptance, days] = await Promise.all([acceptanceOf(given, context), workingDaysTo(context)]);
  const acceptAndClose = acceptThen(acceptance, closeOnEvent(done, days));
  await context.cases.change(caseId, (current) => (current ? [] : acceptAndClose(null)), metadata);
};
