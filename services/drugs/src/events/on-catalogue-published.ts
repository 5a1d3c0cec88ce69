import { onEvent } from '@yibao/platform/service';
import { CataloguePublished } from '@yibao/schemas/events/drugs';
import type { Context } from '../context.ts';
import type { AthleteList } from '../domain/athlete-list.ts';
import { compareWith } from './compare-lists.ts';

const atOnce = 50;

/** Every list of the province is compared again when a version of its drug catalogue is in force [S000-14d]. */
export const onCataloguePublished = onEvent(
  CataloguePublished,
  'compare-athlete-lists-with-version',
  async ({ data: { area, catalogue, version, effectiveFrom } }, context: Context, metadata) => {
    if (catalogue !== 'DRUG') return;
    let after: string | undefined;
    for (;;) {
      const lists: readonly AthleteList[] = await context.athleteListsOf({ area }, { limit: atOnce, after });
      for (const list of lists) await compareWith(list, { version, effectiveFrom }, context, metadata);
      if (lists.length < atOnce) return;
      after = lists.at(-1)?.listId;
    }
  },
);
