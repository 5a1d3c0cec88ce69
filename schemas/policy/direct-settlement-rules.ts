import type { ParameterPath } from './catalogue.ts';
import type { CareScope, CareType, EmergencyKind } from './codes.ts';
import type {
  DirectSettlement,
  DirectSettlementFacts,
  DirectSettlementReason,
  FilingsForCare,
} from './direct-settlement.ts';
import type { Policy } from './resolve.ts';

type Case = {
  readonly facts: DirectSettlementFacts;
  readonly policy: Policy;
  readonly scope: CareScope;
  readonly filings: FilingsForCare;
};

/** One row of the table: an answer where its condition holds, otherwise the next row is asked. */
type Rule = (settlement: Case) => DirectSettlement | undefined;

const ordinary: readonly CareType[] = ['OUTPATIENT', 'PHARMACY'];
const isOrdinary = ({ facts }: Case) => ordinary.includes(facts.careType);
const isChronic = ({ facts }: Case) => facts.careType === 'CHRONIC_OUTPATIENT';

/** The kind registered, or the kind the care itself is. */
const emergencyOf = ({ facts }: Case): EmergencyKind | undefined =>
  facts.emergency ??
  (facts.careType === 'EMERGENCY_RESCUE'
    ? 'RESCUE'
    : facts.careType === 'EMERGENCY_OBSERVATION'
      ? 'TREATMENT'
      : undefined);

const valueOf = ({ policy }: Case, path: ParameterPath): unknown => policy.parameters[path]?.value;
const lists = (settlement: Case, path: ParameterPath, code: string | undefined): boolean => {
  const value = valueOf(settlement, path);
  return code !== undefined && Array.isArray(value) && value.includes(code);
};

const answer = (
  settlement: Case,
  outcome: DirectSettlement['outcome'],
  reason: DirectSettlementReason,
  path: ParameterPath | null,
  more: Partial<DirectSettlement> = {},
): DirectSettlement => {
  const applied = path === null ? undefined : settlement.policy.parameters[path];
  return {
    outcome,
    reason,
    ruleSet: settlement.scope === 'LOCAL' ? 'LOCAL' : 'AWAY',
    scope: settlement.scope,
    deemedFiled: false,
    filingId: null,
    filingType: null,
    source: applied ? { ...applied.source, ...applied.from } : null,
    ...more,
  };
};

const withFiling = (filing: FilingsForCare['valid']): Partial<DirectSettlement> =>
  filing ? { filingId: filing.filingId, filingType: filing.type } : {};

const onlyDesignated: Rule = (settlement) =>
  settlement.facts.institution.designated ? undefined : answer(settlement, 'NONE', 'NOT_DESIGNATED', null);

const entitledToChronicCare: Rule = (settlement) =>
  isChronic(settlement) && settlement.facts.entitled !== true
    ? answer(settlement, 'NONE', 'ENTITLEMENT_REQUIRED', 'away.chronic.diseases')
    : undefined;

/** Home rules at home; a long-term filing elsewhere blocks nothing and stays valid [S002-09a, S002-09b, S004-10a, S004-10b]. */
const atHome: Rule = (settlement) => {
  if (settlement.scope !== 'LOCAL') return undefined;
  const livesElsewhere = settlement.filings.elsewhere?.type === 'LONG_TERM';
  return answer(settlement, 'DIRECT', 'AT_HOME', livesElsewhere ? 'filing.longTerm.bothPlaces' : null);
};

/** The five diseases across provinces, at institutions that opened them [S002-11, S004-11]. */
const chronicDisease: Rule = (settlement) => {
  if (!isChronic(settlement)) return undefined;
  const { disease, institution } = settlement.facts;
  if (settlement.scope === 'CROSS_PROVINCE' && !lists(settlement, 'away.chronic.diseases', disease))
    return answer(settlement, 'NONE', 'NOT_IN_FIVE', 'away.chronic.diseases');
  return disease === undefined || !institution.openedDiseases.includes(disease)
    ? answer(settlement, 'NONE', 'DISEASE_NOT_OPENED', 'away.chronic.diseases')
    : undefined;
};

/** Ordinary outpatient care outside the city that cannot be settled online is paid at the insured place [S003-5.16c]. */
const ordinaryByHand: Rule = (settlement) =>
  isOrdinary(settlement) &&
  !settlement.facts.institution.networked &&
  valueOf(settlement, 'away.outpatient.notNetworked') === 'MANUAL'
    ? answer(settlement, 'MANUAL', 'NOT_NETWORKED', 'away.outpatient.notNetworked')
    : undefined;

