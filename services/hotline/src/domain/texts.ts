import { refuse } from './refusals.ts';

const longest = 4000;

/** Text as it is kept: trimmed. Refuses TEXT_TOO_LONG; empty text is the caller's to refuse. */
export const trimmed = (text: string | null | undefined): string => {
  const kept = (text ?? '').trim();
  if (kept.length > longest) throw refuse('TEXT_TOO_LONG', { most: longest });
  return kept;
};

/** Refuses TEXT_REQUIRED, TEXT_TOO_LONG. */
export const requiredText = (text: string | null | undefined): string => {
  const kept = trimmed(text);
  if (kept === '') throw refuse('TEXT_REQUIRED');
  return kept;
};
