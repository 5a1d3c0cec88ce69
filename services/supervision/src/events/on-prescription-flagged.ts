import { onEvent } from '@yibao/platform/service';
import { PrescriptionFlagged } from '@yibao/schemas/events/drugs';
import type { Context } from '../context.ts';
import { concernsReport } from '../domain/mechanisms.ts';
import { rulesOn } from '../domain/rule.ts';
import { raise } from '../review/raise.ts';

/** A national institution code carries its area, for an institution that has not been heard of yet. */
const areaInCode = (institutionId: string) => institutionId.slice(1, 7);

export const onPrescriptionFlagged = onEvent(
  PrescriptionFlagged,
  'raise-on-flagged-prescription',
  async ({ data }, context: Context, metadata) => {
    const { prescriptionId, institutionId, flag, code = '' } = data;
    const report = { kind: 'PRESCRIPTION_FLAGGED', flag } as const;
    const rules = rulesOn(await context.rulesNow(), context.today());
    const known = (await context.institutionsNamed([institutionId])).get(institutionId);
    for (const rule of rules.filter(({ logic }) => concernsReport(logic, report)))
      await raise(
        {
          rule,
          subject: { kind: 'INSTITUTION', id: institutionId },
          source: { kind: 'PRESCRIPTION', id: `${prescriptionId}/${flag}/${code}` },
          area: known?.area ?? areaInCode(institutionId),
          ...{ measured: flag, limit: null },
        },
        context,
        metadata,
      );
  },
);
