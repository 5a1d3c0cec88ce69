import type { StoreDefinition } from '@yibao/platform/mongo';
import type { InstitutionEvent } from '@yibao/schemas/events/institutions';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { institutions, type Institution } from '../domain/institution.ts';
import { positionOrder } from './institution-list.ts';

const factOf = ({ id: institutionId, name: _name, private: _private, ...rest }: Institution) => ({
  definition: InstitutionFact,
  value: { institutionId, ...rest },
});

export const institutionStore: StoreDefinition<Institution | null, InstitutionEvent> = {
  collection: 'institutions',
  aggregate: institutions,
  facts: (institution) => (institution ? [factOf(institution)] : []),
  indexes: [
    { key: positionOrder },
    { key: { 'state.kind': 1, ...positionOrder } },
    { key: { 'state.designations.kind': 1, ...positionOrder } },
    { key: { 'state.openedDiseases.code': 1, ...positionOrder } },
  ],
};
