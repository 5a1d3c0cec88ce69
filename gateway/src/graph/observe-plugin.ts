import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayMetrics } from '../http/metrics.ts';
import type { OperationContext } from './operation-context.ts';
import { publicError } from './public-error.ts';

const masked = 'INTERNAL_SERVER_ERROR';

const withCorrelation = (error: GraphQLFormattedError, correlationId: string): GraphQLFormattedError =>
  error.extensions?.['code'] === masked
    ? { ...error, extensions: { ...error.extensions, correlationId } }
    : error;

const outcomeOf = (errors: readonly unknown[], hasData: boolean) => {
  if (errors.length === 0) return 'ok';
  return hasData ? 'partial' : 'refused';
};

/** Counts operations and errors, logs whole what clients see masked, and gives those answers their correlation id. */
export const observePlugin = (
  metrics: GatewayMetrics,
  logger: Logger,
): ApolloServerPlugin<OperationContext> => ({
  contextCreationDidFail: async () => metrics.operation('none', 'refused', 0),
  invalidRequestWasReceived: async () => metrics.operation('none', 'refused', 0),
  requestDidStart: async ({ contextValue }) => ({
    didEncounterErrors: async ({ errors }) => {
      for (const error of errors) {
        if (publicError(error.toJSON())) continue;
        const { originalError, path, extensions } = error;
        const fields = {
          correlationId: contextValue.correlationId,
          service: extensions['serviceName'],
          path,
        };
        logger.error({ ...fields, error: originalError ?? error }, 'masked error');
      }
    },
    willSendResponse: async ({ operation, response: { body } }) => {
      if (body.kind !== 'single') return;
      const { errors = [], data } = body.singleResult;
      for (const { extensions } of errors) metrics.error(String(extensions?.['code']));
      if (errors.length > 0)
        body.singleResult.errors = errors.map((error) => withCorrelation(error, contextValue.correlationId));
      const outcome = outcomeOf(errors, data !== undefined && data !== null);
      metrics.operation(
        operation?.operation ?? 'none',
        outcome,
        performance.now() - contextValue.startedAtMs,
      );
    },
  }),
});
