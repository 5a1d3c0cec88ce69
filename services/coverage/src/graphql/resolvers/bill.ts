import type {
  BillPartsResolvers,
  PayersResolvers,
  QuoteResolvers,
  RankedRouteResolvers,
  TraceStepResolvers,
} from '../generated.ts';

/** The parts of quotes and settlements: amounts by name, steps with their article. */
export const BillParts: BillPartsResolvers = {
  bill: ({ billFen }) => billFen,
  outOfScope: ({ outOfScopeFen }) => outOfScopeFen,
  overStandard: ({ overStandardFen }) => overStandardFen,
  ownFirst: ({ ownFirstFen }) => ownFirstFen,
  inScope: ({ inScopeFen }) => inScopeFen,
};

export const Payers: PayersResolvers = {
  funds: ({ funds }) => funds.map(({ layer, fen }) => ({ layer, amount: fen })),
  fund: ({ fundFen }) => fundFen,
  account: ({ accountFen }) => accountFen,
  cash: ({ cashFen }) => cashFen,
  person: ({ personFen }) => personFen,
};

export const Quote: QuoteResolvers = { bill: ({ amounts }) => amounts };

export const RankedRoute: RankedRouteResolvers = {
  fund: ({ fundFen }) => fundFen,
  person: ({ personFen }) => personFen,
};

const valuesOf = (values: Readonly<Record<string, string | number | boolean | null>>) =>
  Object.entries(values).map(([name, value]) => ({ name, value: value === null ? null : String(value) }));

export const TraceStep: TraceStepResolvers = {
  source: ({ source, version }) =>
    source && { ...source, pack: version?.pack ?? null, version: version?.version ?? null },
  input: ({ input }) => valuesOf(input),
  output: ({ output }) => valuesOf(output),
  zh: ({ text }) => text.zh,
  en: ({ text }) => text.en,
};
