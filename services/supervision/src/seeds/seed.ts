import type { Context } from '../context.ts';
import { ruleBaseId, seedRule } from '../domain/rule.ts';
import { recordScreening } from '../domain/screening.ts';
import { seededRules } from './rules.ts';

const screeningId = 'NIGHTLY';

/** Puts in the rules of the delivery and the nightly screening; what is there stays. */
export const seed = async ({ ruleBases, screenings, correlationId, today }: Context): Promise<void> => {
  const metadata = { actor: 'system', correlationId, causationId: null };
  for (const rule of seededRules) await ruleBases.change(ruleBaseId, seedRule(rule), metadata);
  await screenings.change(
    screeningId,
    (screening) => (screening ? [] : recordScreening(today())(screening)),
    metadata,
  );
};
