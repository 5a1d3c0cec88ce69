/** How many requests were taken over after so many whole minutes. */
export type ResponseTime = { readonly minutes: number; readonly requests: number };

/**
 * The middle of response times that come shortest first [S000-G2]: exact to the minute over all requests; of two in the
 * middle the mean, rounded down; null: there are none.
 */
export const medianMinutes = (times: readonly ResponseTime[]): number | null => {
  const n = times.reduce((total, { requests }) => total + requests, 0);
  const at = (rank: number): number => {
    let left = rank;
    for (const { minutes, requests } of times) {
      if (left < requests) return minutes;
      left -= requests;
    }
    return 0;
  };
  return n === 0 ? null : Math.floor((at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2);
};
