import { decimalOf, multiplyRatios, ratioOf, yuanOf, type Message, type Ratio } from '@yibao/platform/domain';
import type { Citation, VersionRef } from '@yibao/schemas/policy/pack';
import type { Applied } from '@yibao/schemas/policy/resolve';

type Plain = string | number | boolean | null;

/** One step of a settlement, as a person can check it: what went in, by which rule, what came out. */
export type TraceStep = {
  readonly step: number;
  readonly mechanism: string;
  readonly version: VersionRef | null;
  readonly source: Citation | null;
  readonly demonstration: boolean;
  readonly input: Readonly<Record<string, Plain>>;
  readonly output: Readonly<Record<string, Plain>>;
  readonly text: Message;
};

/** A step before it has its place in the list. */
export type Step = Omit<TraceStep, 'step'>;

type Rule = Pick<Applied, 'source' | 'from' | 'demonstration'>;

/** A step that a parameter of the pack decided. */
export const ruled = (
  mechanism: string,
  rule: Rule | null,
  input: Step['input'],
  output: Step['output'],
  text: Message,
): Step => ({
  mechanism,
  version: rule?.from ?? null,
  source: rule?.source ?? null,
  demonstration: rule?.demonstration ?? false,
  input,
  output,
  text,
});

export const numbered = (steps: readonly Step[]): readonly TraceStep[] =>
  steps.map((step, index) => ({ step: index + 1, ...step }));

/** '100.00元' and '100.00 yuan' for one amount. */
export const inWords = (fen: number): Message => ({ zh: `${yuanOf(fen)}元`, en: `${yuanOf(fen)} yuan` });

const hundred = ratioOf('100');

/** '67.5%' for 0.675. */
export const percentOf = (ratio: Ratio): string => `${decimalOf(multiplyRatios(ratio, hundred))}%`;
