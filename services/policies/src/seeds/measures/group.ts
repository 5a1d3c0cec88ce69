import type { Measure } from '../../domain/measure.ts';

/** A measure in short, and the units answerable for it as the document names them. */
type Title = readonly [zh: string, en: string, ...units: readonly string[]];

/** The measures of one group of a document, in the order of their numbers. */
export type MeasureGroup = {
  readonly zh: string;
  readonly en: string;
  readonly problemArea?: Measure['problemArea'];
  readonly titles: readonly Title[];
};
