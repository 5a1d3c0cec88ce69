import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, rebuilt, type TestService } from '@yibao/platform/testing';
import { standardPoints } from './domain/outlet/outlet.ts';
import { outletStore } from './persistence/outlet-store.ts';
import { cityOfficer, openDesk, provincial } from './testing/desk.ts';
import { outletCalls, village } from './testing/stations.ts';

const degree = 111_194.9;

describe('outlets', () => {
  let desk: TestService;
  const { ask, act, register, registered } = outletCalls(() => desk);

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => desk.stop());

  it.each([
    [
      'a county under a village committee',
      { level: 'COUNTY', area: '220102', host: 'VILLAGE_COMMITTEE' },
      'LEVEL_HOST_MISMATCH',
    ],
    ['a city at a service station', { level: 'CITY', area: '220100' }, 'LEVEL_HOST_MISMATCH'],
    ['a township without a township', { area: '220102' }, 'LEVEL_AREA_MISMATCH'],
    ['no name', { name: { zh: ' ' } }, 'NAME_REQUIRED'],
    ['no window', { windows: [] }, 'WINDOWS_REQUIRED'],
    ['a window twice', { windows: ['1', ' 1'] }, 'WINDOWS_REQUIRED'],
    ['a place beyond the map', { location: { latitude: 91, longitude: 0 } }, 'LOCATION_INVALID'],
    ['another agency', { area: '220202001' }, 'NOT_OWN_AREA'],
  ])('refuses to register %s [S001-7.2]', async (_what, more, refused) =>
    expect(await register(more)).toMatchObject({ refused }),
  );

  it('registers outlets of five levels, by officers only [S001-7.1] [S001-7.2]', async () => {
    expect(await register({}, citizen('p1'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    expect((await register()).outlet).toMatchObject({ level: 'TOWNSHIP', open: true, standardised: false });
    expect((await register(village)).outlet).toMatchObject({ level: 'VILLAGE' });
    const province = { level: 'PROVINCE', area: '220000', host: 'AGENCY' };
    expect((await register(province, provincial)).outlet).toMatchObject({ level: 'PROVINCE' });
  });

  it('checks a window against twenty points and names the gaps [S001-9.1b]', async () => {
    expect(standardPoints).toHaveLength(20);
    const id = await registered({
      level: 'COUNTY',
      area: '220102',
      host: 'GOVERNMENT_HALL',
      inGovernmentHall: true,
    });
    const check = (met: readonly string[]) =>
      act('recordChecklist', 'RecordChecklistInput', { outletId: id, kind: 'STANDARD', met });
    expect(await check(['TELEPORTER'])).toMatchObject({ refused: 'UNKNOWN_POINT' });
    expect((await check(standardPoints.slice(0, 18))).outlet).toMatchObject({
      ...{ standardised: false, standardGaps: ['NETWORK_DEDICATED_LINE', 'ARCHIVE_CABINET'] },
    });
    const list = async (standardised: boolean) => {
      const text =
        'query ($standardised: Boolean) { outlets(area: "220100", standardised: $standardised, first: 100) { nodes { id } } }';
      const { data } = await desk.execute(text, { standardised });
      return data.outlets.nodes.map(({ id: each }: { id: string }) => each);
    };
    expect(await list(false)).toContain(id);
    await check(standardPoints);
    expect(await list(true)).toEqual([id]);
    const coverage = await desk.execute(
      '{ windowCoverage(area: "220100") { covered total percent missing } }',
    );
    expect(coverage.data.windowCoverage).toEqual({
      ...{ covered: 1, total: 3, percent: '33.33', missing: ['220100', '220103'] },
    });
  });

  it('names the units without an outlet, and counts those in halls of the government [S001-7.1] [S001-9.3] [S001-2.2a]', async () => {
    const coverage = (level: string) =>
      desk.execute(
        'query ($level: OutletLevel!) { outletCoverage(area: "220100", level: $level) { covered total percent missing } }',
        { level },
      );
    expect((await coverage('TOWNSHIP')).data.outletCoverage).toEqual({
      ...{ covered: 1, total: 2, percent: '50.00', missing: ['220102002'] },
    });
    expect((await coverage('VILLAGE')).errors?.[0]?.extensions.reason).toBe('LEVEL_NOT_COUNTED');
    const { data } = await desk.execute('{ governmentHallShare(area: "220102") { part total percent } }');
    const { part, total } = data.governmentHallShare;
    expect(part).toBe(1);
    expect(total).toBeGreaterThan(part);
  });

  it('records resources and names what is missing [S001-11.2c]', async () => {
    const id = await registered();
    const record = (more: object) =>
      act('recordResources', 'RecordResourcesInput', {
        ...{ outletId: id, staff: 4, certified: 0, equipment: 4, budget: '200000.00' },
        ...more,
      });
    expect(await record({ certified: 5 })).toMatchObject({ refused: 'COUNT_INVALID' });
    expect((await record({})).outlet.resources).toEqual({
      staff: 4,
      gaps: ['QUALIFICATION'],
      budget: '200000.00',
    });
    expect((await record({ certified: 1 })).outlet.resources.gaps).toEqual([]);
    const open = await desk.execute(`{ outlet(id: "${id}") { resources { staff } } }`);
    expect(open.errors?.[0]?.extensions.reason).toBe('SIGN_IN_REQUIRED');
  });

  it('closes the windows by the emergency plan and offers contactless channels [S003-6.4d]', async () => {
    const id = await registered({ level: 'CITY', area: '220100', host: 'AGENCY' });
    const plan = (mutation: string, version: string) =>
      act(mutation, 'EmergencyPlanInput', { outletId: id, version });
    expect(await plan('activateEmergencyPlan', '1')).toMatchObject({ refused: 'PLAN_MISSING' });
    expect(await plan('setEmergencyPlan', ' ')).toMatchObject({ refused: 'VERSION_REQUIRED' });
    await plan('setEmergencyPlan', '1');
    expect(await plan('activateEmergencyPlan', '2')).toMatchObject({ refused: 'PLAN_MISSING' });
    expect((await plan('activateEmergencyPlan', '1')).outlet.windowClosed).toBe(true);
    expect(await plan('activateEmergencyPlan', '1')).toMatchObject({ refused: 'EMERGENCY_ACTIVE' });
    const accept = (channel: string) =>
      ask(
        'acceptCase',
        'AcceptCaseInput',
        'revision',
        { personId: 'p1', channel, outletId: id, windowId: '1', items: ['CROSS_REGION_FILING'] },
        cityOfficer,
      );
    const refusal = await accept('WINDOW');
    expect(refusal).toMatchObject({ refused: 'WINDOW_CLOSED' });
    expect(refusal.details.contactless[0].channels).toContain('APP');
    expect(await accept('PHONE')).toEqual({ revision: 1 });
    const take = { outletId: id, group: 'ORDINARY' };
    expect(await ask('takeNumber', 'TakeNumberInput', 'revision', take, citizen('p1'))).toMatchObject({
      refused: 'WINDOW_CLOSED',
    });
    const end = () => act('endEmergency', 'OutletInput', { outletId: id });
    expect((await end()).outlet.windowClosed).toBe(false);
    expect(await end()).toMatchObject({ refused: 'NO_EMERGENCY' });
    expect(await accept('WINDOW')).toEqual({ revision: 1 });
  });

  it('closes an outlet for good once nothing is open there', async () => {
    const id = await registered({ level: 'CITY', area: '220100', host: 'AGENCY' });
    const given = {
      personId: 'p1',
      channel: 'WINDOW',
      outletId: id,
      windowId: '1',
      items: ['E_VOUCHER_ACTIVATION'],
    };
    const accept = () => ask('acceptCase', 'AcceptCaseInput', 'case { id }', given, cityOfficer);
    const { case: made } = await accept();
    const close = () => act('closeOutlet', 'OutletInput', { outletId: id });
    expect(await close()).toMatchObject({ refused: 'OPEN_CASES' });
    await ask('cancelCase', 'CancelCaseInput', 'revision', { caseId: made.id, reason: '撤销' }, cityOfficer);
    expect((await close()).outlet.open).toBe(false);
    expect(await close()).toMatchObject({ refused: 'OUTLET_CLOSED' });
    expect(await accept()).toMatchObject({ refused: 'OUTLET_CLOSED' });
  });

  it('finds outlets within some minutes on foot, nearest first [S003-3.1h] [S001-7.2]', async () => {
    const from = { latitude: 10, longitude: 20 };
    const at = (metres: number) => ({ latitude: 10 + metres / degree, longitude: 20 });
    const near = await registered({ location: at(9 * 80 - 10) });
    const edge = await registered({ location: at(15 * 80 - 1) });
    await registered({ location: at(15 * 80 + 5) });
    const find = (more: object = {}) =>
      desk.execute(
        'query ($point: LocationInput!, $minutes: Int!, $area: AreaCode!) { outletsWithin(point: $point, minutes: $minutes, area: $area) { outlet { id } metres minutes } }',
        { point: from, minutes: 15, area: '220102', ...more },
      );
    expect((await find()).data.outletsWithin).toEqual([
      { outlet: { id: near }, metres: 710, minutes: 9 },
      { outlet: { id: edge }, metres: 1199, minutes: 15 },
    ]);
    const reason = async (more: object) => (await find(more)).errors?.[0]?.extensions.reason;
    expect(await reason({ area: '220200' })).toBe('PARAMETER_MISSING');
    expect(await reason({ minutes: 0 })).toBe('MINUTES_OUT_OF_RANGE');
    expect(await reason({ minutes: 121 })).toBe('MINUTES_OUT_OF_RANGE');
  });

  it('folds its history', async () => {
    const { stored, folded } = await rebuilt(desk, outletStore);
    expect(folded).toEqual(stored);
  });
});
