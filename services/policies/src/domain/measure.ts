import type { Aggregate } from '@yibao/platform/domain';
import { type measure, MeasureRegistered, type MeasureEvent } from '@yibao/schemas/events/policies';
import type { z } from 'zod';
import { changedRecord } from './seeded-record.ts';

/** A numbered measure of a policy document [S002-0, S004-00c]. */
export type Measure = Readonly<z.infer<typeof measure>>;

/** Null before it is registered. */
export const measures: Aggregate<Measure | null, MeasureEvent> = {
  initial: null,
  evolve: (_measure, { data }) => data,
};

/** Registers a measure that comes with the release, once. Throws when its file was changed since. */
export const registerMeasure =
  (next: Measure) =>
  (registered: Measure | null): readonly MeasureEvent[] =>
    registered === null ? [MeasureRegistered(next)] : changedRecord(registered, next, `Measure ${next.id}`);
