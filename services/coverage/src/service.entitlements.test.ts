import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dateIn } from '@yibao/platform/domain';
import { citizen, grantFor, hospital, officer, pharmacy, until, insurer } from '@yibao/platform/testing';
import { EntitlementFact } from '@yibao/schemas/facts/coverage';
import { FilingFact } from '@yibao/schemas/facts/cross-region-care';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import {
  bill,
  changchunHospital,
  coverageUnderTest,
  desk,
  reasonsOf,
  type CoverageUnderTest,
} from './testing/coverage-under-test.ts';

/** Designated for both benefits: two hospitals in Changchun, one in another province. */
const reviewing = 'H22010200071';
const another = 'H22010200072';
const farAway = 'H46010000071';
const siping = '220300';
const fields = 'id kind code status channel institution { id } area grantedAt validTo reason';
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { entitlement { ${fields} } } }`;
const apply = mutation('applyEntitlement', 'ApplyEntitlementInput');
const review = mutation('reviewEntitlement', 'ReviewEntitlementInput');
const revoke = mutation('revokeEntitlement', 'RevokeEntitlementInput');
const list = `query ($id: ID!, $first: Int, $after: String) { _entities(representations: [{ __typename: "Person", id: $id }]) {
  ... on Person { entitlements(first: $first, after: $after) { nodes { code status reason } pageInfo { hasNextPage endCursor } } } } }`;
const counters = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
  ... on Person { coverage { benefits { set fundPaid } } } } }`;
const tasks = '{ entitlementApplications { nodes { id code person { id } } } }';

const today = () => dateIn(new Date());
const lineOf = (code: string, amount = '100.00') => [{ lineId: '1', code, amount }];
const billToday = (billId: string, code = 'XPILL', more: object = {}) =>
  bill(billId, 100, { serviceDate: today(), lines: lineOf(code), ...more });

