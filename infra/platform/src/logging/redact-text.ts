import { redactIdNumbers } from '../domain/index.ts';
import { isSecretName } from './secret-names.ts';

export const hidden = '[redacted]';

/** Longer texts are cut: a log line is not a place for documents. */
const longestText = 4000;

/**
 * `name: "…"`, `"name":"…"`, `name='…'`: texts that quote an object, as drivers and parsers do in messages. It begins
 * only where a word begins: else a long word would be read again from each of its letters.
 */
const quotedField =
  /(?<![\p{L}\p{N}_-])(["']?)([\p{L}_][\p{L}\p{N}_-]*)\1(\s*[:=]\s*)("(?:[^"\\]|\\.)*(?:"|$)|'(?:[^'\\]|\\.)*(?:'|$))/gu;
const queryField = /([?&])([\w-]+)=([^&\s#"']+)/g;
const urlCredentials = /(\w:\/\/)[^/\s:@]+:[^/\s@]+@/g;
const authorization = /\b(Bearer|Basic)\s+[\w+/.=~-]+/gi;
const jsonWebToken = /\beyJ[\w-]{4,}(?:\.[\w-]*)*/g;

/** Hexadecimal ids are stepped over: eleven of their digits may look like a mobile number and must stay whole. */
const mobileNumber =
  /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24,})\b|(?<!\d)((?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2})(?!\d)/gi;

const plainDigits = (text: string): string => text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'));

/** The start of a long text, without digits at the cut: they might be the first half of a number. */
const cut = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText).replace(/[\d -]{1,40}$/, '')}[cut]`;

/**
 * A text fit for a log: identity numbers, mobile numbers, tokens, credentials in addresses and quoted fields with a
 * secret name are replaced. Names in running prose cannot be told from other words: they must not be written there.
 */
export const redactText = (text: string): string => {
  const withoutFields = cut(plainDigits(text))
    .replace(quotedField, (whole: string, quote: string, name: string, between: string) =>
      isSecretName(name) ? `${quote}${name}${quote}${between}"${hidden}"` : whole,
    )
    .replace(queryField, (whole: string, before: string, name: string) =>
      isSecretName(name) ? `${before}${name}=${hidden}` : whole,
    )
    .replace(urlCredentials, `$1${hidden}@`)
    .replace(authorization, `$1 ${hidden}`)
    .replace(jsonWebToken, hidden);
  return redactIdNumbers(withoutFields).replace(mobileNumber, (whole: string, number: string | undefined) =>
    number === undefined ? whole : '[mobile number]',
  );
};
