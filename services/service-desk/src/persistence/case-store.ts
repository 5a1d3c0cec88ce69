import { analysed, type StoreDefinition } from '@yibao/platform/mongo';
import { CaseAnalytics } from '@yibao/schemas/analytics/cases';
import { CaseFinished, type CaseEvent } from '@yibao/schemas/events/service-desk';
import { OpenCaseFact } from '@yibao/schemas/facts/service-desk';
import { cases, type ServiceCase } from '../domain/case/case.ts';
import { dueAt } from '../domain/case/close-case.ts';
import { acceptedRows } from './case-statistics.ts';

const factOf = ({ caseId, personId, area, outletId, officers, items, state, endedOn }: ServiceCase) => ({
  ...{ caseId, personId, area, outletId, officers, state },
  items: items.map(({ code }) => code),
  until: endedOn,
});

/** What analysts may read of a finished case: no person, no officer [S001-0.10]. */
const finishedCases = analysed(CaseFinished, CaseAnalytics, ({ data }) => {
  const { area, items, channel, outletLevel, result, finishedAt, workingDays, overdue } = data;
  return { area, items, channel, outletLevel, result, finishedAt, workingDays, overdue };
});

export const caseStore: StoreDefinition<ServiceCase | null, CaseEvent> = {
  collection: 'cases',
  aggregate: cases,
  subjectOf: (current, id) => current?.personId ?? id,
  wakeAt: dueAt,
  analytics: [finishedCases],
  projections: [acceptedRows],
  facts: (current) => (current ? [{ definition: OpenCaseFact, value: factOf(current) }] : []),
  indexes: [
    { key: { 'state.personId': 1, 'state.position': 1 } },
    { key: { 'state.area': 1, 'state.position': 1 } },
    { key: { 'state.area': 1, 'state.state': 1, 'state.position': 1 } },
    { key: { 'state.items.code': 1, 'state.open': 1 } },
    { key: { 'state.outletId': 1, 'state.open': 1 } },
    { key: { 'state.open': 1, 'state.dueOn': 1, _id: 1 } },
  ],
};
