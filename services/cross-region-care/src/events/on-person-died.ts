import { onEvent } from '@yibao/platform/service';
import { PersonDied } from '@yibao/schemas/events/persons';
import type { Context } from '../context.ts';
import { endWithEnrolment } from '../domain/end-filing.ts';

export const onPersonDied = onEvent(
  PersonDied,
  'end-filings-on-death',
  async ({ data: { personId, diedOn } }, { filings }: Context, metadata) => {
    await filings.change(
      personId,
      endWithEnrolment('DIED', diedOn, () => true),
      metadata,
    );
  },
);
