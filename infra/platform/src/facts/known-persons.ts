import type { FactOf } from '@yibao/schemas/facts/define-fact';
import type { PersonFact } from '@yibao/schemas/facts/persons';
import type { AreasOf } from '../access/index.ts';
import type { Replica } from './replica.ts';

/** Where a person is insured, or lives. */
export const areaOf = ({ insuredArea, area }: FactOf<typeof PersonFact>): string => insuredArea ?? area;

/** Where persons are insured, or live; of those not heard of, nothing. */
export const areasOf =
  (persons: Pick<Replica<FactOf<typeof PersonFact>>, 'findMany'>): AreasOf =>
  async (personIds) => {
    const known = await persons.findMany(personIds);
    return new Map([...known].map(([id, { value }]) => [id, areaOf(value)]));
  };
