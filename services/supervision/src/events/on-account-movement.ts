import { onEvent } from '@yibao/platform/service';
import { AccountCredited, AccountDebited, HoldPlaced, HoldReleased } from '@yibao/schemas/events/coverage';
import type { Context } from '../context.ts';
import { recordMovement, type Movement } from '../domain/movement.ts';

type Moved = Pick<Movement, 'personId' | 'kind' | 'amountFen' | 'settlementId'>;

/** One row per source: what paid, was held or came in once is there once. */
const movementOf = (moved: Moved, sourceId: string, time: string): Movement => ({
  ...moved,
  movementId: `${moved.kind}:${sourceId}`,
  at: new Date(time).toISOString(),
});

const reversalMark = ':reversal';

export const onAccountCredited = onEvent(
  AccountCredited,
  'record-account-credit',
  async ({ data, time }, { accountMovements }: Context, metadata) => {
    const { personId, amountFen, sourceId } = data;
    const isRefund = sourceId.endsWith(reversalMark);
    const settlementId = isRefund ? sourceId.slice(0, -reversalMark.length) : null;
    const moved = { personId, amountFen, settlementId, kind: isRefund ? 'REFUND' : 'CREDIT' } as const;
    const movement = movementOf(moved, settlementId ?? `${personId}:${sourceId}`, time);
    await accountMovements.change(movement.movementId, recordMovement(movement), metadata);
  },
);

export const onHoldPlaced = onEvent(
  HoldPlaced,
  'record-account-hold',
  async ({ data: { personId, amountFen, holdId }, time }, { accountMovements }: Context, metadata) => {
    const movement = movementOf({ personId, amountFen, settlementId: holdId, kind: 'HOLD' }, holdId, time);
    await accountMovements.change(movement.movementId, recordMovement(movement), metadata);
  },
);

export const onAccountDebited = onEvent(
  AccountDebited,
  'record-account-debit',
  async ({ data: { personId, amountFen, holdId }, time }, { accountMovements }: Context, metadata) => {
    const movement = movementOf({ personId, amountFen, settlementId: holdId, kind: 'DEBIT' }, holdId, time);
    await accountMovements.change(movement.movementId, recordMovement(movement), metadata);
  },
);

export const onHoldReleased = onEvent(
  HoldReleased,
  'record-account-release',
  async ({ data: { personId, amountFen, holdId }, time }, { accountMovements }: Context, metadata) => {
    const movement = movementOf({ personId, amountFen, settlementId: holdId, kind: 'RELEASE' }, holdId, time);
    await accountMovements.change(movement.movementId, recordMovement(movement), metadata);
  },
);
