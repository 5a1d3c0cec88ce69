import { asSoonAsKnown, dataOf, type Answer, type GraphClient } from '../../infra/local/demo/client.ts';

export type Bill = {
  readonly billId: string;
  readonly yuan: number;
  readonly serviceDate: string;
  readonly institutionId?: string;
};

/** Who settles: a persona of the demonstration, and the grant of the person where it needs one. */
export type Desk = { readonly as: string; readonly grants?: readonly string[] };

const issueToken = `mutation ($input: IssueVoucherTokenInput!) { issueVoucherToken(input: $input) { token } }`;
export const verifyIdentity = `mutation ($input: VerifyIdentityInput!) { verifyIdentity(input: $input) { personId grant { token } } }`;
const settleClaim = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) { settlement {
  id status bill { bill inScope } payers { fund account cash } policy { pack version } } } }`;
export const quoteClaim = `query ($input: QuoteClaimInput!) { quoteClaim(input: $input) { simulated payers { fund person } } }`;

/** A token of the citizen's e-voucher, to be shown once. */
export const voucherToken = async (client: GraphClient, citizen: string, key: string): Promise<string> => {
  const variables = { input: { idempotencyKey: `token-${key}` } };
  return dataOf(await client({ as: citizen, query: issueToken, variables })).issueVoucherToken.token;
};

/** The desk with the permission that the shown e-voucher gives it. */
export const deskOf = async (client: GraphClient, as: string, citizen: string): Promise<Desk> => {
  const token = await voucherToken(client, citizen, `${citizen}-at-${as}`);
  const variables = { input: { idempotencyKey: `verify-${citizen}-${as}`, token, step: 'PAYMENT' } };
  const { grant } = dataOf(await client({ as, query: verifyIdentity, variables })).verifyIdentity;
  return { as, grants: [grant.token] };
};

/** A bill of one line in scope. */
export const claimOf = ({ billId, yuan, serviceDate, institutionId }: Bill) => ({
  ...{ billId, careType: 'OUTPATIENT', serviceDate },
  ...(institutionId ? { institutionId } : {}),
  lines: [{ lineId: '1', code: 'ITEM-A1', amount: yuan.toFixed(2) }],
});

/** Settles, and asks again under the same key while the refusal passes by itself, as a hospital's system would. */
export const settleBill = async (
  client: GraphClient,
  desk: Desk,
  personId: string,
  bill: Bill,
  passing: readonly string[] = [],
): Promise<Answer> => {
  const input = { idempotencyKey: `settle-${bill.billId}`, personId, claim: claimOf(bill) };
  const retried = ['REPLICA_BEHIND', 'SERVICE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'STALE', ...passing];
  return asSoonAsKnown(client, { ...desk, query: settleClaim, variables: { input } }, retried, 120_000);
};

export const fundOf = (answer: Answer): string => dataOf(answer).settleClaim.settlement.payers.fund;
