import { onEvent } from '@yibao/platform/service';
import { AthleteListChanged, AthleteListSubmitted } from '@yibao/schemas/events/drugs';
import type { Metadata } from '@yibao/platform/domain';
import type { Context } from '../context.ts';
import { catalogueId, newestVersion } from '../domain/catalogue.ts';
import { compareWith } from './compare-lists.ts';

const compareNow = async (listId: string, context: Context, metadata: Metadata): Promise<void> => {
  const list = await context.athleteLists.find(listId);
  if (!list) return;
  const version = newestVersion(await context.catalogues.find(catalogueId(list.area, 'DRUG')));
  if (version) await compareWith(list, version, context, metadata);
};

/** A list is compared with the newest version as soon as it is there [S000-14a]. */
export const onAthleteListSubmitted = onEvent(
  AthleteListSubmitted,
  'compare-submitted-list',
  async ({ data: { listId } }, context: Context, metadata) => compareNow(listId, context, metadata),
);

/** And again whenever it changes [S000-14d]. */
export const onAthleteListChanged = onEvent(
  AthleteListChanged,
  'compare-changed-list',
  async ({ data: { listId } }, context: Context, metadata) => compareNow(listId, context, metadata),
);
