import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '@yibao/platform/access';
import { as, hospital, pharmacy, rebuilt, until } from '@yibao/platform/testing';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { mandatoryClauses } from './domain/agreement.ts';
import { institutionStore } from './persistence/institution-store.ts';
import { allMaterials } from './testing/application-history.ts';
import { city, county, neighbour, openInstitutions, type Running } from './testing/running-institutions.ts';

let running: Running;
beforeAll(async () => {
  running = await openInstitutions();
});
afterAll(async () => running.subgraph.stop());

const today = '2026-03-02';
const clauses = [...mandatoryClauses];
const results = ['TECHNOLOGY', 'SERVICE', 'PRICE', 'LOCATION'].map((criterion) => ({ criterion, met: true }));
const fields = `id state since materials appliedOn acceptedOn refusalReason assessment { on notMet experts }
  agreement { clauses confirmedBy from }`;
const applicationsOf = async (id: string, viewer?: Viewer) =>
  (await running.ask(`{ institution(id: "${id}") { designationApplications { ${fields} } } }`, viewer))
    .institution.designationApplications;
const waiting = async (criteria: string, viewer = city) =>
  (
    await running.ask(`{ designationApplications(${criteria}) { nodes { id } } }`, viewer)
  ).designationApplications.nodes.map(({ id }: { readonly id: string }) => id);

it('publishes conditions, materials and reasons to anybody [S001-6a]', async () => {
  const listed = '{ code zh en }';
  const conditions = async (applicant: string) =>
    (
      await running.ask(`{ designationConditions(applicant: ${applicant}) { version source conditions ${listed}
        materials ${listed} nonAcceptanceReasons ${listed} } }`)
    ).designationConditions;
  const medical = await conditions('MEDICAL');
  expect(medical).toMatchObject({ version: 'DEMO-MEDICAL-1', conditions: { length: 5 } });
  expect(medical.materials.map(({ code }: { code: string }) => code)).toEqual(allMaterials);
  expect(medical.nonAcceptanceReasons).toContainEqual({
    ...{ code: 'HEAD_DISCREDITED', zh: '负责人被列入失信人名单' },
    en: 'Its head is on the list of discredited persons',
  });
  expect(await conditions('PHARMACY')).toMatchObject({
    version: 'DEMO-PHARMACY-1',
    materials: { length: 8 },
  });
});

it('goes from the application to the designation, each step by its side [S001-6e] [S001-6f]', async () => {
  const institutionId = await running.register({ area: '220105' });
  const own = hospital(institutionId);
  const step = async (mutation: string, input: object = {}, viewer: Viewer = city) =>
    running.mutate(mutation, { institutionId, ...input }, viewer);
  const inArea = (state: string) => `area: "220105", state: ${state}`;

  const application = { idempotencyKey: 'apply-once', materials: allMaterials };
  const first = await step('applyDesignation', application, own);
  expect(first).toMatchObject({ institution: { id: institutionId } });
  expect(await step('applyDesignation', application, own)).toEqual(first);
  expect(await waiting(inArea('APPLIED'))).toEqual([institutionId]);
  expect(await waiting(`${inArea('APPLIED')}, since: "${today}"`)).toEqual([institutionId]);
  expect(await waiting(`${inArea('APPLIED')}, since: "2026-03-01"`)).toEqual([]);

  await step('acceptDesignationApplication');
  expect(await waiting(inArea('APPLIED'))).toEqual([]);
  await step('assessDesignationApplication', { results, experts: 5 });
  await step('proposeDesignationAgreement', { clauses });
  await step('confirmDesignationAgreement', { clauses });
  expect(await step('signDesignationAgreement', { from: today })).toMatchObject({
    ...{ code: 'RULE_VIOLATION', reason: 'BOTH_PARTIES_REQUIRED', details: { missing: ['INSTITUTION'] } },
  });
  expect(await waiting(inArea('NEGOTIATING'))).toEqual([institutionId]);
  await step('confirmDesignationAgreement', { clauses }, own);
  expect(await step('signDesignationAgreement', { from: '2026-03-03' })).toMatchObject({
    institution: { designations: [] },
  });

  expect(await applicationsOf(institutionId, own)).toEqual([
    {
      ...{ id: `${institutionId}/1`, state: 'SIGNED', since: today, materials: allMaterials },
      ...{ appliedOn: today, acceptedOn: today, refusalReason: null },
      assessment: { on: today, notMet: [], experts: 5 },
      agreement: { clauses, confirmedBy: ['AGENCY', 'INSTITUTION'], from: '2026-03-03' },
    },
  ]);
  const fact = await until('the designation', async () => {
    const found = (await running.subgraph.facts(InstitutionFact)).get(institutionId);
    return found?.designations.length === 2 && found;
  });
  expect(fact.designations).toEqual([
    { kind: 'BASIC', from: '2026-03-03', to: null },
    { kind: 'ASSISTANCE', from: '2026-03-03', to: null },
  ]);
});