/** Outpatient care and pharmacies inside the province need no filing [S002-05a, S002-05b]. */
const ordinaryWithoutFiling: Rule = (settlement) =>
  isOrdinary(settlement) && lists(settlement, 'filing.outpatient.notNeededIn', settlement.scope)
    ? (byHandWhereNotNetworked(settlement, {}) ??
      answer(settlement, 'DIRECT', 'NO_FILING_NEEDED', 'filing.outpatient.notNeededIn'))
    : undefined;

/** Unfiled emergencies of the kinds the pack deems filed, by the insured place's emergency rules [S002-07a, S002-07b, S004-07]. */
const emergencyDeemedFiled: Rule = (settlement) => {
  const kind = emergencyOf(settlement);
  if (kind === undefined || settlement.filings.valid) return undefined;
  if (!lists(settlement, 'filing.emergency.deemedKinds', kind)) return undefined;
  const deemed = { ruleSet: 'EMERGENCY_AWAY', deemedFiled: true } as const;
  return (
    byHandWhereNotNetworked(settlement, deemed) ??
    answer(settlement, 'DIRECT', 'EMERGENCY_DEEMED_FILED', 'filing.emergency.deemedKinds', deemed)
  );
};

/** National rules speak of care across provinces only; a province may widen them to care inside it [C3]. */
const scopeHasRules: Rule = (settlement) =>
  lists(settlement, 'filing.scopes', settlement.scope)
    ? undefined
    : answer(settlement, 'NONE', 'NO_RULE_FOR_SCOPE', 'filing.scopes');

const chronicWithoutFiling: Rule = (settlement) =>
  isChronic(settlement) && valueOf(settlement, 'away.chronic.filingNeeded') === false
    ? (byHandWhereNotNetworked(settlement, {}) ??
      answer(settlement, 'DIRECT', 'NO_FILING_NEEDED', 'away.chronic.filingNeeded'))
    : undefined;

/** A filing for this city, registered before discharge settlement: every designated institution must settle [S002-06a, S002-08]. */
const filed: Rule = (settlement) => {
  const { valid } = settlement.filings;
  if (!valid) return undefined;
  const filing = withFiling(valid);
  return (
    byHandWhereNotNetworked(settlement, filing) ??
    answer(settlement, 'DIRECT', 'FILED', filedBy(settlement), filing)
  );
};

/** A filing made after the person had paid supports a manual claim, never direct settlement [S002-06b, S004-08]. */
const filedLate: Rule = (settlement) => {
  const { late } = settlement.filings;
  return late && valueOf(settlement, 'filing.late') === 'MANUAL'
    ? answer(settlement, 'MANUAL', 'LATE_FILING', 'filing.late', withFiling(late))
    : undefined;
};

const filedElsewhere: Rule = (settlement) =>
  settlement.filings.elsewhere
    ? answer(settlement, 'NONE', 'FILING_MISMATCH', 'filing.destination')
    : undefined;

/** Across provinces the institution must be networked; inside the province any designated one will do [C4, S004-09]. */
const byHandWhereNotNetworked = (settlement: Case, more: Partial<DirectSettlement>) =>
  !settlement.facts.institution.networked && lists(settlement, 'away.networkedIn', settlement.scope)
    ? answer(settlement, 'MANUAL', 'NOT_NETWORKED', 'away.networkedIn', more)
    : undefined;

/** The article that asks for the filing. */
const filedBy = (settlement: Case): ParameterPath =>
  isChronic(settlement)
    ? 'away.chronic.filingNeeded'
    : isOrdinary(settlement)
      ? 'filing.outpatient.notNeededIn'
      : settlement.filings.valid?.type === 'LONG_TERM'
        ? 'filing.longTerm.end'
        : 'filing.inpatient.latest';

const table: readonly Rule[] = [
  onlyDesignated,
  entitledToChronicCare,
  atHome,
  chronicDisease,
  ordinaryByHand,
  ordinaryWithoutFiling,
  scopeHasRules,
  emergencyDeemedFiled,
  chronicWithoutFiling,
  filed,
  filedLate,
  filedElsewhere,
];

export const decideByRules = (settlement: Case): DirectSettlement => {
  for (const rule of table) {
    const decided = rule(settlement);
    if (decided) return decided;
  }
  return answer(settlement, 'NONE', 'FILING_REQUIRED', filedBy(settlement));
};
