import { onEvent } from '@yibao/platform/service';
import { EnrolmentEnded } from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import { endWithEnrolment } from '../domain/end-filing.ts';

/** A relation that goes on elsewhere, or under other terms at the same place, is no end: another event tells of that. */
const goesOn = ['TRANSFERRED', 'CHANGED'];

export const onEnrolmentEnded = onEvent(
  EnrolmentEnded,
  'end-filings-with-enrolment',
  async ({ data: { personId, area, to, reason } }, { filings }: Context, metadata) => {
    if (goesOn.includes(reason)) return;
    const concerns = ({ insuredArea }: { insuredArea: string }) => insuredArea === area;
    await filings.change(personId, endWithEnrolment('ENROLMENT_ENDED', to, concerns), metadata);
  },
);
