import { describe, expect, it } from '@jest/globals';
import { statedCatalogue, type StatedTreatment } from './stated-catalogue.ts';

const drug: StatedTreatment = { code: 'D1', class: 'B', ownFirstRatio: '0.10', paymentStandardFen: 320 };
const entry = { class: 'B', ownFirstRatio: '0.10', paymentStandardFen: 320 };

describe('statedCatalogue', () => {
  it('takes what every line of a code says', () =>
    expect(statedCatalogue([drug, { ...drug, code: 'D2' }, drug])).toEqual({ D1: entry, D2: entry }));

  it.each<Partial<StatedTreatment>>([{ class: 'A' }, { ownFirstRatio: '0.2' }, { paymentStandardFen: null }])(
    'refuses a bill that says %j of a code elsewhere',
    (other) => expect(() => statedCatalogue([drug, { ...drug, ...other }])).toThrow(/different/),
  );

  it.each(['0', '1', '0.999'])('takes the own share %s', (ownFirstRatio) =>
    expect(statedCatalogue([{ ...drug, ownFirstRatio }])).toEqual({ D1: { ...entry, ownFirstRatio } }),
  );

  it.each(['1.01', '2'])('refuses the own share %s, which is more than the cost', (ownFirstRatio) =>
    expect(() => statedCatalogue([{ ...drug, ownFirstRatio }])).toThrow(/share/),
  );
});
