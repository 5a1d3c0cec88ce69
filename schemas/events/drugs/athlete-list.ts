import { z } from 'zod';
import { itemCode } from '../../facts/drugs.ts';
import { areaCode, isoDate } from '../../policy/codes.ts';
import { defineEvent, type EventOf } from '../define-event.ts';

/** Who may bring a drug into a catalogue: the national departments, or the province (事权). */
export const proposalAuthority = z.enum(['NATIONAL', 'PROVINCIAL']);
export type ProposalAuthority = z.infer<typeof proposalAuthority>;

export const listAnswer = z.object({
  code: itemCode,
  answer: z.enum(['IN_CATALOGUE', 'NOT_IN_CATALOGUE']),
  authority: proposalAuthority.optional().describe('of a drug that is not in: who may bring it in'),
});
export type ListAnswer = Readonly<z.infer<typeof listAnswer>>;

const list = z.object({ listId: z.string(), teamId: z.string(), area: areaCode });
const codes = z.array(itemCode).readonly();
const example = { listId: '6c5b4a39-2817-8065-9a4b-3c2d1e0f9a8b', teamId: 'UNIT-DEMO-1', area: '220000' };

export const AthleteListSubmitted = defineEvent('drugs.athlete-list-submitted.v1', {
  description: 'A team names the drugs its medical staff commonly use (运动员常用药品清单提交).',
  schema: list.extend({ items: codes, submittedOn: isoDate }),
  example: { ...example, items: ['XC07AB02'], submittedOn: '2026-03-02' },
});

export const AthleteListChanged = defineEvent('drugs.athlete-list-changed.v1', {
  description: 'Drugs were added to a list of a team, or taken from it (运动员常用药品清单变更).',
  schema: list.extend({ added: codes, removed: codes }),
  example: { ...example, added: ['TP0001'], removed: [] },
});

export const AthleteListCompared = defineEvent('drugs.athlete-list-compared.v1', {
  description: 'Every drug of a list was compared with a version of the catalogue (运动员药品清单目录比对).',
  schema: list.extend({
    version: z.string(),
    effectiveFrom: isoDate.describe('of the version'),
    comparedOn: isoDate,
    answers: z.array(listAnswer).readonly(),
    turned: codes.describe('whose answer is another one than before: the team is told'),
  }),
  example: {
    ...example,
    ...{ version: 'JL-DRUG-2026', effectiveFrom: '2026-01-01', comparedOn: '2026-03-02', turned: [] },
    answers: [
      { code: 'XC07AB02', answer: 'IN_CATALOGUE' },
      { code: 'TP0001', answer: 'NOT_IN_CATALOGUE', authority: 'PROVINCIAL' },
    ],
  },
});

export type AthleteListEvent =
  | EventOf<typeof AthleteListSubmitted>
  | EventOf<typeof AthleteListChanged>
  | EventOf<typeof AthleteListCompared>;
