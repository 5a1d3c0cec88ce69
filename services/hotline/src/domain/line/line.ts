import type { Aggregate } from '@yibao/platform/domain';
import {
  LineHoursChanged,
  LineOpened,
  type LineEvent,
  type TicketCategory,
} from '@yibao/schemas/events/hotline';
import type { HotlineLine } from '@yibao/schemas/facts/hotline';

export type Line = HotlineLine;

export const lines: Aggregate<Line | null, LineEvent> = {
  initial: null,
  evolve(line, event) {
    switch (event.type) {
      case LineOpened.type:
        return { ...event.data, status: 'OPEN' };
      case LineHoursChanged.type: {
        const { from, hours } = event.data;
        // What was said of later days is replaced.
        const before = line?.hours.filter((period) => period.from < from) ?? [];
        return line && { ...line, hours: [...before, { from, hours }] };
      }
    }
  },
};

/** A code is unique per number. */
export const lineIdOf = (number: string, code: string): string => `${number}-${code}`;

/** The express line of sport: reference data of this service [S000-08a]. */
export const sportsLineId = lineIdOf('12393', 'SPORTS');
export const sportsCode = 'SPORTS';

const everywhere: readonly TicketCategory[] = ['CONSULTATION', 'BUSINESS_PROBLEM', 'COMPLAINT', 'SUGGESTION'];

/** What a line takes tickets for: appeals of sports events go to the sports line only [S000-08c]. */
export const categoriesOf = ({ code }: Pick<Line, 'code'>): readonly TicketCategory[] =>
  code === sportsCode ? [...everywhere, 'SPORTS_EVENT_APPEAL'] : everywhere;
