/** The value that `share` of all values do not exceed. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
};

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
