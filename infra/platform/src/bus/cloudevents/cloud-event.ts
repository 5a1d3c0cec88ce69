/**
 * An event as CloudEvents 1.0 knows it. Attributes are kept in their text form; the content is always JSON, so
 * `datacontenttype` is not among them.
 */
export type CloudEvent = {
  readonly attributes: Readonly<Record<string, string>>;
  readonly data: unknown;
};

/** A message that is no event, or an event nobody may send. Names the rule, never the content. */
export class InvalidEventError extends Error {
  constructor(rule: string) {
    super(`Not a valid event: ${rule}`);
    this.name = 'InvalidEventError';
  }
}

export const jsonContentType = 'application/json';

const uriCharacters = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;
const isUriReference = (text: string) => uriCharacters.test(text);
const isAbsoluteUri = (text: string) => /^[A-Za-z][A-Za-z0-9+\-.]*:[^#]+$/.test(text) && isUriReference(text);
const rfc3339 =
  /^\d{4}-(0\d|1[0-2])-[0-3]\d[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const isTimestamp = (text: string) =>
  rfc3339.test(text) && !Number.isNaN(Date.parse(text.replace(':60', ':59')));
const isPresent = (text: string) => text.length > 0;
// Control characters, and halves of a surrogate pair.
const isText = (text: string) => !/[\p{Cc}\p{Cs}]/u.test(text);

type Rule = readonly [attribute: string, holds: (text: string) => boolean, wanted: string];

const required: readonly Rule[] = [
  ['specversion', (text) => text === '1.0', '1.0'],
  ['id', isPresent, 'not empty'],
  ['source', isUriReference, 'a URI reference'],
  ['type', isPresent, 'not empty'],
];
const optional: readonly Rule[] = [
  ['subject', isPresent, 'not empty'],
  ['time', isTimestamp, 'an RFC 3339 timestamp'],
  ['dataschema', isAbsoluteUri, 'an absolute URI'],
  ['partitionkey', isPresent, 'not empty'],
];

const refuseUnless = (holds: boolean, rule: string) => {
  if (!holds) throw new InvalidEventError(rule);
};

/** The event, if it keeps the rules of the CloudEvents core and of the extensions in use. */
export const validEvent = ({ attributes, data }: CloudEvent): CloudEvent => {
  for (const [name, text] of Object.entries(attributes)) {
    refuseUnless(
      /^[a-z0-9]+$/.test(name) && name !== 'data',
      'an attribute name is lower-case letters and digits',
    );
    refuseUnless(isText(text), `${name} has characters that are not allowed`);
  }
  for (const [name, holds, wanted] of required) {
    const text = attributes[name];
    refuseUnless(text !== undefined, `${name} is missing`);
    refuseUnless(text !== undefined && holds(text), `${name} must be ${wanted}`);
  }
  for (const [name, holds, wanted] of optional) {
    const text = attributes[name];
    refuseUnless(text === undefined || holds(text), `${name} must be ${wanted}`);
  }
  refuseUnless(data !== undefined, 'data is missing');
  return { attributes, data };
};

/** Whether a media type says JSON, in UTF-8. */
export const isJson = (contentType: string): boolean => {
  const [mediaType = '', ...parameters] = contentType.toLowerCase().split(';');
  const charset = parameters.map((each) => each.trim()).find((each) => each.startsWith('charset='));
  return (
    /^application\/([\w.+-]+\+)?json$/.test(mediaType.trim()) &&
    (charset === undefined || /^charset="?utf-8"?$/.test(charset))
  );
};

/** Parses JSON in UTF-8. */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw new InvalidEventError('the value must be JSON in UTF-8');
  }
};
