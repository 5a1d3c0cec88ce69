import { personDataRead } from '@yibao/schemas/events/access';
import type { AnalyticsDefinition } from '@yibao/schemas/analytics/define-analytics';
import type { EventDefinition } from '@yibao/schemas/events/define-event';
import type { FactDefinition } from '@yibao/schemas/facts/define-fact';
import { heartbeat, heartbeatType } from '@yibao/schemas/facts/heartbeat';
import { existsSync, readdirSync } from 'node:fs';
import type { z } from 'zod';
import { root, services } from './services.ts';

/** One kind of message on the bus. */
export type Contract = {
  readonly kind: 'events' | 'facts' | 'analytics';
  readonly type: string;
  readonly topic: string;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly example: unknown;
  /** The key of an example, where the type has one of its own. */
  readonly keyOf?: (example: never) => string;
};

type Definition = EventDefinition | FactDefinition | AnalyticsDefinition;

const isDefinition = (exported: unknown): exported is Definition =>
  exported !== null &&
  (typeof exported === 'function' || typeof exported === 'object') &&
  ['type', 'schema', 'description', 'example'].every((part) => part in exported);

const serviceOf = (type: string) => type.slice(0, type.indexOf('.'));

const topicOf = (kind: Contract['kind'], definition: Definition) =>
  'domain' in definition ? `analytics.${definition.domain}` : `${serviceOf(definition.type)}.${kind}`;

/** What schemas/<kind>/*.ts export; a definition that is exported twice is one. */
const definitionsIn = async (kind: Contract['kind']): Promise<Contract[]> => {
  const found = new Set<Definition>();
  const folder = `${root}schemas/${kind}`;
  // A kind of which nothing is defined yet has no folder in a clone.
  if (!existsSync(folder)) return [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()) {
    const module = (await import(`@yibao/schemas/${kind}/${file.replace('.ts', '')}`)) as Record<
      string,
      unknown
    >;
    for (const exported of Object.values(module)) if (isDefinition(exported)) found.add(exported);
  }
  return [...found].map((definition) => contractOf(kind, topicOf(kind, definition), definition));
};

const contractOf = (kind: Contract['kind'], topic: string, definition: Definition): Contract => {
  const { type, description, schema, example } = definition;
  const keyOf = 'keyOf' in definition ? { keyOf: definition.keyOf } : {};
  return { kind, type, topic, description, schema, example, ...keyOf };
};

const heartbeatOf = (service: string): Contract => ({
  kind: 'facts',
  type: heartbeatType(service),
  topic: `${service}.facts`,
  description: `How current the facts of ${service} are; not a fact.`,
  schema: heartbeat,
  example: { at: '2026-03-02T01:30:00.000Z', oldestUnsentMs: 0 },
});

/** Every kind of message that a service may publish, by type. */
export const contracts = async (): Promise<readonly Contract[]> => {
  const facts = await definitionsIn('facts');
  const all = [
    ...(await definitionsIn('events')),
    ...services.map((service) => contractOf('events', `${service}.events`, personDataRead(service) as never)),
    ...facts,
    ...[...new Set(facts.map(({ type }) => serviceOf(type)))].map(heartbeatOf),
    ...(await definitionsIn('analytics')),
  ];
  return all.sort((one, other) => (one.type < other.type ? -1 : 1));
};
