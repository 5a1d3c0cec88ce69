import type { DomainEvent } from '@yibao/schemas/events/define-event';
import type { FactDefinition, FactOf } from '@yibao/schemas/facts/define-fact';
import type { Db, IndexDescription } from 'mongodb';
import type { Logger } from 'pino';
import type { AreasOf, RequestAccess, Viewer } from '../access/index.ts';
import type { Clock } from '../domain/index.ts';
import type { Replica } from '../facts/replica.ts';
import type { WithAccess } from '../graphql/access-enforcement.ts';
import type { Claims } from '../mongo/claims.ts';
import type { ReadFrom, ReadModel } from '../mongo/read-model.ts';
import type { Seals } from '../mongo/seals.ts';
import type { Store, StoreDefinition } from '../mongo/store.ts';
import type { ServiceConfig } from './config.ts';
import type { EventHandler } from './event-handler.ts';

/** What the kernel gives a service to build itself from. Everything asked for here is indexed, relayed and fed. */
export type Kernel = {
  readonly config: ServiceConfig;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The service's own database; only files in `persistence/` use it. */
  readonly db: Db;
  readonly seals: Seals;
  /** Keyed hash of a natural key (an identity number): equal texts give equal hashes, nothing else can be told. */
  readonly blindIndex: (context: string, text: string) => string;
  readonly store: <State, Event extends DomainEvent>(
    definition: StoreDefinition<State, Event>,
  ) => Store<State, Event>;
  /** Reads what a store's projection writes. */
  readonly readModel: <Fields extends object>(projection: ReadFrom) => ReadModel<Fields>;
  readonly claims: (kind: string, ownerExists: (owner: string, key: string) => Promise<boolean>) => Claims;
  /** Keeps a fact of another service here. */
  readonly replica: <Definition extends FactDefinition>(
    fact: Definition,
    indexes?: readonly IndexDescription[],
  ) => Replica<FactOf<Definition>>;
};

/** One request, or one event, as a service's context is built for it. */
export type ServiceRequest = {
  readonly viewer: Viewer;
  readonly access: RequestAccess;
  readonly correlationId: string;
};

/** Runs an aggregate whose `wakeAt` has come; must move or clear `wakeAt` by a change. */
export type Wake<Context> = (id: string, wakeAt: string, context: Context) => Promise<void>;

/** A running service's own parts. */
export type ServiceParts<Context extends WithAccess> = {
  readonly resolvers: object;
  /** Its SDL, unless that is schemas/<name>.graphql. */
  readonly sdl?: string;
  readonly contextOf: (request: ServiceRequest) => Context;
  /** Where persons are insured: decides what officers and supervisors of an area may see. */
  readonly areasOf: AreasOf;
  readonly handlers?: readonly EventHandler<Context>[];
  /** By collection. */
  readonly timers?: Readonly<Record<string, Wake<Context>>>;
  /** Puts in what must be there before the first request (reference data; the demo when `config.demo`). Repeatable. */
  readonly seed?: (context: Context) => Promise<void>;
};

/** A service: its name, and how it is built from the kernel. */
export type ServiceDefinition = {
  readonly name: string;
  readonly start: (kernel: Kernel) => Promise<ServiceParts<WithAccess>>;
};

/**
 * Declares a service.
 *
 *     export const service = defineService('institutions', async (kernel) => {
 *       const institutions = kernel.store(institutionStore);
 *       return { resolvers, areasOf: nobody, contextOf: (request) => ({ ...request, institutions }) };
 *     });
 */
export const defineService = <Context extends WithAccess>(
  name: string,
  start: (kernel: Kernel) => Promise<ServiceParts<Context>>,
): ServiceDefinition => ({
  name,
  // The kernel hands a service only contexts that the service's own contextOf has built.
  start: start as unknown as ServiceDefinition['start'],
});
