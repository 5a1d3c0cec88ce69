import { z } from 'zod';
import { catalogueKind, drugKind, itemCode, terms } from '../../facts/drugs.ts';
import { areaCode, instant, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';
import { proposalAuthority } from './athlete-list.ts';

const proposal = z.object({
  proposalId: z.string(),
  code: itemCode,
  area: areaCode.describe('the province that proposes'),
  authority: proposalAuthority,
});
const example = {
  ...{ proposalId: '7d6c5b4a-3928-8170-8b5c-4d3e2f1a0b9c', code: 'TP0001', area: '220000' },
  authority: 'PROVINCIAL',
} as const;

export const ProposalDrafted = defineEvent('drugs.proposal-drafted.v1', {
  description: 'A drug outside the catalogue is proposed for it (药品目录建议起草).',
  schema: proposal.extend({ kind: drugKind, listId: z.string().optional(), draftedOn: isoDate }),
  privateSchema: z.object({ justification: z.string() }),
  example: { ...example, kind: 'TCM_PIECES', draftedOn: '2026-03-02' },
});

export const ProposalSent = defineEvent('drugs.proposal-sent.v1', {
  description: 'The proposal went to the only authority that may decide it (药品目录建议报送).',
  schema: proposal.extend({ sentAt: instant }),
  example: { ...example, sentAt: '2026-03-03T09:00:00+08:00' },
});

export const ProposalDecided = defineEvent('drugs.proposal-decided.v1', {
  description: 'The authority took the drug in from a day on, or refused it (药品目录建议答复).',
  schema: proposal.extend({
    decision: z.enum(['ACCEPTED', 'REFUSED']),
    effectiveFrom: isoDate.optional(),
    terms: terms.optional().describe('as it enters the provincial part'),
    document: z.string(),
    decidedOn: isoDate,
    days: z.int().nonnegative().describe('calendar days since it was sent'),
  }),
  example: {
    ...example,
    ...{ decision: 'ACCEPTED', effectiveFrom: '2026-09-01', document: '吉医保发〔2026〕0号' },
    ...{ decidedOn: '2026-06-01', days: 90 },
  },
});

export type ProposalEvent =
  EventOf<typeof ProposalDrafted> | EventOf<typeof ProposalSent> | EventOf<typeof ProposalDecided>;

export const candidateSupport = z.enum(['SUPPORTED', 'NOT_PROVINCIAL']);

export const AdjustmentRoundOpened = defineEvent('drugs.adjustment-round-opened.v1', {
  description:
    'The province adjusts its part of a catalogue: which drugs wait, and which it supports (目录调整启动).',
  schema: z.object({
    roundId: z.string(),
    area: areaCode,
    catalogue: catalogueKind,
    from: isoDate,
    to: isoDate,
    candidates: z
      .array(z.object({ proposalId: z.string(), code: itemCode, support: candidateSupport }))
      .readonly(),
  }),
  example: {
    ...{ roundId: '8e7d6c5b-4a39-8281-9c6d-5e4f3a2b1c0d', area: '220000', catalogue: 'DRUG' },
    ...{ from: '2026-07-01', to: '2026-08-31' },
    candidates: [{ proposalId: example.proposalId, code: 'TP0001', support: 'SUPPORTED' }],
  },
});

export type AdjustmentRoundEvent = EventOf<typeof AdjustmentRoundOpened>;
