import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  AssistanceIdentityChanged,
  FamilyLinked,
  FamilyLinkEnded,
  IdentityCompleted,
  InsuredAreaChanged,
  PersonDied,
  PersonRegistered,
  PersonStatusChanged,
  type PersonEvent,
  type ProvisionalReason,
} from '@yibao/schemas/events/persons';
import type { AssistanceIdentity, FamilyKind, IdType, PersonStatus, Sex } from '@yibao/schemas/facts/persons';
import { refuse } from './refusals.ts';

export type FamilyLink = {
  readonly linkId: string;
  readonly relativeId: string;
  readonly kind: FamilyKind;
  readonly from: IsoDate;
  readonly to?: IsoDate;
};

/** A document as held: the kind, and the number in `private`. */
export type HeldDocument = { readonly idType: IdType; readonly number: string };

/** One person, one record for life: identities are added and dated, never overwritten. */
export type Person = {
  readonly personId: string;
  /** Absent: provisional, without proof of identity. */
  readonly idType?: IdType | undefined;
  readonly provisionalReason?: ProvisionalReason | undefined;
  readonly birthDate: IsoDate;
  readonly sex?: Sex | undefined;
  /** Where the person lives. */
  readonly area: string;
  readonly householdArea: string;
  /** Of the latest relation that has begun. */
  readonly insuredArea?: string;
  readonly retiredFrom?: IsoDate;
  readonly diedOn?: IsoDate;
  readonly assistance: readonly AssistanceIdentity[];
  readonly familyLinks: readonly FamilyLink[];
  /** Keyed hashes of the identity numbers held. */
  readonly searchKeys: readonly string[];
  /** Null once the person was erased. */
  readonly private: { readonly name: string; readonly documents: readonly HeldDocument[] } | null;
};

const documentsOf = (idType: IdType | undefined, document: { readonly number: string } | undefined) =>
  idType && document ? [{ idType, number: document.number }] : [];

const registered = ({ data, private: secret }: ReturnType<typeof PersonRegistered>): Person => ({
  ...data,
  assistance: [],
  familyLinks: [],
  searchKeys: secret?.document ? [secret.document.searchKey] : [],
  private: secret ? { name: secret.name, documents: documentsOf(data.idType, secret.document) } : null,
});

const completed = (
  person: Person,
  { data, private: secret }: ReturnType<typeof IdentityCompleted>,
): Person => {
  const { provisionalReason: _resolved, ...kept } = person;
  return {
    ...kept,
    idType: data.idType,
    birthDate: data.birthDate,
    sex: data.sex ?? person.sex,
    searchKeys: [...person.searchKeys, ...(secret ? [secret.document.searchKey] : [])],
    private: person.private && {
      ...person.private,
      documents: [...person.private.documents, ...documentsOf(data.idType, secret?.document)],
    },
  };
};

const changed = (person: Person, event: PersonEvent): Person => {
  switch (event.type) {
    case PersonRegistered.type:
      return registered(event);
    case IdentityCompleted.type:
      return completed(person, event);
    case PersonStatusChanged.type:
      return event.data.status === 'RETIRED' ? { ...person, retiredFrom: event.data.from } : person;
    case PersonDied.type:
      return { ...person, diedOn: event.data.diedOn };
    case InsuredAreaChanged.type:
      return { ...person, insuredArea: event.data.insuredArea };
    case AssistanceIdentityChanged.type: {
      const { personId: _person, ...identity } = event.data;
      const others = person.assistance.filter(({ assistanceId }) => assistanceId !== identity.assistanceId);
      return { ...person, assistance: [...others, identity] };
    }
    case FamilyLinked.type: {
      const { linkId, relativeId, kind, from } = event.data;
      return { ...person, familyLinks: [...person.familyLinks, { linkId, relativeId, kind, from }] };
    }
    case FamilyLinkEnded.type: {
      const { linkId, to } = event.data;
      const links = person.familyLinks.map((link) => (link.linkId === linkId ? { ...link, to } : link));
      return { ...person, familyLinks: links };
    }
  }
};

export const people: Aggregate<Person | null, PersonEvent> = {
  initial: null,
  evolve(person, event) {
    if (event.type === PersonRegistered.type) return registered(event);
    return person && changed(person, event);
  },
};

/** Refuses PERSON_UNKNOWN where nobody was registered under this id. */
export const known = (person: Person | null): Person => {
  if (!person) throw refuse('PERSON_UNKNOWN');
  return person;
};

/** As `known`; refuses PERSON_DECEASED too. */
export const living = (person: Person | null): Person => {
  const found = known(person);
  if (found.diedOn !== undefined) throw refuse('PERSON_DECEASED', { diedOn: found.diedOn });
  return found;
};

/** The latest status recorded, and since when it counts; the beginning may lie ahead. */
export const recordedStatus = ({
  retiredFrom,
  diedOn,
}: Pick<Person, 'retiredFrom' | 'diedOn'>): {
  readonly status: PersonStatus;
  readonly statusFrom?: IsoDate;
} => {
  if (diedOn !== undefined) return { status: 'DECEASED', statusFrom: diedOn };
  return retiredFrom === undefined ? { status: 'ACTIVE' } : { status: 'RETIRED', statusFrom: retiredFrom };
};

export const isProvisional = ({ idType }: Person): boolean => idType === undefined;
