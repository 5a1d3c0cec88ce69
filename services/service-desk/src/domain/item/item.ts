import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  ItemPublished,
  ItemRetired,
  ItemUpdated,
  type ItemDefinition,
  type ItemEvent,
  type LegalBasis,
} from '@yibao/schemas/events/service-desk';

export type ItemVersion = ItemDefinition & {
  readonly version: number;
  /** Holds from this day until the next version begins. */
  readonly from: IsoDate;
  readonly basis: LegalBasis | null;
};

/** A service item; its versions are in the order of their first days. */
export type Item = {
  readonly code: string;
  readonly versions: readonly ItemVersion[];
  readonly retiredFrom: IsoDate | null;
};

/** An item as one of its versions has it. */
export type ItemOnDay = ItemVersion & Pick<Item, 'code' | 'retiredFrom' | 'versions'>;

/** Null before it is published. */
export const items: Aggregate<Item | null, ItemEvent> = {
  initial: null,
  evolve(item, event) {
    switch (event.type) {
      case ItemPublished.type: {
        const { code, ...version } = event.data;
        return { code, versions: [version], retiredFrom: null };
      }
      case ItemUpdated.type: {
        const { code: _code, ...version } = event.data;
        return item && { ...item, versions: [...item.versions, version] };
      }
      case ItemRetired.type:
        return item && { ...item, retiredFrom: event.data.from };
    }
  },
};

const withVersion = (item: Item, version: ItemVersion | undefined): ItemOnDay | null =>
  version ? { ...version, code: item.code, retiredFrom: item.retiredFrom, versions: item.versions } : null;

/** The item in the version of a day; null before the first one. A retired item is still shown [S001-1.1b]. */
export const itemOn = (item: Item, day: IsoDate): ItemOnDay | null =>
  withVersion(item, item.versions.filter(({ from }) => from <= day).at(-1));

/** The item in its latest version, whether it has begun or not. */
export const latestOf = (item: Item): ItemOnDay | null => withVersion(item, item.versions.at(-1));

/** Whether an item is offered on a day. */
export const isOffered = ({ retiredFrom }: Pick<Item, 'retiredFrom'>, day: IsoDate): boolean =>
  retiredFrom === null || day < retiredFrom;

/** The item as offered on a day; null when it is not. */
export const inForceOn = (item: Item | null, day: IsoDate): ItemOnDay | null =>
  item && isOffered(item, day) ? itemOn(item, day) : null;
