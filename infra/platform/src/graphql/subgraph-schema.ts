import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { enforceAccess } from './access-enforcement.ts';
import { accessRules } from './access-rules.ts';
import { parseDefaultValues } from './default-values.ts';
import { limitInput } from './input-limits.ts';
import { hideForbiddenRows } from './row-visibility.ts';
import { scalars } from './scalars.ts';
import { subgraphSdl } from './subgraph-sdl.ts';

/** Binds resolvers to an SDL text, with the shared scalars, and puts its `@access` rules in front of them. */
export const guardedSchema = (sdl: string, resolvers: object): GraphQLSchema => {
  const typeDefs = parse(sdl);
  // Code Generator types each resolver with the service's own Context; Apollo's resolver map knows only `unknown`.
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars, ...resolvers } as never }]);
  const rules = accessRules(typeDefs);
  // Whoever may not use a field is told that first.
  return enforceAccess(hideForbiddenRows(limitInput(parseDefaultValues(schema)), rules), rules);
};

/** The executable schema of schemas/<service>.graphql. */
export const subgraphSchema = (service: string, resolvers: object): GraphQLSchema =>
  guardedSchema(subgraphSdl(service), resolvers);
