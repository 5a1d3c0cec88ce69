import { dateIn } from '@yibao/platform/domain';
import { itemCode } from '@yibao/schemas/facts/drugs';
import type { Context } from '../context.ts';
import type { Claim, ClaimLine } from '../domain/adjudication/claim.ts';
import type { Benefits } from '../domain/benefits.ts';
import { refuse } from '../domain/refusals.ts';
import type { ClaimInput, ClaimLineInput } from '../graphql/generated.ts';

/** Decimal text above zero: '10', '0.5'. */
const quantity = /^(?!0(\.0+)?$)(0|[1-9]\d{0,5})(\.\d{1,3})?$/;

/** A line of a bill. Codes are published, so they hold nothing else. Refuses CODE_INVALID, QUANTITY_INVALID. */
const lineOf = (line: ClaimLineInput): ClaimLine => {
  const { lineId, code, amount: amountFen } = line;
  if (!itemCode.safeParse(code).success) throw refuse('CODE_INVALID', { lineId });
  if (line.quantity && !quantity.test(line.quantity)) throw refuse('QUANTITY_INVALID', { lineId });
  return {
    ...{ lineId, code, quantity: line.quantity ?? '1', amountFen },
    ...(line.servedOn ? { servedOn: line.servedOn } : {}),
    ...(line.doctorId ? { doctorId: line.doctorId } : {}),
    ...(line.text ? { text: line.text } : {}),
    ...(line.publicHealth ? { paidBy: 'PUBLIC_HEALTH' } : {}),
  };
};

/** The stay of a bill, from admission to discharge; one that is still open ends with the bill. */
const stayOf = (claim: ClaimInput, { stays }: Benefits): Claim['stay'] => {
  if (!claim.stayId) return undefined;
  const stay = stays.find(({ stayId }) => stayId === claim.stayId);
  if (!stay) throw refuse('STAY_NOT_OPEN', { stayId: claim.stayId });
  const dischargedOn = stay.dischargedAt === null ? claim.serviceDate : dateIn(new Date(stay.dischargedAt));
  return { stayId: stay.stayId, admittedOn: dateIn(new Date(stay.admittedAt)), dischargedOn };
};

/** The bill as it was sent in. Refuses SERVICE_DATE_IN_FUTURE, DISEASE_REQUIRED, STAY_NOT_OPEN, CODE_INVALID, QUANTITY_INVALID. */
export const billOf = (
  input: ClaimInput,
  state: Benefits,
  { today }: Context,
): Omit<Claim, 'prescription'> => {
  const { billId, careType, serviceDate, servedAt, disease } = input;
  if (serviceDate > today()) throw refuse('SERVICE_DATE_IN_FUTURE', { today: today() });
  if (careType === 'CHRONIC_OUTPATIENT' && !disease) throw refuse('DISEASE_REQUIRED');
  const stay = stayOf(input, state);
  return {
    ...{ billId, careType, serviceDate, lines: input.lines.map(lineOf) },
    ...(servedAt ? { servedAt } : {}),
    ...(disease ? { disease } : {}),
    ...(stay ? { stay } : {}),
  };
};

/** Where the bill comes from: an officer says it, everybody else bills for the own institution. */
export const institutionOf = (
  { institutionId }: Pick<ClaimInput, 'institutionId'>,
  { viewer }: Context,
): string => {
  const own = viewer.roles.some((role) => role === 'HOSPITAL' || role === 'PHARMACY');
  const id = own ? viewer.organisation : institutionId;
  if (!id) throw refuse('INSTITUTION_REQUIRED');
  if (own && institutionId && institutionId !== id) throw refuse('OTHER_INSTITUTION');
  return id;
};
