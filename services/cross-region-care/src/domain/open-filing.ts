import { addDays, daysBetween, type IsoDate } from '@yibao/platform/domain';
import { FilingChanged, FilingRegistered, type FilingEvent } from '@yibao/schemas/events/cross-region-care';
import type { FilingChannel } from '@yibao/schemas/facts/cross-region-care';
import { cityOf, isCity, scopeOf } from '@yibao/schemas/policy/areas';
import type { FilingType } from '@yibao/schemas/policy/codes';
import { isValidOn, type Filing, type PersonFilings, type WorkContext } from './filing.ts';
import type { FilingRules } from './filing-rules.ts';
import { guideOf } from './guidance.ts';
import { refuse } from './refusals.ts';

/** What is filed, for whom, from where. */
export type FilingRequest = {
  readonly filingId: string;
  readonly personId: string;
  readonly type: FilingType;
  readonly destination: string;
  /** Where the person is insured on the first day; null: nowhere. */
  readonly insuredArea: string | null;
  readonly channel: FilingChannel;
  readonly credential: 'E_VOUCHER' | 'IDENTITY_DOCUMENT' | null;
  /** The fields given, by name. */
  readonly fields: readonly string[];
  readonly referral: string | null;
  readonly from: IsoDate;
  readonly registeredAt: string;
  readonly today: IsoDate;
  /** The stays the person is in. */
  readonly openStays: readonly string[];
  readonly inContextOf?: WorkContext | undefined;
};

/** Only one of these holds at a time: a person has one place of long-term residence. */
const residential: readonly FilingType[] = ['LONG_TERM', 'RESETTLED'];

const requireDestination = (destination: string, insuredArea: string) => {
  if (!isCity(destination))
    throw refuse('DESTINATION_NOT_A_CITY', { destination, city: cityOf(destination) });
  if (destination === cityOf(insuredArea)) throw refuse('DESTINATION_IS_INSURED_AREA', { insuredArea });
};

const requireOpen = (type: FilingType, { types }: FilingRules) => {
  // DEEMED is recorded from a settlement, never chosen.
  if (type === 'DEEMED' || !types.includes(type)) throw refuse('TYPE_NOT_OPEN', { type, open: types });
};

/** Refuses ALREADY_FILED when a filing that stands serves the same, or is of the kind of which there is one. */
const requireRoom = (
  { filings }: PersonFilings,
  { type, destination, from }: Pick<Filing, 'type' | 'destination' | 'from'>,
) => {
  const standing = filings.filter(
    (filing) => !filing.retrospective && (filing.to === null || filing.to >= from),
  );
  const rival = standing.find(
    (filing) =>
      filing.destination === destination || (residential.includes(type) && residential.includes(filing.type)),
  );
  if (rival)
    throw refuse('ALREADY_FILED', {
      filingId: rival.filingId,
      type: rival.type,
      destination: rival.destination,
    });
};

const endOf = (type: FilingType, from: IsoDate, { maxDays }: FilingRules): IsoDate | null => {
  const days = maxDays[type];
  return days === undefined ? null : addDays(from, days - 1);
};

const filingOf = (
  request: FilingRequest,
  insuredArea: string,
  to: IsoDate | null,
  retrospective: boolean,
): Filing => {
  const { filingId, personId, type, destination, channel, registeredAt, from } = request;
  const scope = scopeOf(insuredArea, destination);
  return {
    ...{ filingId, personId, type, destination, insuredArea, scope, channel, registeredAt, from, to },
    endReason: null,
    retrospective,
  };
};

/** What every filing must satisfy. */
const requireComplete = (request: FilingRequest, rules: FilingRules): void => {
  if (request.credential === null)
    throw refuse('CREDENTIAL_REQUIRED', { accepted: ['E_VOUCHER', 'IDENTITY_DOCUMENT'] });
  requireOpen(request.type, rules);
  if (request.type === 'REFERRED' && !request.referral) throw refuse('REFERRAL_REQUIRED');
  const lacking = rules.requiredFields.filter((field) => !request.fields.includes(field));
  if (lacking.length > 0) throw refuse('MISSING_FIELD', { fields: lacking });
};

const registered = (filing: Filing, { inContextOf }: FilingRequest): readonly FilingEvent[] => [
  FilingRegistered(inContextOf ? { ...filing, inContextOf } : filing),
];

