import { describe, it } from '@jest/globals';
import { basic, deciding, designated, given, registered } from '../testing/institution-history.ts';
import { designateDualChannelPharmacy, dualChannelCriteria } from './designate-dual-channel-pharmacy.ts';

const designating = deciding(designateDualChannelPharmacy);
const from = '2026-03-01';
const allMet = { criteriaMet: dualChannelCriteria, from };

describe('designateDualChannelPharmacy', () => {
  it('designates a pharmacy that meets all five criteria [S003-2.14b]', () =>
    given(...basic('PHARMACY'))
      .when(designating(allMet))
      .then(designated('DUAL_CHANNEL', from)));

  it.each(dualChannelCriteria)('is refused when %s is not met, and says so [S003-2.14b]', (criterion) =>
    given(...basic('PHARMACY'))
      .when(designating({ criteriaMet: dualChannelCriteria.filter((each) => each !== criterion), from }))
      .refused('CRITERION_NOT_MET', { criteria: [criterion] }),
  );

  it('is for pharmacies only', () =>
    given(...basic('HOSPITAL'))
      .when(designating(allMet))
      .refused('TYPE_NOT_ALLOWED', { kind: 'HOSPITAL', allowed: ['PHARMACY'] }));

  it('stands on BASIC', () =>
    given(registered('PHARMACY')).when(designating(allMet)).refused('NOT_BASIC_DESIGNATED'));

  it('is refused where it is open', () =>
    given(...basic('PHARMACY'), designated('DUAL_CHANNEL', '2026-02-01'))
      .when(designating(allMet))
      .refused('ALREADY_DESIGNATED', { since: '2026-02-01' }));
});
