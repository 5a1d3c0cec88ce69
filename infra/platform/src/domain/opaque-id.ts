import { containsIdNumber } from './id-number-search.ts';
import { refusals } from './errors.ts';

const refuse = refusals({
  ID_INVALID: [
    'BAD_USER_INPUT',
    '标识只能由英文字母、数字和符号组成，最多 128 个字符，不得为身份证号',
    'An id is plain letters, digits and signs, 128 at most, and no identity number',
  ],
});

const mostCharacters = 128;

/**
 * An id or a code somebody types: it is published, so no name and no identity number goes in under its cover. Blank text
 * passes: what is required is the domain's to say. Refuses ID_INVALID; the details never repeat the text.
 */
export const requireOpaqueId = (text: string, at: string): string => {
  const isPlain = /^[\x20-\x7e]*$/.test(text) && text.length <= mostCharacters;
  if (!isPlain || containsIdNumber(text)) throw refuse('ID_INVALID', { at, most: mostCharacters });
  return text;
};

/** Whether a text is a reference under which something is found elsewhere: published, so no identity number either. */
export const isReference = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,79}$/.test(text) && !containsIdNumber(text);
