import type { Context } from '../context.ts';
import { ruleBaseId, seedRule } from '../domain/rule.ts';
import { recordScreening } from '../domain/screening.ts';
import { seededRules } from './rules.ts';

const screeningId = 'NIGHTLY';

/** Puts in the rules of the delivery and the nightly screening; what is there stays, and a later start writes nothing. */
export const seed = async ({ ruleBases, screenings, correlationId, today }: Context): Promise<void> => {
  const metadata = { actor: 'system', correlationId, causationId: null };
  for (const rule of seededRules)
    await ruleBases.change(ruleBaseId, seedRule(rule), {
      ...metadata,
      commandId: `seed:${rule.code}:${rule.version}`,
    });
  await screenings.change(
    screeningId,
    (screening) => (screening ? [] : recordScreening(today())(screening)),
    { ...metadata, commandId: `seed:${screeningId}` },
  );
};
