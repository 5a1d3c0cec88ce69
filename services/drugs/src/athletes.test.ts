import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@yibao/platform/access';
import { as, officer, rebuilt, until } from '@yibao/platform/testing';
import { CatalogueEntryFact, termsOn } from '@yibao/schemas/facts/drugs';
import { athleteListStore } from './persistence/athlete-list-store.ts';
import { proposalStore } from './persistence/proposal-store.ts';
import { jilin, line, policyAdmin, runningDrugs, type RunningDrugs } from './testing/running-drugs.ts';

const start = Date.parse('2026-03-02T09:00:00+08:00');
let passed = 0;
const clock = { now: () => new Date(start + passed) };
const sports = as('SPORTS_DEPARTMENT', { area: '220000', level: 'PROVINCE' });
const team = as('UNIT', { organisation: 'TEAM-1', area: '220100' });
const province = officer('220000', 'PROVINCE');
const nation = as('POLICY_ADMIN', { subject: 'nation', area: '000000', level: 'PROVINCE' });

const chemical = { kind: 'CHEMICAL' };
const [inside, western, granule, vague] = ['XIN', 'XWEST', 'TGRAN', 'XVAGUE'];

let drugs: RunningDrugs;
beforeAll(async () => {
  drugs = await runningDrugs({ clock });
  await drugs.publish({
    ...{ version: 'JL-2023', effectiveFrom: '2023-01-01' },
    entries: [
      line(inside, chemical),
      line(western, { ...chemical, class: 'C' }),
      line(granule, { kind: 'TCM_FORMULA_GRANULES', class: 'C' }),
      line(vague, { class: 'C' }),
    ],
  });
  await drugs.publish({
    ...{ version: 'JL-I', effectiveFrom: '2023-01-01', catalogue: 'ITEM' },
    entries: [line('ITEM-1')],
  });
});
afterAll(async () => drugs.stop());

const comparison = `version answers { code answer authority } gap { national provincial unknown } turned`;
const listed = `list { id teamId area items } revision`;
const submit = (items: readonly string[], more: object = {}, viewer: Viewer = team) =>
  drugs.mutate('submitAthleteDrugList', { items, area: '220000', ...more }, listed, viewer);
const listOf = async (id: string, viewer: Viewer = team) =>
  (
    await drugs.ask(
      `{ athleteDrugList(id: "${id}") { id items comparison { ${comparison} } history { version } } }`,
      viewer,
    )
  )['athleteDrugList'];

