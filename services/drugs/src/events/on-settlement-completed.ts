import { onEvent } from '@yibao/platform/service';
import { SettlementCompleted } from '@yibao/schemas/events/coverage';
import type { Context } from '../context.ts';
import { notePayment } from '../domain/pay-prescription.ts';

/** One name for payment and reversal: of one source, an earlier event that comes late is no longer looked at. */
export const paymentHandler = 'follow-payment-of-prescription';

export const onSettlementCompleted = onEvent(
  SettlementCompleted,
  paymentHandler,
  async ({ data }, { prescriptions }: Context, metadata) => {
    const { prescriptionId, settlementId, personId, institutionId, serviceDate, settledAt: paidAt } = data;
    if (prescriptionId === undefined) return;
    const payment = { settlementId, personId, institutionId, serviceDate, paidAt };
    await prescriptions.change(prescriptionId, notePayment(payment), metadata);
  },
  [],
  { only: ({ prescriptionId }) => prescriptionId !== undefined },
);
