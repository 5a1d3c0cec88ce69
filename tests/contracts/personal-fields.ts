import type { Contract } from '../../infra/generate/definitions.ts';
import { committedSchema } from './validation.ts';

/** Telephones, addresses, identity numbers: nobody publishes them. */
const personal =
  /(phone|mobile|telephone|email|address)$|^id(entity)?(card|document)?(number|no)$|^document(number|no)$|^freeText$/i;
/** Names and words about something. */
const wordsAbout =
  /^((person|patient|insured|holder|member|relative|delegate|doctor|contact|full|family|given)?name|notes?|remarks?|comments?)$/i;

/** What these name and describe is no person: institutions, documents, areas, policy values, items, sports events. */
const aboutThings = ['institutions.', 'policies.', 'service-desk.item-', 'sports.event-'];

/** Said of an office: who answers questions about a document, and where the public finds a hall. */
const offices: Readonly<Record<string, readonly string[]>> = {
  'policies.source-recorded.v1': ['telephone'],
  'service-desk.outlet-registered.v1': ['name', 'address'],
};

const propertiesIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, inner]: [string, unknown]) => [
    ...(keyword === 'properties' && typeof inner === 'object' && inner !== null ? Object.keys(inner) : []),
    ...propertiesIn(inner),
  ]);
};

/** Fields of published data that are called like something that names a person. */
export const personalFieldsIn = (
  contract: Contract,
  schema: object = committedSchema(contract),
): readonly string[] => {
  const mayName = aboutThings.some((prefix) => contract.type.startsWith(prefix));
  const found = propertiesIn(schema).filter(
    (field) => personal.test(field) || (!mayName && wordsAbout.test(field)),
  );
  return [...new Set(found)].filter((field) => !offices[contract.type]?.includes(field));
};
