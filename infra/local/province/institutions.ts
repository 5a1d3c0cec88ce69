import { awayCities, prefectures } from './places.ts';

export type Establishment = {
  /** Its institution code, which is its id. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: 'HOSPITAL' | 'PRIMARY' | 'PHARMACY';
  readonly level?: 'L1' | 'L2' | 'L3';
  readonly area: string;
};

/** Codes from 101 on keep clear of the personas' own institutions. */
const code = (letter: 'H' | 'P', area: string, order: number) => `${letter}${area}00${100 + order}`;

/** In each prefecture: one hospital of each higher level, primary institutions in its counties, pharmacies. */
const ofPrefecture = ({ area, zh, en, counties }: (typeof prefectures)[number]): readonly Establishment[] => [
  {
    code: code('H', area, 1),
    zh: `${zh}市中心医院（示范）`,
    en: `${en} Central Hospital`,
    kind: 'HOSPITAL',
    level: 'L3',
    area,
  },
  {
    code: code('H', area, 2),
    zh: `${zh}第二医院（示范）`,
    en: `${en} Second Hospital`,
    kind: 'HOSPITAL',
    level: 'L2',
    area,
  },
  ...counties.slice(0, 2).map((county, index) => ({
    code: code('H', county, 3 + index),
    zh: `${zh}社区卫生服务中心${index + 1}（示范）`,
    en: `${en} Community Health Centre ${index + 1}`,
    kind: 'PRIMARY' as const,
    level: 'L1' as const,
    area: county,
  })),
  ...[1, 2].map((order) => ({
    code: code('P', area, order),
    zh: `${zh}康民大药房${order}（示范）`,
    en: `${en} Kangmin Pharmacy ${order}`,
    kind: 'PHARMACY' as const,
    area,
  })),
];

/** Sixty institutions: 54 in the province, 6 in the cities its people go to. */
export const establishments: readonly Establishment[] = [
  ...prefectures.flatMap(ofPrefecture),
  ...awayCities.flatMap(({ area, zh, en }) => [
    {
      code: code('H', area, 1),
      zh: `${zh}综合医院（示范）`,
      en: `${en} General Hospital`,
      kind: 'HOSPITAL' as const,
      level: 'L3' as const,
      area,
    },
    {
      code: code('H', area, 2),
      zh: `${zh}康复医院（示范）`,
      en: `${en} Rehabilitation Hospital`,
      kind: 'HOSPITAL' as const,
      level: 'L2' as const,
      area,
    },
  ]),
];
