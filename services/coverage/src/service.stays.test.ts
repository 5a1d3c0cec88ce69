import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  bill,
  changchunHospital,
  coverageUnderTest,
  desk,
  reasonsOf,
  type CoverageUnderTest,
} from './testing/coverage-under-test.ts';

const open = `mutation ($input: OpenStayInput!) { openStay(input: $input) { stay { id dischargedAt } } }`;
const close = `mutation ($input: CloseStayInput!) { closeStay(input: $input) { stay { dischargedAt } } }`;
const stayInput = (personId: string, number = 1) => ({
  idempotencyKey: `open-${personId}-${number}`,
  ...{ personId, admittedAt: '2022-02-08T09:00:00+08:00' },
});

describe('stays', () => {
  let subgraph: CoverageUnderTest;
  const asDesk = async (document: string, input: { personId: string }, at = changchunHospital) =>
    subgraph.running.execute(document, { input }, desk(input.personId, at));
  const admit = async (personId: string): Promise<string> => {
    await subgraph.enrol(personId, '220100');
    return (await asDesk(open, stayInput(personId))).data.openStay.stay.id;
  };
  const discharge = (personId: string, stayId: string, dischargedAt = '2022-02-12T09:00:00+08:00') => ({
    ...{ idempotencyKey: `close-${personId}-${dischargedAt}`, personId, stayId, dischargedAt },
  });
  const settle = async (personId: string, billId: string, yuan: number, more: object = {}) =>
    subgraph.settleAs(
      personId,
      `${personId}-${billId}`,
      bill(billId, yuan, more),
      desk(personId, changchunHospital),
    );

  beforeAll(async () => {
    subgraph = await coverageUnderTest();
  });
  afterAll(async () => subgraph.running.stop());

  it('opens one at a time, and closes at its own hospital', async () => {
    const stayId = await admit('s1');
    expect(reasonsOf(await asDesk(open, stayInput('s1', 2)))).toEqual(['STAY_ALREADY_OPEN']);
    const elsewhere = await asDesk(close, discharge('s1', stayId), 'H1');
    expect(reasonsOf(elsewhere)).toEqual(['OTHER_INSTITUTION']);
    const early = discharge('s1', stayId, '2022-02-08T08:59:59+08:00');
    expect(reasonsOf(await asDesk(close, early))).toEqual(['STAY_DATES_REVERSED']);
    const closed = await asDesk(close, discharge('s1', stayId));
    expect(closed.data.closeStay.stay.dischargedAt).toBe('2022-02-12T09:00:00+08:00');
    const again = { ...discharge('s1', stayId), idempotencyKey: 'close-s1-again' };
    expect(reasonsOf(await asDesk(close, again))).toEqual(['STAY_NOT_OPEN']);
  });

  it('asks no pool for ordinary care during a stay, and does after it', async () => {
    const stayId = await admit('s2');
    const during = await settle('s2', 'B1', 1000, { serviceDate: '2022-02-10' });
    expect(during.data.settleClaim.settlement).toMatchObject({
      notPayable: 'INPATIENT_STAY',
      payers: { fund: '0.00' },
    });
    await asDesk(close, discharge('s2', stayId));
    const after = await settle('s2', 'B2', 1000, { serviceDate: '2022-02-12' });
    // 55% of what the deductible of 300 leaves
    expect(after.data.settleClaim.settlement).toMatchObject({ notPayable: null, payers: { fund: '385.00' } });
  });

  it('settles a stay by the inpatient rules, once', async () => {
    const stayId = await admit('s3');
    const inpatient = { careType: 'INPATIENT', serviceDate: '2022-02-12', stayId };
    await asDesk(close, discharge('s3', stayId));
    expect(reasonsOf(await settle('s3', 'B0', 1900, { ...inpatient, stayId: 'none' }))).toEqual([
      'STAY_NOT_OPEN',
    ]);
    const settled = await settle('s3', 'B1', 1900, inpatient);
    // 84% of what the deductible of 900 leaves
    expect(settled.data.settleClaim.settlement).toMatchObject({
      route: 'INPATIENT',
      payers: { fund: '840.00' },
    });
    expect(reasonsOf(await settle('s3', 'B2', 1900, inpatient))).toEqual(['STAY_ALREADY_SETTLED']);
  });
});
