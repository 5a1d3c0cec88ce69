import { composeServices } from '@apollo/composition';
import { newSigningKey } from '@yibao/platform/access';
import { GraphQLError, parse } from 'graphql';
import { defaultRates, startGateway, type GatewayConfig } from '../gateway.ts';
import { startIdentityProvider } from './identity-provider.ts';
import { startTestSubgraph, type TestContext } from './test-subgraph.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

export const peopleSdl = `${link}
type Query {
  me: Person
  person(id: ID!): Person
  people(first: Int, after: String): PeopleConnection!
  everybody: [Person!]!
  whoAmI: String!
  fail(code: String, message: String!): String
  on(date: Date!): String
}
type Mutation { rename(id: ID!, name: String!): Person }
scalar Date
type Person @key(fields: "id") { id: ID! name: String friend: Person friends: [Person!]! }
type PeopleConnection { edges: [PersonEdge!]! nodes: [Person!]! }
type PersonEdge { cursor: String! node: Person! }
`;

export const cardsSdl = `${link}
type Query { card(number: String!): Card }
type Mutation { order(personId: ID!): Card }
type Person @key(fields: "id") { id: ID! card: Card cardBroken: Card }
type Card { number: String! }
`;

const person = (id: string) => ({ __typename: 'Person', id, name: `Name ${id}` });
const friendsOf = { Person: { friend: () => person('2'), friends: () => ['1', '2', '1'].map(person) } };

const peopleResolvers = {
  ...friendsOf,
  Query: {
    me: () => person('1'),
    person: (_: unknown, { id }: { id: string }) => person(id),
    people: (_: unknown, { first = 20 }: { first?: number }) => {
      const nodes = Array.from({ length: first }, (_each, index) => person(String(index)));
      return { nodes, edges: nodes.map((node) => ({ cursor: node.id, node })) };
    },
    everybody: () => ['1', '2', '1', '2', '3'].map(person),
    whoAmI: (_: unknown, __: unknown, context: TestContext) => JSON.stringify(context),
    on: (_: unknown, { date }: { date: string }) => date,
    fail: (_: unknown, { code, message }: { code?: string; message: string }) => {
      const told = { reason: 'TOLD', details: { until: '2026-01-01' }, message: { zh: '拒绝', en: message } };
      throw new GraphQLError(message, {
        extensions: { ...(code ? { code, ...told } : {}), secret: 'mongodb://user@db', stacktrace: ['at x'] },
      });
    },
  },
  Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...person(id), name }) },
};

const cardsResolvers = {
  Query: { card: (_: unknown, { number }: { number: string }) => ({ number }) },
  Mutation: { order: (_: unknown, { personId }: { personId: string }) => ({ number: `card-${personId}` }) },
  Person: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    card: ({ id }: { id: string }) => ({ number: `card-${id}` }),
    cardBroken: () => {
      throw new GraphQLError('No card', { extensions: { code: 'NOT_FOUND', reason: 'NO_CARD' } });
    },
  },
};

const composed = (subgraphs: Readonly<Record<string, string>>): string => {
  const services = Object.entries(subgraphs).map(([name, sdl]) => ({
    name,
    url: `http://${name}.invalid`,
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (supergraphSdl === undefined) throw new Error(String(errors));
  return supergraphSdl;
};

export type TestAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Whatever JSON came; undefined for other content. */
  readonly body: ReturnType<JSON['parse']>;
};

const answerOf = async (response: Response): Promise<TestAnswer> => {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const { status, headers } = response;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- tests look at whatever JSON came
  return { status, headers, text, body: isJson ? JSON.parse(text) : undefined };
};

/** Two subgraphs, an identity provider and a gateway, all real, on free ports. `cardsUrl` puts something else behind `cards`. */
export const startTestGraph = async (
  options: { readonly cardsUrl?: string; readonly config?: Partial<GatewayConfig> } = {},
) => {
  const identity = await startIdentityProvider();
  const internal = await newSigningKey();
  const grants = await newSigningKey();
  const people = await startTestSubgraph('people', peopleSdl, peopleResolvers, internal.keys);
  const cards = await startTestSubgraph('cards', cardsSdl, cardsResolvers, internal.keys);
  const gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    graphPath: '/graphql',
    production: false,
    logLevel: 'silent',
    supergraphSdl: composed({ people: peopleSdl, cards: cardsSdl }),
    subgraphs: { people: people.url, cards: options.cardsUrl ?? cards.url },
    deadlines: { queryMs: 2000, mutationMs: 10_000 },
    identity: identity.provider,
    internalSigningKey: internal.signingKey,
    grantKeys: grants.keys,
    origins: [],
    rates: defaultRates,
    trustedProxies: [],
    ...options.config,
  });
  const request = async (path: string, init: RequestInit = {}) =>
    answerOf(await fetch(gateway.url + path, init));
  return {
    url: gateway.url,
    identity,
    grants,
    people,
    cards,
    request,
    /** Posts an operation. */
    send: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
      request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    stopGateway: gateway.stop,
    stop: async () => {
      await gateway.stop();
      await Promise.all([people.stop(), cards.stop(), identity.stop()]);
    },
  };
};

export type TestGraph = Awaited<ReturnType<typeof startTestGraph>>;
