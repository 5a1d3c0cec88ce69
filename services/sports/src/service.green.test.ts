import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, envelopeOf, rebuilt, until, type TestService } from '@yibao/platform/testing';
import { FilingChanged, FilingEnded, FilingRegistered } from '@yibao/schemas/events/cross-region-care';
import { CaseAccepted, CaseFinished } from '@yibao/schemas/events/service-desk';
import { greenCaseStore } from './persistence/green-store.ts';
import { asker, movingClock, runningSports } from './testing/known.ts';
import * as ask from './testing/requests.ts';
import { changchun, keyed, siping, sportsDepartment } from './testing/requests.ts';

const clock = movingClock('2026-03-02T10:00:00+08:00');

let running: TestService;
const { data, reason } = asker(() => running);
const input = keyed();

const athlete = async (personId: string, audience = 'ATHLETE', viewer = sportsDepartment) =>
  data(ask.register, input({ personId, audience, unit: 'TEAM-0001', from: '2026-01-01' }), viewer);
const card = async (personId: string, kind = 'JIXIANG', to = '2026-12-31') =>
  data(ask.issue, input({ personId, kind, from: '2026-01-01', to }), sportsDepartment);
const filing = (personId: string, filingId: string, more: object = {}) =>
  FilingRegistered({ ...FilingRegistered.example, filingId, personId, insuredArea: '220100', ...more });
const greenOf = `query { greenCases { nodes { id originKind originId status unassigned officer { name } person { id } } } }`;
const greenCaseOf = async (originId: string) =>
  (await data(greenOf, {}, changchun)).greenCases.nodes.find(
    (each: { originId: string }) => each.originId === originId,
  );

beforeAll(async () => {
  running = await runningSports(clock, { a1: '220100', g1: '220100', g2: '220100' });
});
afterAll(async () => running.stop());

describe('green cases', () => {
  const assign = `mutation ($input: AssignOfficerInput!) { assignOfficer(input: $input) { greenCase { officer { name phone } } } }`;
  const replace = `mutation ($input: ReplaceOfficerInput!) { replaceOfficer(input: $input) { greenCase { officer { name } } } }`;
  const start = `mutation ($input: StartGreenCaseInput!) { startGreenCase(input: $input) { greenCase { status } } }`;
  const named = { officerId: 'officer-7', name: '钱某', phone: '0431-12393' };
  const accepted = CaseAccepted({
    ...CaseAccepted.example,
    caseId: 'k1',
    personId: 'g1',
    area: '220100',
    acceptedAt: '2026-03-02T12:00:00+08:00',
  });

  it('accompany cases and filings of those who are eligible, once, until they end', async () => {
    await athlete('g1');
    await card('g1');
    const events = [
      envelopeOf(accepted, { aggregateId: 'k1' }),
      envelopeOf(filing('g1', 'f-g1', { registeredAt: '2026-03-02T12:00:00+08:00' }), {
        aggregateId: 'g1',
        sequence: 1,
      }),
      envelopeOf(filing('g2', 'f-g2'), { aggregateId: 'g2', sequence: 1 }),
    ];
    for (const event of [...events, ...events]) await running.receive(event);
    await until('both are open', async () => (await greenCaseOf('k1')) && greenCaseOf('f-g1'));
    expect(await greenCaseOf('k1')).toMatchObject({
      originKind: 'CASE',
      status: 'ACCEPTED',
      officer: null,
      person: { id: 'g1' },
    });
    const all = (await data(greenOf, {}, changchun)).greenCases.nodes;
    const origins = all.map(({ originId }: { originId: string }) => originId);
    expect(origins.filter((id: string) => ['f-g1', 'f-g2', 'k1'].includes(id)).sort()).toEqual([
      'f-g1',
      'k1',
    ]);
    expect((await data(greenOf, {}, siping)).greenCases.nodes).toEqual([]);
  });

  it('have one named officer, without whom they do not begin [S000-04c]', async () => {
    const { id: greenCaseId } = await greenCaseOf('k1');
    expect(await reason(start, input({ greenCaseId }), changchun)).toBe('OFFICER_REQUIRED');
    expect(await reason(assign, input({ greenCaseId, ...named, name: ' ' }), changchun)).toBe(
      'OFFICER_REQUIRED',
    );
    expect(await reason(assign, input({ greenCaseId, ...named }), siping)).toBe('MAY_NOT_ACT');
    expect(await reason(assign, input({ greenCaseId: 'none', ...named }), changchun)).toBe('MAY_NOT_ACT');
    await data(assign, input({ greenCaseId, ...named }), changchun);
    expect(await reason(assign, input({ greenCaseId, ...named, officerId: 'officer-8' }), changchun)).toBe(
      'ALREADY_ASSIGNED',
    );
    const mine = await data('{ myGreenOfficers { officerId name phone } }', {}, citizen('g1'));
    expect(mine.myGreenOfficers).toEqual([named]);
    expect((await data('{ myGreenOfficers { name } }', {}, citizen('a1'))).myGreenOfficers).toEqual([]);
    const other = { ...named, officerId: 'officer-8', name: '孙某' };
    expect(await reason(replace, input({ greenCaseId, ...other, reason: '' }), changchun)).toBe(
      'REASON_REQUIRED',
    );
    await data(replace, input({ greenCaseId, ...other, reason: 'leave' }), changchun);
    expect((await data(start, input({ greenCaseId }), changchun)).startGreenCase.greenCase.status).toBe(
      'STARTED',
    );
    expect(await reason(start, input({ greenCaseId }), changchun)).toBe('INVALID_STATE');
  });

  it('show the gap when nobody is named in time', async () => {
    clock.set('2026-03-02T12:31:00+08:00');
    await until('unassigned', async () => (await greenCaseOf('f-g1')).unassigned);
    expect((await greenCaseOf('k1')).unassigned).toBe(false);
  });

  it('close with what they accompany, and do not open again', async () => {
    const finished = CaseFinished({
      ...CaseFinished.example,
      caseId: 'k1',
      personId: 'g1',
      finishedAt: '2026-03-02T15:00:00+08:00',
    });
    const ended = FilingEnded({ personId: 'g1', filingId: 'f-g1', to: '2026-03-02', reason: 'REQUESTED' });
    const changed = FilingChanged({ ...FilingChanged.example, filingId: 'f-g1' });
    const closing = [
      envelopeOf(finished, { aggregateId: 'k1', sequence: 2 }),
      envelopeOf(ended, { aggregateId: 'g1', sequence: 2 }),
      envelopeOf(changed, { aggregateId: 'g1', sequence: 3 }),
    ];
    const late = envelopeOf(accepted, { aggregateId: 'k1', sequence: 1 });
    for (const event of [...closing, late, ...closing]) await running.receive(event);
    await until('closed', async () => {
      const both = [await greenCaseOf('k1'), await greenCaseOf('f-g1')];
      return both.every(({ status }) => status === 'CLOSED');
    });
    const { id: greenCaseId } = await greenCaseOf('k1');
    expect(await reason(assign, input({ greenCaseId, ...named }), changchun)).toBe('INVALID_STATE');
  });

  it('keep what their events say: journal and outbox fold to what is stored', async () => {
    const { stored, folded } = await rebuilt(running, greenCaseStore);
    expect(stored.size).toBeGreaterThan(1);
    expect(folded).toEqual(stored);
  });
});
