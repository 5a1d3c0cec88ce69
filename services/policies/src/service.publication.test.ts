import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, officer, testService, until, type TestService } from '@yibao/platform/testing';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import { service } from './service.ts';
import {
  asking,
  cap,
  capping,
  clock,
  jining,
  mutating,
  parameter,
  xx,
  xxPack,
  xxProvince,
} from './testing/running-policies.ts';

let policies: TestService;
beforeAll(async () => {
  policies = await testService(service, { clock });
}, 60_000);
afterAll(async () => policies.stop());

const mutate = mutating(() => policies);
const ask = asking(() => policies);
const capOn = capping(() => policies);
const someone = citizen('p1');

describe('the draft of Jining', () => {
  const version = { pack: 'JINING', version: 'JINING-2022-12' };
  const proposal = {
    ...version,
    ...{ effectiveFrom: '2022-12-01', effectiveTo: '2027-11-30', justification: '征求意见结束，按程序施行' },
  };

  it('is activated by the procedure, and rules from its first day on [S003-5.0, S003-5.1, S003-0]', async () => {
    expect(await mutate('proposePackVersion', jining.bureau, proposal)).toMatchObject({
      packVersion: { status: 'PROPOSED', justification: '征求意见结束，按程序施行' },
    });
    const approval = { version, authority: 'CITY_GOVERNMENT', document: '济政字〔2022〕1号' };
    expect(await mutate('approvePackVersion', jining.approver, approval)).toMatchObject({
      packVersion: { status: 'APPROVED', approval: { document: '济政字〔2022〕1号' } },
    });
    const published = await mutate('publishPackVersion', jining.admin, { version });
    expect(published).toMatchObject({
      packVersion: {
        id: 'JINING/JINING-2022-12',
        status: 'IN_FORCE',
        publishedAt: '2026-03-02T01:00:00.000Z',
      },
      warnings: [{ code: 'LEGAL_BASIS_MISSING', paths: expect.arrayContaining(['rounding']) }],
    });
    expect(await capOn('370800-TAIBAI-LAKE', '2023-03-01')).toEqual({
      version: { id: 'JINING/JINING-2022-12' },
      parameter: { value: { rows: [{ amount: '2000.00' }] } },
    });
    expect(await capOn('370811', '2022-11-30')).toMatchObject({
      reason: 'PARAMETER_MISSING',
      code: 'RULE_VIOLATION',
    });
  });

  it('publishes no justification, and a fact that other services can read', async () => {
    const events = await until('the publication', async () => {
      const all = await policies.events();
      return all.some(({ type }) => type === 'policies.pack-version-published.v1') && all;
    });
    expect(JSON.stringify(events)).not.toContain('征求意见结束');
    const published = events.find(({ type }) => type === 'policies.pack-version-published.v1');
    const { resolved } = published?.data as { readonly resolved: unknown };
    expect(PackVersionFact.schema.parse(resolved)).toMatchObject({ ...version, status: 'APPROVED' });
  });

  it('keeps a late claim of 2023 under its own cap when the cap rises in 2024 [S003-5.6]', async () => {
    const next = { pack: 'JINING', version: 'JINING-2024-01' };
    await mutate('proposePackVersion', jining.bureau, {
      ...next,
      ...{ basedOn: 'JINING-2022-12', effectiveFrom: '2024-01-01', effectiveTo: '2027-11-30' },
      ...{ parameters: [parameter('outpatient.cap', cap('2500.00'))], justification: '基金可承受' },
    });
    await mutate('approvePackVersion', jining.approver, {
      ...{ version: next, authority: 'CITY_GOVERNMENT', document: '济政字〔2023〕9号' },
    });
    await mutate('publishPackVersion', jining.admin, { version: next });
    const amountOn = async (date: string) => (await capOn('370800', date)).parameter.value.rows[0].amount;
    expect(await amountOn('2023-12-31')).toBe('2000.00');
    expect(await amountOn('2024-01-01')).toBe('2500.00');
  });
});

