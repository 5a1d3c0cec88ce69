/** A part of a whole as decimal text with three decimals, half up; null where there is no whole. */
export const shareOf = (part: number, whole: number): string | null => {
  if (whole === 0) return null;
  const thousandths = Math.floor((part * 2000 + whole) / (whole * 2));
  return `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
};
