import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clockAt, replay } from '@yibao/platform/domain';
import { as, citizen, officer, testService, until, type TestService } from '@yibao/platform/testing';
import type { PackEvent } from '@yibao/schemas/events/policies';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import { packs } from './domain/pack/evolve.ts';
import { service } from './service.ts';
import {
  agencyOf,
  asking,
  cap,
  completeParameters,
  mutating,
  parameter,
  source,
} from './testing/running-policies.ts';

const clock = clockAt('2026-03-02T09:00:00+08:00');
/** The clock stands still, and publications follow each other: asked a little later. */
const later = 'knownAt: "2026-03-02T01:00:01Z"';

let policies: TestService;
beforeAll(async () => {
  policies = await testService(service, { clock });
}, 60_000);
afterAll(async () => policies.stop());

const mutate = mutating(() => policies);
const ask = asking(() => policies);
const refusal = (reason: string, code: string) => expect.objectContaining({ reason, code });
const xx = agencyOf('990100');
const xxProvince = agencyOf('990000', 'PROVINCE');
const jining = agencyOf('370800');
const xxPack = 'XX_CITY_EMPLOYEE';
const someone = citizen('p1');

const resolve = async (area: string, serviceDate: string, inner: string, more = '') => {
  const { data, errors } = await policies.execute(
    `{ resolvePolicy(area: "${area}", insuranceType: EMPLOYEE, serviceDate: "${serviceDate}" ${later} ${more}) { ${inner} } }`,
  );
  return errors ? errors[0]?.extensions : data.resolvePolicy;
};
const capOn = async (area: string, date: string) =>
  await resolve(area, date, 'version { id } parameter(path: "outpatient.cap") { value { rows { amount } } }');

describe('policy documents', () => {
  it('are public without sign-in, with number, date and the five issuers [S001-0.7b, S001-0.1, S001-0.2, S001-0.8]', async () => {
    const { policySources } = await ask(
      '{ policySources(number: "吉医保联〔2022〕1号") { nodes { id issuedOn issuers publicity principles basedOn { number } } } }',
    );
    const [plan] = policySources.nodes;
    expect(plan).toMatchObject({ issuedOn: '2022-01-10', publicity: 'ACTIVE' });
    expect(plan.issuers).toHaveLength(5);
    expect(plan.basedOn).toEqual([{ number: '医保发〔2021〕39号' }]);
    expect(plan.principles[0]).toContain('打造高效便民的医保服务体系');
  });

  it('name their office telephones, interpreter, principles and references [S003-4.6, S003-5.30, S003-5.2b, S003-3.4, S003-6.4e]', async () => {
    const found = await ask(`{
      xinjiang: policySource(id: "S003-4") { contacts { telephone } }
      jining: policySource(id: "S003-5") { interpreter { zh } principles }
      jiangsu: policySource(id: "S003-3") { references { title } }
      epidemic: policySource(id: "S003-6") { basedOn { title } }
      shantou: policySource(id: "S003-8") { basedOn { number } }
    }`);
    expect(found.xinjiang.contacts).toEqual([{ telephone: '0991-8550975' }, { telephone: '0991-8560765' }]);
    expect(found.jining.interpreter.zh).toBe('济宁市医疗保障局');
    expect(found.jining.principles).toHaveLength(4);
    expect(found.jiangsu.references[0].title).toContain('健全重特大疾病医疗保险和救助制度');
    expect(found.epidemic.basedOn[0].title).toContain('“不见面”办理工作的通知');
    expect(found.shantou.basedOn).toHaveLength(3);
  });

  it('look absent when they are not public, until somebody signs in [S001-0.7b]', async () => {
    expect((await ask('{ policySource(id: "S000") { id } }')).policySource).toBeNull();
    expect((await ask('{ policySource(id: "S000") { id } }', someone)).policySource).toEqual({ id: 'S000' });
    const hidden = '{ policySources(publicity: NOT_STATED) { nodes { id } } }';
    expect((await ask(hidden)).policySources.nodes).toEqual([]);
    expect((await ask(hidden, someone)).policySources.nodes).toEqual([{ id: 'S000' }]);
  });

  it('are listed page by page', async () => {
    const page = (
      await ask('{ policySources(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }')
    ).policySources;
    expect(page.nodes.map(({ id }: { id: string }) => id)).toEqual(['S001', 'S002']);
    const next = await ask(
      `{ policySources(first: 1, after: "${page.pageInfo.endCursor}") { nodes { id } } }`,
    );
    expect(next.policySources.nodes).toEqual([{ id: 'S003' }]);
  });
});

