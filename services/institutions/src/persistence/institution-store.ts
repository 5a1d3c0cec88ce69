import type { StoreDefinition } from '@yibao/platform/mongo';
import type { InstitutionEvent } from '@yibao/schemas/events/institutions';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { institutions, type Institution } from '../domain/institution.ts';

const factOf = (institution: Institution): FactOf<typeof InstitutionFact> => ({
  institutionId: institution.id,
  kind: institution.kind,
  level: institution.level,
  area: institution.area,
  ownership: institution.ownership,
  designations: institution.designations,
  openedDiseases: institution.openedDiseases,
  networked: institution.networked,
  suspensions: institution.suspensions,
});

export const institutionStore: StoreDefinition<Institution | null, InstitutionEvent> = {
  collection: 'institutions',
  aggregate: institutions,
  shape: 3,
  upcasters: {
    1: (state) => ({ ...(state as Institution), sportsWindows: [] }),
    2: (state) => ({ ...(state as Institution), applications: [] }),
  },
  facts: (institution) => (institution ? [{ definition: InstitutionFact, value: factOf(institution) }] : []),
  indexes: [
    { key: { 'state.area': 1, _id: 1 } },
    { key: { 'state.kind': 1, 'state.area': 1, _id: 1 } },
    { key: { 'state.designations.kind': 1, 'state.area': 1, _id: 1 } },
    { key: { 'state.openedDiseases.code': 1, 'state.area': 1, _id: 1 } },
    { key: { 'state.applications.state': 1, 'state.area': 1, _id: 1 } },
    { key: { 'state.applications.appliedOn': 1, 'state.area': 1 } },
  ],
};
