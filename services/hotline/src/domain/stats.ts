import type { HotlineAudience } from '@yibao/schemas/facts/hotline';

export type StatsQuery = {
  readonly month: string;
  readonly lineId: string | undefined;
  readonly audience: HotlineAudience | undefined;
  readonly area: string | undefined;
  readonly answerWithinSeconds: number | undefined;
};

export type Ratings = { readonly n: number; readonly average: number | null };

export type Figures = {
  readonly n: number;
  readonly answered: number;
  readonly averageSecondsToAnswer: number | null;
  readonly answeredWithin: number;
  readonly resolvedAtFirstContact: number;
};
