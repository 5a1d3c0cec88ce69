import type { CaseTrack } from '@yibao/schemas/events/supervision';
import { areasAbove } from '@yibao/schemas/policy/areas';

/** What a decision may rest on, and how long it may be appealed. */
export type LegalBasis = {
  readonly code: string;
  readonly document: string;
  /** The requirement row that names the document: the sources cite no article of it. */
  readonly article: string;
  readonly track: CaseTrack;
  /** Where it holds; null: everywhere. */
  readonly area: string | null;
  readonly appealDays: number;
};

/** A demonstration value, as no source gives one. */
const appealDays = 60;

/** The list a decision cites from: what the sources name, no more [S003-5.26, S003-8.25a]. */
export const legalBases: readonly LegalBasis[] = [
  {
    ...{ code: 'REGULATION', document: '医疗保障基金使用监督管理条例', article: 'S003-5.26' },
    ...{ track: 'ADMINISTRATIVE', area: null, appealDays },
  },
  {
    ...{ code: 'SHANDONG_MEASURE', document: '山东省医疗保障基金监督管理办法', article: 'S003-5.26' },
    ...{ track: 'ADMINISTRATIVE', area: '370000', appealDays },
  },
  {
    ...{ code: 'SERVICE_AGREEMENT', document: '医保定点医药机构服务协议', article: 'S003-8.25a' },
    ...{ track: 'AGREEMENT', area: null, appealDays },
  },
];

export const legalBasesNamed = (codes: readonly string[]): readonly LegalBasis[] =>
  legalBases.filter(({ code }) => codes.includes(code));

/** Whether a basis serves a case of a track and area. */
export const serves = (
  { track, area }: LegalBasis,
  of: Pick<LegalBasis, 'track'> & { area: string },
): boolean => track === of.track && (area === null || areasAbove(of.area).includes(area));
