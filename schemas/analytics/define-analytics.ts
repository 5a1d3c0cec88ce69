import { z } from 'zod';
import { areaCode } from '../policy/codes.ts';

/** What the kernel puts in place of the person: the same in all topics, and no way leads back from it. */
export const subject = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('keyed hash (HMAC-SM3) of the person, the same in all analytics topics; absent: nobody is known');

/** Stands in every record: whom it concerns, and where. */
export const concerned = { subject: subject.optional(), area: areaCode };

/** An area, and whatever else is listed; `subject` is filled in by the kernel. */
export type AnalyticsRecord = { readonly subject?: string | undefined; readonly area: string };

export type AnalyticsDefinition<Schema extends z.ZodType<AnalyticsRecord> = z.ZodType<AnalyticsRecord>> = {
  readonly type: string;
  /** The topic is `analytics.<domain>`. */
  readonly domain: string;
  readonly schema: Schema;
  readonly description: string;
  readonly example: z.infer<Schema>;
};

/** A record as a service makes it: the subject comes from the kernel. */
export type Measured<Definition extends AnalyticsDefinition> = Omit<z.infer<Definition['schema']>, 'subject'>;

/**
 * Declares what analysts may read of an event (`<service>.<noun>-record.v1`): a strict list of fields, so that nothing
 * gets out that is not named here. No id of a person, a bill or a case; codes, areas, amounts in fen, dates and durations.
 */
export const defineAnalytics = <Schema extends z.ZodType<AnalyticsRecord>>(
  type: string,
  definition: {
    readonly domain: string;
    readonly description: string;
    readonly schema: Schema;
    readonly example: z.infer<Schema>;
  },
): AnalyticsDefinition<Schema> => ({ type, ...definition });
