import { onEvent } from '@yibao/platform/service';
import { SettlementReversed } from '@yibao/schemas/events/coverage';
import type { Context } from '../context.ts';
import { noteReversal } from '../domain/pay-prescription.ts';
import { paymentHandler } from './on-settlement-completed.ts';

export const onSettlementReversed = onEvent(
  SettlementReversed,
  paymentHandler,
  async ({ data }, { prescriptions, prescriptionPaidBy }: Context, metadata) => {
    const { settlementId, personId, institutionId, reversedAt } = data;
    const id = data.prescriptionId ?? (await prescriptionPaidBy(settlementId))?.prescriptionId;
    if (id === undefined) return;
    const reversal = { settlementId, personId, institutionId, reversedAt };
    await prescriptions.change(id, noteReversal(reversal), metadata);
  },
);
