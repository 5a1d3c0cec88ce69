import { addDays } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { EnrolmentLapsed } from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import { endWithEnrolment } from '../domain/end-filing.ts';

export const onEnrolmentLapsed = onEvent(
  EnrolmentLapsed,
  'end-filings-with-lapsed-enrolment',
  async ({ data: { personId, area, lapsedOn } }, { filings }: Context, metadata) => {
    const concerns = ({ insuredArea }: { insuredArea: string }) => insuredArea === area;
    await filings.change(
      personId,
      endWithEnrolment('ENROLMENT_ENDED', addDays(lapsedOn, -1), concerns),
      metadata,
    );
  },
);
