import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, officer, rebuilt, type TestService } from '@yibao/platform/testing';
import { ServiceItemFact } from '@yibao/schemas/facts/service-desk';
import { itemStore } from './persistence/item-store.ts';
import { asking, cityOfficer, openDesk, provincial } from './testing/desk.ts';

const basis = { document: 'S001', article: '1' };
const named = (code: string, more: object = {}) => ({
  ...{ code, name: { zh: code, en: code }, basis },
  ...more,
});
const definition = (more: object = {}) => ({
  name: { zh: '测试事项', en: 'Test item' },
  materials: [named('A'), named('B'), named('C')],
  days: 10,
  steps: [named('ACCEPT')],
  standard: { zh: '限时办结', en: 'In time' },
  maxVisits: 1,
  channels: ['WINDOW', 'APP'],
  highFrequency: true,
  crossProvince: false,
  basic: false,
  department: 'MEDICAL_INSURANCE',
  ...more,
});

describe('service items', () => {
  let desk: TestService;
  const ask = asking(() => desk);
  const publish = (code: string, more: object = {}, viewer = provincial) =>
    ask(
      'publishServiceItem',
      'PublishServiceItemInput',
      'revision item { id version days }',
      { code, from: '2023-01-01', item: definition(more) },
      viewer,
    );
  const revise = (code: string, from: string, more: object = {}, input: object = {}) =>
    ask(
      'reviseServiceItem',
      'ReviseServiceItemInput',
      'revision item { version from }',
      { code, from, item: definition(more), ...input },
      provincial,
    );
  const query = async (text: string, variables: object = {}, viewer = citizen('p1')) =>
    (await desk.execute(text, variables, viewer)).data;

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => desk.stop());

  it('publishes a complete item, of the province alone [S001-1.1a] [S001-0.4]', async () => {
    expect(await publish('TEST_ITEM', {}, cityOfficer)).toMatchObject({ refused: 'PROVINCE_ONLY' });
    expect(await publish('TEST_ITEM', {}, citizen('p1'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    expect(await publish('TEST_ITEM')).toEqual({
      revision: 1,
      item: { id: 'TEST_ITEM', version: 1, days: 10 },
    });
    const byAdmin = as('POLICY_ADMIN', { area: '220000', level: 'PROVINCE' });
    expect(await publish('TEST_ADMIN', {}, byAdmin)).toMatchObject({ revision: 1 });
    expect(await publish('TEST_ITEM')).toMatchObject({ refused: 'ITEM_KNOWN' });
    const asked =
      '{ serviceItem(code: "TEST_ITEM") { name { zh } materials { code } days steps { code } standard { zh } } }';
    const answers = await Promise.all(
      [officer('220100'), officer('220200')].map((viewer) => query(asked, {}, viewer)),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0].serviceItem.materials).toHaveLength(3);
  });

  it.each([
    ['no standard', { standard: { zh: ' ', en: '' } }, 'ATTRIBUTE_MISSING'],
    ['no steps', { steps: [] }, 'ATTRIBUTE_MISSING'],
    ['no channel', { channels: [] }, 'ATTRIBUTE_MISSING'],
    ['no days', { days: 0 }, 'ATTRIBUTE_MISSING'],
    ['no name', { name: { zh: '', en: 'x' } }, 'ATTRIBUTE_MISSING'],
    ['a material without a basis', { materials: [named('A', { basis: null })] }, 'LEGAL_BASIS_REQUIRED'],
    [
      'a step with an empty basis',
      { steps: [named('A', { basis: { document: ' ', article: '' } })] },
      'LEGAL_BASIS_REQUIRED',
    ],
    ['two visits', { maxVisits: 2 }, 'MAX_ONE_VISIT'],
    ['an unknown department', { department: 'NOBODY' }, 'DEPARTMENT_UNKNOWN'],
  ])('refuses %s [S001-1.1a] [S001-1.1d] [S001-0.5]', async (_what, more, refused) =>
    expect(await publish('TEST_REFUSED', more)).toMatchObject({ refused }),
  );

  it('refuses a code of another form', async () =>
    expect(await publish('test item')).toMatchObject({ refused: 'ITEM_CODE_INVALID' }));

  it('allows two visits before the target date, and reports them [S001-0.5]', async () => {
    const before = (from: string) =>
      ask(
        'publishServiceItem',
        'PublishServiceItemInput',
        'revision',
        { code: 'TEST_TWO_VISITS', from, item: definition({ maxVisits: 2 }) },
        provincial,
      );
    expect(await before('2022-12-31')).toMatchObject({ refused: 'MAX_ONE_VISIT' });
    expect(await before('2022-12-30')).toEqual({ revision: 1 });
    expect(await query('{ itemGaps(kind: ABOVE_ONE_VISIT) { item { id } details } }')).toEqual({
      itemGaps: [{ item: { id: 'TEST_TWO_VISITS' }, details: ['2'] }],
    });
  });

  it('is never worse than before without a basis, and has one version a day [S001-1.1b] [S001-1.1c]', async () => {
    const four = { materials: ['A', 'B', 'C', 'D'].map((code) => named(code)) };
    expect(await revise('TEST_ITEM', '2023-07-01', four)).toMatchObject({
      refused: 'FOUR_MOST_VIOLATION',
      details: { more: ['materials'] },
    });
    expect(await revise('TEST_ITEM', '2023-07-01', { days: 11 })).toMatchObject({
      refused: 'FOUR_MOST_VIOLATION',
    });
    expect(await revise('TEST_ITEM', '2023-01-01')).toMatchObject({ refused: 'EFFECTIVE_DATE_TAKEN' });
    expect(await revise('TEST_ITEM', '2022-12-31')).toMatchObject({ refused: 'DATE_NOT_ALLOWED' });
    expect(await revise('TEST_NONE', '2023-07-01')).toMatchObject({ refused: 'ITEM_NOT_FOUND' });
    expect(await revise('TEST_ITEM', '2023-07-01', four, { basis })).toEqual({
      revision: 2,
      item: { version: 2, from: '2023-07-01' },
    });
    expect(await revise('TEST_ITEM', '2024-01-01', { materials: [named('A')], days: 5 })).toMatchObject({
      revision: 3,
    });
    const at = 'query ($at: Date) { serviceItem(code: "TEST_ITEM", at: $at) { version } }';
    const versions = await Promise.all(
      ['2022-12-31', '2023-01-01', '2023-06-30', '2023-07-01', '2023-12-31', '2024-01-01'].map(
        async (day) => (await query(at, { at: day })).serviceItem?.version ?? null,
      ),
    );
    expect(versions).toEqual([null, 1, 1, 2, 2, 3]);
  });

  it('compares two versions [S004-00b]', async () => {
    const compare = (after: number) =>
      desk.execute(
        'query ($after: Int!) { compareItemVersions(code: "TEST_ITEM", before: 2, after: $after) { materials { change } days { before after change } steps { change } droppedMaterials addedMaterials } }',
        { after },
      );
    expect((await compare(3)).data.compareItemVersions).toEqual({
      materials: { change: -3 },
      days: { before: 10, after: 5, change: -5 },
      steps: { change: 0 },
      droppedMaterials: ['B', 'C', 'D'],
      addedMaterials: [],
    });
    expect((await compare(4)).errors?.[0]?.extensions.reason).toBe('VERSION_NOT_FOUND');
  });

  it('finds items by name, code and public label [S002-0b]', async () => {
    const search = async (search: string, channel?: string) => {
      const found = await query(
        'query ($search: String, $channel: ServiceChannel) { serviceItems(search: $search, channel: $channel, first: 100) { nodes { id } } }',
        { search, channel },
      );
      return found.serviceItems.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await search('免申享')).toEqual(['INTRA_PROVINCE_OUTPATIENT']);
    expect(await search('异地就医备案')).toEqual(['CROSS_REGION_FILING']);
    expect(await search('cross_region')).toEqual(['CROSS_REGION_FILING']);
    expect(await search('测试', 'VIDEO')).toEqual([]);
    expect((await search('')).length).toBeGreaterThan(15);
  });

  it('pages through the list by code', async () => {
    const page =
      'query ($after: String) { serviceItems(first: 10, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const first = (await query(page)).serviceItems;
    const second = (await query(page, { after: first.pageInfo.endCursor })).serviceItems;
    const ids = [...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lists high-frequency items that are not cross-province, and items without a contactless channel [S001-0.6] [S003-6.4a]', async () => {
    await publish('TEST_WINDOW_ONLY', { channels: ['WINDOW'], highFrequency: false });
    const gaps = async (kind: string) =>
      (
        await query('query ($kind: ItemGapKind!) { itemGaps(kind: $kind) { item { id } } }', { kind })
      ).itemGaps.map(({ item }: { item: { id: string } }) => item.id);
    expect(await gaps('NOT_CROSS_PROVINCE')).toEqual(['TEST_ADMIN', 'TEST_ITEM', 'TEST_TWO_VISITS']);
    expect(await gaps('NO_CONTACTLESS_CHANNEL')).toEqual(['TEST_WINDOW_ONLY']);
    expect(await gaps('WITHOUT_LEGAL_BASIS')).toEqual([]);
  });

  it('offers the three items asked for most online [S002-18c]', async () => {
    for (const code of ['CROSS_REGION_FILING', 'ENROLMENT_REGISTRATION', 'ENROLMENT_CHANGE']) {
      const { serviceItem } = await query(`{ serviceItem(code: "${code}") { channels highFrequency } }`);
      expect(serviceItem.channels).toEqual(
        expect.arrayContaining(['WEB_HALL', 'APP', 'WECHAT_MINI', 'GRASSROOTS']),
      );
      expect(serviceItem.highFrequency).toBe(true);
    }
  });

  it('retires an item from a day on, unless cases are open', async () => {
    const retire = (code: string, from: string, viewer = provincial) =>
      ask('retireServiceItem', 'RetireServiceItemInput', 'item { retiredFrom }', { code, from }, viewer);
    await ask(
      'acceptCase',
      'AcceptCaseInput',
      'revision',
      { personId: 'p1', items: ['TEST_ADMIN'], channel: 'APP' },
      citizen('p1'),
    );
    expect(await retire('TEST_ADMIN', '2026-04-01')).toMatchObject({ refused: 'OPEN_CASES' });
    expect(await retire('TEST_ITEM', '2026-03-01')).toMatchObject({ refused: 'DATE_NOT_ALLOWED' });
    expect(await retire('TEST_ITEM', '2026-04-01', cityOfficer)).toMatchObject({ refused: 'PROVINCE_ONLY' });
    expect(await retire('TEST_ITEM', '2026-04-01')).toEqual({ item: { retiredFrom: '2026-04-01' } });
    expect(await retire('TEST_ITEM', '2026-04-01')).toMatchObject({ refused: 'ITEM_RETIRED' });
    expect(await revise('TEST_ITEM', '2027-01-01')).toMatchObject({ refused: 'ITEM_RETIRED' });
    const offered = (at: string) =>
      query('query ($at: Date) { serviceItems(search: "TEST_ITEM", at: $at) { nodes { id } } }', { at });
    expect((await offered('2026-03-31')).serviceItems.nodes).toHaveLength(1);
    expect((await offered('2026-04-01')).serviceItems.nodes).toHaveLength(0);
  });

  it('publishes the facts others read, and folds its history', async () => {
    const { stored, folded } = await rebuilt(desk, itemStore);
    expect(folded).toEqual(stored);
    const filing = (await desk.facts(ServiceItemFact)).get('CROSS_REGION_FILING');
    expect(filing).toMatchObject({ versions: [{ version: 1, closesOn: 'FILING_REGISTERED' }] });
  });
});
