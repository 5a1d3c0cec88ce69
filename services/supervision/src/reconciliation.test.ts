import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rebuilt, testService, type TestService } from '@yibao/platform/testing';
import { reconciliationStore } from './persistence/reconciliation-store.ts';
import { service } from './service.ts';
import { asking, clock, finance, jiningSupervisor, supervisor } from './testing/asking.ts';
import { changchunOfficer } from './testing/case-office.ts';

describe('the ledgers of tax, finance and insurance', () => {
  let running: TestService;
  const { answer, reasons } = asking(() => running);

  beforeAll(async () => {
    running = await testService(service, { clock });
  });
  afterAll(async () => running.stop());

  const fields = 'reconciliation { period differences { pair amount explainedOn explanation } }';
  const reconcile = `mutation ($input: RunReconciliationInput!) { runReconciliation(input: $input) { ${fields} } }`;
  const explain = `mutation ($input: ExplainDifferenceInput!) { explainDifference(input: $input) { ${fields} } }`;
  const list = '{ reconciliations { nodes { area period differences { explainedOn } } } }';
  const input = {
    ...{ idempotencyKey: 'reconcile-1', area: '220100', period: '2026-02' },
    ...{ tax: '1000000.00', finance: '1000000.00', insurance: '999880.00' },
  };

  it('are compared once, and a difference stays open until it is explained [S003-2.17e]', async () => {
    const refused = async (more: object, viewer = finance) =>
      reasons(reconcile, { input: { ...input, ...more } }, viewer);
    expect(await refused({ tax: null })).toEqual(['LEDGER_MISSING']);
    expect(await refused({ period: '2026' })).toEqual(['INVALID_PERIOD']);
    expect(await refused({ area: '370800' })).toEqual(['NOT_OWN_AREA']);
    expect(await refused({}, supervisor)).toEqual(['ROLE_NOT_ALLOWED']);
    const open = { pair: 'FINANCE_INSURANCE', amount: '120.00', explainedOn: null, explanation: null };
    const run = await answer(reconcile, { input }, finance);
    expect(run.runReconciliation.reconciliation.differences).toEqual([open]);
    expect(await answer(reconcile, { input }, finance)).toEqual(run);
    expect(await refused({ idempotencyKey: 'reconcile-2' }, changchunOfficer)).toEqual(['ALREADY_RUN']);
    const { area, period } = input;
    const explaining = {
      idempotencyKey: 'explain-01',
      area,
      period,
      pair: open.pair,
      explanation: 'booked on 1 March',
    };
    const unexplained = async (more: object) =>
      reasons(explain, { input: { ...explaining, ...more } }, changchunOfficer);
    expect(await unexplained({ explanation: '' })).toEqual(['EXPLANATION_REQUIRED']);
    expect(await unexplained({ pair: 'TAX_FINANCE' })).toEqual(['DIFFERENCE_UNKNOWN']);
    expect(await unexplained({ area: '370800' })).toEqual(['NOT_OWN_AREA']);
    const explained = await answer(explain, { input: explaining }, changchunOfficer);
    expect(explained.explainDifference.reconciliation.differences).toEqual([
      { ...open, explainedOn: '2026-03-02', explanation: 'booked on 1 March' },
    ]);
    expect(await unexplained({ idempotencyKey: 'explain-02' })).toEqual(['DIFFERENCE_UNKNOWN']);
    expect((await answer(list, {}, finance)).reconciliations.nodes).toHaveLength(1);
    expect((await answer(list, {}, jiningSupervisor)).reconciliations.nodes).toEqual([]);
  });

  it('keeps what its events say', async () => {
    const { stored, folded } = await rebuilt(running, reconciliationStore);
    expect(stored.size).toBeGreaterThan(0);
    expect(folded).toEqual(stored);
  });
});
