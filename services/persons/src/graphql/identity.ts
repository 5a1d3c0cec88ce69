import type { IdType } from '@yibao/schemas/facts/persons';
import type { Context } from '../context.ts';
import { readDocument, uniqueText, type IdentityDocument } from '../domain/person/identity-document.ts';
import type { Person } from '../domain/person/person.ts';

/** A document as typed, with the key it is searched by. Refuses INVALID_ID_NUMBER. */
export const shownDocument = (
  { today, searchKeyOf }: Context,
  idType: IdType,
  text: string,
): IdentityDocument & { readonly searchKey: string } => {
  const document = readDocument(idType, text, today());
  return { ...document, searchKey: searchKeyOf(uniqueText(document)) };
};

const sameName = (one: string | undefined, other: string | null | undefined) =>
  one !== undefined && one.normalize('NFKC').trim() === other?.normalize('NFKC').trim();

/** The person with this number, if the name is right too: a number alone tells nothing. */
export const personNamed = async (
  context: Context,
  { idType, idNumber, name }: { idType: IdType; idNumber: string; name: string | null | undefined },
): Promise<Person | undefined> => {
  const found = await context.personHaving(shownDocument(context, idType, idNumber).searchKey);
  return found && sameName(found.private?.name, name) ? found : undefined;
};
