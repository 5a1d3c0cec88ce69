/** Invented winning prices by generic name, in fen per unit: those who passed share them [S003-2.9b]. */
export const standards: readonly (readonly [genericCode: string, amountFen: number])[] = [
  ['GN-C07AB', 320],
  ['GN-C08CA', 450],
  ['GN-C10AA', 680],
  ['GN-A10BA', 290],
];
