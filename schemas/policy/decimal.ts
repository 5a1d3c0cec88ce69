/** Below zero when a < b, zero when equal, above zero when a > b: exact, for decimal texts such as '0.65' or '800.00'. */
export const compareDecimals = (a: string, b: string): number => {
  const places = Math.max(decimalsOf(a), decimalsOf(b));
  const difference = scaled(a, places) - scaled(b, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

const scaled = (text: string, places: number): bigint => {
  const [whole = '', decimals = ''] = text.split('.');
  return BigInt(whole + decimals.padEnd(places, '0'));
};
