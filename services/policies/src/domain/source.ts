import type { Aggregate } from '@yibao/platform/domain';
import { policySource, PolicySourceRecorded, type SourceEvent } from '@yibao/schemas/events/policies';
import type { z } from 'zod';
import { changedRecord } from './seeded-record.ts';

/** A policy document, recorded once; what it says of itself is never edited. */
export type PolicySource = Readonly<z.infer<typeof policySource>>;

/** Null before it is recorded. */
export const sources: Aggregate<PolicySource | null, SourceEvent> = {
  initial: null,
  evolve: (_source, { data }) => data,
};

/** Records a document that comes with the release, once. Throws when its file was changed since. */
export const recordSource =
  (source: PolicySource) =>
  (recorded: PolicySource | null): readonly SourceEvent[] =>
    recorded === null
      ? [PolicySourceRecorded(source)]
      : changedRecord(recorded, source, `Policy source ${source.id}`);
