import { MongoClient } from 'mongodb';
import { v7 as newId } from 'uuid';
import { requestAccess, type RequestAccess, type Viewer } from '../access/index.ts';
import type { Clock } from '../domain/index.ts';
import type { WithAccess } from '../graphql/access-enforcement.ts';
import { logger as loggerFor } from '../logging/index.ts';
import { mongodbConnected } from '../tracing/channels.ts';
import { busOf } from './bus-of.ts';
import type { ServiceConfig } from './config.ts';
import type { ServiceParts } from './definition.ts';
import { serviceMetrics } from './metrics.ts';

/** What a service stands on: its database, the bus, its log and its figures. */
export const connect = async (name: string, config: ServiceConfig) => {
  const logger = loggerFor({ service: name, level: config.logLevel });
  const client = await new MongoClient(config.mongodbUri, {
    ignoreUndefined: true,
    ...(mongodbConnected.hasSubscribers && { monitorCommands: true }),
  }).connect();
  mongodbConnected.publish(client);
  const db = client.db(`${config.databasePrefix}${name}`);
  return {
    name,
    logger,
    client,
    db,
    bus: busOf(name, client, config, logger),
    metrics: serviceMetrics(name),
  };
};
export type Ground = Awaited<ReturnType<typeof connect>>;

const system: Viewer = { subject: 'system', roles: ['SYSTEM'], posts: [], grants: [] };

/** How a service judges callers, and the context in which it acts by itself. */
export const contextsOf = (
  { areasOf, contextOf }: ServiceParts<WithAccess>,
  clock: Clock,
): {
  readonly accessOf: (viewer: Viewer) => RequestAccess;
  readonly systemContext: (correlationId?: string) => WithAccess;
} => {
  const accessOf = (viewer: Viewer) => requestAccess(viewer, areasOf, clock.now);
  return {
    accessOf,
    systemContext: (correlationId = newId()) =>
      contextOf({ viewer: system, access: accessOf(system), correlationId }),
  };
};
