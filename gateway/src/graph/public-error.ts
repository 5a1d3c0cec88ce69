import { redactIdNumbers, type DomainError, type ErrorCode } from '@yibao/platform/domain';
import type { GraphQLFormattedError } from 'graphql';
import { extensionsOf, refuse } from '../refusals.ts';

const codes = new Set<unknown>([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'RULE_VIOLATION',
  'UNAVAILABLE',
] satisfies ErrorCode[]);

/** Apollo Server's own codes for what is wrong with a request as such. */
const requestCodes = new Set<unknown>([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

type Extensions = Readonly<Record<string, unknown>>;

/** A refusal by a service or by the gateway: all of it is meant for the client, and nothing else is passed on. */
const refusalIn = ({ code, reason, details, message }: Extensions) =>
  codes.has(code) && typeof reason === 'string' && !reason.startsWith('INTERNAL_TOKEN')
    ? { code, reason, details: details ?? {}, message }
    : undefined;

const limitBehind = (message: string, { validationErrorCode }: Extensions): DomainError | undefined => {
  if (/contains more tha[tn] \d+ tokens/.test(message)) return refuse('TOO_MANY_TOKENS');
  if (validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return refuse('TOO_MANY_SELECTIONS');
  return validationErrorCode === 'INTROSPECTION_DISABLED' ? refuse('INTROSPECTION_DISABLED') : undefined;
};

const ofRefusal = (refusal: DomainError): GraphQLFormattedError => ({
  message: refusal.message,
  extensions: extensionsOf(refusal),
});

/** Whether a service sent it, other than the gateway's own checks. */
const isFromService = ({ serviceName }: Extensions) => serviceName !== undefined;

/**
 * What a client sees of an error, by allow-list; undefined for all that must be masked: bugs, addresses, driver
 * errors, and a subgraph that finds fault with the gateway's own request.
 */
export const publicError = (error: GraphQLFormattedError): GraphQLFormattedError | undefined => {
  const extensions: Extensions = error.extensions ?? {};
  const path = error.path ? { path: error.path } : {};
  const message = redactIdNumbers(error.message);
  const refusal = refusalIn(extensions);
  if (refusal) return { message, ...path, extensions: refusal };
  const { code } = extensions;
  if (isFromService(extensions) ? code !== 'BAD_USER_INPUT' : !requestCodes.has(code)) return undefined;
  const limit = limitBehind(message, extensions);
  if (limit) return ofRefusal(limit);
  // The value itself is cut out: it can be a whole input with a person's particulars.
  const text = message.replace(/(got invalid value) .*?(?= at "|; |$)/s, '$1');
  return {
    message: text,
    ...path,
    ...(error.locations && !isFromService(extensions) && { locations: error.locations }),
    extensions: {
      code: 'BAD_USER_INPUT',
      reason: code === 'BAD_USER_INPUT' ? 'INVALID_VALUE' : code,
      details: {},
      message: { zh: '请求不正确，请检查查询与参数', en: text },
    },
  };
};

/** The one face of everything unexpected; the correlation id leads to the log. */
export const maskedError = ({ path }: GraphQLFormattedError): GraphQLFormattedError => ({
  message: 'Internal server error',
  ...(path && { path }),
  extensions: {
    code: 'INTERNAL_SERVER_ERROR',
    message: { zh: '系统内部错误', en: 'Internal server error' },
  },
});
