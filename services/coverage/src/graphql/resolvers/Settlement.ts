import type { SettlementResolvers } from '../generated.ts';

export const Settlement: SettlementResolvers = {
  __resolveReference: ({ id }, { settlementById }) => settlementById.load(id),
  id: ({ settlementId }) => settlementId,
  person: ({ personId }) => ({ id: personId }),
  institution: ({ institutionId }) => ({ id: institutionId }),
  prescriptionId: ({ prescriptionId }) => prescriptionId ?? null,
  bill: ({ amounts }) => amounts,
  ranking: ({ secret }) => secret?.ranking ?? [],
  trace: ({ secret }) => secret?.trace ?? null,
  lines: ({ lines, secret }) =>
    secret &&
    lines.map(({ lineId, code, quantity, ...parts }) => ({
      ...{ lineId, code, quantity, parts },
      text: secret.texts[lineId] ?? null,
    })),
};
