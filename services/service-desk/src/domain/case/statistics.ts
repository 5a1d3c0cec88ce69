import { decimalOf, ratioBetween } from '@yibao/platform/domain';
import type { Channel } from '@yibao/schemas/facts/service-desk';

export type ChannelCount = { readonly channel: Channel; readonly count: number };

/** Channels that count as handled online (网上办) [S004-13b]: a window, the mail and the telephone do not. */
const online: readonly Channel[] = [
  'MOBILE',
  'WEB_HALL',
  'GRASSROOTS',
  'APP',
  'WECHAT_MINI',
  'SELF_SERVICE',
  'VIDEO',
  'NATIONAL_PLATFORM',
];

const sum = (counts: readonly ChannelCount[]) => counts.reduce((total, { count }) => total + count, 0);
const percent = (part: number, whole: number) => decimalOf(ratioBetween(part * 100, whole), 2, true);

/** Each channel with its part of all cases in percent. */
export const sharesOf = (counts: readonly ChannelCount[]) =>
  counts.map(({ channel, count }) => ({ channel, count, percent: percent(count, sum(counts)) }));

/** How many of the cases came in online: 80 of 100 is 80.00; null where there is none [S004-13b]. */
export const onlineShareOf = (counts: readonly ChannelCount[]) => {
  const total = sum(counts);
  const part = sum(counts.filter(({ channel }) => online.includes(channel)));
  return { part, total, percent: total === 0 ? null : percent(part, total) };
};
