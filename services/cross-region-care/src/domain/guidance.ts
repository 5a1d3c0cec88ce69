import type { IsoDate } from '@yibao/platform/domain';
import { FilingGuided, type FilingEvent } from '@yibao/schemas/events/cross-region-care';
import type { StayFact } from '@yibao/schemas/facts/coverage';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { cityOf } from '@yibao/schemas/policy/areas';
import { validityOn, type Filing, type Guidance, type PersonFilings } from './filing.ts';
import { refuse } from './refusals.ts';

export type Stay = FactOf<typeof StayFact>;

/** The stay in which an institution guides its patient. Refuses NOT_TREATING_INSTITUTION, STAY_DISCHARGED. */
export const requireTreating = (stay: Stay | undefined, personId: string, institutionId: string): Stay => {
  if (stay?.personId !== personId || stay.institutionId !== institutionId)
    throw refuse('NOT_TREATING_INSTITUTION');
  if (stay.dischargedAt !== null) throw refuse('STAY_DISCHARGED', { dischargedAt: stay.dischargedAt });
  return stay;
};

/**
 * Guides a patient without a filing to file before discharge: a notice with the city to file for, once for each stay
 * [S000-06b, S004-06a]. Refuses DESTINATION_IS_INSURED_AREA, ALREADY_FILED.
 */
export const guideFiling =
  (personId: string, guidance: Guidance, insuredArea: string, today: IsoDate) =>
  ({ filings, guidances = [] }: PersonFilings): readonly FilingEvent[] => {
    const { stayId, destination } = guidance;
    if (guidances.some((each) => each.stayId === stayId)) return [];
    if (cityOf(insuredArea) === destination) throw refuse('DESTINATION_IS_INSURED_AREA', { insuredArea });
    const serving = filings.find(
      (filing) => filing.destination === destination && validityOn(filing, today).valid,
    );
    if (serving)
      throw refuse('ALREADY_FILED', { filingId: serving.filingId, type: serving.type, destination });
    return [FilingGuided({ personId, ...guidance })];
  };

/** The institution that guided the person to file for this city, in a stay that has not ended. */
export const guideOf = (
  { guidances = [] }: PersonFilings,
  destination: string,
  openStays: readonly string[],
): string | undefined =>
  guidances.findLast((each) => each.destination === destination && openStays.includes(each.stayId))
    ?.institutionId;

/** A guidance with the filing that came of it. */
export type ShownGuidance = Guidance & { readonly filing: Filing | null };

/** The guidances of a person, each with the filing that came of it. */
export const shownGuidances = (state: PersonFilings): readonly ShownGuidance[] =>
  (state.guidances ?? []).map((guidance) => ({ ...guidance, filing: filedAfter(state, guidance) }));

const filedAfter = ({ filings }: PersonFilings, { destination, guidedAt }: Guidance): Filing | null =>
  filings.find(
    (filing) =>
      filing.destination === destination &&
      !filing.retrospective &&
      Date.parse(filing.registeredAt) >= Date.parse(guidedAt),
  ) ?? null;
