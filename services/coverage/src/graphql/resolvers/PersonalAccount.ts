import { sumFen } from '@yibao/platform/domain';
import type { PersonalAccountResolvers } from '../generated.ts';

export const PersonalAccount: PersonalAccountResolvers = {
  balance: ({ balanceFen }) => balanceFen,
  held: ({ holds }) => sumFen(holds.map(({ amountFen }) => amountFen)),
};
