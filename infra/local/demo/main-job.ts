import { demoInstitutions, demoOrganisations, demoPersons } from '../issuer/demo-ids.ts';
import { asSoonAsKnown, type Answer, type GraphClient, type Request } from './client.ts';

/** What the steps before have found out. */
export type Found = Readonly<Record<string, string>>;

/** One step of the main job: what it is, how it is asked, and what later steps need of the answer. */
export type Step = {
  readonly name: string;
  readonly says: string;
  readonly ask: (found: Found, run: string) => Request;
  readonly finds?: (data: NonNullable<Answer['data']>) => Found;
};

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const personId = demoPersons.sun;
const amount = `bill { bill outOfScope overStandard ownFirst inScope } payers { funds { layer amount } fund account cash person }`;
const explained = `trace { step mechanism zh en source { document article row pack version } }`;

const bill = (run: string, found: Found) => ({
  billId: `demo-${run}`,
  careType: 'INPATIENT',
  serviceDate: today(),
  stayId: found['stayId'],
  lines: [
    { lineId: '1', code: 'BED-L3', quantity: '5', amount: '1500.00', class: 'A', text: '床位费' },
    {
      lineId: '2',
      code: 'DRUG-B1',
      quantity: '10',
      amount: '4200.00',
      class: 'B',
      ownFirstRatio: '0.10',
      text: '药品',
    },
    { lineId: '3', code: 'ITEM-C1', amount: '300.00', class: 'C', text: '陪护服务' },
    { lineId: '4', code: 'SURGERY-1', amount: '9000.00', class: 'A', text: '手术' },
  ],
});

