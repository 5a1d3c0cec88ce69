import type { Aggregate, IsoDate } from '@yibao/platform/domain';
import {
  HospitalChannelEnded,
  HospitalChannelOpened,
  type HospitalChannelEvent,
} from '@yibao/schemas/events/sports';
import { refuse } from './refusals.ts';

export type Channel = { readonly channelId: string; readonly from: IsoDate; readonly to: IsoDate };

/** The days on which one key hospital keeps its green channel open: they do not overlap. */
export type HospitalChannels = { readonly channels: readonly Channel[] };

export const hospitalChannels: Aggregate<HospitalChannels, HospitalChannelEvent> = {
  initial: { channels: [] },
  evolve({ channels }, event) {
    switch (event.type) {
      case HospitalChannelOpened.type: {
        const { channelId, from, to } = event.data;
        return { channels: [...channels, { channelId, from, to }] };
      }
      case HospitalChannelEnded.type: {
        const { channelId, to } = event.data;
        return { channels: channels.map((each) => (each.channelId === channelId ? { ...each, to } : each)) };
      }
    }
  },
};

type Decision = (current: HospitalChannels) => readonly HospitalChannelEvent[];

/** Whether the channel is open on a day; its last day is one of them [S000-05d]. */
export const isOpenOn = ({ channels }: HospitalChannels, on: IsoDate): boolean =>
  channels.some(({ from, to }) => from <= on && on <= to);

/** Opens the channel on some days, by actual need [S000-05d]. Refuses REASON_REQUIRED, PERIOD_INVALID, PERIOD_OVERLAPS. */
export const openChannel =
  (
    { hospitalId, channelId, from, to }: Channel & { hospitalId: string },
    reason: string,
    today: IsoDate,
  ): Decision =>
  ({ channels }) => {
    if (reason.trim() === '') throw refuse('REASON_REQUIRED');
    if (to < from || to < today) throw refuse('PERIOD_INVALID', { from, to, today });
    const rival = channels.find((each) => from <= each.to && each.from <= to);
    if (rival) throw refuse('PERIOD_OVERLAPS', { from: rival.from, to: rival.to });
    return [HospitalChannelOpened({ hospitalId, channelId, from, to }, { reason })];
  };

/** Ends the channel with a day, from today on. Refuses NOT_FOUND, PERIOD_INVALID. */
export const endChannel =
  (hospitalId: string, on: IsoDate, today: IsoDate): Decision =>
  ({ channels }) => {
    const open = channels.find(({ from, to }) => from <= on && on <= to);
    if (!open) throw refuse('NOT_FOUND', { on });
    if (on < today) throw refuse('PERIOD_INVALID', { earliest: today });
    return on === open.to ? [] : [HospitalChannelEnded({ hospitalId, channelId: open.channelId, to: on })];
  };
