import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, rebuilt, testService, until, type TestService } from '@yibao/platform/testing';
import { eachReactsOnce, ownEvents, type History } from '@yibao/platform/testing/reactions';
import { PackVersionPublished, PackVersionSeeded } from '@yibao/schemas/events/policies';
import { renewPacksBelowHandlers } from './events/renew-packs-below.ts';
import { packStore } from './persistence/pack-store.ts';
import { service } from './service.ts';
import {
  asking,
  cap,
  capping,
  clock,
  completeParameters,
  jining,
  mutating,
  parameter,
  source,
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

  const publishes = async (year: number, amount: string) => {
    const version = { pack: 'XX_PROVINCE', version: `XX_PROVINCE-${year}` };
    await mutate('proposePackVersion', xxProvince.bureau, {
      ...{ ...version, effectiveFrom: `${year}-01-01`, justification: '全省统一' },
      parameters: [parameter('outpatient.cap', cap(amount))],
      bounds: [{ path: 'outpatient.rate', atLeast: '0.50', source }],
    });
    await mutate('approvePackVersion', xxProvince.approver, {
      ...{ version, authority: 'PROVINCIAL_GOVERNMENT', document: `XX省府复〔${year - 1}〕3号` },
    });
    return mutate('publishPackVersion', xxProvince.admin, { version });
  };
  const renewed = async (date: string, id: string) =>
    until(`the renewal ${id} of the city`, async () => {
      const found = await capOn('990100', date);
      return found.version.id === `${xxPack}/${id}` && found.parameter.value.rows;
    });

  it('of the province changes the packs below from its first day on [S003-5.31b]', async () => {
    expect(await mutate('createPolicyPack', xxProvince.admin, input)).toMatchObject({
      pack: {
        id: 'XX_PROVINCE',
        authority: 'PROVINCE',
        procedure: { proposers: ['INSURANCE'], approvedBy: null },
      },
    });
    expect(await publishes(2028, '3000.00')).toMatchObject({ revision: 4 });
    expect(await renewed('2028-01-01', 'XX_CITY_EMPLOYEE-2022.2')).toEqual([{ amount: '3000.00' }]);
    expect((await capOn('990100', '2027-12-31')).parameter.value.rows).toEqual([
      { amount: '800.00' },
      { amount: '1000.00' },
    ]);
    const { packVersions } = await ask(
      `{ packVersions(pack: "${xxPack}") { version replacedBy { version } renews { version } } }`,
    );
    expect(packVersions).toContainEqual({
      ...{
        version: 'XX_CITY_EMPLOYEE-2022',
        renews: null,
        replacedBy: { version: 'XX_CITY_EMPLOYEE-2022.2' },
      },
    });
  });

  /** A publication that the service itself has not looked at yet. */
  const published =
    (type: string, year: number): History =>
    async () => {
      const aggregateId = 'XX_PROVINCE';
      const inbox = policies.db.collection<{ _id: string; sequence: number }>('inbox');
      const handled = { _id: `renew-packs-below|policies/packs/${aggregateId}`, sequence: 1000 };
      await inbox.replaceOne({ _id: handled._id }, handled, { upsert: true });
      await publishes(year, '3500.00');
      const version = await until('the publication', async () =>
        (
          await ownEvents(policies, ({ data }) => JSON.stringify(data).includes(`"XX_PROVINCE-${year}"`))
        ).find(([event]) => event.type === PackVersionPublished.type),
      );
      const [{ id, ...event }] = version;
      const data = { ...PackVersionSeeded.example, ...(event.data as object) };
      return [[{ ...event, type, id: `${id}-anew`, data }]];
    };
  eachReactsOnce(() => policies, renewPacksBelowHandlers, {
    'a publication': published(PackVersionPublished.type, 2029),
    'a pack of a release': published(PackVersionSeeded.type, 2030),
    'its own publications': async () =>
      ownEvents(policies, (event) => renewPacksBelowHandlers.some(({ concerns }) => concerns(event))),
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
      version: 'XX_PROVINCE-2033',
      effectiveFrom: '2033-01-01',
      justification: '测试',
    };
    expect(
      await mutate('proposePackVersion', xxProvince.bureau, { ...proposal, parameters, bounds }),
    ).toMatchObject({ reason, code: 'BAD_USER_INPUT' });
  });

  it('must be there', async () => {
    const proposal = { pack: 'NOWHERE', version: 'NOWHERE-1', justification: '测试' };
    expect(await mutate('proposePackVersion', xx.bureau, proposal)).toMatchObject({
      reason: 'PACK_NOT_FOUND',
      code: 'NOT_FOUND',
    });
    expect(await ask('{ policyPack(code: "NOWHERE") { id } packVersions(pack: "NOWHERE") { id } }')).toEqual({
      ...{ policyPack: null, packVersions: [] },
    });
  });
});

describe('the service', () => {
  it('keeps packs that are what their journal says', async () => {
    const { stored, folded } = await rebuilt(policies, packStore);
    expect(stored.size).toBeGreaterThan(4);
    expect(folded).toEqual(stored);
  });

  it('starts again where it stopped, with what the release brings recorded once', async () => {
    const counted = async () => policies.db.collection('journal').countDocuments();
    const before = await counted();
    await policies.leave();
    policies = await testService(service, { clock, config: policies.config });
    expect(await counted()).toBe(before);
    expect((await capOn('990100', '2027-01-01')).version.id).toBe(`${xxPack}/XX_CITY_EMPLOYEE-2022.4`);
  });
});
