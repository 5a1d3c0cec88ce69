import type { StoreDefinition } from '@yibao/platform/mongo';
import type { AreaEvent, CalendarEvent, MeasureEvent, SourceEvent } from '@yibao/schemas/events/policies';
import { AreaFact, WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import { areaBooks, type AreaBook } from '../domain/areas.ts';
import { calendars, type Calendar } from '../domain/calendar.ts';
import { measures, type Measure } from '../domain/measure.ts';
import { sources, type PolicySource } from '../domain/source.ts';

export const sourceStore: StoreDefinition<PolicySource | null, SourceEvent> = {
  collection: 'sources',
  aggregate: sources,
  indexes: [
    { key: { 'state.id': 1 } },
    { key: { 'state.number': 1, 'state.id': 1 } },
    { key: { 'state.issuers': 1, 'state.id': 1 } },
  ],
};

export const measureStore: StoreDefinition<Measure | null, MeasureEvent> = {
  collection: 'measures',
  aggregate: measures,
  indexes: [
    { key: { 'state.id': 1 } },
    { key: { 'state.source': 1, 'state.category': 1, 'state.id': 1 } },
    { key: { 'state.problemArea': 1, 'state.id': 1 } },
    { key: { 'state.responsibleUnits': 1, 'state.id': 1 } },
  ],
};

/** By year, as text. */
export const calendarStore: StoreDefinition<Calendar | null, CalendarEvent> = {
  collection: 'calendars',
  aggregate: calendars,
  facts: (calendar) => {
    if (calendar === null) return [];
    const { noticedOn: _noticedOn, ...value } = calendar;
    return [{ definition: WorkingCalendarFact, value }];
  },
};

/** By the code of the province. */
export const areaStore: StoreDefinition<AreaBook | null, AreaEvent> = {
  collection: 'area-books',
  aggregate: areaBooks,
  facts: (book) => book?.areas.map((value) => ({ definition: AreaFact, value })) ?? [],
};
