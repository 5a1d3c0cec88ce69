import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officer, until } from '@yibao/platform/testing';
import { PaymentStandardFact, standardOn } from '@yibao/schemas/facts/drugs';
import { jilin, line, runningDrugs, type RunningDrugs } from './testing/running-drugs.ts';

let drugs: RunningDrugs;
let scope: RunningDrugs['scope'];
beforeAll(async () => {
  drugs = await runningDrugs();
  ({ scope } = drugs);
});
afterAll(async () => drugs.stop());

describe('the ceiling of an item', () => {
  const ceiling = (more: object = {}) =>
    drugs.mutate(
      'setItemCeiling',
      {
        ...{ code: 'ITEM-AG', feeStandard: '10.00', ceiling: '15.00', from: '2026-04-01' },
        ...{ source: '示例〔2026〕3号', ...more },
      },
      'entry { ceiling(area: "220102", on: "2026-04-01") { feeStandard ceiling from } }',
      jilin,
    );

  it('holds from its day on, for the province', async () => {
    await drugs.publish({
      ...{ version: 'JL-I1', effectiveFrom: '2026-01-01', catalogue: 'ITEM' },
      entries: [line('ITEM-AG')],
    });
    expect(await ceiling()).toEqual({
      entry: { ceiling: { feeStandard: '10.00', ceiling: '15.00', from: '2026-04-01' } },
    });
    expect(await scope(['ITEM-AG'], '2026-04-01')).toMatchObject([{ ceiling: '15.00' }]);
    expect(await scope(['ITEM-AG'], '2026-03-31')).toMatchObject([{ ceiling: null }]);
    expect(await scope(['ITEM-AG'], '2026-04-01', { area: '370800' })).toMatchObject([{ ceiling: null }]);
  });

  it.each([
    [{ code: 'XIN1' }, 'UNKNOWN_ITEM'],
    [{ code: 'NOBODY' }, 'UNKNOWN_ITEM'],
    [{ from: '2026-05-01', ceiling: '9.99' }, 'CEILING_BELOW_STANDARD'],
    [{ from: '2026-05-01', source: '' }, 'SOURCE_REQUIRED'],
    [{}, 'OVERLAPPING_CEILING'],
  ])('is refused with %j: %s', async (more, reason) => {
    expect(await ceiling(more)).toMatchObject({ reason });
  });
});

describe('a payment standard', () => {
  const set = (more: object = {}, viewer = jilin) =>
    drugs.mutate(
      'setPaymentStandard',
      { code: 'GN-1', amount: '3.20', from: '2026-07-01', source: '示例〔2026〕4号', ...more },
      'paymentStandard { genericCode amount products area }',
      viewer,
    );
  const of = (code: string, standing: string | null) =>
    line(code, { genericCode: 'GN-1', ...(standing ? { standing } : {}) });

  it('is shared by the originator, the reference and generics that passed [S003-2.9b]', async () => {
    const entries = [
      of('XO', 'ORIGINATOR'),
      of('XR', 'REFERENCE'),
      of('XP', 'GENERIC_PASSED'),
      of('XN', 'GENERIC'),
    ];
    await drugs.publish({ version: 'JL-4', effectiveFrom: '2026-07-01', entries });
    expect(await set()).toEqual({
      paymentStandard: { genericCode: 'GN-1', amount: '3.20', products: ['XO', 'XP', 'XR'], area: '220000' },
    });
    expect(await scope(['XO', 'XN'], '2026-07-01')).toMatchObject([
      { paymentStandard: '3.20' },
      { paymentStandard: null },
    ]);
    expect(await scope(['XO'], '2026-06-30')).toMatchObject([{ paymentStandard: null }]);
    expect(
      await drugs.ask(`{ paymentStandard(code: "GN-1", area: "220102", on: "2026-07-01") { amount } }`),
    ).toEqual({ paymentStandard: { amount: '3.20' } });
    const fact = await until('the fact', async () =>
      (await drugs.facts(PaymentStandardFact)).get('GN-1|220000'),
    );
    expect(standardOn([fact], 'XO', '2026-07-01')).toBe(320);
    expect(standardOn([fact], 'XN', '2026-07-01')).toBeNull();
  });

  it.each([
    [{ from: '2026-07-01' }, 'OVERLAPPING_STANDARD'],
    [{ from: '2026-06-30' }, 'NOT_IN_CATALOGUE'],
    [{ code: 'GN-NOBODY' }, 'NOT_IN_CATALOGUE'],
    [{ from: '2026-08-01', source: ' ' }, 'SOURCE_REQUIRED'],
    [{ from: '2026-08-01', to: '2026-07-31' }, 'PERIOD_INVALID'],
    [{ from: '2026-08-01', area: '370000' }, 'NOT_OWN_AREA'],
  ])('is refused with %j: %s', async (more, reason) => {
    expect(await set(more)).toMatchObject({ reason });
  });

  it('is set by the procurement post, and by no other officer', async () => {
    const next = { from: '2026-08-01', amount: '3.00' };
    expect(await set(next, officer('220000', 'PROVINCE'))).toMatchObject({
      reason: 'PROCUREMENT_POST_REQUIRED',
    });
    expect(await set(next, officer('220000', 'PROVINCE', 'PROCUREMENT'))).toMatchObject({
      paymentStandard: { amount: '3.00' },
    });
    expect(await scope(['XO'], '2026-07-31')).toMatchObject([{ paymentStandard: '3.20' }]);
    expect(await scope(['XO'], '2026-08-01')).toMatchObject([{ paymentStandard: '3.00' }]);
  });

  it('reaches a generic from the version on with which it passes', async () => {
    await drugs.publish({
      ...{ version: 'JL-5', effectiveFrom: '2026-09-01' },
      entries: [of('XN', 'GENERIC_PASSED')],
    });
    await until('the products are renewed', async () => {
      const [found] = await scope(['XN'], '2026-09-01');
      return found?.['paymentStandard'] === '3.00';
    });
  });
});

