import { onEvent } from '@yibao/platform/service';
import { LectureClosed } from '@yibao/schemas/events/sports';
import type { Context } from '../context.ts';
import { closeLecture } from '../domain/question/question.ts';
import { carryOn } from '../carry-on.ts';

const atATime = 50;

/**
 * The lecture is marked as over first: a question recorded meanwhile either is found here, or finds the mark. What is
 * carried on leaves the list, so that each look begins where the last one ended.
 */
export const onLectureClosed = onEvent(
  LectureClosed,
  'carry-on-unanswered-questions',
  async ({ data: { lectureId, area, closedOn } }, context: Context, metadata) => {
    await context.lectures.change(lectureId, closeLecture({ lectureId, area, closedOn }), metadata);
    let after: string | undefined;
    for (;;) {
      const left = await context.leftUnanswered(lectureId, { limit: atATime, after });
      for (const question of left) await carryOn(question, context, metadata);
      if (left.length < atATime) return;
      after = left.at(-1)?.position;
    }
  },
);