describe('entitlements of the coverage subgraph', () => {
  let subgraph: CoverageUnderTest;
  const run = (...of: Parameters<CoverageUnderTest['running']['execute']>) => subgraph.running.execute(...of);

  const label = (code: string, labelIndications: readonly string[], tags: readonly string[] = []) => ({
    ...CatalogueEntryFact.example,
    ...{ code, tags },
    periods: [
      {
        ...{ from: '2022-01-01', area: 'ALL' as const, version: 'EXAMPLE', class: 'A' as const },
        ...{ ownFirst: [], restrictions: [], labelIndications },
      },
    ],
  });
  const designated = (institutionId: string, area: string) => ({
    ...InstitutionFact.example,
    ...{ institutionId, area },
    designations: (['BASIC', 'CHRONIC_OUTPATIENT', 'DUAL_CHANNEL'] as const).map((kind) => ({
      ...{ kind, from: '2020-01-01', to: null },
    })),
    networked: [{ from: '2020-01-01', to: null }],
    openedDiseases: [{ code: 'HYPERTENSION', from: '2020-01-01', to: null }],
  });
  const filedFor = (personId: string, destination: string) => ({
    ...FilingFact.example,
    ...{ filingId: `filing of ${personId}`, personId, destination },
    ...{ registeredAt: '2022-01-01T08:00:00+08:00', from: '2022-01-01', to: null, retrospective: false },
  });

  beforeAll(async () => {
    subgraph = await coverageUnderTest();
    const { running } = subgraph;
    // Heartbeats go by the machine's own time: none grows old while this runs.
    const tomorrow = new Date(Date.now() + 86_400_000);
    for (const source of ['persons', 'policies', 'institutions', 'cross-region-care', 'drugs'])
      await running.receiveHeartbeat(source, tomorrow);
    for (const id of [reviewing, another])
      await running.receiveFact(InstitutionFact, designated(id, '220102'));
    await running.receiveFact(InstitutionFact, designated(farAway, '460100'));
    await running.receiveFact(CatalogueEntryFact, label('XPILL', ['HYPERTENSION']));
    await running.receiveFact(CatalogueEntryFact, label('XTARGET', [], ['DUAL_CHANNEL']));
    const known = (type: string, _id: string) =>
      running.db.collection<{ _id: string }>(`replica.${type}`).findOne({ _id });
    await until('the institutions', async () => known(InstitutionFact.type, farAway));
    await until('the drugs', async () => known(CatalogueEntryFact.type, 'XTARGET'));
  });
  afterAll(async () => subgraph.running.stop());

  const enrol = async (personId: string, destination = '220100') => {
    await subgraph.enrol(personId, siping);
    await subgraph.running.receiveFact(FilingFact, filedFor(personId, destination));
    await until('the filing', async () =>
      subgraph.running.db
        .collection<{ _id: string }>(`replica.${FilingFact.type}`)
        .findOne({ _id: `filing of ${personId}` }),
    );
  };
  const applying = async (personId: string, more: object = {}, viewer = citizen(personId)) =>
    run(
      apply,
      {
        input: {
          ...{ idempotencyKey: `apply-${personId}`, personId, kind: 'CHRONIC_SPECIAL', code: 'HYPERTENSION' },
          ...{ channel: 'INSTITUTION', institutionId: reviewing },
          ...more,
        },
      },
      viewer,
    );
  const reviewOf = async (
    personId: string,
    entitlementId: string,
    viewer = desk(personId, reviewing),
    more = {},
  ) =>
    run(
      review,
      { input: { idempotencyKey: `review-${personId}`, personId, entitlementId, approved: true, ...more } },
      viewer,
    );
  const granted = async (personId: string) => {
    await enrol(personId);
    const { data } = await applying(personId);
    const { id } = data.applyEntitlement.entitlement;
    await reviewOf(personId, id);
    return id as string;
  };
  const routeOf = async (personId: string, key: string, claim: object, at = reviewing) => {
    const settled = await subgraph.settleAs(personId, key, claim, desk(personId, at));
    return settled.errors ? reasonsOf(settled)?.[0] : settled.data.settleClaim.settlement.route;
  };

  it('is recognised at the institution of care, and may use it at once, there and elsewhere in the filed place [S002-10a]', async () => {
    await enrol('e1');
    expect(await routeOf('e1', 'e1-0', billToday('B0'))).toBe('ORDINARY_OUTPATIENT');
    const applied = await applying('e1');
    expect(applied.data.applyEntitlement.entitlement).toMatchObject({
      ...{ code: 'HYPERTENSION', status: 'APPLIED', institution: { id: reviewing }, area: siping },
    });
    expect(await applying('e1')).toEqual(applied);
    expect(reasonsOf(await applying('e1', { idempotencyKey: 'apply-e1-again' }))).toEqual([
      'ALREADY_ENTITLED',
    ]);
    expect(await routeOf('e1', 'e1-1', billToday('B1'))).toBe('ORDINARY_OUTPATIENT');

    const { id } = applied.data.applyEntitlement.entitlement;
    const { data } = await reviewOf('e1', id);
    expect(data.reviewEntitlement.entitlement).toMatchObject({ status: 'APPROVED', validTo: null });
    expect(await routeOf('e1', 'e1-2', billToday('B2'))).toBe('CHRONIC_SPECIAL');
    expect(await routeOf('e1', 'e1-3', billToday('B3'), another)).toBe('CHRONIC_SPECIAL');
    expect(await routeOf('e1', 'e1-4', billToday('B4'), changchunHospital)).toBe('ORDINARY_OUTPATIENT');

    await until('the fact', async () => (await subgraph.running.facts(EntitlementFact)).has(id));
    expect((await subgraph.running.facts(EntitlementFact)).get(id)).toMatchObject({
      ...{ personId: 'e1', kind: 'CHRONIC_SPECIAL', code: 'HYPERTENSION', status: 'APPROVED' },
    });
  });

  it('is refused where the institution may not review, or nobody is recognised for the code', async () => {
    await enrol('n1');
    const refused = async (more: object) => reasonsOf(await applying('n1', more));
    expect(await refused({ institutionId: changchunHospital })).toEqual(['INSTITUTION_MAY_NOT_REVIEW']);
    expect(await refused({ institutionId: farAway })).toEqual(['INSTITUTION_MAY_NOT_REVIEW']);
    expect(await refused({ institutionId: 'H0' })).toEqual(['INSTITUTION_UNKNOWN']);
    expect(await refused({ institutionId: undefined })).toEqual(['INSTITUTION_REQUIRED']);
    expect(await refused({ code: 'COLD' })).toEqual(['UNKNOWN_CODE']);
    expect(await refused({ kind: 'DUAL_CHANNEL', code: 'XTARGET' })).toEqual(['DISEASE_REQUIRED']);
    const drug = { kind: 'DUAL_CHANNEL', disease: 'DIABETES' };
    expect(await refused({ ...drug, code: 'XPILL' })).toEqual(['UNKNOWN_CODE']);
    await subgraph.enrol('n2');
    expect(reasonsOf(await applying('n2', { channel: 'WEB_HALL' }))).toEqual(['PARAMETER_MISSING']);
    expect(reasonsOf(await applying('n1', {}, citizen('n2')))).toEqual(['MAY_NOT_ACT']);
    expect(reasonsOf(await applying('n1', {}, hospital(reviewing)))).toEqual(['MAY_NOT_ACT']);
    expect(reasonsOf(await applying('n1', {}, officer(siping)))).toEqual(['ROLE_NOT_ALLOWED']);
  });
  it('from another province it is asked for on line, and reviewed by the agency of the insured area [S002-10b]', async () => {
    await enrol('w1', '460100');
    const applied = await applying('w1', { channel: 'WECHAT', institutionId: undefined });
    const { id } = applied.data.applyEntitlement.entitlement;
    expect(applied.data.applyEntitlement.entitlement).toMatchObject({ institution: null, area: siping });
    const tasksOf = async (viewer: ReturnType<typeof officer>) =>
      (await run(tasks, {}, viewer)).data.entitlementApplications.nodes;
    expect(await tasksOf(officer(siping))).toEqual([{ id, code: 'HYPERTENSION', person: { id: 'w1' } }]);
    expect(await tasksOf(officer('220100'))).toEqual([]);
    expect(reasonsOf(await run(tasks, {}, desk('w1', farAway)))).toEqual(['ROLE_NOT_ALLOWED']);

    expect(reasonsOf(await reviewOf('w1', id, desk('w1', farAway)))).toEqual(['NOT_THE_REVIEWER']);
    expect(reasonsOf(await reviewOf('w1', id, officer('220100')))).toEqual(['MAY_NOT_ACT']);
    expect(reasonsOf(await reviewOf('w1', id, citizen('w1')))).toEqual(['ROLE_NOT_ALLOWED']);
    const oneself = { ...officer(siping), ...citizen('w1'), roles: ['CITIZEN', 'OFFICER'] as const };
    expect(reasonsOf(await reviewOf('w1', id, oneself))).toEqual(['NOT_THE_REVIEWER']);
    const { data } = await reviewOf('w1', id, officer(siping));
    expect(data.reviewEntitlement.entitlement.status).toBe('APPROVED');
    expect(await tasksOf(officer(siping))).toEqual([]);
    expect(await routeOf('w1', 'w1-1', billToday('B1'), farAway)).toBe('CHRONIC_SPECIAL');
  });

  it('serves a bill of chronic care in the filed place only [S002-12b]', async () => {
    await granted('p1');
    const chronic = (billId: string) =>
      billToday(billId, 'X0001', { careType: 'CHRONIC_OUTPATIENT', disease: 'HYPERTENSION' });
    expect(await routeOf('p1', 'p1-1', chronic('B1'))).toBe('CHRONIC_SPECIAL');
    expect(await routeOf('p1', 'p1-2', chronic('B2'), farAway)).toBe('AREA_NOT_ALLOWED');
    expect(await routeOf('p1', 'p1-3', chronic('B3'), changchunHospital)).toBe('NOT_DIRECTLY_PAYABLE');
    expect(await routeOf('p1', 'p1-4', { ...chronic('B4'), disease: undefined })).toBe('DISEASE_REQUIRED');
  });

  it('settled as ordinary by mistake, a bill is taken back and settled as chronic [S002-15b]', async () => {
    await granted('b1');
    const paid = async () => {
      const { data } = await run(counters, { id: 'b1' }, citizen('b1'));
      const all: { set: string; fundPaid: string }[] = data._entities[0].coverage.benefits;
      return Object.fromEntries(all.map(({ set, fundPaid }) => [set, fundPaid]));
    };
    const unnamed = billToday('B1', 'X0001', { lines: [{ lineId: '1', code: 'X0001', amount: '400.00' }] });
    const settled = await subgraph.settleAs('b1', 'b1-1', unnamed, desk('b1', reviewing));
    expect(await paid()).toMatchObject({ ORDINARY: '110.00', CHRONIC: '0.00' });
    const input = {
      ...{ idempotencyKey: 'reverse-b1', reason: 'WRONG_BENEFIT' },
      settlementId: settled.data.settleClaim.settlement.id,
    };
    const back =
      'mutation ($input: ReverseSettlementInput!) { reverseSettlement(input: $input) { revision } }';
    expect((await run(back, { input }, desk('b1', reviewing))).errors).toBeUndefined();
    expect(await paid()).toMatchObject({ ORDINARY: '0.00', CHRONIC: '0.00' });
    expect(await routeOf('b1', 'b1-2', { ...unnamed, disease: 'HYPERTENSION' })).toBe('CHRONIC_SPECIAL');
    expect(await paid()).toMatchObject({ ORDINARY: '0.00', CHRONIC: '340.00' });
  });

  it('of a drug has a last day, is revoked, and asked for again', async () => {
    await enrol('d1');
    const drug = { kind: 'DUAL_CHANNEL', code: 'XTARGET', disease: 'DIABETES' };
    const { data } = await applying('d1', drug, desk('d1', reviewing));
    const { id } = data.applyEntitlement.entitlement;
    expect(reasonsOf(await reviewOf('d1', id))).toEqual(['VALIDITY_REQUIRED']);
    expect((await reviewOf('d1', id, undefined, { validTo: today() })).errors).toBeUndefined();
    expect(await routeOf('d1', 'd1-1', billToday('B1', 'XTARGET'))).toBe('DUAL_CHANNEL');
    const input = { idempotencyKey: 'revoke-d1', personId: 'd1', entitlementId: id, reason: 'another drug' };
    expect(reasonsOf(await run(revoke, { input }, desk('d1', another)))).toEqual(['NOT_THE_REVIEWER']);
    const revoked = await run(revoke, { input }, desk('d1', reviewing));
    expect(revoked.data.revokeEntitlement.entitlement).toMatchObject({
      status: 'REVOKED',
      reason: 'another drug',
    });
    expect(await routeOf('d1', 'd1-2', billToday('B2', 'XTARGET'))).toBe('ORDINARY_OUTPATIENT');
    expect(
      (await applying('d1', { ...drug, idempotencyKey: 'apply-d1-2' }, desk('d1', reviewing))).errors,
    ).toBeUndefined();
  });

  it('shows a disease to the person and to whoever may see diagnoses, page by page', async () => {
    await granted('s1');
    await applying('s1', { idempotencyKey: 'apply-s1-2', code: 'DIABETES' });
    const seen = async (viewer: ReturnType<typeof citizen>, more: object = {}) =>
      run(list, { id: 's1', ...more }, viewer);
    const page = async (more: object) => (await seen(citizen('s1'), more)).data._entities[0].entitlements;
    const first = await page({ first: 1 });
    expect(first.nodes).toEqual([{ code: 'DIABETES', status: 'APPLIED', reason: null }]);
    const { nodes, pageInfo } = await page({ first: 1, after: first.pageInfo.endCursor });
    expect([nodes, pageInfo.hasNextPage]).toEqual([
      [{ code: 'HYPERTENSION', status: 'APPROVED', reason: null }],
      false,
    ]);

    const at = (scopes: readonly ('COVERAGE' | 'CLINICAL')[]) => pharmacy('P1', grantFor('s1', 'P1', scopes));
    expect((await seen(at(['COVERAGE', 'CLINICAL']))).errors).toBeUndefined();
    for (const viewer of [at(['COVERAGE']), citizen('e1'), officer('220100')])
      expect(reasonsOf(await seen(viewer))).toEqual(['SCOPE_NOT_GRANTED']);
    const consent = grantFor('s1', 'INS-1', ['COVERAGE', 'CLINICAL'], { kind: 'CONSENT' });
    expect(reasonsOf(await seen(insurer('INS-1', consent)))).toEqual(['ROLE_NOT_ALLOWED']);
    const remainder = '{ coverageRemainder(personId: "s1") { benefits { set } } }';
    const told = await run(remainder, {}, insurer('INS-1', consent));
    expect(told.data.coverageRemainder.benefits).toEqual([{ set: 'ORDINARY' }, { set: 'INPATIENT' }]);

    const named = billToday('B1', 'X0001', { disease: 'HYPERTENSION' });
    const unclear = hospital(reviewing, grantFor('s1', reviewing, ['COVERAGE']));
    expect(reasonsOf(await subgraph.settleAs('s1', 's1-1', named, unclear))).toEqual(['MAY_NOT_ACT']);
    const settled = await subgraph.settleAs('s1', 's1-2', named, desk('s1', reviewing));
    const { trace } = settled.data.settleClaim.settlement;
    expect(JSON.stringify(trace)).not.toContain('HYPERTENSION');
  });

  it('granted while bills are being settled, it is used by those written after it, and every counter adds up', async () => {
    await enrol('c1');
    const { data } = await applying('c1');
    const { id } = data.applyEntitlement.entitlement;
    const [granting, ...bills] = await Promise.all([
      reviewOf('c1', id),
      ...Array.from({ length: 8 }, (_, index) =>
        subgraph.settleAs('c1', `c1-${index}`, billToday(`B${index}`), desk('c1', reviewing)),
      ),
    ]);
    expect([granting, ...bills].flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const chronic = bills.filter((each) => each.data.settleClaim.settlement.route === 'CHRONIC_SPECIAL');
    const view = await run(counters, { id: 'c1' }, citizen('c1'));
    const paid = view.data._entities[0].coverage.benefits.find(
      ({ set }: { set: string }) => set === 'CHRONIC',
    );
    expect(paid.fundPaid).toBe((chronic.length * 85).toFixed(2));
    expect(await routeOf('c1', 'c1-after', billToday('after'))).toBe('CHRONIC_SPECIAL');
  });
});
