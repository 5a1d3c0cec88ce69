import { refusals } from '@yibao/platform/domain';

/** What the credential aggregate refuses. */
export const refuse = refusals({
  ALREADY_ISSUED: ['CONFLICT', '已申领该凭证', 'The person holds this credential already'],
  MISSING_IDENTITY_PROOF: [
    'RULE_VIOLATION',
    '身份证明未补齐，不能申领凭证',
    'Without proof of identity no credential is issued',
  ],
  PERSON_DECEASED: ['RULE_VIOLATION', '该人员已死亡', 'The person has died'],
  CREDENTIAL_UNKNOWN: ['NOT_FOUND', '凭证无法识别', 'The credential is not known'],
  CREDENTIAL_REVOKED: ['FORBIDDEN', '凭证已注销', 'The credential was revoked'],
  ALREADY_REVOKED: ['CONFLICT', '凭证已注销', 'The credential is revoked already'],
  TOKEN_EXPIRED: ['FORBIDDEN', '动态码已过期，请刷新', 'The token has expired; show a fresh one'],
  TOKEN_USED: ['FORBIDDEN', '动态码已使用，请刷新', 'The token was used; show a fresh one'],
  STEP_NOT_ALLOWED: [
    'FORBIDDEN',
    '当前角色不能在该环节核验身份',
    'Your role checks no identity at this step',
  ],
});
