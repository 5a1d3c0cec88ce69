import type { AssistanceIdentityResolvers } from '../generated.ts';

export const AssistanceIdentity: AssistanceIdentityResolvers = { id: ({ assistanceId }) => assistanceId };
