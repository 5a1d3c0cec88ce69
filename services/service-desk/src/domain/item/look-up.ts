import { channel, type Channel } from '@yibao/schemas/facts/service-desk';
import { withoutBasis } from './publish-item.ts';
import { refuse } from './refusals.ts';
import type { Item, ItemOnDay } from './item.ts';

/** Channels for which nobody has to come (不见面办理) [S003-6.4a]. */
export const contactless: readonly Channel[] = channel.options.filter((each) => each !== 'WINDOW');

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether a part of its name, code or public label fits: 免申享 finds the item it stands for [S002-0b]. */
export const matches = ({ code, name, aliases }: ItemOnDay, search: string): boolean => {
  const sought = folded(search.trim());
  return [code, name.zh, name.en, ...aliases].some((text) => folded(text).includes(sought));
};

export type GapKind =
  'NOT_CROSS_PROVINCE' | 'NO_CONTACTLESS_CHANNEL' | 'ABOVE_ONE_VISIT' | 'WITHOUT_LEGAL_BASIS';

/**
 * What concerns an item that misses a target; null when it meets it: high-frequency items across provinces [S001-0.6],
 * a contactless channel for every item [S003-6.4a], at most one visit [S001-0.5], a basis for everything [S001-1.1d].
 */
export const gapOf = (item: ItemOnDay, kind: GapKind): readonly string[] | null => {
  switch (kind) {
    case 'NOT_CROSS_PROVINCE':
      return item.highFrequency && !item.crossProvince ? ['HIGH_FREQUENCY'] : null;
    case 'NO_CONTACTLESS_CHANNEL':
      return item.channels.some((channel) => contactless.includes(channel)) ? null : item.channels;
    case 'ABOVE_ONE_VISIT':
      return item.maxVisits > 1 ? [String(item.maxVisits)] : null;
    case 'WITHOUT_LEGAL_BASIS': {
      const codes = withoutBasis(item);
      return codes.length > 0 ? codes : null;
    }
  }
};

const against = (before: number, after: number) => ({ before, after, change: after - before });
const without = (codes: readonly { readonly code: string }[], others: readonly { readonly code: string }[]) =>
  codes.map(({ code }) => code).filter((code) => !others.some((other) => other.code === code));

/** What a version asks for against an earlier one [S004-00b]. Refuses VERSION_NOT_FOUND. */
export const compareVersions = ({ code, versions }: Item, earlier: number, later: number) => {
  const [before, after] = [earlier, later].map((number) =>
    versions.find(({ version }) => version === number),
  );
  if (!before || !after)
    throw refuse('VERSION_NOT_FOUND', { versions: versions.map(({ version }) => version) });
  return {
    code,
    materials: against(before.materials.length, after.materials.length),
    days: against(before.days, after.days),
    steps: against(before.steps.length, after.steps.length),
    droppedMaterials: without(before.materials, after.materials),
    addedMaterials: without(after.materials, before.materials),
  };
};