describe('what may be used instead of a drug', () => {
  const instead = (code: string, more = '') =>
    drugs.ask(`{ drugAlternatives(code: "${code}", area: "220102", on: "2026-10-01"${more}) {
      entry { id } paidBy price } }`);

  it('is ordered: in the catalogue by price, then what a supplementary product pays [S003-1.1f]', async () => {
    const price = (code: string, yuan: string, more: object = {}) =>
      line(code, { genericCode: 'GN-2', price: yuan, labelIndications: ['GOUT'], ...more });
    await drugs.publish({
      ...{ version: 'JL-6', effectiveFrom: '2026-10-01' },
      entries: [
        price('XDEAR', '9.00'),
        price('XCHEAP', '2.00'),
        price('XSUPP', '1.00', { class: 'C', tags: ['SUPPLEMENTARY'] }),
        price('XOWN', '0.50', { class: 'C' }),
        line('XOTHER', { labelIndications: ['GOUT'], price: '5.00', tags: ['DUAL_CHANNEL'] }),
      ],
    });
    expect(await instead('XOWN')).toEqual({
      drugAlternatives: [
        { entry: { id: 'XCHEAP' }, paidBy: 'CATALOGUE', price: '2.00' },
        { entry: { id: 'XDEAR' }, paidBy: 'CATALOGUE', price: '9.00' },
        { entry: { id: 'XSUPP' }, paidBy: 'SUPPLEMENTARY', price: '1.00' },
      ],
    });
    const forGout = await instead('XOWN', ', condition: "GOUT"');
    expect(forGout['drugAlternatives'].map((each: { entry: { id: string } }) => each.entry.id)).toEqual([
      ...['XCHEAP', 'XOTHER', 'XDEAR', 'XSUPP'],
    ]);
  });

  it('is nobody`s to ask for a person without a grant', async () => {
    expect(await instead('XOWN', ', personId: "p1"')).toMatchObject({ reason: 'SCOPE_NOT_GRANTED' });
    expect(await instead('XNOBODY')).toMatchObject({ reason: 'UNKNOWN_CODE' });
  });

  it('says which drugs go by the dual channel', async () => {
    const dual = async (on: string, code = 'XOTHER') =>
      (await drugs.ask(`{ isDualChannel(code: "${code}", area: "220102", on: "${on}") }`))['isDualChannel'];
    expect([await dual('2026-09-30'), await dual('2026-10-01'), await dual('2026-10-01', 'XDEAR')]).toEqual([
      ...[false, true, false],
    ]);
  });
});
