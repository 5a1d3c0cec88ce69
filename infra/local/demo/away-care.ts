import { demoInstitutions, demoPersons } from '../issuer/demo-ids.ts';
import type { Found, Step } from './walk.ts';

/** Whoever is treated away from home in a journey: a persona, and how the journey calls the person. */
export type Patient = { readonly persona: 'sun' | 'zhao'; readonly name: string };

export const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const amount = `bill { bill outOfScope overStandard ownFirst inScope } payers { funds { layer amount } fund account cash person }`;
const explained = `trace { step mechanism zh en source { document article row pack version } }`;
const hospital = 'haikou-hospital';

const bill = (run: string, found: Found) => ({
  billId: `demo-${run}`,
  careType: 'INPATIENT',
  serviceDate: today(),
  stayId: found['stayId'],
  lines: [
    { lineId: '1', code: 'BED-L3', quantity: '5', amount: '1500.00', text: '床位费' },
    { lineId: '2', code: 'DRUG-B1', quantity: '10', amount: '4200.00', text: '药品' },
    { lineId: '3', code: 'ITEM-C1', amount: '300.00', text: '陪护服务' },
    { lineId: '4', code: 'SURGERY-1', amount: '9000.00', text: '手术' },
  ],
});

const unfiled = ({ persona, name }: Patient): Step => ({
  name: 'unfiled',
  says: `Without a filing, would a stay of ${name} in Haikou be settled directly?`,
  ask: () => ({
    as: persona,
    query: `query Check($input: CheckDirectSettlementInput!) { checkDirectSettlement(input: $input) {
        outcome reason ruleSet source { document article } } }`,
    variables: {
      input: {
        personId: demoPersons[persona],
        institutionId: demoInstitutions.haikouHospital,
        careType: 'INPATIENT',
        careFrom: today(),
      },
    },
  }),
});

const identified = ({ persona, name }: Patient): readonly Step[] => [
  {
    name: 'token',
    says: `At the desk in Haikou ${name} shows the e-voucher: a token for one use, three minutes long`,
    ask: (_found, run) => ({
      as: persona,
      query: `mutation Token($input: IssueVoucherTokenInput!) { issueVoucherToken(input: $input) { token expiresAt } }`,
      variables: { input: { idempotencyKey: `demo-token-${run}` } },
    }),
    finds: ({ issueVoucherToken }) => ({ token: String(issueVoucherToken.token) }),
  },
  {
    name: 'verify',
    says: 'The hospital checks the identity and receives a grant, for this person and the payment only',
    ask: (found, run) => ({
      as: hospital,
      query: `mutation Verify($input: VerifyIdentityInput!) { verifyIdentity(input: $input) {
        personId grant { token scopes expiresAt } } }`,
      variables: { input: { idempotencyKey: `demo-verify-${run}`, token: found['token'], step: 'PAYMENT' } },
    }),
    finds: ({ verifyIdentity }) => ({ grant: String(verifyIdentity.grant.token) }),
  },
];

const treated = ({ persona }: Patient): readonly Step[] => {
  const personId = demoPersons[persona];
  const asHospital = (found: Found) => ({ as: hospital, grants: [found['grant'] ?? ''] });
  return [
    {
      name: 'admit',
      says: 'The hospital opens the stay',
      ask: (found, run) => ({
        ...asHospital(found),
        query: `mutation Admit($input: OpenStayInput!) { openStay(input: $input) { revision stay { id admittedAt } } }`,
        variables: {
          input: {
            idempotencyKey: `demo-stay-${run}`,
            personId,
            admittedAt: new Date(Date.now() - 60_000).toISOString(),
          },
        },
      }),
      finds: ({ openStay }) => ({ stayId: String(openStay.stay.id) }),
    },
    {
      name: 'quote',
      says: 'What would the bill come to? Nothing is changed by asking',
      ask: (found, run) => ({
        ...asHospital(found),
        query: `query Quote($input: QuoteClaimInput!) { quoteClaim(input: $input) { simulated demonstration route ${amount} } }`,
        variables: { input: { personId, claim: bill(run, found) } },
      }),
    },
    {
      name: 'settle',
      says: 'The bill is settled away from home, every fen explained, partly paid from the personal account',
      ask: (found, run) => ({
        ...asHospital(found),
        query: `mutation Settle($input: SettleClaimInput!) { settleClaim(input: $input) { revision
        settlement { id status route demonstration ${amount} policy { pack version } ${explained} } } }`,
        variables: { input: { idempotencyKey: `demo-settle-${run}`, personId, claim: bill(run, found) } },
      }),
      finds: ({ settleClaim }) => ({ settlementId: String(settleClaim.settlement.id) }),
    },
    {
      name: 'discharge',
      says: 'The hospital closes the stay',
      ask: (found, run) => ({
        ...asHospital(found),
        query: `mutation Discharge($input: CloseStayInput!) { closeStay(input: $input) { stay { dischargedAt } } }`,
        variables: {
          input: {
            ...{ idempotencyKey: `demo-discharge-${run}`, personId, stayId: found['stayId'] },
            dischargedAt: new Date().toISOString(),
          },
        },
      }),
    },
  ];
};

/** What a stay in Haikou takes once somebody has filed for it; and what the answer is before. */
export const awayCare = {
  beforeFiling: unfiled,
  inHaikou: (patient: Patient): readonly Step[] => [...identified(patient), ...treated(patient)],
};
