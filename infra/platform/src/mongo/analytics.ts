import type {
  AnalyticsDefinition,
  AnalyticsRecord,
  Measured,
} from '@yibao/schemas/analytics/define-analytics';
import type { DomainEvent, EventDefinition } from '@yibao/schemas/events/define-event';
import type { Envelope } from '@yibao/schemas/events/envelope';
import type { z } from 'zod';

/** What analysts may read of one type of event. */
export type Analysis = {
  readonly from: string;
  readonly to: AnalyticsDefinition;
  /** Pure, of published data only, since it is asked again whenever a topic is rebuilt; null: nothing to tell. */
  readonly of: (event: Envelope) => Omit<AnalyticsRecord, 'subject'> | null;
};

/**
 * Declares what analysts may read of an event:
 *
 *     analytics: [analysed(FilingRegistered, FilingAnalytics, ({ data }) => ({ area: data.insuredArea, … }))],
 */
export const analysed = <
  Type extends string,
  Schema extends z.ZodType,
  PrivateSchema extends z.ZodType,
  Definition extends AnalyticsDefinition,
>(
  { type }: EventDefinition<Type, Schema, PrivateSchema>,
  to: Definition,
  of: (event: Envelope<DomainEvent<Type, z.infer<Schema>>>) => Measured<Definition> | null,
): Analysis => ({
  from: type,
  to,
  // The service's own event: it was typed when it was made.
  of: ({ private: _never, ...event }) => of({ ...event, type, data: event.data as z.infer<Schema> }),
});

export type Analysed = { readonly definition: AnalyticsDefinition; readonly record: AnalyticsRecord };

/** The records of one event, whole and checked: what is not listed in the schema does not get out. */
export const recordsOf = (
  analyses: readonly Analysis[],
  event: Envelope,
  subject: string | undefined,
): readonly Analysed[] =>
  analyses.flatMap(({ from, to, of }) => {
    const measured = from === event.type ? of(event) : null;
    if (measured === null) return [];
    const record = to.schema.parse(subject === undefined ? measured : { ...measured, subject });
    return [{ definition: to, record }];
  });
