import { levelOf, scoreOf } from '../../domain/credit.ts';
import type { CreditRecordResolvers } from '../generated.ts';

export const CreditRecord: CreditRecordResolvers = {
  subjectKind: ({ subject }) => subject.kind,
  subjectId: ({ subject }) => subject.id,
  score: scoreOf,
  level: levelOf,
  entries: ({ entries }) => entries.map(({ entryId: id, ...entry }) => ({ id, ...entry })),
};
