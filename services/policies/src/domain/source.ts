import type { Aggregate } from '@yibao/platform/domain';
import { type policySource, PolicySourceRecorded, type SourceEvent } from '@yibao/schemas/events/policies';
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

/** The record a citation means: an article of the page of plans belongs to one of its eight independent plans [S003-0]. */
export const citedSource = ({
  document,
  article,
}: {
  readonly document: string;
  readonly article: string;
}): string => {
  const plan = document === 'S003' ? '一二三四五六七八'.indexOf(/^篇(.)/.exec(article)?.[1] ?? ' ') + 1 : 0;
  return plan > 0 ? `S003-${plan}` : document;
};
