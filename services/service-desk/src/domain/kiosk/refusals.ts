import { refusals } from '@yibao/platform/domain';

/** What terminals refuse. */
export const refuse = refusals({
  KIOSK_NOT_FOUND: ['NOT_FOUND', '未找到该自助终端', 'There is no such terminal'],
  NOT_THIS_KIOSK: ['FORBIDDEN', '账号与终端不符', 'The caller is not this terminal'],
  ACCOUNT_REQUIRED: ['BAD_USER_INPUT', '请填写终端账号', 'Name the account of the terminal'],
  ACCOUNT_TAKEN: ['CONFLICT', '该账号已用于其他终端', 'The account belongs to another terminal'],
  HOST_REQUIRED: ['BAD_USER_INPUT', '经办大厅以外须注明设置单位', 'Outside halls a terminal has a host'],
  HOST_UNKNOWN: [
    'RULE_VIOLATION',
    '设置单位不是在册的定点医药机构',
    'The host is not on the public record as such an institution',
  ],
  PILOT_FLAG_OFF: [
    'RULE_VIOLATION',
    '本地区未试点大厅以外自助区',
    'The area does not try out terminals outside halls',
  ],
  FUNCTION_NOT_ALLOWED: ['BAD_USER_INPUT', '请选择终端功能，每项一次', 'Name what it can do, each once'],
  FUNCTION_NOT_OFFERED: ['RULE_VIOLATION', '该终端不办理事项', 'This terminal does not accept items'],
  KIOSK_SUSPENDED: ['CONFLICT', '该终端已停用', 'The terminal is out of use'],
  KIOSK_ACTIVE: ['CONFLICT', '该终端正在使用', 'The terminal is in use'],
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写停用原因', 'Give the reason'],
});
