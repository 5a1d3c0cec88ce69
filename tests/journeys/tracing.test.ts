import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { mainJob } from '../../infra/local/demo/main-job.ts';
import { people } from '../../infra/local/demo/people.ts';
import { walk } from '../../infra/local/demo/walk.ts';
import { findIdNumbers } from '../../infra/platform/src/domain/index.ts';
import { until } from '../../infra/platform/src/testing/index.ts';
import { startTracing } from '../../infra/platform/src/tracing/start-tracing.ts';
import { runningGraph, type RunningGraph } from './running-graph.ts';

const { name = '', idNumber = '' } = people[0] ?? {};

describe('spans', () => {
  const exporter = new InMemorySpanExporter();
  let graph: RunningGraph;
  let stopTracing: () => Promise<void>;
  /** The trace in which the settlement's event was published. */
  const settlement = (): readonly ReadableSpan[] => {
    const spans = exporter.getFinishedSpans();
    const published = spans.find((span) => span.name === 'publish coverage.settlement-completed.v1');
    return spans.filter((span) => span.spanContext().traceId === published?.spanContext().traceId);
  };

  beforeAll(async () => {
    stopTracing = startTracing('test', new SimpleSpanProcessor(exporter));
    graph = await runningGraph({ processes: 'one' });
    await walk(graph.client, mainJob, 'traced-1', () => {});
    await graph.client({
      as: 'wang',
      query: `query Of${idNumber}($id: ID!) { person(id: $id) { name } }`,
      variables: { id: `${name} ${idNumber}` },
    });
  }, 180_000);
  afterAll(async () => {
    await graph.stop();
    await stopTracing();
  });

  it('make one trace of a settlement, from the gateway over service, database and bus to those who react', async () => {
    const reacted = ({ attributes }: ReadableSpan) =>
      attributes['db.namespace'] === `${graph.prefix}supervision`;
    await until('supervision has reacted', () => settlement().some(reacted));
    const spans = settlement();
    const byId = new Map(spans.map((span) => [span.spanContext().spanId, span]));
    const above = (span: ReadableSpan): string[] => {
      const parent = byId.get(span.parentSpanId ?? '');
      return parent ? [...above(parent), parent.name] : [];
    };
    const settled = spans.filter(({ attributes }) => attributes['db.collection.name'] === 'benefits');
    expect(settled.map(above)).toContainEqual(['POST /graphql', 'fetch POST', 'POST /graphql']);
    expect(spans.filter(reacted).map(above)).toContainEqual([expect.stringMatching(/^react /)]);
  });

  it('name nobody, and hold no text of anybody', () => {
    const spans = exporter.getFinishedSpans();
    expect(spans.length).toBeGreaterThan(1000);
    const told = spans.flatMap(({ name: what, attributes, events, status }) => [
      ...[what, status.message ?? 'none', ...events.map((event) => JSON.stringify(event))],
      ...Object.entries(attributes).flat().map(String),
    ]);
    const texts = [...new Set(told)];
    expect(texts.flatMap(findIdNumbers)).toEqual([]);
    expect(texts.filter((text) => people.some((person) => text.includes(person.name)))).toEqual([]);
    // Names of types, routes, collections and reactions, hosts, ids and status codes: nothing else looks like these.
    expect(texts.filter((text) => !/^[\w.:/-]+( [\w.:/-]+)?$/.test(text))).toEqual([]);
  });
});
