import type { IsoDate } from '@yibao/platform/domain';
import {
  ItemPublished,
  ItemRetired,
  ItemUpdated,
  type ItemDefinition,
  type ItemEvent,
  type LegalBasis,
} from '@yibao/schemas/events/service-desk';
import { departments } from '@yibao/schemas/facts/service-desk';
import type { Item, ItemVersion } from './item.ts';
import { refuse } from './refusals.ts';

/** From this day on "at most one visit" and "across provinces" are rules; before it they only report [S001-0.5]. */
export const oneVisitFrom = '2022-12-31';

const isBlank = (text: string) => text.trim() === '';
const hasBasis = ({ basis }: { readonly basis: LegalBasis | null }) =>
  basis !== null && !isBlank(basis.document) && !isBlank(basis.article);

/** Codes of materials and steps that no law or national policy asks for [S001-1.1d]. */
export const withoutBasis = ({ materials, steps }: ItemDefinition): readonly string[] =>
  [...materials, ...steps].filter((entry) => !hasBasis(entry)).map(({ code }) => code);

const missingAttributes = ({ name, days, steps, standard, maxVisits, channels }: ItemDefinition) => [
  ...(isBlank(name.zh) || isBlank(name.en) ? ['name'] : []),
  ...(Number.isInteger(days) && days >= 1 ? [] : ['days']),
  ...(steps.length > 0 ? [] : ['steps']),
  ...(isBlank(standard.zh) || isBlank(standard.en) ? ['standard'] : []),
  ...(maxVisits >= 0 ? [] : ['maxVisits']),
  ...(channels.length > 0 ? [] : ['channels']),
];

/** Refuses ATTRIBUTE_MISSING, DEPARTMENT_UNKNOWN, LEGAL_BASIS_REQUIRED, MAX_ONE_VISIT. */
const requireComplete = (definition: ItemDefinition, from: IsoDate): void => {
  const missing = missingAttributes(definition);
  if (missing.length > 0) throw refuse('ATTRIBUTE_MISSING', { missing });
  const known: readonly string[] = departments;
  if (!known.includes(definition.department)) throw refuse('DEPARTMENT_UNKNOWN', { known });
  const unfounded = withoutBasis(definition);
  if (unfounded.length > 0) throw refuse('LEGAL_BASIS_REQUIRED', { codes: unfounded });
  if (definition.maxVisits > 1 && from >= oneVisitFrom)
    throw refuse('MAX_ONE_VISIT', { maxVisits: definition.maxVisits, ruleFrom: oneVisitFrom });
};

/**
 * The first version of an item: six unified attributes, a legal basis for each material and step, at most one visit
 * [S001-1.1a, S001-1.1d, S001-0.5]. Refuses ITEM_KNOWN, ITEM_CODE_INVALID and as `requireComplete`.
 */
export const publishItem =
  (code: string, from: IsoDate, definition: ItemDefinition) =>
  (item: Item | null): readonly ItemEvent[] => {
    if (item) throw refuse('ITEM_KNOWN', { code });
    if (!/^[A-Z][A-Z0-9_]{2,63}$/.test(code)) throw refuse('ITEM_CODE_INVALID');
    requireComplete(definition, from);
    return [ItemPublished({ code, version: 1, from, basis: null, ...definition })];
  };

/** In what a version asks for more than the one before: materials, days, steps, visits. */
const moreThan = (before: ItemDefinition, after: ItemDefinition): readonly string[] => [
  ...(after.materials.length > before.materials.length ? ['materials'] : []),
  ...(after.days > before.days ? ['days'] : []),
  ...(after.steps.length > before.steps.length ? ['steps'] : []),
  ...(after.maxVisits > before.maxVisits ? ['maxVisits'] : []),
];

/** Refuses EFFECTIVE_DATE_TAKEN, DATE_NOT_ALLOWED: versions follow each other. */
const requireLater = ({ from: latest }: ItemVersion, from: IsoDate, taken: readonly IsoDate[]): void => {
  if (taken.includes(from)) throw refuse('EFFECTIVE_DATE_TAKEN', { from });
  if (from < latest) throw refuse('DATE_NOT_ALLOWED', { after: latest });
};

/**
 * Another version from a day on. Never worse than the one before without a legal basis: fewest materials, shortest limit,
 * simplest procedure [S001-1.1b, S001-1.1c]. Refuses ITEM_RETIRED, EFFECTIVE_DATE_TAKEN, DATE_NOT_ALLOWED,
 * FOUR_MOST_VIOLATION and as `requireComplete`.
 */
export const reviseItem =
  (from: IsoDate, definition: ItemDefinition, basis: LegalBasis | null) =>
  (item: Item): readonly ItemEvent[] => {
    const latest = item.versions.at(-1);
    if (!latest) throw refuse('ITEM_NOT_FOUND');
    if (item.retiredFrom !== null) throw refuse('ITEM_RETIRED', { from: item.retiredFrom });
    requireLater(
      latest,
      from,
      item.versions.map((version) => version.from),
    );
    requireComplete(definition, from);
    const worse = moreThan(latest, definition);
    if (worse.length > 0 && !hasBasis({ basis })) throw refuse('FOUR_MOST_VIOLATION', { more: worse });
    const version = latest.version + 1;
    return [ItemUpdated({ code: item.code, version, from, basis, ...definition })];
  };

/** Offers an item no more from a day on. Refuses ITEM_RETIRED, DATE_NOT_ALLOWED, OPEN_CASES. */
export const retireItem =
  (from: IsoDate, today: IsoDate, hasOpenCases: boolean) =>
  (item: Item): readonly ItemEvent[] => {
    if (item.retiredFrom !== null) throw refuse('ITEM_RETIRED', { from: item.retiredFrom });
    if (from < today) throw refuse('DATE_NOT_ALLOWED', { earliest: today });
    if (hasOpenCases) throw refuse('OPEN_CASES');
    return [ItemRetired({ code: item.code, from })];
  };
