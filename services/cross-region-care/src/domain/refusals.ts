import { refusals } from '@yibao/platform/domain';

export const refuse = refusals({
  CREDENTIAL_REQUIRED: [
    'BAD_USER_INPUT',
    '请出示医保电子凭证或有效身份证件之一',
    'Show one credential: the e-voucher or a valid identity document',
  ],
  NOT_ENROLLED: ['RULE_VIOLATION', '该日期无有效参保关系', 'Nobody insures the person on that day'],
  NOT_ENROLLED_THEN: [
    'RULE_VIOLATION',
    '就医期间无有效参保关系',
    'Nobody insured the person during the stay',
  ],
  DESTINATION_NOT_A_CITY: [
    'BAD_USER_INPUT',
    '备案应备到设区市或直辖市，不备到机构',
    'A filing names a city or a municipality, never an institution',
  ],
  DESTINATION_IS_INSURED_AREA: [
    'RULE_VIOLATION',
    '就医地即参保地，无需备案',
    'Care at the insured place needs no filing',
  ],
  TYPE_NOT_OPEN: [
    'RULE_VIOLATION',
    '参保地未开通该备案类型',
    'The insured place does not offer this type of filing',
  ],
  ALREADY_FILED: ['CONFLICT', '已有有效备案，无需重复办理', 'A filing that serves this is in force already'],
  REFERRAL_REQUIRED: ['BAD_USER_INPUT', '转诊备案须提供转诊单号', 'A referral filing names its referral'],
  MISSING_FIELD: ['BAD_USER_INPUT', '备案信息不完整', 'Fields that the insured place asks for are missing'],
  STAY_NOT_ENDED: [
    'RULE_VIOLATION',
    '尚未出院，请直接备案',
    'The stay has not ended: file in the ordinary way',
  ],
  LATE_FILING_CLOSED: ['RULE_VIOLATION', '已超过补办备案期限', 'The time for a late filing has passed'],
  FILING_NOT_FOUND: ['NOT_FOUND', '未找到该备案', 'There is no such filing'],
  FILING_ENDED: ['CONFLICT', '该备案已终止', 'The filing has ended'],
  NOTHING_CHANGES: ['BAD_USER_INPUT', '备案信息无变化', 'Neither city nor type changes'],
  DATE_NOT_ALLOWED: ['BAD_USER_INPUT', '日期不在允许范围内', 'The date is not one this can be done for'],
  INSTITUTION_UNKNOWN: ['NOT_FOUND', '未找到该机构', 'No institution has this code'],
  NOT_TREATING_INSTITUTION: ['FORBIDDEN', '仅接诊机构可办理', 'Only the treating institution does this'],
  STAY_DISCHARGED: ['RULE_VIOLATION', '患者已出院', 'The stay has ended'],
  ALREADY_REGISTERED: ['CONFLICT', '该次急诊已登记', 'This admission is registered already'],
  ADMISSION_IN_FUTURE: [
    'BAD_USER_INPUT',
    '入院时间不能晚于当前时间',
    'An admission cannot lie in the future',
  ],
  REGISTRATION_NOT_FOUND: ['NOT_FOUND', '未找到该急诊登记', 'There is no such registration'],
  REASON_REQUIRED: ['BAD_USER_INPUT', '请填写原因', 'Give the reason'],
  NO_PACK_FOR_AREA: ['RULE_VIOLATION', '该地区尚未配置政策', 'No policy pack serves this area'],
  PACK_NOT_IN_FORCE: ['RULE_VIOLATION', '该日期政策尚未生效', 'No policy version is in force on that day'],
  PACK_EXPIRED: ['RULE_VIOLATION', '该日期政策已失效', 'The policy has expired on that day'],
  PARAMETER_MISSING: [
    'RULE_VIOLATION',
    '政策参数未配置',
    'The policy names this parameter without a value; a local decision must set it',
  ],
});
