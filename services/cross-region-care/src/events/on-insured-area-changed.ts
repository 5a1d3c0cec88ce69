import { addDays, dateIn } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { InsuredAreaChanged } from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import { endWithEnrolment } from '../domain/end-filing.ts';

/** Filings rest on the place of insurance: another place, and the person files anew. */
export const onInsuredAreaChanged = onEvent(
  InsuredAreaChanged,
  'end-filings-of-former-area',
  async ({ data: { personId, insuredArea }, time }, { filings }: Context, metadata) => {
    const lastDay = addDays(dateIn(new Date(time)), -1);
    const concerns = (filing: { insuredArea: string }) => filing.insuredArea !== insuredArea;
    await filings.change(personId, endWithEnrolment('INSURED_AREA_CHANGED', lastDay, concerns), metadata);
  },
);