describe('the drug list of a team', () => {
  let listId: string;

  it('is handed in in the own province, and under ids that are no names', async () => {
    const elsewhere = { area: '370000', teamId: 'TEAM-1' };
    for (const viewer of [team, sports])
      expect(await submit([inside], elsewhere, viewer)).toMatchObject({ reason: 'NOT_A_TEAM' });
    expect(await submit([inside], { teamId: '王教练' }, sports)).toMatchObject({ reason: 'ID_INVALID' });
  });

  it('is compared with the newest version at once [S000-14a]', async () => {
    const { list } = await submit([inside, western, granule, vague]);
    listId = list.id;
    expect(list).toMatchObject({ teamId: 'TEAM-1', area: '220000' });
    const compared = await until('it is compared', async () => (await listOf(listId)).comparison);
    expect(compared).toEqual({
      version: 'JL-2023',
      answers: [
        { code: inside, answer: 'IN_CATALOGUE', authority: null },
        { code: western, answer: 'NOT_IN_CATALOGUE', authority: 'NATIONAL' },
        { code: granule, answer: 'NOT_IN_CATALOGUE', authority: 'PROVINCIAL' },
        { code: vague, answer: 'NOT_IN_CATALOGUE', authority: null },
      ],
      gap: { national: [western], provincial: [granule], unknown: [vague] },
      turned: [],
    });
  });

  it('is compared again with a new version, and tells what has turned [S000-14d]', async () => {
    await drugs.publish({
      ...{ version: 'JL-2024', effectiveFrom: '2024-01-01' },
      entries: [line(western, chemical)],
    });
    const list = await until('it is compared', async () => {
      const found = await listOf(listId);
      return found.comparison.version === 'JL-2024' && found;
    });
    expect(list.comparison.turned).toEqual([western]);
    expect(list.comparison.gap).toEqual({ national: [], provincial: [granule], unknown: [vague] });
    expect(list.history).toEqual([{ version: 'JL-2024' }, { version: 'JL-2023' }]);
  });

  it('may be compared with any version [S000-14a]', async () => {
    const against = (version: string, viewer: Viewer = province) =>
      drugs.ask(`{ compareDrugList(listId: "${listId}", version: ${version}) { ${comparison} } }`, viewer);
    expect((await against('"JL-2023"'))['compareDrugList'].gap.national).toEqual([western]);
    expect((await against('null'))['compareDrugList'].version).toBe('JL-2024');
    expect(await against('"JL-1999"')).toMatchObject({ reason: 'VERSION_NOT_FOUND' });
    expect(await against('null', officer('370000', 'PROVINCE'))).toMatchObject({ reason: 'LIST_NOT_FOUND' });
  });

  it('is compared again when it changes', async () => {
    const change = (more: object, viewer: Viewer = team) =>
      drugs.mutate('changeAthleteDrugList', { listId, ...more }, listed, viewer);
    expect(await change({ add: [inside] })).toMatchObject({ reason: 'NOTHING_CHANGES' });
    expect(await change({ add: ['XNOBODY'] })).toMatchObject({ reason: 'UNKNOWN_CODE' });
    expect(await change({ remove: [inside, western, granule, vague] })).toMatchObject({
      reason: 'EMPTY_LIST',
    });
    const other = as('UNIT', { organisation: 'TEAM-2', area: '220100' });
    expect(await change({ remove: [vague] }, other)).toMatchObject({ reason: 'LIST_NOT_FOUND' });
    expect(await change({ remove: [vague] })).toMatchObject({
      list: { items: [inside, western, granule] },
    });
    await until('it is compared', async () => {
      const { answers } = (await listOf(listId)).comparison;
      return answers.length === 3;
    });
  });

  it.each([
    [[], {}, 'EMPTY_LIST'],
    [['XNOBODY'], {}, 'UNKNOWN_CODE'],
    [['ITEM-1'], {}, 'UNKNOWN_CODE'],
    [[inside], { teamId: 'TEAM-2' }, 'NOT_A_TEAM'],
    [Array.from({ length: 501 }, () => inside), {}, 'TOO_MANY_CODES'],
  ] as const)('is refused with %j and %j: %s', async (items, more, reason) => {
    expect(await submit(items, more)).toMatchObject({ reason });
  });

  it('is for the team, its department and its agency to see', async () => {
    expect(await submit([inside], {}, sports)).toMatchObject({ reason: 'NOT_A_TEAM' });
    expect(await submit([inside], { teamId: 'TEAM-2' }, sports)).toMatchObject({
      list: { teamId: 'TEAM-2' },
    });
    expect(await submit([inside], {}, as('CITIZEN'))).toMatchObject({ reason: 'ROLE_NOT_ALLOWED' });
    const seen = async (viewer: Viewer) =>
      (await drugs.ask(`{ athleteDrugLists { nodes { teamId } } }`, viewer))['athleteDrugLists'].nodes.length;
    expect([await seen(team), await seen(sports), await seen(province)]).toEqual([1, 2, 2]);
    expect(await seen(officer('220100'))).toBe(0);
    expect(await listOf(listId, as('UNIT', { organisation: 'TEAM-2' }))).toBeNull();
  });
});

