import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, testService, type TestService } from '@yibao/platform/testing';
import { service } from './service.ts';
import { asking, clock, resolving, xxPack } from './testing/running-policies.ts';

let policies: TestService;
beforeAll(async () => {
  policies = await testService(service, { clock });
}, 60_000);
afterAll(async () => policies.stop());

const ask = asking(() => policies);
const resolve = resolving(() => policies);
const someone = citizen('p1');

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

  it('of Shantou are twenty-five, under three documents [S003-8.0a]', async () => {
    expect(await count('source: "S003-8"')).toBe(25);
    const { policySource } = await ask('{ policySource(id: "S003-8") { basedOn { number } } }');
    expect(policySource.basedOn).toEqual([
      { number: '粤府办〔2021〕32号' },
      { number: '粤医保发〔2021〕52号' },
      { number: '汕市办〔2021〕11号' },
    ]);
  });

  const of = async (source: string, responsibleUnit: string): Promise<readonly string[]> => {
    const args = `first: 100, source: "${source}", responsibleUnit: "${responsibleUnit}"`;
    const { measures } = await ask(`{ measures(${args}) { nodes { id } } }`);
    return measures.nodes.map(({ id }: { readonly id: string }) => id.replace(`${source}-`, ''));
  };

  it.each([
    ['省政数局', ['02-2', '03-2', '04-2', '04-4', '08-5']],
    ['省人社厅', ['02-2', '03-1']],
    ['省税务局', ['02-2', '04-4']],
    ['省卫健委', ['03-3', '04-4']],
    ['省财政厅', []],
  ])('of the Jilin plan are answered for by %s as it says: %j [S001-0.12]', async (unit, numbers) => {
    expect(await of('S001', unit)).toEqual(numbers);
  });

  it('of the Jilin plan are all answered for by the provincial bureau [S001-0.12]', async () => {
    expect(await count('source: "S001"')).toBe(33);
    expect(await of('S001', '省医保局')).toHaveLength(33);
  });

  it('of the epidemic plan name the units that answer for them, others name none [S003-6.0]', async () => {
    expect(await of('S003-6', '价格招采科')).toEqual(['02-2', '02-4']);
    const { measures } = await ask('{ measures(source: "S003-6") { nodes { responsibleUnits } } }');
    expect(measures.nodes).toHaveLength(10);
    expect(measures.nodes).not.toContainEqual({ responsibleUnits: [] });
    const twenty = await ask('{ measures(source: "S002", first: 1) { nodes { responsibleUnits } } }');
    expect(twenty.measures.nodes).toEqual([{ responsibleUnits: [] }]);
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
    expect(await resolve('110101', '2026-01-01', 'area')).toMatchObject({
      reason: 'NO_PACK_FOR_AREA',
      code: 'NOT_FOUND',
    });
    expect(await resolve('370800', '2023-03-01', 'area')).toMatchObject({
      reason: 'PACK_EXPIRED',
      code: 'RULE_VIOLATION',
    });
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
