import type { ProposalAuthority } from '@yibao/schemas/events/drugs';
import type { DrugKind } from '@yibao/schemas/facts/drugs';

const provincial: readonly DrugKind[] = ['TCM_PIECES', 'TCM_FORMULA_GRANULES'];

/**
 * Who may bring a drug into a catalogue: prepared slices and formula granules are for the province, all else is for the
 * national departments [S000-14b, S000-14c]. Undefined where the kind is not known.
 */
export const authorityOf = (kind: DrugKind | undefined): ProposalAuthority | undefined =>
  kind && (provincial.includes(kind) ? 'PROVINCIAL' : 'NATIONAL');
