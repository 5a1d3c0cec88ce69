import type { ApolloServerPlugin } from '@apollo/server';
import type { DomainError } from '@yibao/platform/domain';
import { limits } from '../limits.ts';
import { refuse, refusedRequest } from '../refusals.ts';
import type { OperationContext } from './operation-context.ts';
import { operationSize, type OperationSize } from './operation-size.ts';

/** The first limit an operation exceeds. Neither limits nor sizes are told: they would only help to get around. */
export const excess = (size: OperationSize): DomainError | undefined => {
  if (size.depth > limits.depth) return refuse('TOO_DEEP');
  if (size.aliases > limits.aliases) return refuse('TOO_MANY_ALIASES');
  if (size.directives > limits.directives) return refuse('TOO_MANY_DIRECTIVES');
  return size.cost > limits.cost ? refuse('TOO_COSTLY') : undefined;
};

/** Refuses what names no operation, a kind the graph lacks, or too much, before anything is fetched. */
export const guardPlugin: ApolloServerPlugin<OperationContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) throw refusedRequest(refuse('OPERATION_UNKNOWN'));
      if (!schema.getRootType(operation.operation)) throw refusedRequest(refuse('OPERATION_NOT_OFFERED'));
      const refusal = excess(operationSize(schema, document, operation, request.variables));
      if (refusal) throw refusedRequest(refusal);
    },
  }),
};
