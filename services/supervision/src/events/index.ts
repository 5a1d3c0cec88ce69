import { onAccountCredited, onAccountDebited, onHoldPlaced, onHoldReleased } from './on-account-movement.ts';
import { onAppealDecided, onCaseDecided } from './on-case-decided.ts';
import { onPrescriptionFlagged } from './on-prescription-flagged.ts';
import { onSettlementCompleted } from './on-settlement-completed.ts';
import { onSettlementReversed } from './on-settlement-reversed.ts';
import { onStayOpened } from './on-stay-opened.ts';

export const handlers = [
  onSettlementCompleted,
  onSettlementReversed,
  onAccountCredited,
  onHoldPlaced,
  onAccountDebited,
  onHoldReleased,
  onStayOpened,
  onPrescriptionFlagged,
  onCaseDecided,
  onAppealDecided,
];
