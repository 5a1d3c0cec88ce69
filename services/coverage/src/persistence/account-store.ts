import type { StoreDefinition } from '@yibao/platform/mongo';
import type { AccountEvent } from '@yibao/schemas/events/coverage';
import { nextDeadline, personalAccount, type PersonalAccount } from '../domain/personal-account.ts';

export const accountStore: StoreDefinition<PersonalAccount, AccountEvent> = {
  collection: 'accounts',
  aggregate: personalAccount,
  wakeAt: nextDeadline,
};
