import type { IsoDate } from '@yibao/platform/domain';
import {
  SportsWindowClosed,
  SportsWindowOpened,
  type InstitutionEvent,
} from '@yibao/schemas/events/institutions';
import { standingOn } from '@yibao/schemas/facts/institutions';
import type { Institution } from './institution.ts';
import { refuse } from './refusals.ts';

export type WindowRequest = {
  readonly place: { readonly zh: string; readonly en?: string | null };
  readonly from: IsoDate;
};

/**
 * Opens a window of a key hospital for the people of sport, one at a time [S000-03a]. Refuses NOT_KEY_INSTITUTION (on
 * its first day), PLACE_REQUIRED, WINDOW_OPEN.
 */
export const openSportsWindow = (
  institution: Institution,
  { place, from }: WindowRequest,
): readonly InstitutionEvent[] => {
  if (!standingOn(institution, from).designations.includes('KEY_SPORTS_HOSPITAL'))
    throw refuse('NOT_KEY_INSTITUTION', { on: from });
  const [zh, en] = [place.zh.trim(), place.en?.trim()];
  if (zh === '') throw refuse('PLACE_REQUIRED');
  const other = institution.sportsWindows.find(({ to }) => to === null || to >= from);
  if (other) throw refuse('WINDOW_OPEN', { from: other.from, to: other.to });
  return [SportsWindowOpened({ institutionId: institution.id, place: { zh, en: en || null }, from })];
};

/** Closes the window after a last day. Refuses WINDOW_NOT_OPEN, DATE_NOT_ALLOWED (before its first day). */
export const closeSportsWindow = (
  institution: Institution,
  { lastDay }: { readonly lastDay: IsoDate },
): readonly InstitutionEvent[] => {
  const open = institution.sportsWindows.find(({ to }) => to === null);
  if (!open) throw refuse('WINDOW_NOT_OPEN');
  const { from } = open;
  if (lastDay < from) throw refuse('DATE_NOT_ALLOWED', { earliest: from });
  return [SportsWindowClosed({ institutionId: institution.id, from, to: lastDay })];
};
