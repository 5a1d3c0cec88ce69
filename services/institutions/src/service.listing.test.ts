import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@yibao/platform/access';
import { as, hospital, rebuilt, until } from '@yibao/platform/testing';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { institutionStore } from './persistence/institution-store.ts';
import { city, from, openInstitutions, province, type Running } from './testing/running-institutions.ts';

let running: Running;
beforeAll(async () => {
  running = await openInstitutions();
});
afterAll(async () => running.subgraph.stop());

describe('institutions', () => {
  const idsOf = async (criteria: string): Promise<readonly string[]> =>
    (await running.ask(`{ institutions(${criteria}) { nodes { id } } }`)).institutions.nodes.map(
      ({ id }: { readonly id: string }) => id,
    );

  it('lists by area, kind, designation, disease, connection and status, on any day', async () => {
    const plain = await running.register({ area: '220302' });
    const clinic = await running.registerBasic({ area: '220303', kind: 'VILLAGE_CLINIC' });
    const hospitalId = await running.registerBasic({ area: '220303' });
    const diseases = ['HYPERTENSION'];
    await running.mutate(
      'openDesignation',
      { institutionId: clinic, kind: 'CHRONIC_OUTPATIENT', from: '2026-02-01', diseases },
      province,
    );
    await running.mutate(
      'setNetworked',
      { institutionId: hospitalId, networked: true, from: '2026-04-01' },
      province,
    );
    const listed = async (criteria: string) => idsOf(`area: "220300" ${criteria}`);

    expect(await listed('')).toEqual([plain, clinic, hospitalId]);
    expect(await idsOf('area: "220303"')).toEqual([clinic, hospitalId]);
    expect(await listed('kind: VILLAGE_CLINIC')).toEqual([clinic]);
    expect(await listed('designation: ASSISTANCE')).toEqual([clinic, hospitalId]);
    expect(await listed('designation: BASIC, at: "2025-12-31"')).toEqual([]);
    expect(await listed('disease: "HYPERTENSION"')).toEqual([clinic]);
    expect(await listed('disease: "HYPERTENSION", at: "2026-01-31"')).toEqual([]);
    expect(await listed('networked: true')).toEqual([]);
    expect(await listed('networked: true, at: "2026-04-01"')).toEqual([hospitalId]);
    expect(await listed('networked: false, at: "2026-04-01"')).toEqual([plain, clinic]);

    await running.mutate(
      'setNetworked',
      { institutionId: hospitalId, networked: false, from: '2026-06-01' },
      province,
    );
    expect(await listed('networked: true, at: "2026-05-31"')).toEqual([hospitalId]);
    expect(await listed('networked: true, at: "2026-06-01"')).toEqual([]);

    await running.mutate(
      'suspendInstitution',
      { institutionId: clinic, from: '2026-03-02', reason: '待查' },
      province,
    );
    expect(await listed('')).toEqual([plain, hospitalId]);
    expect(await listed('at: "2026-03-01"')).toEqual([plain, clinic, hospitalId]);
    expect(await listed('status: SUSPENDED')).toEqual([clinic]);
    expect(await listed('status: null')).toEqual([plain, clinic, hospitalId]);
  });

  it('goes on after a cursor, by area and then by code', async () => {
    const [b, a] = [await running.register({ area: '220403' }), await running.register({ area: '220402' })];
    const c = await running.register({ area: '220403' });
    const page = async (first: number, after: string | null) =>
      (
        await running.ask(`{ institutions(area: "220400", first: ${first}, after: ${JSON.stringify(after)}) {
          edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor }
        } }`)
      ).institutions;

    const first = await page(1, null);
    expect(first).toMatchObject({
      edges: [{ node: { id: a } }],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    });
    const second = await page(1, first.pageInfo.endCursor);
    expect(second).toMatchObject({
      edges: [{ node: { id: b } }],
      pageInfo: { hasNextPage: true, hasPreviousPage: true },
    });
    expect(await page(2, second.pageInfo.endCursor)).toMatchObject({
      edges: [{ node: { id: c } }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('reads a listing through an index', async () => {
    const found = running.subgraph.db
      .collection('institutions')
      .find({ 'state.kind': 'PHARMACY', 'state.area': { $gte: '2201', $lt: '2202' } });
    const plan = await found.sort({ 'state.area': 1, _id: 1 }).explain('queryPlanner');
    expect(JSON.stringify(plan['queryPlanner'])).toContain('state.kind_1_state.area_1__id_1');
  });
});

describe('what others learn', () => {
  it('publishes what happened, without the reason', async () => {
    const institutionId = await running.registerBasic();
    await running.mutate('suspendInstitution', { institutionId, from: '2026-03-02', reason: '虚记费用' });
    const own = await until('four events', async () => {
      const events = (await running.subgraph.events()).filter(
        ({ aggregateId }) => aggregateId === institutionId,
      );
      return events.length === 4 && events;
    });
    expect(own.map(({ type, data }) => [type, data])).toMatchObject([
      ['institutions.institution-registered.v1', { institutionId, area: '220102' }],
      ['institutions.designation-changed.v1', { institutionId, kind: 'BASIC', from }],
      ['institutions.designation-changed.v1', { institutionId, kind: 'ASSISTANCE', from }],
      ['institutions.institution-suspended.v1', { institutionId, from: '2026-03-02' }],
    ]);
    expect(JSON.stringify(own)).not.toContain('虚记费用');
  });

  it('publishes the public record as a fact, once for each version', async () => {
    const id = await running.registerBasic({ level: 'L2' });
    const published = await until('the fact', async () => {
      const fact = (await running.subgraph.facts(InstitutionFact)).get(id);
      return fact?.designations.length === 2 && fact;
    });
    expect(published).toMatchObject({
      ...{ institutionId: id, area: '220102', level: 'L2', networked: [] },
      designations: [{ kind: 'BASIC', from, to: null }, { kind: 'ASSISTANCE' }],
    });
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    const { stored, folded } = await rebuilt(running.subgraph, institutionStore);
    expect(stored.size).toBeGreaterThan(5);
    expect(folded).toEqual(stored);
  });

  it('answers the gateway for an institution, and null for an unknown one', async () => {
    const id = await running.register();
    const ids = [id, 'H22010299998', id];
    const { data } = await running.subgraph.execute(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Institution { id area } } }`,
      { representations: ids.map((each) => ({ __typename: 'Institution', id: each })) },
    );
    expect(data._entities).toEqual([{ id, area: '220102' }, null, { id, area: '220102' }]);
  });
});

describe('openSportsWindow and closeSportsWindow', () => {
  const place = { zh: '门诊楼3号窗口', en: 'Window 3' };
  const listed = async (at: string): Promise<readonly string[]> =>
    (
      await running.ask(`{ institutions(area: "220600", sportsWindow: true, at: "${at}") { nodes { id } } }`)
    ).institutions.nodes.map(({ id }: { readonly id: string }) => id);

  it('lists a key hospital on the days of its window, and opens none elsewhere [S000-03a]', async () => {
    const institutionId = await running.registerBasic({ area: '220602' });
    const opening = { institutionId, place, from: '2026-02-01' };
    const own = hospital(institutionId);
    expect(await running.mutate('openSportsWindow', opening, own)).toMatchObject({
      ...{ code: 'RULE_VIOLATION', reason: 'NOT_KEY_INSTITUTION' },
    });
    const key = { institutionId, kind: 'KEY_SPORTS_HOSPITAL', from };
    await running.mutate('openDesignation', key, province);
    const once = { idempotencyKey: 'sports-window-1', ...opening };
    const opened = await running.mutate('openSportsWindow', once, own);
    expect(opened).toMatchObject({ institution: { id: institutionId } });
    expect(await running.mutate('openSportsWindow', once, own)).toEqual(opened);
    expect(await running.mutate('openSportsWindow', opening, own)).toMatchObject({ reason: 'WINDOW_OPEN' });
    expect(await Promise.all(['2026-01-31', '2026-02-01'].map(listed))).toEqual([[], [institutionId]]);

    const closing = { institutionId, lastDay: '2026-06-30' };
    expect(await running.mutate('closeSportsWindow', closing, province)).toMatchObject({
      institution: { id: institutionId },
    });
    expect(await Promise.all(['2026-06-30', '2026-07-01'].map(listed))).toEqual([[institutionId], []]);
    const { institution } = await running.ask(`{ institution(id: "${institutionId}") {
      sportsWindow { place { zh en } from to } after: sportsWindow(at: "2026-07-01") { from }
    } }`);
    expect(institution).toEqual({
      sportsWindow: { place, from: '2026-02-01', to: '2026-06-30' },
      after: null,
    });
  });

  it.each([
    ['openSportsWindow', { place, from }],
    ['closeSportsWindow', { lastDay: '2026-06-30' }],
  ] as const)('%s is for the institution itself and the agencies of its area', async (mutation, input) => {
    const given = { institutionId: await running.register({ area: '220603' }), ...input };
    const refused = async (viewer: Viewer) => (await running.mutate(mutation, given, viewer)).reason;
    expect(await refused(hospital('H22020200001'))).toBe('NOT_OWN_INSTITUTION');
    expect(await refused(city)).toBe('NOT_OWN_AREA');
    for (const role of ['CITIZEN', 'PHARMACY', 'SPORTS_DEPARTMENT', 'SUPERVISOR'] as const)
      expect(await refused(as(role, { area: '220600', level: 'CITY' }))).toBe('ROLE_NOT_ALLOWED');
    const unknown = { ...given, institutionId: 'H22010299999' };
    expect(await running.mutate(mutation, unknown, province)).toMatchObject({
      reason: 'INSTITUTION_NOT_FOUND',
    });
  });
});
