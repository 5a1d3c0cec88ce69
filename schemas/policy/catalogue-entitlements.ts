import { z } from 'zod';
import { layer } from './codes.ts';
import { cap, codes, deductible, rate } from './values.ts';

const entry = <Schema>(
  schema: Schema,
  zh: string,
  en: string,
  options: { readonly better: 'LESS' | 'MORE' | null } = { better: null },
) => ({ schema, zh, en, ...options, conflict: 'LOCAL' as const });

const layers = z.array(layer).readonly();

/** Chronic and special diseases and dual-channel drugs: what is recognised, how it is paid, and what comes first. */
export const entitlements = {
  'chronic.diseases': entry(
    codes,
    '门诊慢特病病种',
    'Chronic and special diseases that a person may be recognised for',
  ),
  'chronic.costBased': entry(
    codes,
    '由病种保障转为费用保障的病种',
    'Diseases that are paid by ordinary outpatient care instead, from the day of this value',
  ),
  'chronic.asInpatient': entry(
    codes,
    '参照住院待遇管理的门诊慢特病病种',
    'Diseases whose outpatient treatment is settled by the inpatient rules',
  ),
  'chronic.layers': entry(layers, '门诊慢特病支付层次', 'Layers that pay for chronic and special diseases'),
  'dualChannel.deductible': entry(deductible, '双通道药品起付标准', 'Dual-channel drug deductible', {
    better: 'LESS',
  }),
  'dualChannel.rate': entry(rate, '双通道药品支付比例', 'Dual-channel drug rate', { better: 'MORE' }),
  'dualChannel.cap': entry(cap, '双通道药品年度支付限额', 'Dual-channel drug yearly cap', { better: 'MORE' }),
  'dualChannel.layers': entry(layers, '双通道药品支付层次', 'Layers that pay for dual-channel drugs'),
  'settlement.priority': entry(
    z.literal('ENTITLEMENTS_FIRST'),
    '门诊慢特病、双通道药品待遇优先结算',
    'Chronic, special-disease and dual-channel benefits come before ordinary outpatient care',
  ),
  'settlement.sameDisease': entry(
    z.literal('BETTER_BENEFIT'),
    '同病种双通道药品可按门诊特病待遇支付',
    'A dual-channel drug of a disease that the person is recognised for takes the better of both benefits',
  ),
};
