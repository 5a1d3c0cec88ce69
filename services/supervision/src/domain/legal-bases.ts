import type { CaseTrack } from '@yibao/schemas/events/supervision';

/** What a decision may rest on, and how long it may be appealed. */
export type LegalBasis = {
  readonly code: string;
  readonly document: string;
  readonly article: string;
  readonly track: CaseTrack;
  /** 60 days: Administrative Reconsideration Law, article 20; for agreements a demonstration value. */
  readonly appealDays: number;
};

const regulation = '医疗保障基金使用监督管理条例（国务院令第735号）';
const shandong = '山东省医疗保障基金监督管理办法';
const agreement = '医疗机构医疗保障定点管理暂行办法（国家医疗保障局令第2号）';
const basis = (code: string, document: string, article: string, track: CaseTrack): LegalBasis => ({
  ...{ code, document, article, track },
  appealDays: 60,
});

/** The list a decision cites from [S003-5.26]. */
export const legalBases: readonly LegalBasis[] = [
  basis('REGULATION_37', regulation, '第三十七条', 'ADMINISTRATIVE'),
  basis('REGULATION_38', regulation, '第三十八条', 'ADMINISTRATIVE'),
  basis('REGULATION_39', regulation, '第三十九条', 'ADMINISTRATIVE'),
  basis('REGULATION_40', regulation, '第四十条', 'ADMINISTRATIVE'),
  basis('REGULATION_41', regulation, '第四十一条', 'ADMINISTRATIVE'),
  basis('SHANDONG_MEASURE', shandong, '全文', 'ADMINISTRATIVE'),
  basis('REGULATION_13', regulation, '第十三条', 'AGREEMENT'),
  basis('DESIGNATION_MEASURE', agreement, '协议管理', 'AGREEMENT'),
];

export const legalBasesNamed = (codes: readonly string[]): readonly LegalBasis[] =>
  legalBases.filter(({ code }) => codes.includes(code));
