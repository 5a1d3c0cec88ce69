import type { Context } from './context.ts';
import { roundTheClock } from './domain/line/hours.ts';
import { lineIdOf } from './domain/line/line.ts';
import { openLine, type LineRequest } from './domain/line/open-line.ts';

const sportsGroups = ['ATHLETE', 'COACH', 'EVENT_STAFF', 'SPECTATOR'] as const;

/**
 * The two lines of 12393 [S000-08a, S000-A02]. The sources give the sports line its hours and the last day to open it; the
 * day itself, and the office hours of the general line, are invented.
 */
const reference: readonly LineRequest[] = [
  {
    ...{ number: '12393', code: 'GENERAL', area: '220000', openedOn: '2022-01-10' },
    audiences: [...sportsGroups, 'INSURED'],
    hours: [{ days: ['MON', 'TUE', 'WED', 'THU', 'FRI'], opens: '08:30', closes: '17:00' }],
  },
  {
    ...{ number: '12393', code: 'SPORTS', area: '220000', openedOn: '2024-06-28' },
    audiences: sportsGroups,
    hours: roundTheClock,
  },
];

/** Opens what is not open yet; what officers changed since stays as it is. A start that finds it all writes nothing. */
export const seedLines = async ({ lines, correlationId }: Context): Promise<void> => {
  for (const request of reference) {
    const lineId = lineIdOf(request.number, request.code);
    const metadata = { actor: 'system', correlationId, causationId: null, commandId: `seed:${lineId}` };
    await lines.change(lineId, (line) => (line ? [] : openLine(request)(line)), metadata);
  }
};
