import type { GraphQLDataSource } from '@apollo/gateway';
import { extensionsOf, refuse } from '../refusals.ts';
import { missingPaths } from './missing-paths.ts';
import type { Answer } from './transport.ts';

export type GraphqlAnswer = Awaited<ReturnType<GraphQLDataSource['process']>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areErrors = (errors: unknown): boolean =>
  Array.isArray(errors) && errors.every((error) => isObject(error) && typeof error['message'] === 'string');

/** A GraphQL answer, or undefined for anything else: an error page of a proxy, cut JSON, nothing. */
export const graphqlAnswer = ({ text }: Answer): GraphqlAnswer | undefined => {
  try {
    const body: unknown = JSON.parse(text);
    if (!isObject(body)) return undefined;
    const { data, errors } = body;
    return (errors === undefined ? isObject(data) : areErrors(errors)) ? body : undefined;
  } catch {
    return undefined;
  }
};

/** Tells the client which service failed and what that leaves empty; never why. */
export const failureAnswer = (
  service: string,
  query: string,
  representations: readonly unknown[],
  sent: boolean,
): GraphqlAnswer => {
  const unknown = sent && query.startsWith('mutation');
  const refusal = refuse(unknown ? 'OUTCOME_UNKNOWN' : 'SERVICE_UNAVAILABLE', { service });
  const errors = missingPaths(query, representations).map((path) => ({
    message: refusal.message,
    path,
    extensions: extensionsOf(refusal),
  }));
  return { data: null, errors };
};
