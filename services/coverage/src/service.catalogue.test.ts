import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@yibao/platform/testing';
import { FilingFact } from '@yibao/schemas/facts/cross-region-care';
import {
  bill,
  coverageUnderTest,
  desk,
  reasonsOf,
  type CoverageUnderTest,
} from './testing/coverage-under-test.ts';

describe('a bill split by the catalogue', () => {
  let subgraph: CoverageUnderTest;

  beforeAll(async () => {
    subgraph = await coverageUnderTest();
  });
  afterAll(async () => subgraph.running.stop());

  const billed = async (personId: string, billId: string, lines: readonly object[], more: object = {}) => {
    const claim = bill(billId, 0, {
      ...more,
      lines: lines.map((line, index) => ({ lineId: `${index}`, ...line })),
    });
    const document = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) { settlement {
      bill { bill outOfScope overStandard ownFirst inScope } trace { mechanism zh input { name value } output { name value } } } } }`;
    const input = { idempotencyKey: `settle-${personId}-${billId}`, personId, claim };
    return subgraph.running.execute(document, { input }, desk(personId));
  };

  it('splits a bill by the catalogue of the insured place on the service date [S003-2.9a] [S003-6.2b]', async () => {
    await subgraph.enrol('g1');
    const { data } = await billed('g1', 'B1', [
      { code: 'X0001', amount: '100.00' },
      { code: 'XDRUG1', amount: '130.00', quantity: '2' },
      { code: 'XBEAUTY', amount: '40.00' },
      { code: 'XCARE', amount: '90.00' },
      { code: 'NOBODY-KNOWS', amount: '7.00' },
    ]);
    const { bill: parts, trace } = data.settleClaim.settlement;
    // 100 + (130 - 30 over the standard - 10% of 100) + 80 of the 90 that the ceiling allows
    expect(parts).toEqual({
      ...{ bill: '367.00', outOfScope: '47.00', overStandard: '40.00', ownFirst: '10.00', inScope: '270.00' },
    });
    const steps = trace.filter(({ mechanism }: { mechanism: string }) => mechanism === 'CATALOGUE');
    expect(steps.map(({ zh }: { zh: string }) => zh)).toEqual([
      'X0001：甲类。',
      'XDRUG1：乙类，先行自付10%，支付标准50.00元。',
      'XBEAUTY：丙类，费用自费。',
      'XCARE：甲类，支付标准80.00元。',
      'NOBODY-KNOWS：现行目录未收录，费用自费。',
    ]);
    expect(steps[1].input).toEqual([{ name: 'code', value: 'XDRUG1' }]);
    expect(steps[1].output[0]).toEqual({ name: 'catalogueVersion', value: 'EXAMPLE-2022' });
  });

  it.each([
    ['the day before', '2022-01-31', '0.00'],
    ['the first day', '2022-02-01', '100.00'],
  ])('knows an item from the first day of its version on: %s', async (_when, serviceDate, inScope) => {
    await subgraph.enrol('g2');
    const { data } = await billed('g2', serviceDate, [{ code: 'X0001', amount: '100.00' }], { serviceDate });
    expect(data.settleClaim.settlement.bill.inScope).toBe(inScope);
  });

  it('takes a restricted item in scope only under its condition [S003-6.2c]', async () => {
    await subgraph.enrol('g3');
    const scopeUnder = async (billId: string, conditions: readonly string[]) =>
      (await billed('g3', billId, [{ code: 'XLIMITED', amount: '100.00' }], { conditions })).data.settleClaim
        .settlement.bill.inScope;
    expect(await scopeUnder('B1', [])).toBe('0.00');
    expect(await scopeUnder('B2', ['OTHER'])).toBe('0.00');
    expect(await scopeUnder('B3', ['OTHER', 'COVID_CONFIRMED'])).toBe('100.00');
  });

  it.each([
    [{ code: 'blood test', amount: '1.00' }, 'CODE_INVALID'],
    [{ code: 'X0001', amount: '1.00', quantity: '0' }, 'QUANTITY_INVALID'],
    [{ code: 'X0001', amount: '1.00', quantity: 'two' }, 'QUANTITY_INVALID'],
  ])('refuses the line %j', async (line, reason) => {
    await subgraph.enrol('g4');
    expect(reasonsOf(await billed('g4', 'B1', [line]))).toEqual([reason]);
  });

  it('says with each settlement which versions of which facts it rests on', async () => {
    await subgraph.enrol('v1');
    await subgraph.running.receiveFact(FilingFact, {
      ...FilingFact.example,
      filingId: 'F-v1',
      personId: 'v1',
      from: '2022-01-01',
    });
    await until('the filing', async () =>
      subgraph.running.db
        .collection<{ _id: string }>('replica.cross-region-care.filing.v1')
        .findOne({ _id: 'F-v1' }),
    );
    await billed('v1', 'B1', [{ code: 'XDRUG1', amount: '10.00' }]);
    const row = await subgraph.running.db.collection('settlements').findOne({ personId: 'v1' });
    expect(Object.keys(row?.['record'].factVersions).sort()).toEqual([
      'cross-region-care.filing.v1/F-v1',
      'drugs.catalogue-entry.v1/XDRUG1',
      'drugs.payment-standard.v1/GN-XDRUG|ALL',
      'institutions.institution.v1',
      'persons.enrolment.v1',
      'persons.person.v1',
    ]);
  });
});
