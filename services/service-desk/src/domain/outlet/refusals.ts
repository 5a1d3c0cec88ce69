import { refusals } from '@yibao/platform/domain';

/** What outlets refuse. */
export const refuse = refusals({
  OUTLET_NOT_FOUND: ['NOT_FOUND', '未找到该网点', 'There is no such outlet'],
  CITY_OR_COUNTY_ONLY: [
    'FORBIDDEN',
    '由市、县经办机构下放',
    'A city or county agency delegates items of its area',
  ],
  OUTLET_CLOSED: ['CONFLICT', '该网点已撤销', 'The outlet is closed'],
  OPEN_CASES: ['CONFLICT', '该网点尚有在办件', 'Cases of the outlet are still open'],
  LEVEL_HOST_MISMATCH: [
    'RULE_VIOLATION',
    '该层级网点不能依托此类场所',
    'An outlet of this level does not work under such a roof',
  ],
  LEVEL_AREA_MISMATCH: ['BAD_USER_INPUT', '行政区划与层级不符', 'The area is not one of this level'],
  NAME_REQUIRED: ['BAD_USER_INPUT', '请填写网点中文名称和地址', 'Give the Chinese name and the address'],
  WINDOWS_REQUIRED: ['BAD_USER_INPUT', '请至少登记一个窗口', 'Name at least one window, each once'],
  LOCATION_INVALID: ['BAD_USER_INPUT', '经纬度不正确', 'The degrees lie outside the map'],
  ITEMS_REQUIRED: ['BAD_USER_INPUT', '请至少选择一个事项', 'Name at least one item'],
  DATE_NOT_ALLOWED: ['RULE_VIOLATION', '日期不在允许范围内', 'The date lies outside what is allowed'],
  ITEM_NOT_DELEGABLE: [
    'RULE_VIOLATION',
    '该事项不能下放至此层级或环节',
    'The item is not delegated to this level, or not up to this step',
  ],
  FLAG_OFF: [
    'RULE_VIOLATION',
    '本地区未开通村（社区）下放',
    'The area has not opened delegation to villages',
  ],
  TRAINING_REQUIRED: ['RULE_VIOLATION', '承接人员尚未培训', 'The staff was not trained for the item'],
  EQUIPMENT_REQUIRED: ['RULE_VIOLATION', '承接设备不齐', 'The equipment is not complete'],
  ALREADY_DELEGATED: ['CONFLICT', '该事项已下放', 'The item is delegated already'],
  ITEM_NOT_DELEGATED: ['CONFLICT', '该事项未下放', 'The item is not delegated'],
  UNKNOWN_POINT: ['BAD_USER_INPUT', '检查项不存在', 'The checklist has no such point'],
  COUNT_INVALID: ['BAD_USER_INPUT', '数量不正确', 'The numbers do not fit together'],
  VERSION_REQUIRED: ['BAD_USER_INPUT', '请填写预案版本', 'Name the version of the plan'],
  PLAN_MISSING: ['RULE_VIOLATION', '没有该版本的应急预案', 'The outlet has no plan of this version'],
  EMERGENCY_ACTIVE: ['CONFLICT', '应急预案已启动', 'The plan is active already'],
  NO_EMERGENCY: ['CONFLICT', '应急预案未启动', 'No plan is active'],
  MINUTES_OUT_OF_RANGE: ['BAD_USER_INPUT', '步行时间应为1至120分钟', 'Ask for 1 to 120 minutes'],
  PARAMETER_MISSING: ['RULE_VIOLATION', '该地区未设定此参数', 'The area has not set this parameter'],
  LEVEL_NOT_COUNTED: [
    'BAD_USER_INPUT',
    '村（社区）未登记名录，无法统计',
    'No list of villages is kept: they cannot be counted',
  ],
});