describe('measures', () => {
  const count = async (args: string): Promise<number> =>
    (await ask(`{ measures(first: 100, ${args}) { nodes { id } } }`)).measures.nodes.length;

  it('of Jilin are twenty in five categories [S002-0]', async () => {
    const counts = await Promise.all(
      [1, 2, 3, 4, 5].map((category) => count(`source: "S002", category: ${category}`)),
    );
    expect(counts).toEqual([3, 6, 7, 1, 3]);
    const third = await ask('{ measures(source: "S002", category: 3) { nodes { number } } }');
    expect(third.measures.nodes.map(({ number }: { number: number }) => number)).toEqual([
      10, 11, 12, 13, 14, 15, 16,
    ]);
  });

  it('of the nation are sixteen in six groups [S004-00c]', async () => {
    expect(await count('source: "S004"')).toBe(16);
    expect(await count('source: "S004", category: 2')).toBe(8);
  });

  it('are found by the problem they take up [S004-00d]', async () => {
    const { measures } = await ask('{ measures(problemArea: E_VOUCHER) { nodes { number source { id } } } }');
    expect(measures.nodes).toEqual([{ number: 16, source: { id: 'S004' } }]);
  });
});

describe('packs', () => {
  it('are public; their drafts need sign-in', async () => {
    const versions =
      '{ packVersions(pack: "JINING") { version status } policyPacks(area: "370800-TAIBAI-LAKE") { nodes { id } } }';
    expect(await ask(versions)).toEqual({
      packVersions: [{ version: 'JINING-BEFORE-2022-12', status: 'EXPIRED' }],
      policyPacks: { nodes: [{ id: 'JINING' }, { id: 'NATIONAL' }] },
    });
    expect((await ask(versions, someone)).packVersions).toContainEqual({
      version: 'JINING-2022-12',
      status: 'DRAFT',
    });
    const drafts = '{ policyPacks(status: DRAFT) { nodes { id } } }';
    expect((await ask(drafts)).policyPacks.nodes).toEqual([]);
    expect((await ask(drafts, someone)).policyPacks.nodes).toEqual([{ id: 'JINING' }]);
  });

  it('answer with version, article and document of every value [S003-2.1, S003-0]', async () => {
    const answer = await resolve(
      '990101',
      '2022-05-01',
      `version { id pack { basis } } parameter(path: "outpatient.rate") {
        name { zh } demonstration from { version } source { article source { id } } value { mechanism rows { status ratio } }
      }`,
    );
    expect(answer).toEqual({
      version: { id: `${xxPack}/XX_CITY_EMPLOYEE-2022`, pack: { basis: ['XX政办发〔2021〕X号'] } },
      parameter: {
        name: { zh: '普通门诊支付比例' },
        demonstration: false,
        from: { version: 'XX_CITY_EMPLOYEE-2022' },
        source: { article: '篇二第六条', source: { id: 'S003-2' } },
        value: {
          mechanism: 'RATE_TABLE',
          rows: [
            { status: 'ACTIVE', ratio: '0.50' },
            { status: 'RETIRED', ratio: '0.60' },
          ],
        },
      },
    });
  });

  it('refuse where nothing can be said, and say what is missing', async () => {
    expect(await resolve('110101', '2026-01-01', 'area')).toEqual(refusal('NO_PACK_FOR_AREA', 'NOT_FOUND'));
    expect(await resolve('370800', '2023-03-01', 'area')).toEqual(refusal('PACK_EXPIRED', 'RULE_VIOLATION'));
    const missing = 'parameter(path: "civilServantSubsidy.rate") { path }';
    expect(await resolve('990100', '2026-01-01', missing)).toMatchObject({
      reason: 'PARAMETER_MISSING',
      details: { path: 'civilServantSubsidy.rate', version: 'XX_CITY_EMPLOYEE-2022' },
    });
    expect(await resolve('990100', '2026-01-01', 'parameter(path: "x.y") { path }')).toMatchObject({
      reason: 'UNKNOWN_PARAMETER',
    });
  });

  it('let a framework answer for filing where no pool has a pack', async () => {
    expect(await resolve('110101', '2026-01-01', 'version { id }', 'use: FRAMEWORK')).toEqual({
      version: { id: 'NATIONAL/NATIONAL-16' },
    });
  });

  it('record which rule was used where two authorities rule the same, and why [S003-5.31b]', async () => {
    const { overrides } = await resolve(
      '220100',
      '2026-01-01',
      'overrides { path reason used { version } }',
      'use: FRAMEWORK',
    );
    expect(overrides).toContainEqual({
      path: 'transfer.crossProvince.maxWorkingDays',
      reason: 'STRICTER',
      used: { version: 'JILIN-20' },
    });
  });

  it('are found by the gateway in one batch; a draft only for whoever signed in', async () => {
    const entities = async (viewer?: Parameters<typeof policies.execute>[2]) =>
      (
        await policies.execute(
          `query ($r: [_Any!]!) { _entities(representations: $r) {
            ... on PackVersion { id } ... on Area { name { zh } } ... on WorkingCalendar { year } ... on PolicyPack { id }
          } }`,
          {
            r: [
              { __typename: 'PackVersion', id: `${xxPack}/XX_CITY_EMPLOYEE-2022` },
              { __typename: 'PackVersion', id: 'JINING/JINING-2022-12' },
              { __typename: 'Area', id: '370800-TAIBAI-LAKE' },
              { __typename: 'WorkingCalendar', id: '2026' },
              { __typename: 'PolicyPack', id: 'JILIN' },
            ],
          },
          viewer,
        )
      ).data._entities;
    const [version, draft, ...others] = await entities();
    expect([version, draft]).toEqual([{ id: `${xxPack}/XX_CITY_EMPLOYEE-2022` }, null]);
    expect(others).toEqual([{ name: { zh: '太白湖区' } }, { year: 2026 }, { id: 'JILIN' }]);
    expect((await entities(someone))[1]).toEqual({ id: 'JINING/JINING-2022-12' });
  });
});

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
    expect(await capOn('370811', '2022-11-30')).toEqual(refusal('PARAMETER_MISSING', 'RULE_VIOLATION'));
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
    expect(await mutate('proposePackVersion', viewer, proposal)).toEqual(refusal(reason, 'FORBIDDEN'));
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
    expect(await mutate('coSignProposal', xx.bureau, { version })).toEqual(
      refusal('ROLE_NOT_ALLOWED', 'FORBIDDEN'),
    );
    expect(await mutate('coSignProposal', jining.finance, { version })).toEqual(
      refusal('NOT_RESPONSIBLE', 'FORBIDDEN'),
    );
    await mutate('coSignProposal', xx.finance, { version });
    expect(await mutate('publishPackVersion', xx.admin, { version })).toEqual(
      refusal('NOT_APPROVED', 'CONFLICT'),
    );
    expect(await mutate('approvePackVersion', xx.bureau, approval)).toEqual(
      refusal('POST_REQUIRED', 'FORBIDDEN'),
    );
    expect(await mutate('approvePackVersion', xx.approver, approval)).toMatchObject({
      packVersion: { status: 'APPROVED' },
    });
    const county = as('POLICY_ADMIN', { area: '990101', level: 'COUNTY' });
    expect(await mutate('publishPackVersion', county, { version })).toEqual(
      refusal('COUNTY_MAY_NOT_WRITE', 'FORBIDDEN'),
    );
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
    ).toEqual(refusal('NOT_A_PROPOSER', 'FORBIDDEN'));
    expect(await mutate('withdrawProposal', xx.bureau, { version: lower, reason })).toMatchObject({
      packVersion: { status: 'WITHDRAWN' },
    });
    expect(await mutate('withdrawProposal', xx.bureau, { version: lower, reason })).toEqual(
      refusal('NOT_PROPOSED', 'CONFLICT'),
    );
  });
});

