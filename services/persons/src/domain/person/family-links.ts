import type { IsoDate } from '@yibao/platform/domain';
import {
  FamilyLinked,
  FamilyLinkEnded,
  type FamilyProof,
  type PersonEvent,
} from '@yibao/schemas/events/persons';
import type { FamilyKind } from '@yibao/schemas/facts/persons';
import { known, living, type FamilyLink, type Person } from './person.ts';
import { refuse } from './refusals.ts';

export type LinkFamilyMember = {
  readonly linkId: string;
  readonly relative: Pick<Person, 'personId' | 'birthDate' | 'diedOn'>;
  readonly kind: FamilyKind;
  /** Undefined: nothing was shown. */
  readonly proof: FamilyProof | undefined;
  readonly from: IsoDate;
  readonly today: IsoDate;
};

const fitting: Readonly<Record<FamilyKind, readonly FamilyProof[]>> = {
  SPOUSE: ['MARRIAGE_CERTIFICATE', 'HOUSEHOLD_REGISTER', 'DECLARATION'],
  PARENT: ['BIRTH_CERTIFICATE', 'HOUSEHOLD_REGISTER', 'DECLARATION'],
  CHILD: ['BIRTH_CERTIFICATE', 'HOUSEHOLD_REGISTER', 'DECLARATION'],
};

const countsFrom =
  (from: IsoDate) =>
  ({ to }: FamilyLink): boolean =>
    to === undefined || to >= from;

const problemOf = (person: Person, { relative, kind, from }: LinkFamilyMember): string | undefined => {
  const present = person.familyLinks.filter(countsFrom(from));
  if (relative.diedOn !== undefined) return 'RELATIVE_DECEASED';
  if (present.some(({ relativeId }) => relativeId === relative.personId)) return 'ALREADY_LINKED';
  if (kind === 'SPOUSE' && present.some((link) => link.kind === 'SPOUSE')) return 'HAS_SPOUSE';
  if (kind === 'PARENT' && relative.birthDate >= person.birthDate) return 'PARENT_NOT_OLDER';
  if (kind === 'CHILD' && relative.birthDate <= person.birthDate) return 'CHILD_NOT_YOUNGER';
  return undefined;
};

/**
 * Links a spouse, parent or child, whose care the person's account may then pay. Refuses SELF_LINK, PROOF_REQUIRED (with
 * the proofs that fit), RELATION_NOT_ALLOWED (with the problem), DATE_NOT_ALLOWED, PERSON_UNKNOWN, PERSON_DECEASED.
 */
export const linkFamilyMember = (
  current: Person | null,
  request: LinkFamilyMember,
): readonly PersonEvent[] => {
  const person = living(current);
  const { linkId, relative, kind, proof, from, today } = request;
  if (person.familyLinks.some((link) => link.linkId === linkId)) return [];
  if (relative.personId === person.personId) throw refuse('SELF_LINK');
  if (!proof || !fitting[kind].includes(proof)) throw refuse('PROOF_REQUIRED', { fitting: fitting[kind] });
  if (from > today) throw refuse('DATE_NOT_ALLOWED', { latest: today });
  const problem = problemOf(person, request);
  if (problem) throw refuse('RELATION_NOT_ALLOWED', { problem });
  const { personId } = person;
  return [FamilyLinked({ personId, linkId, relativeId: relative.personId, kind, proof, from })];
};

/** Ends a link with a day. Refuses LINK_UNKNOWN (none in force), DATE_NOT_ALLOWED (before its first day), PERSON_UNKNOWN. */
export const endFamilyLink = (
  current: Person | null,
  { linkId, lastDay }: { readonly linkId: string; readonly lastDay: IsoDate },
): readonly PersonEvent[] => {
  const person = known(current);
  const link = person.familyLinks.find((each) => each.linkId === linkId && each.to === undefined);
  if (!link) throw refuse('LINK_UNKNOWN');
  if (lastDay < link.from) throw refuse('DATE_NOT_ALLOWED', { earliest: link.from });
  return [FamilyLinkEnded({ personId: person.personId, linkId, to: lastDay })];
};
