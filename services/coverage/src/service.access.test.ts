import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, hospital, insurer, officer, until } from '@yibao/platform/testing';
import {
  bill,
  coverageUnderTest,
  reasonsOf,
  view,
  xxHospital,
  type CoverageUnderTest,
} from './testing/coverage-under-test.ts';

describe('who may see and settle', () => {
  let subgraph: CoverageUnderTest;

  beforeAll(async () => {
    subgraph = await coverageUnderTest();
  });
  afterAll(async () => subgraph.running.stop());

  it('lets in only those who may act, and looks alike for whoever is not there', async () => {
    await subgraph.enrol('w1');
    for (const viewer of [
      hospital(xxHospital),
      officer('370800'),
      hospital('H2', grantFor('w1', 'H1', ['COVERAGE'])),
    ])
      expect(reasonsOf(await subgraph.settleAs('w1', 'w1-1', bill('B1', 300), viewer))).toEqual([
        'MAY_NOT_ACT',
      ]);
    expect(reasonsOf(await subgraph.settleAs('w1', 'w1-1', bill('B1', 300), citizen('w1')))).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    expect(reasonsOf(await subgraph.settleAs('nobody', 'w1-1', bill('B1', 300), officer('990100')))).toEqual([
      'MAY_NOT_ACT',
    ]);
    const byOfficer = bill('B1', 300, { institutionId: xxHospital });
    expect((await subgraph.settleAs('w1', 'w1-1', byOfficer, officer('990100'))).errors).toBeUndefined();
  });

  it('tells a consented insurer what remains, and nobody else', async () => {
    await subgraph.enrol('i1');
    const settled = await subgraph.settleAs('i1', 'i1-1', bill('B1', 300));
    const remainder = `query ($id: ID!, $settlement: ID!) { coverageRemainder(personId: $id, on: "2022-06-01") {
      insuranceType benefits { set remaining { kind amount } } } claimRemainder(settlementId: $settlement) { inScopeRemainder } }`;
    const variables = { id: 'i1', settlement: settled.data.settleClaim.settlement.id };
    const consent = grantFor('i1', 'INS-1', ['COVERAGE'], { kind: 'CONSENT' });
    const seen = await subgraph.running.execute(remainder, variables, insurer('INS-1', consent));
    expect(seen.data).toMatchObject({
      coverageRemainder: { insuranceType: 'EMPLOYEE', benefits: [{ remaining: { amount: '700.00' } }, {}] },
      claimRemainder: { inScopeRemainder: '200.00' },
    });
    expect(reasonsOf(await subgraph.running.execute(remainder, variables, insurer('INS-1')))).toEqual([
      'SCOPE_NOT_GRANTED',
    ]);
    const claim = 'query ($settlement: ID!) { claimRemainder(settlementId: $settlement) { bill } }';
    expect((await subgraph.running.execute(claim, variables, insurer('INS-1'))).data).toEqual({
      claimRemainder: null,
    });
    expect(reasonsOf(await subgraph.running.execute(claim, variables, as('ANALYST')))).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
  });

  it('shows the account at a terminal to the person who showed the e-voucher, and no more [S001-5.2b]', async () => {
    await subgraph.enrol('i3');
    await subgraph.fill('i3', ['2022-01']);
    const at = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person {
      account { balance } } } }`;
    const voucher = grantFor('i3', 'some-KIOSK', ['ENROLMENT', 'MONEY', 'SERVICE'], { kind: 'E_VOUCHER' });
    const shown = as('KIOSK', { grants: [voucher] });
    await until('the credit', async () => {
      const { data } = await subgraph.running.execute(at, { id: 'i3' }, shown);
      return data._entities[0].account.balance === '100.00';
    });
    expect(reasonsOf(await subgraph.running.execute(at, { id: 'i3' }, as('KIOSK')))).toEqual([
      'SCOPE_NOT_GRANTED',
    ]);
    expect(reasonsOf(await subgraph.running.execute(at, { id: 'i1' }, shown))).toEqual(['SCOPE_NOT_GRANTED']);
    const { errors } = await subgraph.running.execute(view, { id: 'i3' }, shown);
    expect(new Set(errors?.map(({ extensions }) => extensions.reason))).toEqual(
      new Set(['ROLE_NOT_ALLOWED']),
    );
  });

  it('shows a settlement that may not be seen like one that is not there', async () => {
    await subgraph.enrol('i2');
    const settled = await subgraph.settleAs('i2', 'i2-1', bill('B1', 300));
    const { id } = settled.data.settleClaim.settlement;
    const seenBy = (viewer: ReturnType<typeof citizen>, which: string = id) =>
      subgraph.running.execute(`{ settlement(id: "${which}") { status } }`, {}, viewer);
    expect((await seenBy(citizen('i2'))).data).toEqual({ settlement: { status: 'COMPLETED' } });
    for (const viewer of [citizen('i1'), hospital('H1')])
      for (const which of [id, 'none'])
        expect(await seenBy(viewer, which)).toEqual({ data: { settlement: null } });
  });
});
