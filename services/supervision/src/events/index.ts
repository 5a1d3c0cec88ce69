import { onAccountCredited, onAccountDebited, onHoldPlaced, onHoldReleased } from './on-account-movement.ts';
import { onAppealDecided, onCaseDecided } from './on-case-decided.ts';
import { onPrescriptionFlagged } from './on-prescription-flagged.ts';
import { recordOnSettlementCompleted, reviewOnSettlementCompleted } from './on-settlement-completed.ts';
import { recordOnSettlementReversed, reviewOnSettlementReversed } from './on-settlement-reversed.ts';
import { onStayOpened } from './on-stay-opened.ts';

/** Of one event the rows are written before the rules look at them. */
export const handlers = [
  recordOnSettlementCompleted,
  reviewOnSettlementCompleted,
  recordOnSettlementReversed,
  reviewOnSettlementReversed,
  onAccountCredited,
  onHoldPlaced,
  onAccountDebited,
  onHoldReleased,
  onStayOpened,
  onPrescriptionFlagged,
  onCaseDecided,
  onAppealDecided,
];
