/** The columns of a catalogue file, as the national tables head them in Chinese, or by their English names. */
export const columns = {
  code: ['code', '编码', '药品代码', '项目编码', '耗材代码', '医保编码'],
  titleZh: ['title_zh', '名称', '药品名称', '注册名称', '项目名称', '耗材名称'],
  titleEn: ['title_en', '英文名称'],
  unit: ['unit', '单位', '计价单位', '最小包装单位'],
  owner: ['owner', '权属'],
  genericCode: ['generic_code', '通用名编码'],
  standing: ['standing', '产品类别'],
  kind: ['kind', '药品种类'],
  class: ['class', '甲乙类', '费用类别', '医保类别'],
  ownFirst: ['own_first', '先行自付比例', '个人先行自付比例'],
  restrictions: ['restrictions', '限定支付条件'],
  labelIndications: ['label_indications', '适应症'],
  maximumDailyDose: ['max_daily_dose', '日最大剂量'],
  courseDays: ['course_days', '疗程天数'],
  price: ['price', '挂网价', '价格'],
  separatePayment: ['separate_payment', '单独支付'],
  tags: ['tags', '标签'],
  removed: ['removed', '调出'],
} as const;
export type Column = keyof typeof columns;

const needed: readonly Column[] = ['code', 'titleZh', 'class'];
const names = Object.entries(columns) as [Column, readonly string[]][];

/** Where each column stands; null when a needed one is missing. */
export type Places = ReadonlyMap<Column, number>;

/** Reads the head of a file; `missing` names the needed columns it lacks. Columns nobody asks for are passed over. */
export const placesIn = (
  head: readonly string[],
): { readonly places: Places; readonly missing: readonly string[] } => {
  const places = new Map<Column, number>();
  for (const [column, called] of names) {
    const at = head.findIndex((each) => called.includes(each.trim().toLowerCase()));
    if (at >= 0) places.set(column, at);
  }
  return { places, missing: needed.filter((column) => !places.has(column)).map((each) => columns[each][0]) };
};
