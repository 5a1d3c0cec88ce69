import { sportsAudience } from '@yibao/schemas/facts/sports';

const fourGroups = sportsAudience.options;
const sportspeople = ['ATHLETE', 'COACH'] as const;
const excellent = ['EXCELLENT_ATHLETE', 'EXCELLENT_COACH'] as const;
const college = ['TEACHER', 'STUDENT', 'ATHLETE', 'COACH'] as const;

export type AnnexClientele =
  (typeof fourGroups)[number] | (typeof excellent)[number] | (typeof college)[number];
export type ItemScope = 'EVENT' | 'PROVINCE';

/** An item of the annex, 医疗保障助力体育事业健康发展清单. */
export type ServiceItem = {
  readonly seq: number;
  readonly code: string;
  readonly scope: ItemScope;
  readonly audiences: readonly AnnexClientele[];
  readonly name: { readonly zh: string; readonly en: string };
  readonly bodyItem: number;
  /** The requirement row of the entry. */
  readonly row: string;
};

const entry =
  (scope: ItemScope, audiences: readonly AnnexClientele[]) =>
  (seq: number, code: string, bodyItem: number, zh: string, en: string): ServiceItem => ({
    ...{ seq, code, scope, audiences, bodyItem, name: { zh, en } },
    row: `S000-A${String(seq).padStart(2, '0')}`,
  });
const event = entry('EVENT', fourGroups);
const athletes = entry('PROVINCE', sportspeople);
const holders = entry('PROVINCE', excellent);
const colleges = entry('PROVINCE', college);

/** The fifteen items, in the order of the annex. */
export const serviceItems: readonly ServiceItem[] = [
  event(1, 'EFFICIENT_REPLY', 7, '高效回复医保问题', 'Efficient replies to insurance questions'),
  event(2, 'HOTLINE', 8, '赛事医保服务热线', 'Insurance hotline for events'),
  event(3, 'EMERGENCY_FILING', 6, '急诊住院治疗备案登记', 'Registration and filing of emergencies'),
  event(4, 'SMOOTH_SETTLEMENT', 3, '顺畅结算服务', 'Smooth settlement'),
  event(5, 'MOBILE_STATION', 10, '设立比赛场地移动“医保驿站”', 'Mobile stations at venues'),
  event(6, 'EVENT_PROMOTION', 12, '与体育赛事合作推广', 'Promotion together with events'),
  event(7, 'REMOTE_ASSIST', 2, '远程帮办代办服务', 'Remote help with formalities'),
  event(8, 'PUBLICITY_POINT', 13, '体育现场设立宣传点', 'Publicity points at events'),
  athletes(9, 'ONSITE_ASSIST', 1, '上门帮办代办服务', 'Help with formalities at home'),
  athletes(10, 'ATHLETE_DRUGS', 14, '探索建立运动员特殊用药保障机制', 'Drugs that athletes need'),
  athletes(11, 'SUPPLEMENTARY_INSURANCE', 15, '探索完善补充医疗保险', 'Supplementary insurance'),
  holders(12, 'GREEN_CHANNEL', 4, '开辟“绿色通道”', 'The green channel'),
  holders(13, 'KEY_HOSPITAL', 5, '重点医院专享服务', 'Exclusive service of key hospitals'),
  colleges(14, 'COLLEGE_STATION', 9, '设立大型体育院校“医保驿站”', 'Stations in sports colleges'),
  colleges(15, 'LECTURE', 11, '上门宣讲医保知识', 'Lectures on the spot'),
];

/** The items of a scope, for a group, under a number; null: whatever. */
export const serviceItemsFor = (
  scope: ItemScope | null,
  audience: AnnexClientele | null,
  seq: number | null,
): readonly ServiceItem[] =>
  serviceItems.filter(
    (item) =>
      (scope === null || item.scope === scope) &&
      (audience === null || item.audiences.includes(audience)) &&
      (seq === null || item.seq === seq),
  );
