import { onContributionPaid } from './on-contribution-paid.ts';
import { onSettlementReversed } from './on-settlement-reversed.ts';

export const handlers = [onContributionPaid, onSettlementReversed];
