import type { Aggregate } from '@yibao/platform/domain';
import {
  AccountCredited,
  AccountDebited,
  HoldPlaced,
  HoldReleased,
  type AccountEvent,
} from '@yibao/schemas/events/coverage';
import type { VersionRef } from '@yibao/schemas/policy/pack';
import { refuse } from './refusals.ts';

export type Hold = { readonly holdId: string; readonly amountFen: number; readonly deadline: string };

/** A ledger per person: balance = credits - debits - open holds, never negative, apart from every fund. */
export type PersonalAccount = {
  /** What can be spent now: holds are taken off. */
  readonly balanceFen: number;
  readonly holds: readonly Hold[];
  /** How each hold ended: remembered, so that a late step finds what was done. */
  readonly ended: Readonly<Record<string, 'CAPTURED' | 'RELEASED'>>;
  /** What was credited, by source: each once. */
  readonly credited: readonly string[];
};

const withoutHold = (
  state: PersonalAccount,
  holdId: string,
  end: 'CAPTURED' | 'RELEASED',
  freedFen: number,
) => ({
  ...state,
  balanceFen: state.balanceFen + freedFen,
  holds: state.holds.filter((hold) => hold.holdId !== holdId),
  ended: { ...state.ended, [holdId]: end },
});

export const personalAccount: Aggregate<PersonalAccount, AccountEvent> = {
  initial: { balanceFen: 0, holds: [], ended: {}, credited: [] },
  evolve(state, event) {
    switch (event.type) {
      case AccountCredited.type:
        return {
          ...state,
          balanceFen: state.balanceFen + event.data.amountFen,
          credited: [...state.credited, event.data.sourceId],
        };
      case HoldPlaced.type: {
        const { personId: _person, ...hold } = event.data;
        return { ...state, balanceFen: state.balanceFen - hold.amountFen, holds: [...state.holds, hold] };
      }
      case AccountDebited.type:
        return withoutHold(state, event.data.holdId, 'CAPTURED', event.data.freedFen);
      case HoldReleased.type:
        return withoutHold(state, event.data.holdId, 'RELEASED', event.data.amountFen);
    }
  },
};

export const holdOf = ({ holds }: PersonalAccount, holdId: string): Hold | undefined =>
  holds.find((hold) => hold.holdId === holdId);

/** Credits an amount from one source, a month or a reversal; the same source again changes nothing. */
export const credit =
  (personId: string, sourceId: string, amountFen: number, policy?: VersionRef) =>
  ({ credited }: PersonalAccount): readonly AccountEvent[] => {
    if (credited.includes(sourceId) || amountFen === 0) return [];
    const data = { personId, sourceId, amountFen };
    return [
      AccountCredited(policy ? { ...data, policy: { pack: policy.pack, version: policy.version } } : data),
    ];
  };

/**
 * Holds up to an amount for a settlement: as much as there is. The same hold again changes nothing. Refuses HOLD_ID_TAKEN
 * when it has ended already, NOTHING_TO_HOLD where there is nothing, so that nothing is written.
 */
export const placeHold =
  (personId: string, { holdId, amountFen, deadline }: Hold) =>
  (state: PersonalAccount): readonly AccountEvent[] => {
    if (holdOf(state, holdId)) return [];
    if (state.ended[holdId]) throw refuse('HOLD_ID_TAKEN', { holdId, ended: state.ended[holdId] });
    const heldFen = Math.min(amountFen, state.balanceFen);
    if (heldFen <= 0) throw refuse('NOTHING_TO_HOLD', { holdId });
    return [HoldPlaced({ personId, holdId, amountFen: heldFen, deadline })];
  };

/** Takes the account part out of a hold and frees the rest, in one write. Never refused for a hold that is there. */
export const captureHold =
  (personId: string, holdId: string, usedFen: number) =>
  (state: PersonalAccount): readonly AccountEvent[] => {
    const hold = holdOf(state, holdId);
    if (!hold) {
      if (state.ended[holdId] === 'CAPTURED' || usedFen === 0) return [];
      throw refuse('HOLD_UNKNOWN', { holdId });
    }
    if (usedFen < 0 || usedFen > hold.amountFen) throw new Error('A capture takes at most what is held');
    if (usedFen === 0) return [HoldReleased({ personId, holdId, amountFen: hold.amountFen })];
    const freedFen = hold.amountFen - usedFen;
    return [AccountDebited({ personId, holdId, amountFen: usedFen, freedFen, purpose: 'OWN_COPAY' })];
  };

/** Ends a hold without a payment. */
export const releaseHold =
  (personId: string, holdId: string) =>
  (state: PersonalAccount): readonly AccountEvent[] => {
    const hold = holdOf(state, holdId);
    return hold ? [HoldReleased({ personId, holdId, amountFen: hold.amountFen })] : [];
  };

/** When the first hold runs out. */
export const nextDeadline = ({ holds }: PersonalAccount): string | null =>
  holds.map(({ deadline }) => deadline).sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
