import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, hospital, officer, rebuilt, until } from '@yibao/platform/testing';
import { CatalogueEntryFact, termsOn } from '@yibao/schemas/facts/drugs';
import { catalogueStore } from './persistence/catalogue-store.ts';
import { entryStore } from './persistence/entry-store.ts';
import { jilin, line, policyAdmin, runningDrugs, type RunningDrugs } from './testing/running-drugs.ts';

let drugs: RunningDrugs;
let scope: RunningDrugs['scope'];
beforeAll(async () => {
  drugs = await runningDrugs();
  ({ scope } = drugs);
});
afterAll(async () => drugs.stop());

const city = as('POLICY_ADMIN', { area: '220100', level: 'CITY' });
const update = (batch: string, entries: readonly object[], more: object = {}) => ({
  ...{ catalogue: 'DRUG', batch, issuedOn: '2026-03-01', entries },
  ...more,
});
const importUpdate = (input: object, viewer = jilin) =>
  drugs.mutate('importCatalogueUpdate', input, 'batch part entries complete', viewer);
const publishVersion = (input: object, viewer = jilin) =>
  drugs.mutate(
    'publishCatalogueVersion',
    { catalogue: 'DRUG', source: '示例〔2026〕1号', ...input },
    'version { version status } revision',
    viewer,
  );

