import type { IsoDate } from '@yibao/platform/domain';
import { LineHoursChanged, LineOpened, type LineEvent } from '@yibao/schemas/events/hotline';
import type { HotlineAudience, OpeningHours } from '@yibao/schemas/facts/hotline';
import { refuse } from '../refusals.ts';
import { checkHours, isRoundTheClock } from './hours.ts';
import { lineIdOf, sportsCode, type Line } from './line.ts';

export type LineRequest = {
  readonly number: string;
  readonly code: string;
  readonly audiences: readonly HotlineAudience[];
  readonly hours: readonly OpeningHours[];
  readonly openedOn: IsoDate;
  readonly area: string;
};

const sportsGroups: readonly HotlineAudience[] = ['ATHLETE', 'COACH', 'EVENT_STAFF', 'SPECTATOR'];

/** The sports line never closes [S000-A02]. Refuses SPORTS_LINE_IS_ROUND_THE_CLOCK. */
const checkSports = (code: string, hours: readonly OpeningHours[]): void => {
  if (code === sportsCode && !isRoundTheClock(hours))
    throw refuse('SPORTS_LINE_IS_ROUND_THE_CLOCK', { opens: '00:00', closes: '24:00' });
};

/**
 * Opens a line; late is allowed, the obligation that set a day is kept elsewhere [S000-08a]. Refuses LINE_ALREADY_OPEN,
 * LINE_CODE_INVALID, AUDIENCE_REQUIRED, HOURS_INVALID, SPORTS_LINE_IS_ROUND_THE_CLOCK (hours, or one of the four groups
 * left out).
 */
export const openLine =
  ({ number, code, audiences, hours, openedOn, area }: LineRequest) =>
  (current: Line | null): readonly LineEvent[] => {
    const lineId = lineIdOf(number, code);
    if (!/^\d{3,12}$/.test(number) || !/^[A-Z][A-Z_]{1,29}$/.test(code)) throw refuse('LINE_CODE_INVALID');
    if (current) throw refuse('LINE_ALREADY_OPEN', { lineId, openedOn: current.openedOn });
    if (audiences.length === 0) throw refuse('AUDIENCE_REQUIRED');
    checkHours(hours);
    checkSports(code, hours);
    if (code === sportsCode && !sportsGroups.every((group) => audiences.includes(group)))
      throw refuse('SPORTS_LINE_IS_ROUND_THE_CLOCK', { audiences: sportsGroups });
    const periods = [{ from: openedOn, hours }];
    return [
      LineOpened({
        lineId,
        number,
        code,
        audiences: [...new Set(audiences)],
        area,
        hours: periods,
        openedOn,
      }),
    ];
  };

/**
 * Other hours from a day on, not before today: published hours were a promise. Refuses LINE_NOT_FOUND, HOURS_INVALID,
 * SPORTS_LINE_IS_ROUND_THE_CLOCK, DATE_NOT_ALLOWED.
 */
export const changeLineHours =
  ({ hours, from, today }: { hours: readonly OpeningHours[]; from: IsoDate; today: IsoDate }) =>
  (line: Line | null): readonly LineEvent[] => {
    if (!line) throw refuse('LINE_NOT_FOUND');
    checkHours(hours);
    checkSports(line.code, hours);
    if (from < today) throw refuse('DATE_NOT_ALLOWED', { earliest: today });
    return [LineHoursChanged({ lineId: line.lineId, from, hours })];
  };
