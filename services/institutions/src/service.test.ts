import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@yibao/platform/access';
import { as, hospital } from '@yibao/platform/testing';
import {
  allCriteria,
  city,
  county,
  from,
  neighbour,
  next,
  openInstitutions,
  province,
  recordOf,
  type Running,
} from './testing/running-institutions.ts';

let running: Running;
beforeAll(async () => {
  running = await openInstitutions();
});
afterAll(async () => running.subgraph.stop());

describe('registerInstitution', () => {
  it('puts an institution on the public record, where anybody finds it', async () => {
    const name = { zh: '长春市示例医院', en: 'Changchun Example Hospital' };
    const record = recordOf({ name, level: 'L3' });
    expect(await running.mutate('registerInstitution', record)).toMatchObject({
      revision: 1,
      institution: { id: record.code, status: 'ACTIVE' },
    });
    const { institution } = await running.ask(`{ institution(id: "${record.code}") {
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
    const answers = await Promise.all(
      [1, 2, 3].map(async () => running.mutate('registerInstitution', input)),
    );
    expect(answers.map(({ revision }) => revision)).toEqual([1, 1, 1]);
    expect(await running.mutate('registerInstitution', { ...input, ownership: 'PRIVATE' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('is refused under a code that is taken', async () => {
    const code = await running.register();
    expect(await running.mutate('registerInstitution', recordOf({ code }))).toMatchObject({
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
    expect(await running.mutate('registerInstitution', recordOf(more))).toMatchObject({ code, reason });
  });
});

describe('openDesignation', () => {
  it('opens chronic diseases at a village clinic, which is ASSISTANCE designated too [S002-14, S003-3.1c]', async () => {
    const institutionId = await running.registerBasic({ kind: 'VILLAGE_CLINIC' });
    const diseases = ['HYPERTENSION', 'DIABETES'];
    const opening = { institutionId, kind: 'CHRONIC_OUTPATIENT', from: '2026-02-01', diseases };
    expect(await running.mutate('openDesignation', opening, county)).toMatchObject({
      revision: 4,
      institution: {
        designations: [{ kind: 'BASIC' }, { kind: 'ASSISTANCE' }, { kind: 'CHRONIC_OUTPATIENT' }],
      },
    });
    const { institution } = await running.ask(`{ institution(id: "${institutionId}") {
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
    const institutionId = await running.registerBasic();
    expect(await running.mutate('openDesignation', { institutionId, from, ...opening })).toMatchObject({
      code,
      reason,
    });
  });
});

describe('designateDualChannelPharmacy', () => {
  it('designates a pharmacy that meets all five criteria, and no other [S003-2.14b]', async () => {
    const institutionId = await running.registerBasic({ code: `P220102${next()}`, kind: 'PHARMACY' });
    const criteriaMet = allCriteria.filter((criterion) => criterion !== 'E_TRACE');
    expect(
      await running.mutate('designateDualChannelPharmacy', { institutionId, criteriaMet, from }),
    ).toMatchObject({
      code: 'RULE_VIOLATION',
      reason: 'CRITERION_NOT_MET',
      details: { criteria: ['E_TRACE'] },
    });
    const { institution } = await running.mutate('designateDualChannelPharmacy', {
      institutionId,
      criteriaMet: allCriteria,
      from,
    });
    expect(institution.designations).toContainEqual({ kind: 'DUAL_CHANNEL' });
  });
});

describe('setNetworked', () => {
  it('connects an institution from a day on, and disconnects it', async () => {
    const institutionId = await running.registerBasic();
    await running.mutate('setNetworked', { institutionId, networked: true, from: '2026-02-01' });
    expect(
      await running.mutate('setNetworked', { institutionId, networked: false, from: '2026-06-01' }, province),
    ).toMatchObject({ institution: { networked: true } });
    const { institution } = await running.ask(`{ institution(id: "${institutionId}") {
      before: networked(at: "2026-01-31") last: networked(at: "2026-05-31") after: networked(at: "2026-06-01")
    } }`);
    expect(institution).toEqual({ before: false, last: true, after: false });
  });

  it('is for provincial and city agencies, and stands on BASIC', async () => {
    const connection = { institutionId: await running.register(), networked: true, from };
    expect(await running.mutate('setNetworked', connection, county)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'CITY_AGENCY_REQUIRED',
    });
    expect(await running.mutate('setNetworked', connection)).toMatchObject({
      reason: 'NOT_BASIC_DESIGNATED',
    });
  });
});

describe('suspendInstitution and resumeInstitution', () => {
  it('suspends and resumes on the days said', async () => {
    const institutionId = await running.register();
    expect(
      await running.mutate('suspendInstitution', { institutionId, from: '2026-03-01', reason: '待查' }),
    ).toMatchObject({ institution: { status: 'SUSPENDED' } });
    expect(await running.mutate('suspendInstitution', { institutionId, from, reason: ' ' })).toMatchObject({
      reason: 'REASON_REQUIRED',
    });
    expect(
      await running.mutate('suspendInstitution', { institutionId, from: '2026-03-02', reason: '待查' }),
    ).toMatchObject({
      code: 'CONFLICT',
      reason: 'NOT_ACTIVE',
      details: { suspended: { from: '2026-03-01', to: null } },
    });
    const supervisor = as('SUPERVISOR', { area: '220100', level: 'CITY' });
    expect(
      await running.mutate('resumeInstitution', { institutionId, from: '2026-03-02' }, supervisor),
    ).toMatchObject({
      institution: { status: 'ACTIVE' },
    });
    expect(await running.mutate('resumeInstitution', { institutionId, from: '2026-03-02' })).toMatchObject({
      code: 'CONFLICT',
      reason: 'NOT_SUSPENDED',
    });
  });

  it('tells the reason to the agencies of the area and to the institution only', async () => {
    const institutionId = await running.register();
    await running.mutate('suspendInstitution', { institutionId, from, reason: '虚记费用' });
    const query = `{ institution(id: "${institutionId}") { suspensionReason } }`;
    const told = async (viewer: Viewer) => (await running.ask(query, viewer)).institution.suspensionReason;
    expect(await Promise.all([city, hospital(institutionId)].map(told))).toEqual(['虚记费用', '虚记费用']);
    expect(await Promise.all([neighbour, hospital('H22020200001')].map(told))).toEqual([null, null]);
    const { errors } = await running.subgraph.execute(query);
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
      expect(await running.mutate(mutation, { institutionId: 'H22010299999', ...input })).toMatchObject({
        code: 'NOT_FOUND',
        reason: 'INSTITUTION_NOT_FOUND',
      });
      expect(
        await running.mutate(mutation, { institutionId: await running.register(), ...input }, neighbour),
      ).toMatchObject({
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
      expect(await running.mutate(mutation, target, hospital('H22010200001'))).toMatchObject({
        code: 'FORBIDDEN',
        reason: 'ROLE_NOT_ALLOWED',
      });
    },
  );
});
