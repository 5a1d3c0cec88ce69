import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@yibao/platform/access';
import { clockAt } from '@yibao/platform/domain';
import {
  as,
  hospital,
  officer,
  rebuilt,
  testService,
  until,
  type TestService,
} from '@yibao/platform/testing';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { institutionStore } from './persistence/institution-store.ts';
import { service } from './service.ts';

let subgraph: TestService;
beforeAll(async () => {
  subgraph = await testService(service, { clock: clockAt('2026-03-02T09:00:00+08:00') });
});
afterAll(async () => subgraph.stop());

const province = officer('220000', 'PROVINCE');
const city = officer('220100', 'CITY');
const county = officer('220102', 'COUNTY');
const neighbour = officer('220200', 'CITY');

let count = 0;
const next = () => String((count += 1)).padStart(5, '0');

/** Calls a mutation; each call is a command of its own unless the input brings a key. Answers payload or refusal. */
const mutate = async (mutation: string, input: object, viewer: Viewer = city) => {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await subgraph.execute(
    `mutation ($input: ${inputType}!) {
      ${mutation}(input: $input) { revision institution { id status networked designations { kind } } }
    }`,
    { input: { idempotencyKey: `command-${next()}`, ...input } },
    viewer,
  );
  return errors?.[0]?.extensions ?? data[mutation];
};

const ask = async (query: string, viewer?: Viewer) => {
  const { data, errors } = await subgraph.execute(query, {}, viewer);
  expect(errors).toBeUndefined();
  return data;
};

const recordOf = (more: object = {}) => ({
  code: `H220102${next()}`,
  name: { zh: '示例机构' },
  kind: 'HOSPITAL',
  area: '220102',
  ownership: 'PUBLIC',
  ...more,
});
const register = async (more: object = {}): Promise<string> =>
  (await mutate('registerInstitution', recordOf(more), province)).institution.id;

const from = '2026-01-01';
/** Registers an institution that is BASIC from 1 January 2026 on. */
const registerBasic = async (more: object = {}): Promise<string> => {
  const institutionId = await register(more);
  await mutate('openDesignation', { institutionId, kind: 'BASIC', from }, province);
  return institutionId;
};
const allCriteria = ['QUALIFICATION', 'MANAGEMENT', 'CREDIT', 'LOCATION', 'E_TRACE'];

