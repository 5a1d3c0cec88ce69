import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { composeServices as composeWithApollo } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { composeServices as composeWithHive } from '@theguild/federation-composition';
import { subgraphSdl } from '@yibao/platform/graphql';
import { parse, type GraphQLSchema } from 'graphql';
import { services } from '../../infra/generate/services.ts';

export const root = resolve(import.meta.dirname, '../..');
export const supergraphFile = 'schemas/supergraph.graphql';

/** The SDL of every service that has published one, by name. */
export const published: Readonly<Record<string, string>> = Object.fromEntries(
  services.map((service) => [service, subgraphSdl(service)]),
);

/** The supergraph as it is committed. */
export const committed = (): string => readFileSync(join(root, supergraphFile), 'utf8');

export type Composed = { readonly sdl: string | undefined; readonly errors: readonly string[] };

const servicesOf = (sdls: Readonly<Record<string, string>>) =>
  Object.entries(sdls).map(([name, sdl]) => ({ name, url: `http://${name}.subgraph`, typeDefs: parse(sdl) }));
const messages = (errors: readonly { readonly message: string }[] | undefined) =>
  (errors ?? []).map(({ message }) => message);

/** Two composers that know nothing of each other. */
export const composers: Readonly<Record<string, (sdls: Readonly<Record<string, string>>) => Composed>> = {
  '@apollo/composition': (sdls) => {
    const { supergraphSdl, errors } = composeWithApollo(servicesOf(sdls));
    return { sdl: supergraphSdl, errors: messages(errors) };
  },
  '@theguild/federation-composition': (sdls) => {
    const { supergraphSdl, errors } = composeWithHive(servicesOf(sdls));
    return { sdl: errors ? undefined : supergraphSdl, errors: messages(errors) };
  },
};

/** What clients see of a supergraph: nothing of the joins. */
export const apiSchemaOf = (supergraphSdl: string): GraphQLSchema =>
  Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
