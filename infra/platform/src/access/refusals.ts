import { refusals } from '../domain/errors.ts';

/** What access control refuses. Absent and forbidden persons look alike: both are FORBIDDEN. */
export const refuse = refusals({
  SIGN_IN_REQUIRED: ['UNAUTHENTICATED', '请先登录', 'Sign in first'],
  INTERNAL_TOKEN_REQUIRED: ['UNAUTHENTICATED', '仅限网关访问', 'Only the gateway may call this service'],
  ROLE_NOT_ALLOWED: ['FORBIDDEN', '当前角色无权使用该功能', 'Your role may not use this'],
  SCOPE_NOT_GRANTED: [
    'FORBIDDEN',
    '无权查看该参保人的此类信息',
    'You may not see this kind of data of this person; a grant of the person would allow it',
  ],
  MAY_NOT_ACT: [
    'FORBIDDEN',
    '无权为该参保人办理',
    'You may not act for this person; an identity check, a mandate or the own area would allow it',
  ],
});
