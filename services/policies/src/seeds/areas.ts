import { readFileSync } from 'node:fs';
import { area, type Area } from '@yibao/schemas/facts/policies';
import { provinceOf } from '@yibao/schemas/policy/areas';
import { z } from 'zod';

const file = new URL('../../data/areas.json', import.meta.url);

export const areaFiles: readonly Area[] = z.array(area).parse(JSON.parse(readFileSync(file, 'utf8')));

/** The provinces of the file, the nation among them. */
export const provinces: readonly string[] = [
  ...new Set(areaFiles.map(({ code }) => provinceOf(code))),
].sort();

export const areasOf = (province: string): readonly Area[] =>
  areaFiles.filter(({ code }) => provinceOf(code) === province);