describe('a change of XX city', () => {
  const version = { pack: xxPack, version: 'XX_CITY_EMPLOYEE-2027' };
  const proposal = {
    ...version,
    ...{ basedOn: 'XX_CITY_EMPLOYEE-2022', effectiveFrom: '2027-01-01', justification: '提高门诊保障水平' },
    parameters: [parameter('outpatient.cap', cap('1500.00'))],
  };
  const approval = { version, authority: 'CITY_GOVERNMENT', document: 'XX府复〔2026〕2号' };

  it.each([
    ['a county', officer('990101', 'COUNTY'), 'COUNTY_MAY_NOT_WRITE'],
    ['another city', jining.bureau, 'NOT_RESPONSIBLE'],
    ['a citizen', someone, 'ROLE_NOT_ALLOWED'],
  ])('is not proposed by %s [S003-5.3a]', async (_who, viewer, reason) => {
    expect(await mutate('proposePackVersion', viewer, proposal)).toMatchObject({ reason, code: 'FORBIDDEN' });
  });

  it('is not proposed without sign-in', async () => {
    const { errors } = await policies.execute(
      'mutation ($input: ProposePackVersionInput!) { proposePackVersion(input: $input) { revision } }',
      { input: { idempotencyKey: 'anonymous-1', ...proposal } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'SIGN_IN_REQUIRED' });
  });

  it('needs both proposers and the approval of the city government, and is done once per key [S003-2.6e]', async () => {
    const once = { idempotencyKey: 'xx-proposal-1', ...proposal };
    const first = await mutate('proposePackVersion', xx.bureau, once);
    expect(await mutate('proposePackVersion', xx.bureau, once)).toEqual(first);

    expect(await mutate('approvePackVersion', xx.approver, approval)).toMatchObject({
      ...{ code: 'RULE_VIOLATION', reason: 'PROPOSER_MISSING', details: { missing: ['FINANCE'] } },
    });
    expect(await mutate('coSignProposal', xx.bureau, { version })).toMatchObject({
      reason: 'ROLE_NOT_ALLOWED',
      code: 'FORBIDDEN',
    });
    expect(await mutate('coSignProposal', jining.finance, { version })).toMatchObject({
      reason: 'NOT_RESPONSIBLE',
      code: 'FORBIDDEN',
    });
    await mutate('coSignProposal', xx.finance, { version });
    expect(await mutate('publishPackVersion', xx.admin, { version })).toMatchObject({
      reason: 'NOT_APPROVED',
      code: 'CONFLICT',
    });
    expect(await mutate('approvePackVersion', xx.bureau, approval)).toMatchObject({
      reason: 'POST_REQUIRED',
      code: 'FORBIDDEN',
    });
    expect(await mutate('approvePackVersion', xx.approver, approval)).toMatchObject({
      packVersion: { status: 'APPROVED' },
    });
    const county = as('POLICY_ADMIN', { area: '990101', level: 'COUNTY' });
    expect(await mutate('publishPackVersion', county, { version })).toMatchObject({
      reason: 'COUNTY_MAY_NOT_WRITE',
      code: 'FORBIDDEN',
    });
    expect(await mutate('publishPackVersion', xx.admin, { version })).toMatchObject({
      packVersion: { status: 'APPROVED', publishedAt: '2026-03-02T01:00:00.000Z' },
    });
    expect((await capOn('990100', '2027-01-01')).version.id).toBe(`${xxPack}/XX_CITY_EMPLOYEE-2027`);
    expect((await capOn('990100', '2026-12-31')).version.id).toBe(`${xxPack}/XX_CITY_EMPLOYEE-2022`);
  });

  it('tells beforehand what stands in the way, and what it changes [S003-2.6g]', async () => {
    const lower = { ...version, version: 'XX_CITY_EMPLOYEE-2026B' };
    await mutate('proposePackVersion', xx.bureau, {
      ...{ ...proposal, ...lower, effectiveFrom: '2022-01-01' },
      parameters: [parameter('outpatient.cap', cap('700.00'))],
      removed: ['rounding'],
    });
    const query = `{ checkPackVersion(version: { pack: "${xxPack}", version: "XX_CITY_EMPLOYEE-2026B" }) {
      missing incomplete obstacles previous { version }
      differences { path change before { value { rows { status amount } } } after { value { rows { amount } } } }
    } }`;
    const { checkPackVersion } = await ask(query, xx.admin);
    expect(checkPackVersion).toMatchObject({
      missing: expect.arrayContaining(['civilServantSubsidy.rate', 'chronic.cap']),
      incomplete: ['rounding'],
      obstacles: ['INCOMPLETE_VERSION', 'OVERLAPPING_VERSION'],
      previous: { version: 'XX_CITY_EMPLOYEE-2021' },
    });
    expect((await policies.execute(query, {}, xx.bureau)).errors?.[0]?.extensions.reason).toBe(
      'ROLE_NOT_ALLOWED',
    );
  });

  it('is taken back by who proposed it', async () => {
    const lower = { pack: xxPack, version: 'XX_CITY_EMPLOYEE-2026B' };
    const reason = '有效期有误';
    expect(
      await mutate('withdrawProposal', officer('990100', 'CITY', 'OTHER'), { version: lower, reason }),
    ).toMatchObject({ reason: 'NOT_A_PROPOSER', code: 'FORBIDDEN' });
    expect(await mutate('withdrawProposal', xx.bureau, { version: lower, reason })).toMatchObject({
      packVersion: { status: 'WITHDRAWN' },
    });
    expect(await mutate('withdrawProposal', xx.bureau, { version: lower, reason })).toMatchObject({
      reason: 'NOT_PROPOSED',
      code: 'CONFLICT',
    });
  });
});

