import { GraphQLError } from 'graphql';
import { HeaderMap } from '@apollo/server';
import { refusals, type DomainError, type ErrorCode } from '@yibao/platform/domain';

/** What the gateway itself refuses. The services refuse the rest. */
export const refuse = refusals({
  TOKEN_EXPIRED: ['UNAUTHENTICATED', '登录已过期，请重新登录', 'The access token has expired; sign in again'],
  TOKEN_INVALID: ['UNAUTHENTICATED', '登录凭证无效', 'The access token is not valid'],
  IDENTITY_PROVIDER_UNAVAILABLE: [
    'UNAVAILABLE',
    '身份认证服务暂不可用',
    'The identity provider cannot be reached',
  ],
  SYSTEM_FROM_OUTSIDE: [
    'FORBIDDEN',
    '系统角色不得从外部使用',
    'The role SYSTEM is not accepted from outside',
  ],
  PURPOSE_NOT_FITTING: ['FORBIDDEN', '使用目的与角色不符', 'The purpose does not fit the role'],
  INCOMPATIBLE_POSTS: [
    'FORBIDDEN',
    '不相容岗位不得由同一人担任',
    'One account may not hold these posts together',
  ],
  IDENTITY_INCOMPLETE: ['FORBIDDEN', '账户信息不完整', 'The account lacks what its role needs'],
  GRANT_INVALID: ['FORBIDDEN', '授权凭证无效或已过期', 'The grant is not valid, or has expired'],
  TOO_MANY_GRANTS: ['BAD_USER_INPUT', '授权凭证过多', 'Too many grants in one request'],
  TOO_MANY_TOKENS: ['BAD_USER_INPUT', '查询文本过长', 'The query is too long'],
  TOO_MANY_SELECTIONS: ['BAD_USER_INPUT', '查询片段展开过大', 'The fragments of the query expand too far'],
  TOO_DEEP: ['BAD_USER_INPUT', '查询层级过深', 'The query is nested too deeply'],
  TOO_MANY_ALIASES: ['BAD_USER_INPUT', '查询别名过多', 'The query has too many aliases'],
  TOO_MANY_DIRECTIVES: ['BAD_USER_INPUT', '查询指令过多', 'The query has too many directives'],
  TOO_COSTLY: [
    'BAD_USER_INPUT',
    '查询过于庞大，请减少每页条数',
    'The query asks for too much; ask for smaller pages',
  ],
  BODY_TOO_LARGE: ['BAD_USER_INPUT', '请求内容过大', 'The request body is too large'],
  OPERATION_UNKNOWN: ['BAD_USER_INPUT', '请指明要执行的操作', 'Name one operation of the document'],
  OPERATION_NOT_OFFERED: ['BAD_USER_INPUT', '不提供此类操作', 'Operations of this kind are not offered'],
  INTROSPECTION_DISABLED: ['BAD_USER_INPUT', '不提供模式查询', 'Introspection is not offered here'],
  BAD_REQUEST: ['BAD_USER_INPUT', '请求格式不正确', 'The request is malformed'],
  NOT_FOUND: ['NOT_FOUND', '地址不存在', 'Nothing is here'],
  SERVICE_UNAVAILABLE: [
    'UNAVAILABLE',
    '部分服务暂不可用，请稍后重试',
    'A service is not available; try again later',
  ],
  RATE_LIMITED: [
    'UNAVAILABLE',
    '请求过于频繁，请稍后重试',
    'Too many requests; try again after the time that is given',
  ],
  OUTCOME_UNKNOWN: [
    'UNAVAILABLE',
    '结果未知，请使用同一幂等键重试',
    'The outcome is not known; repeat with the same idempotency key',
  ],
});

const httpStatus: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

/** How a refusal looks in an answer. */
export const extensionsOf = ({ code, reason, details, messages }: DomainError) => ({
  code,
  reason,
  details,
  message: messages,
});

/** A refusal of a whole request, as Apollo Server wants it: with its HTTP status. */
export const refusedRequest = (refusal: DomainError): GraphQLError => {
  const { retryAfterSeconds } = refusal.details;
  const status = retryAfterSeconds === undefined ? (httpStatus[refusal.code] ?? 500) : 429;
  const headers = new HeaderMap();
  if (status === 401) headers.set('www-authenticate', 'Bearer error="invalid_token"');
  if (status === 429) headers.set('retry-after', String(retryAfterSeconds));
  // Widened, because GraphQL Yoga declares `http` for its own use in a way Apollo Server does not read.
  const extensions: Record<string, unknown> = { ...extensionsOf(refusal), http: { status, headers } };
  return new GraphQLError(refusal.message, { extensions });
};
