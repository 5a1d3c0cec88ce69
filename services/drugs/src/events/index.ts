import { onCataloguePublished } from './on-catalogue-published.ts';
import { onAthleteListChanged, onAthleteListSubmitted } from './on-athlete-list-changed.ts';
import { onProposalDecided } from './on-proposal-decided.ts';
import { onSettlementCompleted } from './on-settlement-completed.ts';
import { onSettlementReversed } from './on-settlement-reversed.ts';
import { onVersionInForce } from './on-version-in-force.ts';

export const handlers = [
  onAthleteListChanged,
  onAthleteListSubmitted,
  onCataloguePublished,
  onProposalDecided,
  onSettlementCompleted,
  onSettlementReversed,
  onVersionInForce,
];
