import type { Measure } from '../domain/measure.ts';
import { epidemicPlan } from './measures/epidemic-plan.ts';
import type { MeasureGroup } from './measures/group.ts';
import { planOfJilin } from './measures/plan-of-jilin.ts';
import { shantouPlan } from './measures/shantou-plan.ts';
import { sixteenNational } from './measures/sixteen-national.ts';
import { twentyOfJilin } from './measures/twenty-of-jilin.ts';

type Placed = Omit<Measure, 'id' | 'source' | 'number'>;

const placed = ({ zh, en, problemArea = null, titles }: MeasureGroup, index: number): readonly Placed[] =>
  titles.map(([titleZh, titleEn, ...responsibleUnits]) => ({
    category: index + 1,
    categoryName: { zh, en },
    title: { zh: titleZh, en: titleEn },
    problemArea,
    ...(responsibleUnits.length > 0 ? { responsibleUnits } : {}),
  }));

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A document that numbers its measures from the first to the last. */
const throughout = (source: string, groups: readonly MeasureGroup[]): readonly Measure[] =>
  groups.flatMap(placed).map((measure, index) => ({
    id: `${source}-${twoDigits(index + 1)}`,
    ...{ source, number: index + 1, ...measure },
  }));

/** A document that counts anew in each group. */
const byGroup = (source: string, groups: readonly MeasureGroup[]): readonly Measure[] =>
  groups.map(placed).flatMap((group) =>
    group.map((measure, index) => ({
      id: `${source}-${twoDigits(measure.category)}-${index + 1}`,
      ...{ source, number: index + 1, ...measure },
    })),
  );

/** Every measure of the documents that count theirs. */
export const measureFiles: readonly Measure[] = [
  ...byGroup('S001', planOfJilin),
  ...throughout('S002', twentyOfJilin),
  ...byGroup('S003-6', epidemicPlan),
  ...throughout('S003-8', shantouPlan),
  ...throughout('S004', sixteenNational),
];
