import type { GraphQLDataSource } from '@apollo/gateway';
import { OperationTypeNode } from 'graphql';
import type { OperationContext } from '../graph/operation-context.ts';
import { failureAnswer, graphqlAnswer } from './graphql-answer.ts';
import { distinctRepresentations, spreadEntities } from './representations.ts';
import { sender, type FetchObserver } from './send.ts';
import type { Outcome, Transport } from './transport.ts';

/** How long an operation may take in all, by kind. */
export type Deadlines = { readonly queryMs: number; readonly mutationMs: number };

export type DataSourceOptions = {
  readonly service: string;
  readonly transport: Transport;
  readonly deadlines: Deadlines;
  readonly observe: FetchObserver;
};

/** One fetch for all that ask for the same in one operation; the key holds whatever distinguishes two. */
const shared = (
  { fetches }: OperationContext,
  key: string,
  start: () => Promise<Outcome>,
): Promise<Outcome> => {
  const known = fetches.get(key);
  if (known) return known;
  const started = start();
  fetches.set(key, started);
  return started;
};

/**
 * Sends the fetches of query plans to one subgraph: within the operation's deadline, equal fetches of one operation
 * once, equal entities once. Within a mutation nothing is shared: what is read after one of its steps may differ from
 * before.
 */
export const subgraphDataSource = (options: DataSourceOptions): GraphQLDataSource<OperationContext> => {
  const { service, transport, deadlines, observe } = options;
  const send = sender(service, transport, observe);

  const process: GraphQLDataSource<OperationContext>['process'] = async (fetch) => {
    if (!('incomingRequestContext' in fetch)) throw new Error('Only operations are sent');
    const { request, context, incomingRequestContext } = fetch;
    const { query = '', variables = {}, operationName } = request;
    const isMutation = incomingRequestContext.operation.operation === OperationTypeNode.MUTATION;
    const given = (variables['representations'] ?? []) as readonly unknown[];
    const distinct = given.length > 1 ? distinctRepresentations(given) : null;
    const sent = distinct ? { ...variables, representations: distinct.representations } : variables;
    const body = JSON.stringify({ query, operationName, variables: sent });
    const headers = {
      authorization: `Bearer ${await context.tokenFor(service)}`,
      'content-type': 'application/json',
      'x-correlation-id': context.correlationId,
    };
    const endsAtMs = context.startedAtMs + (isMutation ? deadlines.mutationMs : deadlines.queryMs);
    const start = () => send({ headers, body, endsAtMs, isSafe: !query.startsWith('mutation') });
    const outcome = await (isMutation ? start() : shared(context, `${service} ${body}`, start));
    const answer = 'failed' in outcome ? undefined : graphqlAnswer(outcome);
    if (!answer) return failureAnswer(service, query, given, !('failed' in outcome) || outcome.sent);
    return distinct ? spreadEntities(answer, distinct) : answer;
  };
  return { process };
};
