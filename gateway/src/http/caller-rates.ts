import { isIPv6 } from 'node:net';
import { anonymous, type Viewer } from '@yibao/platform/access';
import { LRUCache } from 'lru-cache';
import { limits } from '../limits.ts';
import { refuse } from '../refusals.ts';

/** How often one caller may ask: so many times at once, and then so many times a second. */
export type Rate = { readonly perSecond: number; readonly burst: number };

/** Whoever has signed in is counted by account; everybody else by address. */
export type Rates = { readonly signedIn: Rate; readonly anonymous: Rate };

/**
 * Counts requests by key; answers for how many milliseconds the caller has to wait, 0 when the request is let in. One
 * number is kept for each of the latest `most` keys: when all that it was let in for will have been worked off.
 */
export const requestsBy = ({ perSecond, burst }: Rate, most: number, nowMs: () => number) => {
  const spacingMs = 1000 / perSecond;
  const workedOffAtMs = new LRUCache<string, number>({ max: most });
  return (key: string): number => {
    const now = nowMs();
    const endsAtMs = Math.max(workedOffAtMs.get(key) ?? 0, now) + spacingMs;
    const waitMs = endsAtMs - now - burst * spacingMs;
    // Less than a microsecond is rounding.
    if (waitMs > 0.001) return waitMs;
    workedOffAtMs.set(key, endsAtMs);
    return 0;
  };
};

/** Whom an address stands for: an IPv6 customer has 2^64 of them, and could be another caller each time. */
export const networkOf = (address: string): string => {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
};

/**
 * Lets a request in, or refuses it with RATE_LIMITED and the seconds to wait. Each process counts for itself: several
 * gateways let in as many times more.
 */
export const admission = (
  rates: Rates,
  onRefusal: (caller: string) => void = () => {},
  nowMs: () => number = () => performance.now(),
) => {
  const bySubject = requestsBy(rates.signedIn, limits.callers, nowMs);
  const byNetwork = requestsBy(rates.anonymous, limits.callers, nowMs);
  return ({ subject }: Viewer, address: string): void => {
    const isAnonymous = subject === anonymous.subject;
    const waitMs = isAnonymous ? byNetwork(networkOf(address)) : bySubject(subject);
    if (waitMs === 0) return;
    onRefusal(isAnonymous ? 'anonymous' : 'signed-in');
    throw refuse('RATE_LIMITED', { retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)) });
  };
};
