import { refusals } from '@yibao/platform/domain';

/** What consents and mandates refuse. */
export const refuse = refusals({
  UNTIL_REQUIRED: ['BAD_USER_INPUT', '请填写有效期，且不早于今天', 'State a last day, not before today'],
  SCOPE_NOT_CONSENTABLE: [
    'RULE_VIOLATION',
    '该类信息不能授权给商业保险机构',
    'This kind of data cannot be opened to an insurer',
  ],
  SCOPE_NOT_DELEGABLE: ['RULE_VIOLATION', '该类事项不能委托代办', 'This kind of affair cannot be delegated'],
  SELF_MANDATE: ['BAD_USER_INPUT', '不能委托本人', 'Nobody is their own delegate'],
  HOLDER_REQUIRED: ['BAD_USER_INPUT', '请填写被授权方', 'State who receives the permission'],
  PERSON_DECEASED: ['RULE_VIOLATION', '该人员已死亡', 'The person has died'],
  ALREADY_REVOKED: ['CONFLICT', '授权已撤销', 'It is revoked already'],
  CONSENT_UNKNOWN: ['NOT_FOUND', '未找到该授权', 'There is no such consent'],
  MANDATE_UNKNOWN: ['NOT_FOUND', '未找到该委托', 'There is no such mandate'],
  CONSENT_NOT_IN_FORCE: ['FORBIDDEN', '授权已撤销或已过期', 'The consent was taken back or has ended'],
  MANDATE_NOT_IN_FORCE: ['FORBIDDEN', '委托已撤销或已过期', 'The mandate was taken back or has ended'],
});