describe('registerInstitution', () => {
  it('puts an institution on the public record, where anybody finds it', async () => {
    const name = { zh: '长春市示例医院', en: 'Changchun Example Hospital' };
    const record = recordOf({ name, level: 'L3' });
    expect(await mutate('registerInstitution', record)).toMatchObject({
      revision: 1,
      institution: { id: record.code, status: 'ACTIVE' },
    });
    const { institution } = await ask(`{ institution(id: "${record.code}") {
      id name { zh en } kind level area ownership status networked designations { kind } openedDiseases { code }
    } }`);
    expect(institution).toEqual({
      id: record.code,
      name,
      kind: 'HOSPITAL',
      level: 'L3',
      area: '220102',
      ownership: 'PUBLIC',
      status: 'ACTIVE',
      networked: false,
      designations: [],
      openedDiseases: [],
    });
  });

  it('registers once, however often the command is repeated', async () => {
    const input = { idempotencyKey: 'register-once', ...recordOf() };
    const answers = await Promise.all([1, 2, 3].map(async () => mutate('registerInstitution', input)));
    expect(answers.map(({ revision }) => revision)).toEqual([1, 1, 1]);
    expect(await mutate('registerInstitution', { ...input, ownership: 'PRIVATE' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('is refused under a code that is taken', async () => {
    const code = await register();
    expect(await mutate('registerInstitution', recordOf({ code }))).toMatchObject({
      code: 'CONFLICT',
      reason: 'CODE_TAKEN',
      details: { code },
    });
  });

  it.each([
    [{ code: 'H1' }, 'BAD_USER_INPUT', 'CODE_INVALID'],
    [{ name: { zh: ' ' } }, 'BAD_USER_INPUT', 'NAME_REQUIRED'],
    [{ code: 'P22010299999', kind: 'PHARMACY', level: 'L1' }, 'RULE_VIOLATION', 'LEVEL_NOT_ALLOWED'],
    [{ area: '220202' }, 'FORBIDDEN', 'NOT_OWN_AREA'],
  ])('refuses %j with %s / %s', async (more, code, reason) => {
    expect(await mutate('registerInstitution', recordOf(more))).toMatchObject({ code, reason });
  });
});

describe('openDesignation', () => {
  it('opens chronic diseases at a village clinic, which is ASSISTANCE designated too [S002-14, S003-3.1c]', async () => {
    const institutionId = await registerBasic({ kind: 'VILLAGE_CLINIC' });
    const diseases = ['HYPERTENSION', 'DIABETES'];
    const opening = { institutionId, kind: 'CHRONIC_OUTPATIENT', from: '2026-02-01', diseases };
    expect(await mutate('openDesignation', opening, county)).toMatchObject({
      revision: 4,
      institution: {
        designations: [{ kind: 'BASIC' }, { kind: 'ASSISTANCE' }, { kind: 'CHRONIC_OUTPATIENT' }],
      },
    });
    const { institution } = await ask(`{ institution(id: "${institutionId}") {
      before: openedDiseases(at: "2026-01-31") { code }
      openedDiseases { code from to }
    } }`);
    expect(institution).toEqual({
      before: [],
      openedDiseases: diseases.map((code) => ({ code, from: '2026-02-01', to: null })),
    });
  });

  it.each([
    [{ kind: 'ASSISTANCE' }, 'RULE_VIOLATION', 'IMPLIED_BY_BASIC'],
    [{ kind: 'OUTPATIENT_POOL' }, 'RULE_VIOLATION', 'TYPE_NOT_ALLOWED'],
    [{ kind: 'DUAL_CHANNEL', from: '2025-12-31' }, 'RULE_VIOLATION', 'NOT_BASIC_DESIGNATED'],
    [{ kind: 'BASIC' }, 'CONFLICT', 'ALREADY_DESIGNATED'],
    [{ kind: 'CHRONIC_OUTPATIENT' }, 'BAD_USER_INPUT', 'DISEASES_REQUIRED'],
    [{ kind: 'CHRONIC_OUTPATIENT', diseases: ['x'] }, 'BAD_USER_INPUT', 'DISEASE_CODE_INVALID'],
    [{ kind: 'DUAL_CHANNEL', diseases: ['DIALYSIS'] }, 'BAD_USER_INPUT', 'DISEASES_NOT_ALLOWED'],
  ])('refuses %j with %s / %s', async (opening, code, reason) => {
    const institutionId = await registerBasic();
    expect(await mutate('openDesignation', { institutionId, from, ...opening })).toMatchObject({
      code,
      reason,
    });
  });
});

describe('designateDualChannelPharmacy', () => {
  it('designates a pharmacy that meets all five criteria, and no other [S003-2.14b]', async () => {
    const institutionId = await registerBasic({ code: `P220102${next()}`, kind: 'PHARMACY' });
    const criteriaMet = allCriteria.filter((criterion) => criterion !== 'E_TRACE');
    expect(await mutate('designateDualChannelPharmacy', { institutionId, criteriaMet, from })).toMatchObject({
      code: 'RULE_VIOLATION',
      reason: 'CRITERION_NOT_MET',
      details: { criteria: ['E_TRACE'] },
    });
    const { institution } = await mutate('designateDualChannelPharmacy', {
      institutionId,
      criteriaMet: allCriteria,
      from,
    });
    expect(institution.designations).toContainEqual({ kind: 'DUAL_CHANNEL' });
  });
});

describe('setNetworked', () => {
  it('connects an institution from a day on, and disconnects it', async () => {
    const institutionId = await registerBasic();
    await mutate('setNetworked', { institutionId, networked: true, from: '2026-02-01' });
    expect(
      await mutate('setNetworked', { institutionId, networked: false, from: '2026-06-01' }, province),
    ).toMatchObject({ institution: { networked: true } });
    const { institution } = await ask(`{ institution(id: "${institutionId}") {
      before: networked(at: "2026-01-31") last: networked(at: "2026-05-31") after: networked(at: "2026-06-01")
    } }`);
    expect(institution).toEqual({ before: false, last: true, after: false });
  });

  it('is for provincial and city agencies, and stands on BASIC', async () => {
    const connection = { institutionId: await register(), networked: true, from };
    expect(await mutate('setNetworked', connection, county)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'CITY_AGENCY_REQUIRED',
    });
    expect(await mutate('setNetworked', connection)).toMatchObject({ reason: 'NOT_BASIC_DESIGNATED' });
  });
});

describe('suspendInstitution and resumeInstitution', () => {
  it('suspends and resumes on the days said', async () => {
    const institutionId = await register();
    expect(
      await mutate('suspendInstitution', { institutionId, from: '2026-03-01', reason: '待查' }),
    ).toMatchObject({ institution: { status: 'SUSPENDED' } });
    expect(await mutate('suspendInstitution', { institutionId, from, reason: ' ' })).toMatchObject({
      reason: 'REASON_REQUIRED',
    });
    expect(
      await mutate('suspendInstitution', { institutionId, from: '2026-03-02', reason: '待查' }),
    ).toMatchObject({
      code: 'CONFLICT',
      reason: 'NOT_ACTIVE',
      details: { suspended: { from: '2026-03-01', to: null } },
    });
    const supervisor = as('SUPERVISOR', { area: '220100', level: 'CITY' });
    expect(
      await mutate('resumeInstitution', { institutionId, from: '2026-03-02' }, supervisor),
    ).toMatchObject({
      institution: { status: 'ACTIVE' },
    });
    expect(await mutate('resumeInstitution', { institutionId, from: '2026-03-02' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'NOT_SUSPENDED',
    });
  });

  it('tells the reason to the agencies of the area and to the institution only', async () => {
    const institutionId = await register();
    await mutate('suspendInstitution', { institutionId, from, reason: '虚记费用' });
    const query = `{ institution(id: "${institutionId}") { suspensionReason } }`;
    const told = async (viewer: Viewer) => (await ask(query, viewer)).institution.suspensionReason;
    expect(await Promise.all([city, hospital(institutionId)].map(told))).toEqual(['虚记费用', '虚记费用']);
    expect(await Promise.all([neighbour, hospital('H22020200001')].map(told))).toEqual([null, null]);
    const { errors } = await subgraph.execute(query);
    expect(errors?.[0]?.extensions.reason).toBe('SIGN_IN_REQUIRED');
  });
});

describe('mutations', () => {
  const others = [
    ['openDesignation', { kind: 'BASIC', from }],
    ['designateDualChannelPharmacy', { criteriaMet: allCriteria, from }],
    ['setNetworked', { networked: true, from }],
    ['suspendInstitution', { from, reason: '待查' }],
    ['resumeInstitution', { from }],
  ] as const;

  it.each(others)(
    '%s is refused for an institution that is not there, or not of the own area',
    async (...call) => {
      const [mutation, input] = call;
      expect(await mutate(mutation, { institutionId: 'H22010299999', ...input })).toMatchObject({
        code: 'NOT_FOUND',
        reason: 'INSTITUTION_NOT_FOUND',
      });
      expect(await mutate(mutation, { institutionId: await register(), ...input }, neighbour)).toMatchObject({
        code: 'FORBIDDEN',
        reason: 'NOT_OWN_AREA',
      });
    },
  );

  it.each([['registerInstitution', recordOf()] as const, ...others])(
    '%s is not for hospitals',
    async (...call) => {
      const [mutation, input] = call;
      const target = mutation === 'registerInstitution' ? input : { institutionId: 'H22010200001', ...input };
      expect(await mutate(mutation, target, hospital('H22010200001'))).toMatchObject({
        code: 'FORBIDDEN',
        reason: 'ROLE_NOT_ALLOWED',
      });
    },
  );
});

describe('institutions', () => {
  const idsOf = async (criteria: string): Promise<readonly string[]> =>
    (await ask(`{ institutions(${criteria}) { nodes { id } } }`)).institutions.nodes.map(
      ({ id }: { readonly id: string }) => id,
    );

  it('lists by area, kind, designation, disease, connection and status, on any day', async () => {
    const plain = await register({ area: '220302' });
    const clinic = await registerBasic({ area: '220303', kind: 'VILLAGE_CLINIC' });
    const hospitalId = await registerBasic({ area: '220303' });
    const diseases = ['HYPERTENSION'];
    await mutate(
      'openDesignation',
      { institutionId: clinic, kind: 'CHRONIC_OUTPATIENT', from: '2026-02-01', diseases },
      province,
    );
    await mutate(
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

    await mutate(
      'setNetworked',
      { institutionId: hospitalId, networked: false, from: '2026-06-01' },
      province,
    );
    expect(await listed('networked: true, at: "2026-05-31"')).toEqual([hospitalId]);
    expect(await listed('networked: true, at: "2026-06-01"')).toEqual([]);

    await mutate(
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
    const [b, a] = [await register({ area: '220403' }), await register({ area: '220402' })];
    const c = await register({ area: '220403' });
    const page = async (first: number, after: string | null) =>
      (
        await ask(`{ institutions(area: "220400", first: ${first}, after: ${JSON.stringify(after)}) {
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
    const found = subgraph.db
      .collection('institutions')
      .find({ 'state.kind': 'PHARMACY', 'state.area': { $gte: '2201', $lt: '2202' } });
    const plan = await found.sort({ 'state.area': 1, _id: 1 }).explain('queryPlanner');
    expect(JSON.stringify(plan['queryPlanner'])).toContain('state.kind_1_state.area_1__id_1');
  });
});

describe('what others learn', () => {
  it('publishes what happened, without the reason', async () => {
    const institutionId = await registerBasic();
    await mutate('suspendInstitution', { institutionId, from: '2026-03-02', reason: '虚记费用' });
    const own = await until('four events', async () => {
      const events = (await subgraph.events()).filter(({ aggregateId }) => aggregateId === institutionId);
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
    const id = await registerBasic({ level: 'L2' });
    const published = await until('the fact', async () => {
      const fact = (await subgraph.facts(InstitutionFact)).get(id);
      return fact?.designations.length === 2 && fact;
    });
    expect(published).toMatchObject({
      ...{ institutionId: id, area: '220102', level: 'L2', networked: [] },
      designations: [{ kind: 'BASIC', from, to: null }, { kind: 'ASSISTANCE' }],
    });
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    const { stored, folded } = await rebuilt(subgraph, institutionStore);
    expect(stored.size).toBeGreaterThan(5);
    expect(folded).toEqual(stored);
  });

  it('answers the gateway for an institution, and null for an unknown one', async () => {
    const id = await register();
    const ids = [id, 'H22010299998', id];
    const { data } = await subgraph.execute(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Institution { id area } } }`,
      { representations: ids.map((each) => ({ __typename: 'Institution', id: each })) },
    );
    expect(data._entities).toEqual([{ id, area: '220102' }, null, { id, area: '220102' }]);
  });
});
