import type { IsoDate } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Store } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type { InstitutionEvent } from '@yibao/schemas/events/institutions';
import type DataLoader from 'dataloader';
import type { Institution } from './domain/institution.ts';
import type { ApplicantCriteria } from './persistence/applicant-list.ts';
import type { Criteria } from './persistence/institution-list.ts';

/** All that a resolver can reach. */
export type Context = ServiceRequest & {
  readonly institutions: Store<Institution | null, InstitutionEvent>;
  /** Batches the look-ups of one request. */
  readonly institutionById: DataLoader<string, Institution | null>;
  /** In the order of their positions. */
  readonly institutionsThat: (meet: Criteria, slice: Slice) => Promise<readonly Institution[]>;
  /** With an application in a state, in the order of their positions. */
  readonly applicantsIn: (meet: ApplicantCriteria, slice: Slice) => Promise<readonly Institution[]>;
  /** Those of an area that applied in a period. */
  readonly applicantsOf: (area: string, from: IsoDate, to: IsoDate) => Promise<readonly Institution[]>;
  readonly today: () => IsoDate;
};
