import type { Resolvers } from '../generated.ts';
import { AppliedParameter } from './AppliedParameter.ts';
import { Area } from './Area.ts';
import { BoundFinding } from './BoundFinding.ts';
import { Measure } from './Measure.ts';
import { Mutation } from './Mutation.ts';
import { PackVersion } from './PackVersion.ts';
import { PackVersionCheck } from './PackVersionCheck.ts';
import { ParameterDifference } from './ParameterDifference.ts';
import { ParameterEntry } from './ParameterEntry.ts';
import { PolicyBound } from './PolicyBound.ts';
import { PolicyCitation } from './PolicyCitation.ts';
import { PolicyPack } from './PolicyPack.ts';
import { PolicyParameter } from './PolicyParameter.ts';
import { PolicySource } from './PolicySource.ts';
import { PublicationWarning } from './PublicationWarning.ts';
import { Query } from './Query.ts';
import { ResolvedPolicy } from './ResolvedPolicy.ts';
import { VersionParameter } from './VersionParameter.ts';
import { WorkingCalendar } from './WorkingCalendar.ts';
import { WorkingDayLimit } from './WorkingDayLimit.ts';

export const resolvers = {
  AppliedParameter,
  Area,
  BoundFinding,
  Measure,
  Mutation,
  PackVersion,
  PackVersionCheck,
  ParameterDifference,
  ParameterEntry,
  PolicyBound,
  PolicyCitation,
  PolicyPack,
  PolicyParameter,
  PolicySource,
  PublicationWarning,
  Query,
  ResolvedPolicy,
  VersionParameter,
  WorkingCalendar,
  WorkingDayLimit,
} satisfies Resolvers;