describe('areas and calendars', () => {
  it('list what lies below an area, zones included [S003-5.1]', async () => {
    const { areas, area } = await ask(
      '{ areas(parent: "370800", first: 50) { nodes { id level } } area(code: "370800-HIGH-TECH") { parent { id parent { id } } } }',
    );
    expect(areas.nodes.filter(({ level }: { level: string }) => level === 'ZONE')).toHaveLength(4);
    expect(area.parent).toEqual({ id: '370800', parent: { id: '370000' } });
  });

  it('list the provinces below the nation', async () => {
    const { areas } = await ask('{ areas(first: 3) { nodes { id level } pageInfo { hasNextPage } } }');
    expect(areas.nodes[0]).toEqual({ id: '110000', level: 'PROVINCE' });
    expect(areas.pageInfo.hasNextPage).toBe(true);
  });

  it('grow by areas of the own province', async () => {
    const added = {
      province: '990000',
      edition: '2026',
      areas: [
        {
          ...{ code: '990103', parent: '990100', level: 'COUNTY' },
          name: { zh: 'XX市丙县', en: 'Bing county' },
        },
      ],
    };
    expect(await mutate('publishAreas', jining.admin, added)).toMatchObject({
      reason: 'NOT_RESPONSIBLE',
      code: 'FORBIDDEN',
    });
    expect(await mutate('publishAreas', xxProvince.admin, added)).toMatchObject({
      areas: [{ id: '990103' }],
    });
    expect((await ask('{ area(code: "990103") { name { zh } } }')).area.name.zh).toBe('XX市丙县');
  });

  it('leave a date open until the calendar of its year is published', async () => {
    const due =
      '{ dueDate(from: "2026-12-25", workingDays: 10) { dueOn openBecause missingYear calendars { year } } workingCalendar(year: 2027) { id } }';
    expect(await ask(due)).toEqual({
      dueDate: {
        dueOn: null,
        openBecause: 'CALENDAR_MISSING',
        missingYear: 2027,
        calendars: [{ year: 2026 }],
      },
      workingCalendar: null,
    });
    const calendar = {
      ...{ year: 2027, holidays: ['2027-01-01'], makeUpDays: [] },
      ...{ notice: '国办发明电〔2026〕9号', noticedOn: '2026-11-05' },
    };
    expect(await mutate('publishWorkingCalendar', xx.bureau, calendar)).toMatchObject({
      reason: 'ROLE_NOT_ALLOWED',
      code: 'FORBIDDEN',
    });
    await mutate('publishWorkingCalendar', xx.admin, calendar);
    expect((await ask(due)).dueDate).toMatchObject({ dueOn: '2027-01-11', openBecause: null });
    expect(await mutate('publishWorkingCalendar', xx.admin, calendar)).toMatchObject({
      reason: 'NOT_NEWER',
      code: 'CONFLICT',
    });
  });

  it('answer a transfer accepted on 2022-11-01 as the source counts', async () => {
    const { dueDate } = await ask(
      '{ dueDate(from: "2022-11-01", workingDays: 15) { dueOn calendars { notice } } }',
    );
    expect(dueDate.dueOn).toBe('2022-11-22');
    expect(dueDate.calendars[0].notice).toContain('国办发明电');
  });
});
