import type { Alternative } from './alternatives.ts';
import { entryTerms, isInScope, type Asked, type CatalogueEntry } from './entry.ts';
import type { Warning } from './prescription.ts';

/** What is known of a line's drug and of the person on the day. */
export type LineFacts = {
  readonly entry: CatalogueEntry;
  /** Best first; asked for lines outside the scope only. */
  readonly alternatives: readonly Alternative[];
};

export type Case = {
  readonly asked: Asked;
  readonly diagnoses: readonly string[];
  readonly reason: string;
  /** Receives medical assistance on the day. */
  readonly assisted: boolean;
};

/** Whether a line's cost is wholly the person's. */
export const isOutOfScope = (entry: CatalogueEntry, asked: Asked): boolean =>
  !isInScope(entryTerms(entry, asked));

/**
 * What a prescription is marked with: OFF_LABEL where the label names none of the diagnoses [S003-1.1g];
 * IN_CATALOGUE_AVAILABLE for a line outside the scope without a reason, naming the cheapest equivalent inside
 * [S003-1.1f]; CONSENT_MISSING for such a line of an assisted person [S003-3.1j].
 */
export const warningsOf = (
  lines: readonly LineFacts[],
  { asked, diagnoses, reason, assisted }: Case,
): readonly Warning[] =>
  lines.flatMap(({ entry, alternatives }): Warning[] => {
    const { code } = entry;
    const labels = entryTerms(entry, asked)?.labelIndications ?? [];
    const offLabel = labels.length > 0 && !labels.some((each) => diagnoses.includes(each));
    const outside = isOutOfScope(entry, asked);
    const inside = alternatives.find(({ paidBy }) => paidBy === 'CATALOGUE');
    return [
      ...(offLabel ? [{ flag: 'OFF_LABEL', code } as const] : []),
      ...(outside && reason === '' && inside
        ? [{ flag: 'IN_CATALOGUE_AVAILABLE', code, alternative: inside.entry.code } as const]
        : []),
      ...(outside && assisted ? [{ flag: 'CONSENT_MISSING', code } as const] : []),
    ];
  });