describe('a new pack', () => {
  const input = {
    ...{ code: 'XX_PROVINCE', title: { zh: 'XX省规定', en: 'Rules of XX province' }, areas: ['990000'] },
    ...{
      insuranceTypes: ['EMPLOYEE'],
      issuer: { zh: 'XX省', en: 'XX province' },
      basis: ['XX省〔2026〕1号'],
    },
  };

  it.each([
    ['of a city by another city', jining.admin, {}, 'NOT_RESPONSIBLE'],
    ['by a county', as('POLICY_ADMIN', { area: '990101', level: 'COUNTY' }), {}, 'COUNTY_MAY_NOT_WRITE'],
    ['without a basis', xxProvince.admin, { basis: [' '] }, 'BASIS_REQUIRED'],
    ['for an area nobody knows', xxProvince.admin, { areas: ['990900'] }, 'UNKNOWN_AREA'],
    [
      'for a place that has one',
      xxProvince.admin,
      { code: 'XX_OTHER', areas: ['990100'] },
      'AREA_IN_OTHER_PACK',
    ],
    ['under a taken code', xxProvince.admin, { code: xxPack }, 'PACK_TAKEN'],
    ['under a code in small letters', xxProvince.admin, { code: 'xx' }, 'CODE_INVALID'],
    ['without a title', xxProvince.admin, { title: { zh: '', en: '' } }, 'TITLE_REQUIRED'],
    ['for no place', xxProvince.admin, { areas: [] }, 'PLACE_REQUIRED'],
  ])('is refused %s', async (_what, viewer, more, reason) => {
    expect(await mutate('createPolicyPack', viewer, { ...input, ...more })).toMatchObject({ reason });
  });

  it('of the province changes the packs below from its first day on [S003-5.31b]', async () => {
    expect(await mutate('createPolicyPack', xxProvince.admin, input)).toMatchObject({
      pack: {
        id: 'XX_PROVINCE',
        authority: 'PROVINCE',
        procedure: { proposers: ['INSURANCE'], approvedBy: null },
      },
    });
    const version = { pack: 'XX_PROVINCE', version: 'XX_PROVINCE-2028' };
    await mutate('proposePackVersion', xxProvince.bureau, {
      ...{ ...version, effectiveFrom: '2028-01-01', justification: '全省统一' },
      parameters: [parameter('outpatient.cap', cap('3000.00'))],
      bounds: [{ path: 'outpatient.rate', atLeast: '0.50', source }],
    });
    await mutate('approvePackVersion', xxProvince.approver, {
      ...{ version, authority: 'PROVINCIAL_GOVERNMENT', document: 'XX省府复〔2026〕3号' },
    });
    expect(await mutate('publishPackVersion', xxProvince.admin, { version })).toMatchObject({ revision: 4 });
    const renewed = await until('the renewal of the city', async () => {
      const found = await capOn('990100', '2028-01-01');
      return found.version.id.endsWith('.2') && found;
    });
    expect(renewed.parameter.value.rows).toEqual([{ amount: '3000.00' }]);
    expect((await capOn('990100', '2027-12-31')).parameter.value.rows[0].amount).toBe('1500.00');
    const { packVersions } = await ask(
      `{ packVersions(pack: "${xxPack}") { version replacedBy { version } renews { version } } }`,
    );
    expect(packVersions).toContainEqual({
      ...{
        version: 'XX_CITY_EMPLOYEE-2027',
        renews: null,
        replacedBy: { version: 'XX_CITY_EMPLOYEE-2027.2' },
      },
    });
  });

  it('binds the city below to its bounds [S003-8.4b]', async () => {
    const version = { pack: xxPack, version: 'XX_CITY_EMPLOYEE-2030' };
    const rate = { mechanism: 'RATE_TABLE', rows: [{ ratio: '0.49' }] };
    await mutate('proposePackVersion', xx.bureau, {
      ...{ ...version, effectiveFrom: '2030-01-01', justification: '测试' },
      parameters: [
        ...completeParameters.filter(({ path }) => path !== 'outpatient.rate'),
        parameter('outpatient.rate', rate),
      ],
    });
    await mutate('coSignProposal', xx.finance, { version });
    const approval = { version, authority: 'CITY_GOVERNMENT', document: 'XX府复〔2029〕1号' };
    expect(await mutate('approvePackVersion', xx.approver, approval)).toMatchObject({
      reason: 'OUT_OF_BOUNDS',
      details: { findings: [{ path: 'outpatient.rate', rule: { kind: 'AT_LEAST', value: '0.50' } }] },
    });
  });

  it.each([
    ['no source', [{ path: 'rounding', value: { code: 'UP' } }], undefined, 'SOURCE_REQUIRED'],
    ['an unknown path', [parameter('outpatient.colour', { count: 1 })], undefined, 'UNKNOWN_PARAMETER'],
    ['a value of another form', [parameter('outpatient.cap', { flag: true })], undefined, 'VALUE_INVALID'],
    [
      'a bound with two demands',
      [],
      [{ path: 'outpatient.rate', atLeast: '0.1', atMost: '0.2', source }],
      'BOUND_INVALID',
    ],
  ])('takes no proposal with %s', async (_what, parameters, bounds, reason) => {
    const proposal = {
      pack: 'XX_PROVINCE',
      version: 'XX_PROVINCE-2029',
      effectiveFrom: '2029-01-01',
      justification: '测试',
    };
    expect(
      await mutate('proposePackVersion', xxProvince.bureau, { ...proposal, parameters, bounds }),
    ).toEqual(refusal(reason, 'BAD_USER_INPUT'));
  });

  it('must be there', async () => {
    const proposal = { pack: 'NOWHERE', version: 'NOWHERE-1', justification: '测试' };
    expect(await mutate('proposePackVersion', xx.bureau, proposal)).toEqual(
      refusal('PACK_NOT_FOUND', 'NOT_FOUND'),
    );
    expect(await ask('{ policyPack(code: "NOWHERE") { id } packVersions(pack: "NOWHERE") { id } }')).toEqual({
      ...{ policyPack: null, packVersions: [] },
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
    expect(await mutate('publishAreas', jining.admin, added)).toEqual(
      refusal('NOT_RESPONSIBLE', 'FORBIDDEN'),
    );
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
    expect(await mutate('publishWorkingCalendar', xx.bureau, calendar)).toEqual(
      refusal('ROLE_NOT_ALLOWED', 'FORBIDDEN'),
    );
    await mutate('publishWorkingCalendar', xx.admin, calendar);
    expect((await ask(due)).dueDate).toMatchObject({ dueOn: '2027-01-11', openBecause: null });
    expect(await mutate('publishWorkingCalendar', xx.admin, calendar)).toEqual(
      refusal('NOT_NEWER', 'CONFLICT'),
    );
  });

  it('answer a transfer accepted on 2022-11-01 as the source counts', async () => {
    const { dueDate } = await ask(
      '{ dueDate(from: "2022-11-01", workingDays: 15) { dueOn calendars { notice } } }',
    );
    expect(dueDate.dueOn).toBe('2022-11-22');
    expect(dueDate.calendars[0].notice).toContain('国办发明电');
  });
});

describe('the service', () => {
  it('keeps packs that are what their journal says', async () => {
    const kept = await policies.db.collection<{ _id: string; outbox: unknown[] }>('packs').find().toArray();
    await until('an empty outbox', async () => {
      const waiting = await policies.db.collection('packs').countDocuments({ 'outbox.id': { $gt: '' } });
      return waiting === 0;
    });
    const events = await policies.events();
    for (const { _id } of kept) {
      const own = events.filter(
        ({ source: from, aggregateId }) => from === 'policies/packs' && aggregateId === _id,
      );
      const stored = await policies.db.collection('packs').findOne({ _id: _id as never });
      const { private: _sealed, ...open } = stored?.['state'] ?? {};
      // The journal's private parts are sealed: without them the rest must be equal.
      const published = own.map(({ private: _secret, ...event }) => event) as unknown as readonly PackEvent[];
      expect(replay(packs, published)).toEqual(open);
    }
  });

  it('starts again where it stopped, with what the release brings recorded once', async () => {
    const counted = async () => policies.db.collection('journal').countDocuments();
    const before = await counted();
    await policies.leave();
    policies = await testService(service, { clock, config: policies.config });
    expect(await counted()).toBe(before);
    expect((await capOn('990100', '2027-01-01')).version.id).toBe(`${xxPack}/XX_CITY_EMPLOYEE-2027.2`);
  });
});
