import { onEvent } from '@yibao/platform/service';
import { FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import type { Context } from '../context.ts';
import { closeWithFiling } from '../domain/assisted/carry-out.ts';

/** The filing that an officer made for a request: its id is kept, and the task is done [S000-01b]. */
export const onFilingInContext = onEvent(
  FilingRegistered,
  'close-assisted-filing',
  async ({ data }, { assisted }: Context, metadata) => {
    const { inContextOf, filingId, personId, registeredAt } = data;
    if (inContextOf?.service !== 'sports') return;
    const at = new Date(registeredAt).toISOString();
    await assisted.change(
      inContextOf.id,
      closeWithFiling({ filingId, personId, registeredAt: at }),
      metadata,
    );
  },
);