describe('a proposal for the catalogue', () => {
  const selected = `proposal { id state authority kind area justification effectiveFrom decidedOn } revision`;
  const propose = (code: string, more: object = {}, viewer: Viewer = sports) =>
    drugs.mutate('proposeDrug', { code, justification: 'needed', ...more }, selected, viewer);
  const send = (proposalId: string, recipient: string, viewer: Viewer = province) =>
    drugs.mutate('sendProposal', { proposalId, recipient }, selected, viewer);
  const decide = (proposalId: string, more: object = {}, viewer: Viewer = jilin) =>
    drugs.mutate(
      'decideProposal',
      {
        ...{ proposalId, accepted: true, effectiveFrom: '2026-09-01', class: 'B' },
        ...{ ownFirst: [{ area: 'ALL', ratio: '0.10' }], document: '示例〔2026〕9号', ...more },
      },
      selected,
      viewer,
    );
  const first = { idempotencyKey: 'proposed-first' };
  let provincial: string;
  let national: string;

  it('names its authority by the kind of the drug [S000-14b] [S000-14c]', async () => {
    const made = await propose(granule, first);
    expect(made).toMatchObject({
      proposal: { state: 'DRAFT', authority: 'PROVINCIAL', kind: 'TCM_FORMULA_GRANULES', area: '220000' },
    });
    provincial = made['proposal'].id;
    await drugs.publish({
      ...{ version: 'JL-2025', effectiveFrom: '2025-01-01' },
      entries: [line('XNEW', { ...chemical, class: 'C' })],
    });
    const second = await propose('XNEW', {}, province);
    expect(second).toMatchObject({ proposal: { authority: 'NATIONAL' } });
    national = second['proposal'].id;
  });

  it.each([
    ['XNOBODY', {}, 'UNKNOWN_CODE'],
    [vague, {}, 'KIND_UNKNOWN'],
    [inside, {}, 'ALREADY_IN_CATALOGUE'],
    [granule, {}, 'ALREADY_PROPOSED'],
    ['XNEW', { justification: ' ' }, 'JUSTIFICATION_REQUIRED'],
  ])('is refused for %s with %j: %s', async (code, more, reason) => {
    expect(await propose(code, more)).toMatchObject({ reason });
  });

  it('goes to its own authority only, once [S000-14b]', async () => {
    expect(await send(national, 'PROVINCIAL')).toMatchObject({ reason: 'WRONG_AUTHORITY' });
    expect(await send(national, 'NATIONAL', officer('220100'))).toMatchObject({ reason: 'PROVINCE_ONLY' });
    expect(await send(national, 'NATIONAL', officer('370000', 'PROVINCE'))).toMatchObject({
      reason: 'NOT_OWN_AREA',
    });
    expect(await send('nobody', 'NATIONAL')).toMatchObject({ reason: 'PROPOSAL_NOT_FOUND' });
    expect(await decide(provincial)).toMatchObject({ reason: 'NOT_SENT' });
    expect(await send(national, 'NATIONAL')).toMatchObject({ proposal: { state: 'SENT' } });
    expect(await send(national, 'NATIONAL')).toMatchObject({ reason: 'NOT_DRAFT' });
    expect(await send(provincial, 'PROVINCIAL')).toMatchObject({ proposal: { state: 'SENT' } });
  });

  it('is a supported candidate of an adjustment when the province decides it [S000-14c]', async () => {
    const open = (more: object = {}, viewer: Viewer = jilin) =>
      drugs.mutate(
        'openAdjustmentRound',
        { from: '2026-04-01', to: '2026-06-30', ...more },
        'round { candidates { code support } }',
        viewer,
      );
    expect(await open({ to: '2026-03-31' })).toMatchObject({ reason: 'PERIOD_INVALID' });
    const city = as('POLICY_ADMIN', { area: '220100', level: 'CITY' });
    expect(await open({}, city)).toMatchObject({ reason: 'PROVINCE_ONLY' });
    const { round } = await open();
    expect(round.candidates).toHaveLength(2);
    expect(round.candidates).toContainEqual({ code: granule, support: 'SUPPORTED' });
    expect(round.candidates).toContainEqual({ code: 'XNEW', support: 'NOT_PROVINCIAL' });
    expect(await open({ from: '2026-06-30', to: '2026-07-30' })).toMatchObject({ reason: 'ROUND_OPEN' });
    const shown = await drugs.ask(`{ adjustmentRound(area: "220102") { from to } }`);
    expect(shown).toEqual({ adjustmentRound: { from: '2026-04-01', to: '2026-06-30' } });
  });

  it('is decided by its authority, with a day and a document [S000-14e]', async () => {
    passed = Date.parse('2026-03-12T09:00:00+08:00') - start;
    for (const wrong of [policyAdmin('370000'), nation])
      expect(await decide(provincial, {}, wrong)).toMatchObject({ reason: 'WRONG_AUTHORITY' });
    expect(await decide(national)).toMatchObject({ reason: 'WRONG_AUTHORITY' });
    expect(await decide(provincial, { effectiveFrom: null })).toMatchObject({
      reason: 'EFFECTIVE_DATE_REQUIRED',
    });
    expect(await decide(provincial, { class: null })).toMatchObject({ reason: 'TERMS_REQUIRED' });
    expect(await decide(provincial, { ownFirst: [] })).toMatchObject({ reason: 'TERMS_REQUIRED' });
    expect(await decide(provincial, { document: ' ' })).toMatchObject({ reason: 'SOURCE_REQUIRED' });
    expect(await decide(provincial)).toMatchObject({
      proposal: { state: 'ACCEPTED', effectiveFrom: '2026-09-01', decidedOn: '2026-03-12' },
    });
    expect(await decide(provincial)).toMatchObject({ reason: 'NOT_SENT' });
    expect(await decide(national, { accepted: false }, nation)).toMatchObject({
      proposal: { state: 'REFUSED', effectiveFrom: null },
    });
  });

  it('that is accepted enters the provincial part with its tag from its day on [S000-14e]', async () => {
    const fact = await until('it is in', async () => {
      const found = (await drugs.facts(CatalogueEntryFact)).get(granule);
      return found?.tags.includes('ATHLETE_SPECIAL_NEED') && found;
    });
    expect(termsOn(fact, '220102', '2026-08-31')).toMatchObject({ class: 'C' });
    expect(termsOn(fact, '220102', '2026-09-01')).toMatchObject({
      ...{ class: 'B', ownFirstRatio: '0.10', version: 'ADJUSTMENT' },
    });
    expect(termsOn(fact, '370800', '2026-09-01')).toBeNull();
  });

  it('that is retried answers as it did, and takes no place that is free again', async () => {
    const placesTaken = async () => drugs.db.collection('claims').countDocuments({ owner: provincial });
    await until('its place is free', async () => (await placesTaken()) === 0);
    expect(await propose(granule, first)).toMatchObject({ proposal: { id: provincial, state: 'ACCEPTED' } });
    expect(await placesTaken()).toBe(0);
    const other = { ...first, justification: 'other' };
    expect(await propose(granule, other)).toMatchObject({ reason: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('that was refused may be made again, and all are counted with their days [S000-14e]', async () => {
    await until('the place is free', async () => {
      const again = await propose('XNEW');
      return again['proposal']?.state === 'DRAFT';
    });
    const report = `{ proposalReport(from: "2026-03-12", to: "2026-03-12", area: "220000") {
      accepted refused averageDays mostDays } }`;
    expect(await drugs.ask(report, as('ANALYST'))).toEqual({
      proposalReport: { accepted: 1, refused: 1, averageDays: 10, mostDays: 10 },
    });
    const state = `{ proposals(state: ACCEPTED) { nodes { authority entry { id } } } }`;
    expect(await drugs.ask(state, province)).toEqual({
      proposals: { nodes: [{ authority: 'PROVINCIAL', entry: { id: granule } }] },
    });
  });
});

it('is made again from its events alone', async () => {
  const lists = await rebuilt(drugs, athleteListStore);
  expect(lists.folded).toEqual(lists.stored);
  const proposals = await rebuilt(drugs, proposalStore);
  expect(proposals.folded).toEqual(proposals.stored);
});