describe('a catalogue', () => {
  it('belongs to the province: a city adds nothing [S003-8.17]', async () => {
    const refused = { code: 'FORBIDDEN', reason: 'PROVINCE_ONLY' };
    expect(await importUpdate(update('CITY-1', [line('XA1')]), city)).toMatchObject(refused);
    expect(await publishVersion({ version: 'C', effectiveFrom: '2026-04-01' }, city)).toMatchObject(refused);
    const temporary = {
      ...{ catalogue: 'DRUG', entry: line('XA1'), from: '2026-04-01', source: 'x' },
    };
    expect(await drugs.mutate('addTemporaryEntry', temporary, 'revision', city)).toMatchObject(refused);
  });

  it('is closed to others', async () => {
    expect(await importUpdate(update('P-1', [line('XA1')]), hospital('H1'))).toMatchObject({
      reason: 'ROLE_NOT_ALLOWED',
    });
    expect(
      await publishVersion({ version: 'C', effectiveFrom: '2026-04-01' }, officer('220000', 'PROVINCE')),
    ).toMatchObject({ reason: 'ROLE_NOT_ALLOWED' });
  });

  it('counts when a version was published, from its first day on, and not before', async () => {
    const entries = [
      line('XIN1', {
        class: 'B',
        ownFirst: [
          { area: 'ALL', ratio: '0.10' },
          { area: '220100', ratio: '0.05' },
        ],
      }),
      line('XOUT1', { class: 'C' }),
    ];
    await importUpdate(update('B-first', entries));
    expect(await drugs.ask(`{ catalogueEntry(code: "XIN1") { id } }`)).toEqual({ catalogueEntry: null });
    expect(await scope(['XIN1'], '2026-04-01')).toMatchObject([{ reason: 'UNKNOWN' }]);

    expect(await publishVersion({ version: 'JL-1', effectiveFrom: '2026-04-01' })).toMatchObject({
      version: { version: 'JL-1' },
    });
    await until('JL-1 counts', async () => {
      const { catalogueVersions } = await drugs.ask(
        `{ catalogueVersions(catalogue: DRUG, area: "220102") { version status entries batches } }`,
      );
      return catalogueVersions[0]?.status === 'PUBLISHED' && catalogueVersions[0].entries === 2;
    });
    expect(await scope(['XIN1', 'XOUT1', 'XNONE'], '2026-04-01')).toMatchObject([
      { code: 'XIN1', inScope: true, reason: null, class: 'B', ownFirstRatio: '0.05' },
      { code: 'XOUT1', inScope: false, reason: 'CLASS_C' },
      { code: 'XNONE', inScope: false, reason: 'UNKNOWN' },
    ]);
    expect(await scope(['XIN1'], '2026-03-31')).toMatchObject([{ reason: 'NOT_IN_CATALOGUE' }]);
    expect(await scope(['XIN1'], '2026-04-01', { area: '370800' })).toMatchObject([
      { reason: 'NOT_IN_CATALOGUE' },
    ]);
    const fact = await until('the fact', async () => (await drugs.facts(CatalogueEntryFact)).get('XIN1'));
    expect(termsOn(fact, '220102', '2026-04-01')).toMatchObject({ class: 'B', ownFirstRatio: '0.05' });
    expect(termsOn(fact, '220200', '2026-04-01')).toMatchObject({ ownFirstRatio: '0.10' });
  });

  it('takes the same part once, and no other content under its name', async () => {
    const first = update('B-same', [line('XSAME')], { part: 1, parts: 2 });
    expect(await importUpdate(first)).toEqual({ batch: 'B-same', part: 1, entries: 1, complete: false });
    expect(await importUpdate(first)).toMatchObject({ code: 'CONFLICT', reason: 'BATCH_ALREADY_APPLIED' });
    expect(await importUpdate({ ...first, entries: [line('XSAME', { class: 'C' })] })).toMatchObject({
      reason: 'BATCH_CONTENT_DIFFERS',
    });
    expect(await importUpdate({ ...first, parts: 3 })).toMatchObject({ reason: 'BATCH_CONTENT_DIFFERS' });
    expect(await publishVersion({ version: 'JL-2', effectiveFrom: '2026-05-01' })).toMatchObject({
      reason: 'BATCH_INCOMPLETE',
      details: { batch: 'B-same', loaded: 1, parts: 2 },
    });
    expect(await importUpdate({ ...first, part: 2, entries: [line('XSAME2')] })).toMatchObject({
      complete: true,
    });
  });

  it.each([
    [{ code: 'x y' }, 'code', 'CODE_INVALID'],
    [{ titleZh: ' ' }, 'titleZh', 'TITLE_REQUIRED'],
    [{ class: null }, 'class', 'CLASS_REQUIRED'],
    [{ class: 'B' }, 'ownFirst', 'SHARE_REQUIRED'],
    [{ class: 'B', ownFirst: [{ area: '370000', ratio: '0.1' }] }, 'ownFirst', 'SHARE_REQUIRED'],
    [{ class: 'B', ownFirst: [{ area: 'ALL', ratio: '1.1' }] }, 'ownFirst', 'SHARE_INVALID'],
    [{ ownFirst: [{ area: 'ALL', ratio: '0.1' }] }, 'ownFirst', 'SHARE_NOT_ALLOWED'],
    [{ standing: 'GENERIC' }, 'genericCode', 'GENERIC_CODE_REQUIRED'],
    [{ restrictions: ['covid'] }, 'restrictions', 'CONDITION_INVALID'],
    [{ courseDays: 0 }, 'courseDays', 'COURSE_INVALID'],
    [{ removed: true }, 'class', 'TERMS_NOT_ALLOWED'],
  ])('names what is wrong with a line: %j', async (more, field, reason) => {
    const input = update('B-wrong', [line('XGOOD'), { ...line('XBAD'), ...more }]);
    expect(await importUpdate(input)).toMatchObject({
      reason: 'ENTRY_INCOMPLETE',
      details: { faults: expect.arrayContaining([expect.objectContaining({ line: 2, field, reason })]) },
    });
  });

  it.each([
    [{ batch: ' ' }, 'BATCH_REQUIRED'],
    [{ part: 2, parts: 1 }, 'PART_INVALID'],
    [{ part: 0 }, 'PART_INVALID'],
    [{ entries: [] }, 'TOO_MANY_LINES'],
    [{ issuedOn: '2026-03-03' }, 'ISSUED_IN_FUTURE'],
    [{ entries: [{ code: 'XNOBODY', titleZh: '示例', removed: true }] }, 'UNKNOWN_CODE'],
    [{ catalogue: 'ITEM', entries: [line('XIN1')] }, 'ENTRY_INCOMPLETE'],
  ])('refuses an update with %j: %s', async (more, reason) => {
    expect(await importUpdate(update('B-form', [line('XF')], more))).toMatchObject({ reason });
  });

  it('publishes in order, each version once, and what leaves is out from the first day of the next', async () => {
    const leaving = { code: 'XIN1', titleZh: '示例XIN1', removed: true };
    await importUpdate(update('B-leave', [leaving]));
    const next = { version: 'JL-2', effectiveFrom: '2026-05-01' };
    expect(await publishVersion({ ...next, source: ' ' })).toMatchObject({ reason: 'SOURCE_REQUIRED' });
    expect(await publishVersion({ ...next, version: ' ' })).toMatchObject({ reason: 'VERSION_REQUIRED' });
    expect(await publishVersion({ ...next, version: 'JL-1' })).toMatchObject({ reason: 'VERSION_EXISTS' });
    expect(await publishVersion({ ...next, effectiveFrom: '2026-04-01' })).toMatchObject({
      reason: 'OVERLAPPING_VERSION',
      details: { version: 'JL-1', effectiveFrom: '2026-04-01' },
    });
    await publishVersion(next);
    await until('JL-2 counts', async () => {
      const found = await drugs.ask(`{ catalogueVersions(catalogue: DRUG, area: "220000") { status } }`);
      return found['catalogueVersions'].length === 2 && found['catalogueVersions'][0].status === 'PUBLISHED';
    });
    expect(await scope(['XIN1', 'XSAME'], '2026-04-30')).toMatchObject([
      { inScope: true },
      { reason: 'NOT_IN_CATALOGUE' },
    ]);
    expect(await scope(['XIN1', 'XSAME'], '2026-05-01')).toMatchObject([
      { reason: 'NOT_IN_CATALOGUE' },
      { inScope: true },
    ]);
    expect(await publishVersion({ version: 'JL-3', effectiveFrom: '2026-06-01' })).toMatchObject({
      reason: 'NOTHING_TO_PUBLISH',
    });
  });

  it('reports the days from issue to import [S003-6.2e]', async () => {
    const lag = `{ catalogueImportLag(from: "2026-03-01", to: "2026-03-31") { batch issuedOn importedOn days } }`;
    const { catalogueImportLag } = await drugs.ask(lag, officer('220000', 'PROVINCE'));
    expect(catalogueImportLag).toContainEqual({
      ...{ batch: 'B-first', issuedOn: '2026-03-01', importedOn: '2026-03-02', days: 1 },
    });
    const elsewhere = `{ catalogueImportLag(from: "2026-03-01", to: "2026-03-31", area: "370000") { batch } }`;
    expect(await drugs.ask(elsewhere, officer('220000', 'PROVINCE'))).toMatchObject({
      reason: 'NOT_OWN_AREA',
    });
    expect(await drugs.ask(lag)).toMatchObject({ reason: 'SIGN_IN_REQUIRED' });
  });

  it('keeps each province to itself', async () => {
    const shandong = policyAdmin('370000');
    await drugs.publish({
      ...{ version: 'SD-1', effectiveFrom: '2026-04-01', viewer: shandong },
      entries: [line('XIN1', { class: 'B', ownFirst: [{ area: 'ALL', ratio: '0.20' }] })],
    });
    expect(await scope(['XIN1'], '2026-05-01', { area: '370800' })).toMatchObject([
      { inScope: true, ownFirstRatio: '0.20' },
    ]);
    expect(await scope(['XIN1'], '2026-05-01')).toMatchObject([{ reason: 'NOT_IN_CATALOGUE' }]);
  });

  it('pages its entries by code, and by what they are', async () => {
    const page = `query ($after: String) { drugs(first: 2, after: $after) {
      nodes { id title { zh } } pageInfo { hasNextPage endCursor } } }`;
    const first = await drugs.ask(page);
    expect(first['drugs'].nodes.map(({ id }: { id: string }) => id)).toEqual(['XIN1', 'XOUT1']);
    const second = await drugs.ask(page, undefined, { after: first['drugs'].pageInfo.endCursor });
    expect(second['drugs'].nodes.map(({ id }: { id: string }) => id)).toEqual(['XSAME', 'XSAME2']);
    const named = await drugs.ask(`{ drugs(titleStarts: "示例XO") { nodes { id } } }`);
    expect(named).toEqual({ drugs: { nodes: [{ id: 'XOUT1' }] } });
  });
});

