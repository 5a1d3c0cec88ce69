import { onEvent } from '@yibao/platform/service';
import { PrescriptionFlagged } from '@yibao/schemas/events/drugs';
import type { Context } from '../context.ts';
import { concernsReport } from '../domain/mechanisms.ts';
import { rulesOn } from '../domain/rule.ts';
import { raise } from '../review/raise.ts';

/** A national institution code carries its area, for an institution that nobody knows. */
const areaInCode = (institutionId: string) => institutionId.slice(1, 7);

export const onPrescriptionFlagged = onEvent(
  PrescriptionFlagged,
  'raise-on-flagged-prescription',
  async ({ data }, context: Context, metadata) => {
    const { prescriptionId, institutionId, flag, code = '' } = data;
    const report = { kind: 'PRESCRIPTION_FLAGGED', flag } as const;
    const rules = rulesOn(await context.rulesNow(), context.today());
    const concerned = rules.filter(({ logic }) => concernsReport(logic, report));
    if (concerned.length === 0) return;
    const subject = { kind: 'INSTITUTION', id: institutionId } as const;
    const area = (await context.areaOfSubject(subject)) ?? areaInCode(institutionId);
    for (const rule of concerned)
      await raise(
        {
          rule,
          subject,
          source: { kind: 'PRESCRIPTION', id: `${prescriptionId}/${flag}/${code}` },
          ...{ area, measured: flag, limit: null },
        },
        context,
        metadata,
      );
  },
);