/**
 * Files for care in another city: with one credential, naming a city, by a type the insured place offers [S001-4.3a,
 * S002-08, S004-04, S004-09]. A long-term filing has no end [S002-04a]. Refuses CREDENTIAL_REQUIRED, NOT_ENROLLED,
 * TYPE_NOT_OPEN, REFERRAL_REQUIRED, MISSING_FIELD, DESTINATION_NOT_A_CITY, DESTINATION_IS_INSURED_AREA,
 * DATE_NOT_ALLOWED, ALREADY_FILED.
 */
export const openFiling =
  (request: FilingRequest, rules: FilingRules) =>
  (current: PersonFilings): readonly FilingEvent[] => {
    const { insuredArea, destination, from, today } = request;
    if (insuredArea === null) throw refuse('NOT_ENROLLED', { on: from });
    requireComplete(request, rules);
    requireDestination(destination, insuredArea);
    if (from < today) throw refuse('DATE_NOT_ALLOWED', { earliest: today });
    requireRoom(current, request);
    const filing = filingOf(request, insuredArea, endOf(request.type, from, rules), false);
    const guidedBy = guideOf(current, destination, request.openStays);
    return registered(guidedBy === undefined ? filing : { ...filing, guidedBy }, request);
  };

/**
 * Files after a self-paid stay, to support a manual claim only: it never opens direct settlement [S002-06b, S004-08].
 * Refuses as openFiling does, and STAY_NOT_ENDED, LATE_FILING_CLOSED, NOT_ENROLLED_THEN.
 */
export const openLateFiling =
  (request: FilingRequest & { readonly dischargedOn: IsoDate }, rules: FilingRules) =>
  (current: PersonFilings): readonly FilingEvent[] => {
    const { insuredArea, destination, from, today, dischargedOn } = request;
    if (insuredArea === null) throw refuse('NOT_ENROLLED_THEN', { on: from });
    if (dischargedOn > today || dischargedOn < from) throw refuse('STAY_NOT_ENDED', { dischargedOn, today });
    if (rules.lateMaxDays !== null && daysBetween(dischargedOn, today) > rules.lateMaxDays)
      throw refuse('LATE_FILING_CLOSED', { until: addDays(dischargedOn, rules.lateMaxDays) });
    requireComplete(request, rules);
    requireDestination(destination, insuredArea);
    const same = current.filings.find(
      (filing) =>
        filing.destination === destination && isValidOn(filing, from) && isValidOn(filing, dischargedOn),
    );
    if (same) throw refuse('ALREADY_FILED', { filingId: same.filingId });
    return registered(filingOf(request, insuredArea, dischargedOn, true), request);
  };

export type FilingChange = Pick<
  FilingRequest,
  'destination' | 'type' | 'from' | 'registeredAt' | 'today' | 'channel' | 'inContextOf'
> & {
  readonly filingId: string;
  readonly nextId: string;
};

/**
 * Another city or type from a day on: the former filing ends the day before, a new one goes on from it.
 * Refuses FILING_NOT_FOUND, FILING_ENDED, NOTHING_CHANGES, DATE_NOT_ALLOWED, TYPE_NOT_OPEN, DESTINATION_NOT_A_CITY,
 * DESTINATION_IS_INSURED_AREA, ALREADY_FILED.
 */
export const changeFiling =
  (change: FilingChange, rules: FilingRules) =>
  (current: PersonFilings): readonly FilingEvent[] => {
    const { filingId, nextId, destination, type, from, today, registeredAt, channel, inContextOf } = change;
    const former = current.filings.find((filing) => filing.filingId === filingId);
    if (!former) throw refuse('FILING_NOT_FOUND');
    if (former.endReason !== null || (former.to !== null && former.to < today))
      throw refuse('FILING_ENDED', { to: former.to, reason: former.endReason });
    if (former.destination === destination && former.type === type) throw refuse('NOTHING_CHANGES');
    if (from < today || from <= former.from)
      throw refuse('DATE_NOT_ALLOWED', { earliest: today, after: former.from });
    requireOpen(type, rules);
    requireDestination(destination, former.insuredArea);
    const others = { filings: current.filings.filter((filing) => filing !== former) };
    requireRoom(others, { type, destination, from });
    // Nobody guided the person to the change.
    const { guidedBy: _guide, ...filing } = former;
    const { insuredArea, personId } = filing;
    const next: Filing = {
      ...filing,
      ...{ filingId: nextId, destination, type, from, registeredAt, channel },
      scope: scopeOf(insuredArea, destination),
      to: endOf(type, from, rules),
    };
    const changed = { personId, filingId, to: addDays(from, -1), next };
    return [FilingChanged(inContextOf ? { ...changed, inContextOf } : changed)];
  };
