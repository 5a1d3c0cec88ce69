import { z } from 'zod';
import {
  areaCode,
  careType,
  instant,
  institutionLevel,
  insuranceType,
  isoDate,
  layer,
} from '../policy/codes.ts';
import { concerned, defineAnalytics } from './define-analytics.ts';

const fen = z.int().describe('fen; negative in a reversal');

export const SettlementAnalytics = defineAnalytics('coverage.settlement-record.v1', {
  domain: 'settlements',
  description:
    'A bill was settled, or a settlement taken back with the exact negative: sums of all records are what was paid (结算统计).',
  schema: z.strictObject({
    ...concerned,
    area: areaCode.describe('where the person is insured'),
    kind: z.enum(['COMPLETED', 'REVERSED']),
    at: instant.describe('when it was settled or taken back: the month it counts in'),
    serviceDate: isoDate.describe('the day whose policy was applied'),
    careArea: areaCode.describe('where the institution is'),
    institutionLevel: institutionLevel.nullable().describe('null: none, or not told'),
    insuranceType,
    careType,
    billFen: fen,
    inScopeFen: fen,
    funds: z.array(z.strictObject({ layer, fen })).readonly().describe('what each fund paid'),
    fundFen: fen.describe('all funds together'),
    accountFen: fen.describe('from personal accounts'),
    cashFen: fen.describe('paid by the person'),
    policyVersion: z.string(),
    demonstration: z.boolean().describe('settled by demonstration values'),
  }),
  example: {
    subject: 'a3f1c2d4e5b60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
    area: '220100',
    kind: 'COMPLETED',
    at: '2026-03-02T10:00:00+08:00',
    serviceDate: '2026-03-02',
    careArea: '460100',
    institutionLevel: 'L3',
    insuranceType: 'EMPLOYEE',
    careType: 'OUTPATIENT',
    billFen: 30000,
    inScopeFen: 30000,
    funds: [{ layer: 'BASIC_POOL', fen: 10000 }],
    fundFen: 10000,
    accountFen: 5000,
    cashFen: 15000,
    policyVersion: '220100-EMPLOYEE-2026',
    demonstration: true,
  },
});
