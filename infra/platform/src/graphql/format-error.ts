import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../domain/errors.ts';

/** Codes of Apollo Server for a request that is itself malformed; the caller may see those. */
const requestErrors = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** The one place where a thrown error becomes a GraphQL error. `onBug` receives whatever is masked. */
export const errorFormatter =
  (onBug: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const unwrapped = unwrapResolverError(error);
    // A context that could not be built is wrapped once more, without a path.
    const thrown =
      unwrapped instanceof GraphQLError && unwrapped.originalError instanceof DomainError
        ? unwrapped.originalError
        : unwrapped;
    if (thrown instanceof DomainError) {
      const { code, reason, details, messages } = thrown;
      return { ...formatted, message: messages.en, extensions: { code, reason, details, message: messages } };
    }
    const code = formatted.extensions?.['code'];
    if (thrown instanceof GraphQLError && requestErrors.has(String(code))) {
      const { message, locations, path } = formatted;
      return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
    }
    onBug(thrown);
    const { locations, path } = formatted;
    return {
      message: 'Internal server error',
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
