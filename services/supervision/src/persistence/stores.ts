import type { StoreDefinition } from '@yibao/platform/mongo';
import type {
  AdmissionEvent,
  ClaimEvent,
  CreditEvent,
  Evaluation,
  EvaluationEvent,
  IndicatorEvent,
  IndicatorValue,
  MovementEvent,
  RuleEvent,
  ScreeningEvent,
} from '@yibao/schemas/events/supervision';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { CreditRatingFact, IndicatorValueFact, RuleBaseFact } from '@yibao/schemas/facts/supervision';
import { claims, type RecordedClaim } from '../domain/claim.ts';
import { credits, levelOf, type CreditRecord } from '../domain/credit.ts';
import { evaluations } from '../domain/evaluation.ts';
import { indicators } from '../domain/indicator.ts';
import { admissions, movements, type Admission, type Movement } from '../domain/movement.ts';
import { ruleBase, ruleBaseId, type RuleBase } from '../domain/rule.ts';
import { screenings, type Screening } from '../domain/screening.ts';

/** One row per settlement; every figure is read off these. The lines are sealed under the person's key. */
export const claimStore: StoreDefinition<RecordedClaim | null, ClaimEvent> = {
  collection: 'settlements',
  aggregate: claims,
  subjectOf: (claim, id) => claim?.personId ?? id,
  indexes: [
    { key: { 'state.settlement.insuredArea': 1, 'state.settlement.month': 1 } },
    { key: { 'state.settlement.insuredArea': 1, 'state.settlement.settledAt': 1 } },
    { key: { 'state.settlement.insuredArea': 1, 'state.reversal.month': 1 } },
    { key: { 'state.settlement.institutionId': 1, 'state.settlement.month': 1 } },
    { key: { 'state.settlement.month': 1, 'state.settlement.institutionId': 1 } },
    { key: { 'state.personId': 1, 'state.settlement.settledOn': 1 } },
  ],
};

export const movementStore: StoreDefinition<Movement | null, MovementEvent> = {
  collection: 'accountMovements',
  aggregate: movements,
  subjectOf: (movement, id) => movement?.personId ?? id,
  indexes: [{ key: { 'state.settlementId': 1, 'state.at': 1 } }],
};

export const admissionStore: StoreDefinition<Admission | null, AdmissionEvent> = {
  collection: 'admissions',
  aggregate: admissions,
  subjectOf: (admission, id) => admission?.personId ?? id,
  indexes: [{ key: { 'state.month': 1, 'state.institutionId': 1 } }],
};

export const evaluationStore: StoreDefinition<Evaluation | null, EvaluationEvent> = {
  collection: 'evaluations',
  aggregate: evaluations,
  subjectOf: (evaluation, id) => evaluation?.personId ?? id,
  indexes: [
    { key: { 'state.insuredArea': 1, 'state.stage': 1, 'state.month': 1 } },
    { key: { 'state.institutionId': 1, 'state.month': 1 } },
  ],
};

export const ruleBaseStore: StoreDefinition<RuleBase, RuleEvent> = {
  collection: 'ruleBase',
  aggregate: ruleBase,
  facts: ({ rules, changes }) => [
    {
      definition: RuleBaseFact,
      value: {
        base: ruleBaseId,
        version: changes.length,
        rules: rules.map(({ code, version, stages, tag, from, to }) => ({
          ...{ code, version, stages, tag, from, to },
        })),
      },
    },
  ],
};

export const indicatorStore: StoreDefinition<IndicatorValue | null, IndicatorEvent> = {
  collection: 'indicators',
  aggregate: indicators,
  facts: (indicator) => (indicator ? [{ definition: IndicatorValueFact, value: indicator }] : []),
};

export const screeningStore: StoreDefinition<Screening | null, ScreeningEvent> = {
  collection: 'screenings',
  aggregate: screenings,
  wakeAt: (screening) => screening?.next ?? null,
};

const lastDayOf = ({ entries }: CreditRecord): string =>
  entries
    .flatMap(({ ratedOn, restoredOn }) => [ratedOn, restoredOn ?? ratedOn])
    .reduce((a, b) => (a > b ? a : b));

const ratingOf = (record: CreditRecord): FactOf<typeof CreditRatingFact> => ({
  ...{ subjectKind: record.subject.kind, subjectId: record.subject.id },
  ...{ level: levelOf(record), from: lastDayOf(record) },
});

export const creditStore: StoreDefinition<CreditRecord | null, CreditEvent> = {
  collection: 'creditRecords',
  aggregate: credits,
  // What was written about a person is sealed under that person's key.
  subjectOf: (record, id) => (record?.subject.kind === 'PERSON' ? record.subject.id : id),
  facts: (record) => (record ? [{ definition: CreditRatingFact, value: ratingOf(record) }] : []),
};
