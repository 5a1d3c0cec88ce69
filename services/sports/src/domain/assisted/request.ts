import type { IsoDate } from '@yibao/platform/domain';
import {
  AssistedServiceRequested,
  type AssistedBusiness,
  type AssistedCondition,
  type AssistedMode,
  type AssistedServiceEvent,
} from '@yibao/schemas/events/sports';
import type { SportsAudience } from '@yibao/schemas/facts/sports';
import { refuse } from './refusals.ts';
import type { AssistedService } from './service.ts';

export type ServiceRequest = {
  readonly serviceId: string;
  readonly personId: string;
  readonly audience: SportsAudience | null;
  readonly mode: AssistedMode;
  readonly business: AssistedBusiness;
  readonly condition: AssistedCondition | null;
  readonly place: string | null;
  readonly agreedAt: string | null;
  readonly area: string;
  readonly requestedAt: string;
  readonly dueOn: IsoDate | null;
  /** Whether the person is, today, what is asked of those who get help at home. */
  readonly registeredAs: readonly SportsAudience[];
  readonly enrolledInProvince: boolean;
};

/** What is handled at home [S000-01b]. */
const onsiteBusiness: readonly AssistedBusiness[] = ['CROSS_REGION_FILING', 'ROSTER_CHANGE', 'TRANSFER'];

const requireOnsite = (request: ServiceRequest, audience: SportsAudience) => {
  const { business, place, registeredAs, enrolledInProvince } = request;
  const isSportsperson = audience === 'ATHLETE' || audience === 'COACH';
  if (!isSportsperson || !registeredAs.includes(audience) || !enrolledInProvince)
    throw refuse('NOT_ELIGIBLE_ONSITE', { audience, registeredAs, enrolledInProvince });
  if (!onsiteBusiness.includes(business))
    throw refuse('BUSINESS_NOT_OFFERED_ONSITE', { business, offered: onsiteBusiness });
  if (place === null || place.trim() === '') throw refuse('PLACE_REQUIRED');
};

const requireTime = ({ agreedAt, requestedAt }: ServiceRequest) => {
  if (agreedAt === null) throw refuse('VIDEO_TIME_REQUIRED');
  if (Date.parse(agreedAt) < Date.parse(requestedAt)) throw refuse('TIME_IN_PAST', { now: requestedAt });
};

/**
 * Help at home for athletes and coaches insured in the province [S000-01a, S000-01b]; remotely, at a time agreed on, for
 * all four groups [S000-02a, S000-A07]. Refuses AUDIENCE_REQUIRED, NOT_ELIGIBLE_ONSITE, BUSINESS_NOT_OFFERED_ONSITE,
 * PLACE_REQUIRED, VIDEO_TIME_REQUIRED, TIME_IN_PAST.
 */
export const requestAssistedService =
  (request: ServiceRequest) =>
  (_none: AssistedService | null): readonly AssistedServiceEvent[] => {
    const { audience, place, mode, condition, agreedAt, dueOn } = request;
    const { serviceId, personId, business, area, requestedAt } = request;
    if (audience === null) throw refuse('AUDIENCE_REQUIRED');
    if (mode === 'ONSITE') requireOnsite(request, audience);
    else requireTime(request);
    const data = {
      ...{ serviceId, personId, audience, mode, business, area, requestedAt },
      ...(condition === null ? {} : { condition }),
      ...(mode === 'ONSITE' || agreedAt === null ? {} : { agreedAt }),
      ...(dueOn === null ? {} : { dueOn }),
    };
    return [
      mode === 'ONSITE' && place !== null
        ? AssistedServiceRequested(data, { place })
        : AssistedServiceRequested(data),
    ];
  };
