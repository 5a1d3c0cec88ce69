import type { GraphQLDataSource } from '@apollo/gateway';
import { extensionsOf, refuse } from '../refusals.ts';
import type { OperationContext } from '../graph/operation-context.ts';
import { missingPaths } from './missing-paths.ts';
import { distinctRepresentations, spreadEntities } from './representations.ts';
import type { Answer, Failure, Transport } from './transport.ts';

type Process = GraphQLDataSource<OperationContext>['process'];
type Response = Awaited<ReturnType<Process>>;

/** How long an operation may take in all, by kind. */
export type Deadlines = { readonly queryMs: number; readonly mutationMs: number };

export type FetchObserver = (service: string, outcome: string, milliseconds: number) => void;

export type DataSourceOptions = {
  readonly service: string;
  readonly transport: Transport;
  readonly deadlines: Deadlines;
  readonly observe: FetchObserver;
};

/** A socket that closed under a request that asked for nothing but data: worth one more try. */
const isRetryable = (outcome: Answer | Failure): boolean =>
  'failed' in outcome && ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(outcome.cause);

/** A GraphQL answer, or undefined for anything else: an error page of a proxy, cut JSON, nothing. */
const parsed = ({ text }: Answer): Response | undefined => {
  try {
    const body = JSON.parse(text) as Response | null;
    if (typeof body !== 'object' || body === null) return undefined;
    const { data, errors } = body;
    const hasErrors = Array.isArray(errors) && errors.every((error) => typeof error.message === 'string');
    if (errors !== undefined && !hasErrors) return undefined;
    return hasErrors || (typeof data === 'object' && data !== null) ? body : undefined;
  } catch {
    return undefined;
  }
};

/** Tells the client which service failed and what that leaves empty; never why. */
const failureResponse = (
  service: string,
  query: string,
  representations: readonly unknown[],
  sent: boolean,
) => {
  const unknown = sent && query.startsWith('mutation');
  const refusal = refuse(unknown ? 'OUTCOME_UNKNOWN' : 'SERVICE_UNAVAILABLE', { service });
  const errors = missingPaths(query, representations).map((path) => ({
    message: refusal.message,
    path,
    extensions: extensionsOf(refusal),
  }));
  // Apollo's type wants GraphQLError objects, but reads plain ones as they come from the wire.
  return { data: null, errors } as unknown as Response;
};

/**
 * Sends the fetches of query plans to one subgraph: within the operation's deadline, equal fetches of one operation
 * once, equal entities once.
 */
export const subgraphDataSource = (options: DataSourceOptions): GraphQLDataSource<OperationContext> => {
  const { service, transport, deadlines, observe } = options;

  const send = async (
    headers: Readonly<Record<string, string>>,
    body: string,
    endsAtMs: number,
    retry: boolean,
  ) => {
    const startedAtMs = performance.now();
    const post = async (): Promise<Answer | Failure> => {
      const leftMs = endsAtMs - performance.now();
      return leftMs > 0
        ? transport.post(headers, body, leftMs)
        : { failed: true, sent: false, cause: 'TIMEOUT' };
    };
    let outcome = await post();
    if (retry && isRetryable(outcome)) outcome = await post();
    observe(
      service,
      'failed' in outcome ? outcome.cause : String(outcome.status),
      performance.now() - startedAtMs,
    );
    return outcome;
  };

  const process: Process = async (fetch) => {
    if (!('incomingRequestContext' in fetch)) throw new Error('Only operations are sent');
    const { request, context, incomingRequestContext } = fetch;
    const { query = '', variables = {}, operationName } = request;
    const isMutation = incomingRequestContext.operation?.operation === 'mutation';
    const given = (variables['representations'] ?? []) as readonly unknown[];
    const distinct = given.length > 1 ? distinctRepresentations(given) : null;
    const body = JSON.stringify({
      query,
      operationName,
      variables: distinct ? { ...variables, representations: distinct.representations } : variables,
    });
    const headers = {
      authorization: `Bearer ${await context.tokenFor(service)}`,
      'content-type': 'application/json',
      'x-correlation-id': context.correlationId,
    };
    const endsAtMs = context.startedAtMs + (isMutation ? deadlines.mutationMs : deadlines.queryMs);
    const start = () => send(headers, body, endsAtMs, !query.startsWith('mutation'));
    const outcome = await (isMutation
      ? start()
      : shared(context, JSON.stringify([service, headers, body]), start));
    const response = 'failed' in outcome ? undefined : parsed(outcome);
    if (!response) return failureResponse(service, query, given, !('failed' in outcome) || outcome.sent);
    return distinct ? spreadEntities(response, distinct) : response;
  };
  return { process };
};

/** Within a mutation nothing is shared: what is read after one of its steps may differ from before. */
const shared = (
  { fetches }: OperationContext,
  key: string,
  start: () => Promise<Answer | Failure>,
): Promise<Answer | Failure> => {
  const known = fetches.get(key);
  if (known) return known;
  const started = start();
  fetches.set(key, started);
  return started;
};
