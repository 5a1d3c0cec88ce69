import type { Context } from '../context.ts';
import { endHold } from './end-hold.ts';

/** Ends the holds whose deadline has passed. */
export const runOutHolds = async (personId: string, wakeAt: string, context: Context): Promise<void> => {
  const { accounts, correlationId, now } = context;
  const { holds } = await accounts.find(personId);
  const due = holds.filter(({ deadline }) => Date.parse(deadline) <= now().getTime());
  for (const { holdId } of due)
    await endHold(personId, holdId, context, (step) => ({
      ...{ actor: 'system', correlationId, causationId: null },
      commandId: `${step}:${holdId}:${wakeAt}`,
    }));
};
