import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestService } from '@yibao/platform/testing';
import { asking } from './testing/asking.ts';
import { caseOffice, caseSteps, changchunOfficer } from './testing/case-office.ts';

describe('what comes back to the funds', () => {
  let running: TestService;
  const { answer } = asking(() => running);
  const { run, reason, decided } = caseSteps(() => running);
  const recovery = (caseId: string, receipt: string, more: object = {}) => ({
    ...{ caseId, receipt, amount: '5.00', recoveredOn: '2026-03-02' },
    ...more,
  });
  const recorded = async (...given: Parameters<typeof recovery>) =>
    reason('recordRecovery', 'RecordRecoveryInput', recovery(...given));
  const monitor = `{ fundMonitor(area: "220100") { recovered } }`;

  beforeAll(async () => {
    running = await caseOffice();
  });
  afterAll(async () => running.stop());

  it('counts a receipt in one case only', async () => {
    const [one, other] = [await decided('10.00'), await decided('10.00')];
    expect(await recorded(one, 'R-1')).toBeUndefined();
    expect(await recorded(one, 'R-1')).toBe('RECEIPT_USED');
    expect(await recorded(other, 'R-1')).toBe('RECEIPT_USED');
    expect(await recorded(other, 'R-2')).toBeUndefined();
    expect((await answer(monitor, {})).fundMonitor.recovered).toBe('10.00');
  });

  it('counts it once where several cases claim it at the same moment', async () => {
    const cases = await Promise.all([1, 2, 3, 4].map(async () => decided('10.00')));
    const answers = await Promise.all(cases.map(async (caseId) => recorded(caseId, 'R-RACE')));
    expect(answers.filter((each) => each === undefined)).toHaveLength(1);
    expect(answers.filter((each) => each === 'RECEIPT_USED')).toHaveLength(3);
  });

  it('answers a retry as before', async () => {
    const caseId = await decided('10.00');
    const given = recovery(caseId, 'R-RETRY', { idempotencyKey: 'recover-retry' });
    const again = async () => run('recordRecovery', 'RecordRecoveryInput', given);
    const first = await again();
    expect(first.data.recordRecovery.case.recovered).toBe('5.00');
    expect(await again()).toEqual(first);
  });

  it('takes no receipt by what is refused', async () => {
    const [one, other] = [await decided('10.00'), await decided('10.00')];
    expect(await recorded(one, 'R-FREE', { amount: '10.01' })).toBe('OVER_RECOVERY');
    expect(await recorded(one, 'R-FREE', { recoveredOn: '2026-03-03' })).toBe('DATE_NOT_ALLOWED');
    const byAgency = await run(
      'recordRecovery',
      'RecordRecoveryInput',
      recovery(one, 'R-FREE'),
      changchunOfficer,
    );
    expect(byAgency.errors?.[0]?.extensions.reason).toBe('WRONG_TRACK');
    expect(await recorded('none', 'R-FREE')).toBe('CASE_NOT_FOUND');
    expect(await recorded(one, '收据 1')).toBe('ID_INVALID');
    expect(await recorded(other, 'R-FREE')).toBeUndefined();
  });
});