describe('an addition beside the versions', () => {
  const covid = {
    catalogue: 'DRUG',
    entry: line('XCOV', { restrictions: ['COVID_CONFIRMED', 'COVID_SUSPECTED'] }),
    ...{ from: '2026-03-01', to: '2026-03-31', source: '示例〔2026〕2号' },
  };
  const add = (more: object = {}) =>
    drugs.mutate('addTemporaryEntry', { ...covid, ...more }, 'entry { id } revision', jilin);

  it('is class A for those it is limited to, for its days only [S003-6.2c]', async () => {
    expect(await add()).toEqual({ entry: { id: 'XCOV' }, revision: 1 });
    expect(await scope(['XCOV'], '2026-03-31', { conditions: ['COVID_SUSPECTED'] })).toMatchObject([
      { inScope: true, class: 'A', ownFirstRatio: '0' },
    ]);
    expect(await scope(['XCOV'], '2026-03-31', { conditions: ['INFLUENZA'] })).toMatchObject([
      { inScope: false, reason: 'RESTRICTED' },
    ]);
    expect(await scope(['XCOV'], '2026-04-01', { conditions: ['COVID_SUSPECTED'] })).toMatchObject([
      { inScope: false, reason: 'NOT_IN_CATALOGUE' },
    ]);
  });

  it('is refused for what is in, without a document, and with its days reversed', async () => {
    expect(await add()).toMatchObject({ reason: 'ALREADY_IN_CATALOGUE' });
    expect(await add({ from: '2026-05-01', to: '2026-04-30' })).toMatchObject({ reason: 'PERIOD_INVALID' });
    expect(await add({ from: '2026-05-01', to: null, source: ' ' })).toMatchObject({
      reason: 'SOURCE_REQUIRED',
    });
    expect(await add({ entry: { ...covid.entry, class: null } })).toMatchObject({
      reason: 'ENTRY_INCOMPLETE',
    });
  });
});

it('is made again from its events alone', async () => {
  const catalogues = await rebuilt(drugs, catalogueStore);
  const entries = await rebuilt(drugs, entryStore);
  expect(catalogues.folded).toEqual(catalogues.stored);
  expect(entries.folded).toEqual(entries.stored);
});
