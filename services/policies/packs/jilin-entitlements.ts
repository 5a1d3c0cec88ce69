import type { PackVersion } from '@yibao/schemas/policy/pack';
import { citing, given } from './authoring.ts';

const decree = citing('DEMONSTRATION');
const shown = <const Value>(value: Value, row: string) =>
  given(value, decree('示范性地方决定', row), { demonstration: true });

type Benefit = { readonly ratio: string; readonly cap: string };

/** Invented for the demo, as every benefit number of Jilin: rate and yearly cap, no deductible. */
const entitlements = (chronic: Benefit, dualChannel: Benefit) =>
  ({
    'chronic.diseases': [
      shown(
        ['HYPERTENSION', 'DIABETES', 'MALIGNANT_TUMOUR_OUTPATIENT', 'DIALYSIS', 'TRANSPLANT_ANTI_REJECTION'],
        'S002-11',
      ),
    ],
    'chronic.deductible': [shown({ mechanism: 'NONE' }, 'S002-15a')],
    'chronic.rate': [shown({ mechanism: 'RATE_TABLE', rows: [{ ratio: chronic.ratio }] }, 'S002-16')],
    'chronic.cap': [shown({ mechanism: 'CAP', rows: [{ amount: chronic.cap }] }, 'S002-15a')],
    'chronic.layers': [shown(['BASIC_POOL'], 'S002-15a')],
    'dualChannel.deductible': [shown({ mechanism: 'NONE' }, 'S002-15a')],
    'dualChannel.rate': [shown({ mechanism: 'RATE_TABLE', rows: [{ ratio: dualChannel.ratio }] }, 'S002-16')],
    'dualChannel.cap': [shown({ mechanism: 'CAP', rows: [{ amount: dualChannel.cap }] }, 'S002-15a')],
    'dualChannel.layers': [shown(['BASIC_POOL'], 'S002-15a')],
  }) satisfies PackVersion['parameters'];

export const employeeEntitlements = entitlements(
  { ratio: '0.85', cap: '8000.00' },
  { ratio: '0.70', cap: '60000.00' },
);
export const residentEntitlements = entitlements(
  { ratio: '0.70', cap: '5000.00' },
  { ratio: '0.60', cap: '40000.00' },
);
