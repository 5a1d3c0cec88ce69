import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { envelopeOf, hospital, officer, until, type TestService } from '@yibao/platform/testing';
import { PrescriptionFlagged } from '@yibao/schemas/events/drugs';
import { asking, daysAhead, jiningSupervisor } from './testing/asking.ts';
import { supervisedProvince } from './testing/province.ts';
import { completed, reversed, type Visit } from './testing/settlements.ts';

const alertIds = '{ alerts { nodes { id } } }';
const alertList = `query ($state: AlertState, $code: String) { alerts(state: $state, code: $code) { nodes {
  id code subjectKind subjectId sourceId dueOn state outcome note } } }`;

describe('alerts', () => {
  let running: TestService;
  const { answer, reasons } = asking(() => running);

  beforeAll(async () => {
    running = await supervisedProvince();
  });
  afterAll(async () => running.stop());

  it('raises one alert per rule, subject and source, due in working days [S001-10.3b]', async () => {
    const { nodes } = (await answer(alertList, {})).alerts;
    expect(nodes).toMatchObject([
      {
        ...{ code: 'REPEATED_EXAM', subjectKind: 'INSTITUTION', subjectId: 'H22010200001', sourceId: 's2' },
        ...{ dueOn: '2026-03-16', state: 'OPEN' },
      },
    ]);
    expect((await answer(alertIds, {}, hospital('H22010200001'))).alerts.nodes).toHaveLength(1);
    expect((await answer(alertIds, {}, hospital('H9'))).alerts.nodes).toEqual([]);
    expect((await answer(alertList, {}, jiningSupervisor)).alerts.nodes).toEqual([]);
    const { data } = await running.execute(
      `query ($id: ID!) { _entities(representations: [{ __typename: "Alert", id: $id }]) { ... on Alert { code } } }`,
      { id: nodes[0].id },
      hospital('H9'),
    );
    expect(data._entities).toEqual([null]);
  });

  it('withdraws an alert when what it was seen in is taken back [S001-10.3b]', async () => {
    const pair: readonly Visit[] = [
      { settlementId: 'w1', personId: 'p9', settledAt: '2025-05-10T10:00:00+08:00' },
      { settlementId: 'w2', personId: 'p9', settledAt: '2025-05-10T11:00:00+08:00' },
    ];
    const [first, second] = pair as [Visit, Visit];
    await running.receive(completed(second));
    await running.receive(completed(first));
    const found = async () =>
      (await answer(alertList, {})).alerts.nodes.find(
        ({ sourceId }: { sourceId: string }) => sourceId === 'w2',
      );
    await until('the alert', found);
    await running.receive(reversed(first, '2025-05-11T10:00:00+08:00'));
    await until('the withdrawal', async () => (await found())?.outcome === 'WITHDRAWN');
  });

  describe('an alert', () => {
    const handle = `mutation ($input: HandleAlertInput!) { handleAlert(input: $input) { alert { state outcome note } } }`;
    const convert = `mutation ($input: ConvertAlertInput!) { convertAlertToCase(input: $input) { case { id source subjectId state } } }`;
    const theAlert = async () =>
      (await answer(alertList, { code: 'REPEATED_EXAM' })).alerts.nodes.find(
        ({ sourceId }: { sourceId: string }) => sourceId === 's2',
      );

    it('becomes overdue when its day has passed, not before [S001-10.3b]', async () => {
      const { id } = await theAlert();
      daysAhead(14);
      expect((await theAlert()).state).toBe('OPEN');
      daysAhead(15);
      await until('overdue', async () => (await theAlert()).state === 'OVERDUE');
      daysAhead(0);
      const said = await until('the event', async () => {
        const all = await running.events();
        const overdue = all.filter(({ type }) => type === 'supervision.alert-overdue.v1');
        return overdue.length > 0 && overdue;
      });
      expect(said).toMatchObject([{ data: { alertId: id, dueOn: '2026-03-16' } }]);
    });

    it('is closed with an outcome, or becomes one case [S001-10.3b]', async () => {
      const { id: alertId } = await theAlert();
      const input = { idempotencyKey: 'handle-0001', alertId, outcome: 'DISMISSED', note: 'checked' };
      expect(await reasons(handle, { input: { ...input, outcome: null } })).toEqual(['OUTCOME_REQUIRED']);
      expect(await reasons(handle, { input: { ...input, note: ' ' } })).toEqual(['OUTCOME_REQUIRED']);
      expect(await reasons(handle, { input }, jiningSupervisor)).toEqual(['ALERT_NOT_FOUND']);
      expect(await reasons(handle, { input }, hospital('H22010200001'))).toEqual(['ROLE_NOT_ALLOWED']);
      const asCase = {
        idempotencyKey: 'convert-001',
        alertId,
        type: 'OVER_TREATMENT',
        track: 'ADMINISTRATIVE',
      };
      expect(await reasons(convert, { input: asCase }, officer('220100'))).toEqual(['WRONG_TRACK']);
      expect((await theAlert()).state).not.toBe('HANDLED');
      const opened = await answer(convert, { input: asCase });
      expect(opened.convertAlertToCase.case).toMatchObject({
        source: 'ALERT',
        subjectId: 'H22010200001',
        state: 'OPENED',
      });
      expect(await answer(convert, { input: asCase })).toEqual(opened);
      const byAnother = { ...asCase, idempotencyKey: 'convert-002', type: 'HANGING_BED' };
      expect((await answer(convert, { input: byAnother })).convertAlertToCase).toEqual(
        opened.convertAlertToCase,
      );
      expect(await reasons(handle, { input })).toEqual(['ALREADY_HANDLED']);
      expect(await theAlert()).toMatchObject({ state: 'HANDLED', outcome: 'CONVERTED' });
    });
  });

  it('raises alerts about persons: debits of a day, quantities of a month [S003-5.24b] [S003-5.4]', async () => {
    const at = (minute: number) => `2025-08-10T10:0${minute}:00+08:00`;
    const debit = (index: number) => ({
      ...{ settlementId: `d${index}`, personId: 'p7', settledAt: at(index), fundFen: 0 },
      more: {
        payers: { funds: [], fundFen: 0, accountFen: 10000, cashFen: 0, personFen: 10000 },
        ...{ institutionId: 'P22010200001', careType: 'PHARMACY' as const },
      },
    });
    const amounts = { billFen: 1, outOfScopeFen: 0, overStandardFen: 0, ownFirstFen: 0, inScopeFen: 1 };
    const tablets = (index: number, quantity: string) => ({
      ...{ settlementId: `t${index}`, personId: 'p8', settledAt: at(index) },
      more: { lines: [{ lineId: '1', code: 'DRUG-1', quantity, ...amounts }] },
    });
    const all = [1, 2, 3, 4, 5, 6].map(debit);
    for (const visit of [...all, tablets(1, '30'), tablets(2, '1')]) await running.receive(completed(visit));
    const raised = async (code: string) => (await answer(alertList, { code })).alerts.nodes;
    await until('both alerts', async () =>
      (await Promise.all(['ACCOUNT_MISUSE', 'DRUG_RESALE_SUSPECTED'].map(raised))).every(
        (found) => found.length > 0,
      ),
    );
    // The sixth of the day, five being allowed; the first thirty are allowed too.
    expect(await raised('ACCOUNT_MISUSE')).toMatchObject([
      { subjectKind: 'PERSON', subjectId: 'p7', sourceId: 'd6' },
    ]);
    expect(await raised('DRUG_RESALE_SUSPECTED')).toMatchObject([{ subjectKind: 'PERSON', sourceId: 't2' }]);
  });

  it('raises an alert of a stay with three days in a row without care, not of two [S003-2.18e]', async () => {
    const amounts = { billFen: 1, outOfScopeFen: 0, overStandardFen: 0, ownFirstFen: 0, inScopeFen: 1 };
    const stay = (settlementId: string, ...days: readonly string[]) =>
      completed({
        ...{ settlementId, personId: settlementId, settledAt: '2025-09-10T10:00:00+08:00' },
        more: {
          careType: 'INPATIENT',
          lines: days.map((servedOn) => ({
            ...{ lineId: servedOn, code: 'DRUG-1', quantity: '1', servedOn, ...amounts },
          })),
        },
      });
    await running.receiveHeartbeat('persons');
    await running.receive(stay('bed-2', '2025-09-01', '2025-09-04'));
    await running.receive(stay('bed-3', '2025-09-01', '2025-09-05'));
    const raised = async () => (await answer(alertList, { code: 'HANGING_BED' })).alerts.nodes;
    await until('the alert', async () => (await raised()).length > 0);
    expect(await raised()).toMatchObject([
      { subjectKind: 'INSTITUTION', subjectId: 'H22010200001', sourceId: 'bed-3' },
    ]);
  });

  it('raises an alert of a flagged prescription, once per line and flag', async () => {
    const flagged = (flag: 'OFF_LABEL' | 'IN_CATALOGUE_AVAILABLE', prescriptionId: string) =>
      envelopeOf(PrescriptionFlagged({ ...PrescriptionFlagged.example, prescriptionId, flag }), {
        ...{ source: 'drugs/prescriptions', aggregateId: prescriptionId },
      });
    const offLabel = flagged('OFF_LABEL', 'rx-1');
    for (const event of [flagged('IN_CATALOGUE_AVAILABLE', 'rx-0'), offLabel, offLabel])
      await running.receive(event);
    const raised = async () => (await answer(alertList, { code: 'PRESCRIPTION_FLAGGED' })).alerts.nodes;
    await until('the alert', async () => (await raised()).length > 0);
    expect(await raised()).toMatchObject([
      { subjectId: 'H22010200001', sourceId: 'rx-1/OFF_LABEL/XC07AB90', state: 'OPEN' },
    ]);
  });
});
