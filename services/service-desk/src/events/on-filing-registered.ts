import { onEvent } from '@yibao/platform/service';
import { FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import type { FilingChannel } from '@yibao/schemas/facts/cross-region-care';
import type { Channel } from '@yibao/schemas/facts/service-desk';
import type { Context } from '../context.ts';
import { caseAfterwards, closeTaskOf } from './online-act.ts';

/** Channels of a filing that nobody at a desk has seen; a window or a hospital has its own record. */
const online: Readonly<Partial<Record<FilingChannel, Channel>>> = {
  APP: 'APP',
  MINI_PROGRAM: 'WECHAT_MINI',
  WEB: 'WEB_HALL',
  PHONE: 'PHONE',
  SELF_SERVICE: 'SELF_SERVICE',
};

/** A filing closes the task of the case it was made for; made online without one, it gets a case afterwards. */
export const onFilingRegistered = onEvent(
  FilingRegistered,
  'close-or-open-case-of-filing',
  async ({ data, type }, context: Context, metadata) => {
    const { personId, insuredArea, filingId, registeredAt, channel, inContextOf } = data;
    const done = {
      ...{ event: type, id: filingId, at: registeredAt, personId, insuredArea },
      closes: 'FILING_REGISTERED' as const,
    };
    if (inContextOf?.service === 'service-desk') return closeTaskOf(inContextOf.id, done, context, metadata);
    const madeAt = inContextOf ? undefined : online[channel];
    if (madeAt) return caseAfterwards('CROSS_REGION_FILING', madeAt, done, context, metadata);
    return undefined;
  },
  ['ITEM_NOT_IN_FORCE', 'CHANNEL_NOT_OFFERED'],
);
