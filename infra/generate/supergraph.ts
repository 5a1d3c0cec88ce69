import { composeServices } from '@apollo/composition';
import { subgraphSdl } from '@yibao/platform/graphql';
import { parse } from 'graphql';
import { services, type Files } from './services.ts';

/** The subgraphs as composition takes them. The gateway knows where they really are. */
export const subgraphs = () =>
  services.map((name) => ({ name, url: `http://${name}.subgraph`, typeDefs: parse(subgraphSdl(name)) }));

/** Composes the supergraph. Throws with every reason when it does not compose. */
export const supergraph = async (): Promise<Files> => {
  if (services.length === 0) return new Map();
  const { supergraphSdl, errors, hints = [] } = composeServices(subgraphs());
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  for (const { definition, message } of hints) console.log(`composition: ${definition.code}: ${message}`);
  return new Map([['schemas/supergraph.graphql', `${supergraphSdl}\n`]]);
};
