import type { ServiceCase as Model } from '../../domain/case/case.ts';
import type { ServiceCaseResolvers } from '../generated.ts';

const statusOf = ({ shown, requested }: Model, code: string, suppliedByExchange: boolean) => {
  if (suppliedByExchange) return 'SUPPLIED_BY_EXCHANGE';
  if (shown.includes(code)) return 'SHOWN';
  return requested.includes(code) ? 'REQUESTED' : 'ON_LIST';
};

export const ServiceCase: ServiceCaseResolvers = {
  __resolveReference: ({ id }, { caseById }) => caseById.load(id),
  id: ({ caseId }) => caseId,
  person: ({ personId }) => ({ id: personId }),
  outlet: ({ outletId }, _args, { outletById }) => (outletId === null ? null : outletById.load(outletId)),
  tasks: ({ tasks, private: secret }) =>
    tasks.map((task) => ({
      ...task,
      finding: secret?.findings?.[task.taskId] ?? null,
      answer: secret?.answers?.[task.taskId] ?? null,
    })),
  materials: (current) =>
    current.materials.map(({ code, suppliedByExchange }) => ({
      code,
      status: statusOf(current, code, suppliedByExchange),
    })),
  notice: ({ notice, private: secret }) => notice && { ...notice, text: secret?.notice ?? null },
  inContextOf: ({ inContextOf }) => inContextOf ?? null,
};
