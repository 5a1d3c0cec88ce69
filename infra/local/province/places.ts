import type { Level } from '@yibao/platform/access';

/** A prefecture of the province: how many of a hundred persons live there, and its counties. */
export type Prefecture = {
  readonly area: string;
  readonly zh: string;
  readonly en: string;
  readonly share: number;
  readonly counties: readonly string[];
};

export const province = '220000';

/** Jilin's prefectures; shares are rounded, the figures of the demonstration are invented. */
export const prefectures: readonly Prefecture[] = [
  {
    area: '220100',
    zh: '长春',
    en: 'Changchun',
    share: 38,
    counties: ['220102', '220104', '220106', '220182'],
  },
  { area: '220200', zh: '吉林', en: 'Jilin City', share: 15, counties: ['220202', '220204', '220284'] },
  { area: '220300', zh: '四平', en: 'Siping', share: 8, counties: ['220302', '220303'] },
  { area: '220400', zh: '辽源', en: 'Liaoyuan', share: 4, counties: ['220402', '220403'] },
  { area: '220500', zh: '通化', en: 'Tonghua', share: 8, counties: ['220502', '220503'] },
  { area: '220600', zh: '白山', en: 'Baishan', share: 4, counties: ['220602', '220605'] },
  { area: '220700', zh: '松原', en: 'Songyuan', share: 9, counties: ['220702', '220721'] },
  { area: '220800', zh: '白城', en: 'Baicheng', share: 6, counties: ['220802', '220881'] },
  { area: '222400', zh: '延边', en: 'Yanbian', share: 8, counties: ['222401', '222403'] },
];

/** Cities of other provinces where people of Jilin winter, work or are referred to. */
export const awayCities = [
  { area: '460100', zh: '海口', en: 'Haikou' },
  { area: '510100', zh: '成都', en: 'Chengdu' },
  { area: '210100', zh: '沈阳', en: 'Shenyang' },
] as const;

export const levelOf = (area: string): Level =>
  area.endsWith('0000') ? 'PROVINCE' : area.endsWith('00') ? 'CITY' : 'COUNTY';
