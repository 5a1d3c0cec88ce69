import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Claims, Store } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type {
  AreaEvent,
  CalendarEvent,
  MeasureEvent,
  PackEvent,
  SourceEvent,
} from '@yibao/schemas/events/policies';
import type { Area } from '@yibao/schemas/facts/policies';
import type DataLoader from 'dataloader';
import type { AreaBook } from './domain/areas.ts';
import type { Calendar } from './domain/calendar.ts';
import type { Measure } from './domain/measure.ts';
import type { PolicyPack } from './domain/pack/pack.ts';
import type { PolicySource } from './domain/source.ts';
import type { PackList } from './persistence/pack-list.ts';
import type { MeasureCriteria, SourceCriteria } from './persistence/reference-lists.ts';

/** What is kept, and how it is changed. */
export type Stores = {
  readonly packs: Store<PolicyPack | null, PackEvent>;
  readonly sources: Store<PolicySource | null, SourceEvent>;
  readonly measures: Store<Measure | null, MeasureEvent>;
  readonly calendars: Store<Calendar | null, CalendarEvent>;
  readonly areaBooks: Store<AreaBook | null, AreaEvent>;
  /** One pack for each area and insurance type: the key is `<area>:<type>`, the owner the code of the pack. */
  readonly placeClaims: Claims;
};

/** All that a resolver or an event handler can reach. */
export type Context = ServiceRequest &
  Stores &
  PackList & {
    /** These batch the look-ups of one request. */
    readonly packByCode: DataLoader<string, PolicyPack | null>;
    readonly sourceById: DataLoader<string, PolicySource | null>;
    readonly measureById: DataLoader<string, Measure | null>;
    readonly areaByCode: DataLoader<string, Area | null>;
    /** By year, as text. */
    readonly calendarOf: DataLoader<string, Calendar | null>;
    readonly sourcesThat: (meet: SourceCriteria, slice: Slice) => Promise<readonly PolicySource[]>;
    readonly measuresThat: (meet: MeasureCriteria, slice: Slice) => Promise<readonly Measure[]>;
    readonly areasBelow: (parent: string, slice: Slice) => Promise<readonly Area[]>;
    readonly now: () => Date;
    readonly today: () => IsoDate;
  };
