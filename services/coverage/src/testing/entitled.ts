import type { Parameters } from '@yibao/schemas/policy/pack';
import type { EntitlementKind } from '@yibao/schemas/policy/codes';
import type { Adjudication } from '../domain/adjudication/adjudicate.ts';
import type { Entitlement } from '../domain/adjudication/entitlement.ts';
import { adjudicated, catalogue, given, type Case } from './claims.ts';

export const held = (
  kind: EntitlementKind,
  code: string,
  disease: string = code,
  more: Partial<Entitlement> = {},
): Entitlement => ({
  ...{ entitlementId: `${kind} ${code}`, kind, code, disease, insuredArea: '990100', institutionId: null },
  ...{ status: 'APPROVED', grantedAt: '2023-05-10T10:00:00+08:00', validTo: null, revokedAt: null },
  ...more,
});
export const hypertension = held('CHRONIC_SPECIAL', 'HYPERTENSION');

export const shares = (ratio: string) => given({ mechanism: 'RATE_TABLE', rows: [{ ratio }] });
const upTo = (amount: string) => given({ mechanism: 'CAP', rows: [{ amount }] });
export const chronicRules: Parameters = {
  'settlement.priority': given('ENTITLEMENTS_FIRST'),
  'settlement.sameDisease': given('BETTER_BENEFIT'),
  'chronic.layers': given(['BASIC_POOL']),
  'chronic.deductible': given({ mechanism: 'NONE' }),
  'chronic.rate': shares('0.85'),
  'chronic.cap': upTo('5000.00'),
  'dualChannel.layers': given(['BASIC_POOL']),
  'dualChannel.deductible': given({ mechanism: 'NONE' }),
  'dualChannel.rate': shares('0.70'),
  'dualChannel.cap': upTo('60000.00'),
};

const labelled = (...indications: string[]) => ({ ...catalogue.CARE, indications });
export const drugs = {
  ...catalogue,
  PILL: labelled('HYPERTENSION'),
  SYRUP: labelled('COUGH'),
  DUAL: labelled(),
};
export const billed = (...lines: (readonly [code: string, fen: number])[]) =>
  lines.map(([code, amountFen], index) => ({ lineId: String(index), code, quantity: '1', amountFen }));

/** A bill of somebody with these entitlements. */
export const settled = (entitlements: readonly Entitlement[], one: Case = {}): Adjudication =>
  adjudicated(0, {
    ...one,
    claim: { lines: billed(['PILL', 30000]), ...one.claim },
    facts: { catalogue: drugs, ...one.facts },
    policy: { ...chronicRules, ...one.policy },
    standing: { entitlements, ...one.standing },
  });
export const reasonsIn = ({ trace }: Adjudication) =>
  trace.filter(({ mechanism }) => mechanism === 'ENTITLEMENT').map(({ output }) => output['reason']);
