import type { Command } from '@yibao/platform/graphql';
import { parseReference } from '@yibao/platform/facts';
import type { Context, Insured } from '../context.ts';
import type { FilingRequest } from '../domain/open-filing.ts';
import type { FileCrossRegionCareInput, FileLateInput } from './generated.ts';

/** The names of the fields somebody has filled in. */
const fieldsOf = (input: object): string[] =>
  Object.entries(input).flatMap(([name, value]) => (value === null || value === undefined ? [] : [name]));

/** What the domain decides on: the input, and what is known of the person. */
export const filingRequest = (
  input: FileCrossRegionCareInput | FileLateInput,
  insured: Insured | null,
  { newId }: Command,
  openStays: readonly string[],
  { now, today }: Context,
): FilingRequest => {
  const { type, destination, channel, from, inContextOf } = input;
  const { key: personId } = parseReference(input.personId);
  return {
    ...{ filingId: newId, personId, type, destination, channel },
    from: from ?? today(),
    insuredArea: insured?.area ?? null,
    credential: input.credential ?? null,
    fields: [...fieldsOf(input), 'from'],
    referral: input.referral ?? null,
    registeredAt: now().toISOString(),
    today: today(),
    openStays,
    ...(inContextOf ? { inContextOf } : {}),
  };
};
