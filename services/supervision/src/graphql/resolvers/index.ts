import type { Resolvers } from '../generated.ts';
import { Alert } from './Alert.ts';
import { ClaimEvaluation } from './ClaimEvaluation.ts';
import { CreditRecord } from './CreditRecord.ts';
import { FundMonitor } from './FundMonitor.ts';
import { FundTrace } from './FundTrace.ts';
import { IndicatorValue } from './IndicatorValue.ts';
import { MonthlyFundPayment } from './MonthlyFundPayment.ts';
import { Mutation } from './Mutation.ts';
import { Query } from './Query.ts';
import { Reconciliation } from './Reconciliation.ts';
import { Rule } from './Rule.ts';
import { RuleHit } from './RuleHit.ts';
import { ViolationCase } from './ViolationCase.ts';

export const resolvers = {
  Alert,
  ClaimEvaluation,
  CreditRecord,
  FundMonitor,
  FundTrace,
  IndicatorValue,
  MonthlyFundPayment,
  Mutation,
  Query,
  Reconciliation,
  Rule,
  RuleHit,
  ViolationCase,
} satisfies Resolvers;
