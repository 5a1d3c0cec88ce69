import type { IsoDate, WorkingCalendar } from '@yibao/platform/domain';
import type { Slice } from '@yibao/platform/graphql';
import type { Claims, Store } from '@yibao/platform/mongo';
import type { ServiceRequest } from '@yibao/platform/service';
import type {
  AdmissionEvent,
  AlertEvent,
  CaseEvent,
  ClaimEvent,
  CreditEvent,
  Evaluation,
  EvaluationEvent,
  IndicatorEvent,
  IndicatorValue,
  MovementEvent,
  ReconciliationEvent,
  RuleEvent,
  ScreeningEvent,
} from '@yibao/schemas/events/supervision';
import type { IndicatorCode } from '@yibao/schemas/facts/supervision';
import type DataLoader from 'dataloader';
import type { Alert } from './domain/alert.ts';
import type { RecordedClaim, TracedClaim } from './domain/claim.ts';
import type { CreditRecord } from './domain/credit.ts';
import type { Sums } from './domain/indicator.ts';
import type { Admission, Movement } from './domain/movement.ts';
import type { Reconciliation } from './domain/reconciliation.ts';
import type { PublishedRule, RuleBase } from './domain/rule.ts';
import type { Screening } from './domain/screening.ts';
import type { ViolationCase } from './domain/violation-case.ts';
import type { AlertCriteria } from './persistence/alert-store.ts';
import type { CaseCriteria } from './persistence/case-store.ts';
import type { FundFigures, MonthlyPayment } from './persistence/fund-figures.ts';
import type { InstitutionAverage, Span } from './persistence/institution-figures.ts';
import type { Catalogue, KnownInstitution } from './persistence/known-facts.ts';
import type { CoverageCount, Months, ReviewFigures } from './persistence/review-figures.ts';

/** The aggregates of this service. */
export type Stores = {
  /** By settlement. */
  readonly claims: Store<RecordedClaim | null, ClaimEvent>;
  readonly accountMovements: Store<Movement | null, MovementEvent>;
  readonly admissions: Store<Admission | null, AdmissionEvent>;
  /** By settlement, or by the check before it. */
  readonly evaluations: Store<Evaluation | null, EvaluationEvent>;
  readonly ruleBases: Store<RuleBase, RuleEvent>;
  readonly alerts: Store<Alert | null, AlertEvent>;
  readonly violationCases: Store<ViolationCase | null, CaseEvent>;
  /** By area and month. */
  readonly reconciliations: Store<Reconciliation | null, ReconciliationEvent>;
  /** By subject. */
  readonly credits: Store<CreditRecord | null, CreditEvent>;
  readonly indicators: Store<IndicatorValue | null, IndicatorEvent>;
  readonly screenings: Store<Screening | null, ScreeningEvent>;
  /** A receipt of money that came back counts in one case. */
  readonly receipts: Claims;
};

/** Look-ups that do not depend on who asks. */
export type Ports = {
  readonly rulesNow: () => Promise<RuleBase>;
  /** The claims of a person around a day, as far as any rule looks back, oldest first. */
  readonly claimsAround: (personId: string, on: IsoDate) => Promise<readonly TracedClaim[]>;
  readonly movementsOf: (settlementId: string) => Promise<readonly Movement[]>;
  readonly alertsFrom: (sourceId: string) => Promise<readonly Alert[]>;
  readonly alertsThat: (meet: AlertCriteria, slice: Slice) => Promise<readonly Alert[]>;
  readonly casesThat: (meet: CaseCriteria, slice: Slice) => Promise<readonly ViolationCase[]>;
  readonly casesOf: (settlementId: string) => Promise<readonly ViolationCase[]>;
  readonly reconciliationsIn: (area: string, slice: Slice) => Promise<readonly Reconciliation[]>;
  readonly fundFigures: (area: string, asOf: string) => Promise<FundFigures>;
  readonly monthlyPayments: (area: string, year: number, asOf: string) => Promise<readonly MonthlyPayment[]>;
  readonly hitsIn: (months: Months) => Promise<ReviewFigures>;
  readonly coverageIn: (months: Months) => Promise<readonly CoverageCount[]>;
  readonly sumsOf: (indicator: IndicatorCode, institutionId: string, span: Span) => Promise<Sums>;
  readonly billsIn: (month: string) => Promise<readonly InstitutionAverage[]>;
  readonly admissionsIn: (month: string) => Promise<ReadonlyMap<string, ReadonlyMap<string, number>>>;
  readonly catalogueOf: (codes: readonly string[]) => Promise<Catalogue>;
  readonly sexOf: (personId: string) => Promise<'MALE' | 'FEMALE' | null>;
  /** Where a person is insured, or lives. */
  readonly insuredAreaOf: (personId: string) => Promise<string | undefined>;
  readonly areaOfSubject: (subject: {
    readonly kind: 'INSTITUTION' | 'PERSON';
    readonly id: string;
  }) => Promise<string | undefined>;
  readonly institutionsNamed: (ids: readonly string[]) => Promise<ReadonlyMap<string, KnownInstitution>>;
  readonly calendars: () => Promise<readonly WorkingCalendar[]>;
  readonly now: () => Date;
  readonly today: () => IsoDate;
};

/** All that a resolver, a handler or a timer can reach. */
export type Context = ServiceRequest &
  Stores &
  Ports & {
    readonly alertById: DataLoader<string, Alert | null>;
    readonly caseById: DataLoader<string, ViolationCase | null>;
    readonly evaluationById: DataLoader<string, Evaluation | null>;
    readonly ruleById: DataLoader<string, PublishedRule | null>;
  };
