import { addDays } from '@yibao/platform/domain';
import type { Store } from '@yibao/platform/mongo';
import type { ClaimEvent, MovementEvent } from '@yibao/schemas/events/supervision';
import { mostDaysBack } from '@yibao/schemas/facts/supervision';
import { isTraced, type RecordedClaim, type TracedClaim } from '../domain/claim.ts';
import type { Movement } from '../domain/movement.ts';

/** More settlements than a person has in half a year. */
const mostClaims = 1000;

/** The claims of a person around a day, as far as any rule looks back, oldest first. */
export const claimsAround =
  ({ query }: Store<RecordedClaim | null, ClaimEvent>) =>
  async (personId: string, on: string): Promise<readonly TracedClaim[]> => {
    const window = { $gte: addDays(on, -mostDaysBack), $lte: addDays(on, mostDaysBack) };
    const found = await query(
      { 'state.personId': personId, 'state.settlement.settledOn': window },
      { sort: { 'state.settlement.settledAt': 1, _id: 1 }, limit: mostClaims },
    );
    return found.flatMap(({ state }) => (isTraced(state) ? [state] : []));
  };

/** A settlement moves an account a few times: hold, payment, refund. */
const ofOneSettlement = 20;

/** What moved a personal account for a settlement, by time. */
export const movementsOf =
  ({ query }: Store<Movement | null, MovementEvent>) =>
  async (settlementId: string): Promise<readonly Movement[]> => {
    const found = await query(
      { 'state.settlementId': settlementId },
      { sort: { 'state.at': 1, _id: 1 }, limit: ofOneSettlement },
    );
    return found.flatMap(({ state }) => state ?? []);
  };