/** A person enrolled in Changchun is treated in Haikou: filed, settled directly, explained, and seen by an insurer. */
export const mainJob: readonly Step[] = [
  {
    name: 'me',
    says: 'Sun, insured in Changchun, looks at what is held: enrolment, benefits and account in one query',
    ask: () => ({
      as: 'sun',
      query: `{ me { id maskedIdNumber insuredArea account { balance held } coverage { policy { version }
        benefits { set fundPaid remaining { kind amount } } } } }`,
    }),
  },
  {
    name: 'unfiled',
    says: 'Without a filing, would a stay in Haikou be settled directly?',
    ask: () => ({
      as: 'sun',
      query: `query Check($input: CheckDirectSettlementInput!) { checkDirectSettlement(input: $input) {
        outcome reason ruleSet source { document article } } }`,
      variables: {
        input: {
          personId,
          institutionId: demoInstitutions.haikouHospital,
          careType: 'INPATIENT',
          careFrom: today(),
        },
      },
    }),
  },
  {
    name: 'file',
    says: 'Sun files for care in Haikou: a city, no institution, one credential',
    ask: (_found, run) => ({
      as: 'sun',
      query: `mutation File($input: FileCrossRegionCareInput!) { fileCrossRegionCare(input: $input) {
        revision filing { id type destination scope from to validity { valid reason } } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-file-${run}`, personId, type: 'LONG_TERM', destination: '460100' },
          ...{ channel: 'APP', credential: 'E_VOUCHER' },
        },
      },
    }),
    finds: ({ fileCrossRegionCare }) => ({ filingId: String(fileCrossRegionCare.filing.id) }),
  },
  {
    name: 'token',
    says: 'At the desk in Haikou Sun shows the e-voucher: a token for one use, three minutes long',
    ask: (_found, run) => ({
      as: 'sun',
      query: `mutation Token($input: IssueVoucherTokenInput!) { issueVoucherToken(input: $input) { token expiresAt } }`,
      variables: { input: { idempotencyKey: `demo-token-${run}` } },
    }),
    finds: ({ issueVoucherToken }) => ({ token: String(issueVoucherToken.token) }),
  },
  {
    name: 'verify',
    says: 'The hospital checks the identity and receives a grant, for this person and the payment only',
    ask: (found, run) => ({
      as: 'haikou-hospital',
      query: `mutation Verify($input: VerifyIdentityInput!) { verifyIdentity(input: $input) {
        personId grant { token scopes expiresAt } } }`,
      variables: { input: { idempotencyKey: `demo-verify-${run}`, token: found['token'], step: 'PAYMENT' } },
    }),
    finds: ({ verifyIdentity }) => ({ grant: String(verifyIdentity.grant.token) }),
  },
  {
    name: 'admit',
    says: 'The hospital opens the stay',
    ask: (found, run) => ({
      as: 'haikou-hospital',
      grants: [found['grant'] ?? ''],
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
      as: 'haikou-hospital',
      grants: [found['grant'] ?? ''],
      query: `query Quote($input: QuoteClaimInput!) { quoteClaim(input: $input) { simulated demonstration route ${amount} } }`,
      variables: { input: { personId, claim: bill(run, found) } },
    }),
  },
  {
    name: 'settle',
    says: 'The bill is settled away from home, every fen explained, partly paid from the personal account',
    ask: (found, run) => ({
      as: 'haikou-hospital',
      grants: [found['grant'] ?? ''],
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
      as: 'haikou-hospital',
      grants: [found['grant'] ?? ''],
      query: `mutation Discharge($input: CloseStayInput!) { closeStay(input: $input) { stay { dischargedAt } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-discharge-${run}`, personId, stayId: found['stayId'] },
          dischargedAt: new Date().toISOString(),
        },
      },
    }),
  },
  {
    name: 'seen',
    says: 'Sun sees the settlement, the hospital and the account in one query',
    ask: () => ({
      as: 'sun',
      query: `{ me { account { balance held } settlements(first: 1) { nodes { id status bill { bill }
        payers { fund account cash } institution { name { zh } area } } } } }`,
    }),
  },
  {
    name: 'consent',
    says: 'Sun lets one insurer see coverage, for a claim, until a day',
    ask: (_found, run) => ({
      as: 'sun',
      query: `mutation Consent($input: GrantConsentInput!) { grantConsent(input: $input) { consent { id scopes until } } }`,
      variables: {
        input: {
          ...{ idempotencyKey: `demo-consent-${run}`, personId, holder: demoOrganisations.insurer },
          ...{ scopes: ['COVERAGE'], purpose: 'CLAIM', until: `${new Date().getUTCFullYear() + 1}-01-31` },
        },
      },
    }),
    finds: ({ grantConsent }) => ({ consentId: String(grantConsent.consent.id) }),
  },
  {
    name: 'use-consent',
    says: 'The insurer takes a grant of some minutes from the consent',
    ask: (found, run) => ({
      as: 'insurer',
      query: `mutation Use($input: IssueConsentGrantInput!) { issueConsentGrant(input: $input) { grant { token expiresAt } } }`,
      variables: { input: { idempotencyKey: `demo-use-${run}`, consentId: found['consentId'] } },
    }),
    finds: ({ issueConsentGrant }) => ({ insurerGrant: String(issueConsentGrant.grant.token) }),
  },
  {
    name: 'remainder',
    says: 'The insurer reads what remains: of the benefits, and of this bill; nothing else',
    ask: (found) => ({
      as: 'insurer',
      grants: [found['insurerGrant'] ?? ''],
      query: `query Remainder($person: ID!, $settlement: ID!) {
        coverageRemainder(personId: $person) { insuranceType benefits { set remaining { kind amount } } }
        claimRemainder(settlementId: $settlement) { serviceDate bill fundPaid inScopeRemainder outOfScope status } }`,
      variables: { person: personId, settlement: found['settlementId'] },
    }),
  },
  {
    name: 'access-log',
    says: 'Sun sees who has looked at what, and for what purpose',
    ask: () => ({
      as: 'sun',
      query: `{ me { accessLog(first: 5) { nodes { at role organisation scope operation purpose } } } }`,
    }),
  },
];

/** A step as it was asked and answered. */
export type Walked = {
  readonly step: Step;
  readonly request: Request;
  readonly answer: Answer;
  readonly found: Found;
};

/** Walks the main job; `run` keeps one walk's keys apart from another's. Stops at the first refusal. */
export const walk = async (
  client: GraphClient,
  run: string,
  onStep: (walked: Walked) => void | Promise<void>,
): Promise<Found> => {
  let found: Found = {};
  for (const step of mainJob) {
    const request = step.ask(found, run);
    const answer = await asSoonAsKnown(client, request, [
      'REPLICA_BEHIND',
      'NOT_YET_VISIBLE',
      'FILING_REQUIRED',
    ]);
    if (answer.data && !answer.errors) found = { ...found, ...step.finds?.(answer.data) };
    await onStep({ step, request, answer, found });
    if (answer.errors)
      throw new Error(
        `${step.name} was refused: ${answer.errors[0]?.extensions.reason ?? answer.errors[0]?.message ?? ''}`,
      );
  }
  return found;
};
