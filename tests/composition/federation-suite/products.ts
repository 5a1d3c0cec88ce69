import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import fastifyApollo from '@as-integrations/fastify';
import { anonymous, requestAccess } from '@yibao/platform/access';
import { errorFormatter, guardedSchema, type WithAccess } from '@yibao/platform/graphql';
import Fastify from 'fastify';

type Product = { readonly id: string; readonly sku: string; readonly package: string };
type Reference = Readonly<Record<string, unknown>>;

export const suite = dirname(
  fileURLToPath(import.meta.resolve('@apollo/federation-subgraph-compatibility-tests/package.json')),
);
const shared = readFileSync(fileURLToPath(import.meta.resolve('@yibao/schemas/shared.graphql')), 'utf8');
const accessDefinitions = shared.slice(0, shared.indexOf('"An amount in CNY'));

/** The suite's own SDL, with what every schema of this project must have: `@access` on each type. */
export const productsSdl =
  readFileSync(join(suite, 'products.graphql'), 'utf8').replace(
    /^((?:extend )?type [^]*?)(\s)\{$/gm,
    '$1 @access(roles: [PUBLIC])$2{',
  ) + accessDefinitions;

const user = {
  __typename: 'User',
  email: 'support@apollographql.com',
  name: 'Jane Smith',
  totalProductsCreated: 1337,
  yearsOfEmployment: 10,
};
const deprecated = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
  createdBy: user,
};
const research = [
  { study: { caseNumber: '1234', description: 'Federation Study' }, outcome: null },
  { study: { caseNumber: '1235', description: 'Studio Study' }, outcome: null },
];
const product = (id: string, sku: string, name: string, variation: string, index: number) => ({
  ...{ id, sku, package: name, variation: { id: variation }, createdBy: user, notes: null },
  dimensions: { size: 'small', weight: 1, unit: 'kg' },
  research: research.slice(index, index + 1),
});
const products = [
  product('apollo-federation', 'federation', '@apollo/federation', 'OSS', 0),
  product('apollo-studio', 'studio', '', 'platform', 1),
];

const variationOf = ({ variation }: Reference) => (variation as { id?: string } | undefined)?.id;
const isMeant = (
  reference: Reference,
  { id, sku, package: name, variation }: Product & { variation: { id: string } },
) =>
  reference['id'] === id ||
  (reference['sku'] === sku && (reference['package'] === name || variationOf(reference) === variation.id));
const studyOf = ({ study }: Reference) => (study as { caseNumber?: string } | undefined)?.caseNumber;

const resolvers = {
  Query: {
    product: (_: unknown, { id }: Reference) => products.find((each) => each.id === id),
    deprecatedProduct: (_: unknown, { sku }: Reference) => (sku === deprecated.sku ? deprecated : null),
  },
  Product: {
    __resolveReference: (reference: Reference) => products.find((each) => isMeant(reference, each)),
  },
  DeprecatedProduct: {
    __resolveReference: ({ sku }: Reference) => (sku === deprecated.sku ? deprecated : null),
  },
  ProductResearch: {
    __resolveReference: (reference: Reference) =>
      research.find(({ study }) => study.caseNumber === studyOf(reference)),
  },
  Inventory: { __resolveReference: ({ id }: Reference) => ({ id, deprecatedProducts: [deprecated] }) },
  User: {
    __resolveReference: (reference: Reference) => ({ ...user, ...reference }),
    averageProductsCreatedPerYear: ({ totalProductsCreated, yearsOfEmployment }: typeof user) =>
      Math.round(totalProductsCreated / yearsOfEmployment),
  },
};

/** The subgraph under test: this project's schema factory and error formatter, open to the suite's client. */
export const startProducts = async () => {
  const server = new ApolloServer<WithAccess>({
    schema: guardedSchema(productsSdl, resolvers),
    formatError: errorFormatter(console.error),
    plugins: [ApolloServerPluginInlineTrace()],
    stopOnTerminationSignals: false,
  });
  await server.start();
  const app = Fastify({ forceCloseConnections: true });
  const access = requestAccess(
    anonymous,
    async () => new Map(),
    () => new Date(),
  );
  await app.register(fastifyApollo(server), { path: '/', context: async () => ({ access }) });
  const url = await app.listen({ host: 'localhost', port: 0 });
  return { port: Number(new URL(url).port), stop: async () => (await app.close(), server.stop()) };
};
