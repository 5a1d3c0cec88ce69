import type { CareScope } from './codes.ts';

/** Beijing, Tianjin, Shanghai, Chongqing: the municipality itself is the city. */
const municipalities = new Set(['11', '12', '31', '50']);
const nation = '000000';
const isInMunicipality = (area: string) => municipalities.has(area.slice(0, 2));

/** The province of an area: the first two digits. */
export const provinceOf = (area: string): string => `${area.slice(0, 2)}0000`;

/**
 * The city (设区市) an area belongs to: what a filing names and what pools. A municipality is its own city; a county run
 * by the province itself (xx90xx, such as 469001) is one too; a zone belongs to the city whose digits it carries.
 */
export const cityOf = (area: string): string => {
  const digits = area.slice(0, 6);
  if (isInMunicipality(digits)) return provinceOf(digits);
  const directlyRun = digits.slice(2, 4) === '90';
  return directlyRun ? digits : `${digits.slice(0, 4)}00`;
};

/** Whether the code names a city or a municipality, as a filing's destination must [S002-08, S004-09]. */
export const isCity = (area: string): boolean =>
  area.length === 6 &&
  (isInMunicipality(area) ? area.endsWith('00') : area === cityOf(area) && !area.endsWith('0000'));

/** The area and everything above it, nearest first: 370800-HIGH-TECH, 370800, 370000, 000000. */
export const areasAbove = (area: string): readonly string[] => [
  ...new Set([area, area.slice(0, 6), cityOf(area), provinceOf(area), nation]),
];

/** Where care stands to the insured place. */
export const scopeOf = (insuredArea: string, careArea: string): CareScope =>
  cityOf(insuredArea) === cityOf(careArea)
    ? 'LOCAL'
    : provinceOf(insuredArea) === provinceOf(careArea)
      ? 'INTRA_PROVINCE'
      : 'CROSS_PROVINCE';
