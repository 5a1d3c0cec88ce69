import type { Metadata } from '@yibao/platform/domain';
import { onEvent } from '@yibao/platform/service';
import { FilingChanged, FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import type { Context } from '../context.ts';
import { closeWithFiling } from '../domain/assisted/carry-out.ts';

type Made = {
  readonly filing: { readonly filingId: string; readonly personId: string; readonly registeredAt: string };
  readonly inContextOf?: { readonly service: string; readonly id: string } | undefined;
};

const close = async ({ filing, inContextOf }: Made, { assisted }: Context, metadata: Metadata) => {
  if (inContextOf?.service !== 'sports') return;
  const { filingId, personId } = filing;
  const registeredAt = new Date(filing.registeredAt).toISOString();
  await assisted.change(inContextOf.id, closeWithFiling({ filingId, personId, registeredAt }), metadata);
};

/** The filing that an officer made, or changed, for a request: its id is kept, and the task is done [S000-01b]. */
export const filingHandlers = [
  onEvent(FilingRegistered, 'close-assisted-filing', async ({ data }, context: Context, metadata) =>
    close({ filing: data, inContextOf: data.inContextOf }, context, metadata),
  ),
  onEvent(FilingChanged, 'close-assisted-filing-change', async ({ data }, context: Context, metadata) =>
    close({ filing: data.next, inContextOf: data.inContextOf }, context, metadata),
  ),
];