it('shows the reason of a refusal to the applicant, and to nobody else outside the area [S001-6c]', async () => {
  const institutionId = await running.register({ area: '220106' });
  const own = hospital(institutionId);
  await running.mutate('applyDesignation', { institutionId, materials: allMaterials }, own);
  const rejecting = (reason: string) =>
    running.mutate('rejectDesignationApplication', { institutionId, reason });
  expect(await rejecting('OTHER')).toMatchObject({ code: 'RULE_VIOLATION', reason: 'REASON_NOT_PUBLISHED' });
  await rejecting('HEAD_DISCREDITED');
  const refused = [{ state: 'REFUSED', refusalReason: 'HEAD_DISCREDITED' }];
  for (const viewer of [own, city])
    expect(await applicationsOf(institutionId, viewer)).toMatchObject(refused);
  const nextDoor = as('HOSPITAL', { organisation: 'H22010600009', area: '220106' });
  for (const viewer of [hospital('H22020200001'), nextDoor, neighbour])
    expect(await applicationsOf(institutionId, viewer)).toBeNull();
  const anybody = `{ institution(id: "${institutionId}") { designationApplications { id } } }`;
  for (const viewer of [undefined, as('CITIZEN')])
    expect((await running.subgraph.execute(anybody, {}, viewer)).errors).toHaveLength(1);
});

const officers = [
  ['acceptDesignationApplication', {}],
  ['rejectDesignationApplication', { reason: 'HEAD_DISCREDITED' }],
  ['assessDesignationApplication', { results, experts: 5 }],
  ['proposeDesignationAgreement', { clauses }],
  ['signDesignationAgreement', { from: today }],
] as const;
const either = [
  ['confirmDesignationAgreement', { clauses }],
  ['endDesignationApplication', {}],
] as const;

it.each(officers)('%s is for the agency of the area', async (mutation, input) => {
  const institutionId = await running.register();
  const reasonFor = async (viewer: Viewer) =>
    (await running.mutate(mutation, { institutionId, ...input }, viewer)).reason;
  expect(await reasonFor(hospital(institutionId))).toBe('ROLE_NOT_ALLOWED');
  expect(await reasonFor(neighbour)).toBe('NOT_OWN_AREA');
  expect(await reasonFor(county)).toBe('APPLICATION_NOT_FOUND');
  const nowhere = { institutionId: 'H22010299999', ...input };
  expect(await running.mutate(mutation, nowhere)).toMatchObject({ reason: 'INSTITUTION_NOT_FOUND' });
});

it.each(either)('%s is for the agency of the area and the institution itself', async (mutation, input) => {
  const institutionId = await running.register();
  const reasonFor = async (viewer: Viewer) =>
    (await running.mutate(mutation, { institutionId, ...input }, viewer)).reason;
  expect(await reasonFor(hospital('H22020200001'))).toBe('NOT_OWN_INSTITUTION');
  expect(await reasonFor(neighbour)).toBe('NOT_OWN_AREA');
  expect(await reasonFor(as('CITIZEN'))).toBe('ROLE_NOT_ALLOWED');
  for (const viewer of [hospital(institutionId), county])
    expect(await reasonFor(viewer)).toBe('APPLICATION_NOT_FOUND');
});

it('is applied for by the institution itself only', async () => {
  const institutionId = await running.register();
  const reasonFor = async (viewer: Viewer) =>
    (await running.mutate('applyDesignation', { institutionId, materials: [] }, viewer)).reason;
  expect(await reasonFor(city)).toBe('ROLE_NOT_ALLOWED');
  for (const viewer of [hospital('H22020200001'), pharmacy('P22020200001')])
    expect(await reasonFor(viewer)).toBe('NOT_OWN_INSTITUTION');
  expect(await reasonFor(hospital(institutionId))).toBe('MATERIAL_MISSING');
});

it('counts how applications fared for the agencies of the area [S001-6d]', async () => {
  const report = async (criteria: string, viewer: Viewer = city) => {
    const query = `{ equalTreatment(${criteria}) { ownership applications signed refused averageDaysToAssessment } }`;
    const { data, errors } = await running.subgraph.execute(query, {}, viewer);
    return data?.equalTreatment ?? errors?.[0]?.extensions.reason;
  };
  const april = 'area: "220100", from: "2026-04-01"';
  const none = { applications: 0, signed: 0, refused: 0, averageDaysToAssessment: null };
  expect(await report('area: "220100", from: "2026-03-01", to: "2026-03-31"')).toEqual([
    { ownership: 'PUBLIC', applications: 2, signed: 1, refused: 1, averageDaysToAssessment: 0 },
    { ownership: 'PRIVATE', ...none },
  ]);
  expect(await report(`${april}, to: "2027-04-01"`)).toMatchObject([none, none]);
  expect(await report(`${april}, to: "2027-04-02"`)).toBe('PERIOD_INVALID');
  expect(await report(`${april}, to: "2026-03-31"`)).toBe('PERIOD_INVALID');
  expect(await report(`${april}, to: "2026-04-01"`, neighbour)).toBe('NOT_OWN_AREA');
  expect(await report(`${april}, to: "2026-04-01"`, hospital('H22010200001'))).toBe('ROLE_NOT_ALLOWED');
  const { errors } = await running.subgraph.execute(
    '{ designationApplications(area: "220100", state: APPLIED) { nodes { id } } }',
    {},
    neighbour,
  );
  expect(errors?.[0]?.extensions.reason).toBe('NOT_OWN_AREA');
});

it('keeps what its events say: journal and outbox fold to what is stored', async () => {
  const { stored, folded } = await rebuilt(running.subgraph, institutionStore);
  expect(folded).toEqual(stored);
});
