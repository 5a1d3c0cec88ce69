import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, officer, rebuilt, until, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { OutletFact } from '@yibao/schemas/facts/service-desk';
import { equipmentPoints, standardPoints } from './domain/outlet/outlet.ts';
import { kioskStore } from './persistence/kiosk-store.ts';
import { outletStore } from './persistence/outlet-store.ts';
import { queueStore } from './persistence/queue-store.ts';
import { slotStore } from './persistence/slot-store.ts';
import { asking, cityOfficer, openDesk, provincial } from './testing/desk.ts';

const whole = `revision outlet { id level area host open windowClosed standardised standardGaps
  delegations { item step from to } resources { staff gaps budget } emergencyPlan }`;
const degree = 111_194.9;

describe('outlets, queues and terminals', () => {
  let desk: TestService;
  const ask = asking(() => desk);
  const register = (more: object = {}, viewer: Viewer = cityOfficer) =>
    ask(
      'registerOutlet',
      'RegisterOutletInput',
      whole,
      {
        ...{ name: { zh: '示例街道服务站' }, level: 'TOWNSHIP', area: '220102001' },
        ...{ host: 'TOWNSHIP_SERVICE_STATION', inGovernmentHall: false, address: '示例路2号' },
        ...{ location: { latitude: 43.9, longitude: 125.3 }, windows: ['1', '2'] },
        ...more,
      },
      viewer,
    );
  const registered = async (more: object = {}): Promise<string> => (await register(more)).outlet.id;
  const act = (mutation: string, type: string, input: object, viewer: Viewer = cityOfficer) =>
    ask(mutation, type, whole, input, viewer);
  const train = (outletId: string, items: string[], on = '2026-03-01') =>
    act('recordOutletTraining', 'RecordOutletTrainingInput', { outletId, items, on });
  const equip = (outletId: string, met: readonly string[] = equipmentPoints) =>
    act('recordChecklist', 'RecordChecklistInput', { outletId, kind: 'EQUIPMENT', met });
  const delegate = (outletId: string, item: string, more: object = {}, viewer: Viewer = cityOfficer) =>
    act(
      'delegateItem',
      'DelegateItemInput',
      { outletId, item, step: 'WHOLE', from: '2026-03-02', ...more },
      viewer,
    );
  const village = { level: 'VILLAGE', area: '220102001001', host: 'VILLAGE_COMMITTEE' };

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

  it('delegates only where training and equipment are recorded [S001-11.2b]', async () => {
    const id = await registered();
    expect(await delegate(id, 'CROSS_REGION_FILING', {}, provincial)).toMatchObject({
      refused: 'CITY_OR_COUNTY_ONLY',
    });
    expect(await delegate(id, 'CROSS_REGION_FILING', {}, officer('220200'))).toMatchObject({
      refused: 'NOT_OWN_AREA',
    });
    expect(await delegate(id, 'CROSS_REGION_FILING')).toMatchObject({ refused: 'TRAINING_REQUIRED' });
    expect(await train(id, [])).toMatchObject({ refused: 'ITEMS_REQUIRED' });
    expect(await train(id, ['CROSS_REGION_FILING'], '2026-03-04')).toMatchObject({
      refused: 'DATE_NOT_ALLOWED',
    });
    await train(id, ['CROSS_REGION_FILING']);
    expect(await delegate(id, 'CROSS_REGION_FILING')).toMatchObject({ refused: 'EQUIPMENT_REQUIRED' });
    await equip(id, ['COMPUTER', 'NETWORK', 'PRINTER']);
    expect(await delegate(id, 'CROSS_REGION_FILING')).toMatchObject({
      ...{ refused: 'EQUIPMENT_REQUIRED', details: { missing: ['CARD_READER'] } },
    });
    await equip(id);
    expect(await delegate(id, 'CROSS_REGION_FILING', { from: '2026-03-01' })).toMatchObject({
      refused: 'DATE_NOT_ALLOWED',
    });
    expect((await delegate(id, 'CROSS_REGION_FILING')).outlet.delegations).toEqual([
      { item: 'CROSS_REGION_FILING', step: 'WHOLE', from: '2026-03-02', to: null },
    ]);
    expect(await delegate(id, 'CROSS_REGION_FILING')).toMatchObject({ refused: 'ALREADY_DELEGATED' });
    const end = (item: string, to: string) =>
      act('endDelegation', 'EndDelegationInput', { outletId: id, item, to });
    expect(await end('MATERNITY_CLAIM', '2026-03-02')).toMatchObject({ refused: 'ITEM_NOT_DELEGATED' });
    expect(await end('CROSS_REGION_FILING', '2026-02-28')).toMatchObject({ refused: 'DATE_NOT_ALLOWED' });
    expect((await end('CROSS_REGION_FILING', '2026-03-31')).outlet.delegations).toMatchObject([
      { to: '2026-03-31' },
    ]);
    const fact = await until(
      'the fact',
      async () => (await desk.facts(OutletFact)).get(id)?.delegated[0]?.to,
    );
    expect(fact).toBe('2026-03-31');
  });

  it('delegates the four businesses to townships, reimbursement as first review only', async () => {
    const id = await registered();
    const items = [
      'ENROLMENT_REGISTRATION',
      'CONTRIBUTION_PAYMENT',
      'INSURANCE_QUERY',
      'ENROLMENT_CHANGE',
      'CROSS_REGION_FILING',
    ];
    await train(id, [...items, 'MANUAL_REIMBURSEMENT', 'MATERNITY_CLAIM']);
    await equip(id);
    for (const item of items) expect(await delegate(id, item)).toMatchObject({ outlet: {} });
    expect(await delegate(id, 'MATERNITY_CLAIM')).toMatchObject({ refused: 'ITEM_NOT_DELEGABLE' });
    expect(await delegate(id, 'MANUAL_REIMBURSEMENT')).toMatchObject({ refused: 'ITEM_NOT_DELEGABLE' });
    await delegate(id, 'MANUAL_REIMBURSEMENT', { step: 'FIRST_REVIEW' });

    const street = officer('220102001', 'TOWNSHIP');
    const identified = { ...street, grants: [grantFor('p1', street.subject, ['SERVICE'])] };
    const accept = (item: string) =>
      ask(
        'acceptCase',
        'AcceptCaseInput',
        'case { id tasks { id step } }',
        { personId: 'p1', channel: 'WINDOW', outletId: id, windowId: '1', items: [item] },
        identified,
      );
    expect(await accept('MATERNITY_CLAIM')).toMatchObject({ refused: 'LEVEL_NOT_DELEGATED' });
    const { case: claim } = await accept('MANUAL_REIMBURSEMENT');
    expect(claim.tasks).toMatchObject([{ step: 'FIRST_REVIEW' }]);
    const answer = (viewer: Viewer) =>
      ask(
        'answerTask',
        'AnswerTaskInput',
        'case { state }',
        { caseId: claim.id, taskId: claim.tasks[0].id, result: 'GRANTED' },
        viewer,
      );
    expect(await answer(identified)).toMatchObject({ refused: 'ONLY_FIRST_REVIEW' });
    expect(await answer(cityOfficer)).toMatchObject({ case: { state: 'ACCEPTED' } });
  });

  it('delegates to villages where the area has opened it [S001-5.1b]', async () => {
    const elsewhere = officer('220200', 'CITY');
    const add = (area: string, viewer: Viewer) => register({ ...village, area }, viewer);
    for (const [area, viewer, refused] of [
      ['220102001001', cityOfficer, undefined],
      ['220202001001', elsewhere, 'FLAG_OFF'],
    ] as const) {
      const { outlet } = await add(area, viewer);
      const input = { outletId: outlet.id, kind: 'EQUIPMENT', met: equipmentPoints };
      await act('recordChecklist', 'RecordChecklistInput', input, viewer);
      const training = { outletId: outlet.id, items: ['INSURANCE_QUERY'], on: '2026-03-01' };
      await act('recordOutletTraining', 'RecordOutletTrainingInput', training, viewer);
      expect((await delegate(outlet.id, 'INSURANCE_QUERY', {}, viewer)).refused).toBe(refused);
    }
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

  it('gives one number for all items of a visit, used once [S002-17] [S004-12]', async () => {
    const id = await registered({ level: 'CITY', area: '220100', host: 'AGENCY' });
    const take = (group: string, viewer: Viewer = citizen('p1'), more: object = {}) =>
      ask(
        'takeNumber',
        'TakeNumberInput',
        'number { id number state ahead group }',
        { outletId: id, group, ...more },
        viewer,
      );
    const call = (viewer: Viewer = cityOfficer, windowId = '2') =>
      ask(
        'callNumber',
        'CallNumberInput',
        'number { number state windowId }',
        { outletId: id, windowId },
        viewer,
      );
    expect(await call()).toMatchObject({ refused: 'QUEUE_EMPTY' });
    const { number: first } = await take('ORDINARY');
    expect(first).toMatchObject({ number: 'A001', state: 'WAITING', ahead: 0 });
    expect(await take('GREEN')).toMatchObject({ refused: 'NOT_ELIGIBLE' });
    expect((await take('GREEN', citizen('p2'))).number).toMatchObject({ number: 'G001', ahead: 0 });
    expect((await take('PRIORITY', as('KIOSK'))).number).toMatchObject({ number: 'P001', ahead: 1 });
    expect(await take('ORDINARY', as('HOSPITAL'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    expect(await call(officer('220200'))).toMatchObject({ refused: 'NOT_OWN_AREA' });
    expect(await call(cityOfficer, '9')).toMatchObject({ refused: 'WINDOW_UNKNOWN' });
    const called = [await call(), await call(), await call()].map(({ number }) => number.number);
    expect(called).toEqual(['G001', 'P001', 'A001']);

    const accept = (number: string) =>
      ask(
        'acceptCase',
        'AcceptCaseInput',
        'case { number tasks { id } windowsVisited }',
        {
          ...{ personId: 'p1', channel: 'WINDOW', outletId: id, windowId: '2', number },
          items: ['ENROLMENT_CHANGE', 'MATERNITY_CLAIM', 'CROSS_REGION_FILING'],
        },
        cityOfficer,
      );
    expect(await accept(`${id}/2026-03-02/A099`)).toMatchObject({ refused: 'NUMBER_UNKNOWN' });
    expect(await accept(`${id}/2026-03-01/A001`)).toMatchObject({ refused: 'NUMBER_UNKNOWN' });
    const { case: made } = await accept(first.id);
    expect(made).toMatchObject({ number: first.id, windowsVisited: 1 });
    expect(made.tasks).toHaveLength(3);
    expect(await accept(first.id)).toMatchObject({ refused: 'NUMBER_USED' });
    const { data } = await desk.execute(`{ queue(outletId: "${id}") { number state } }`, {}, cityOfficer);
    expect(data.queue).toContainEqual({ number: 'A001', state: 'USED' });
  });

  it('never books more appointments than there are places [S003-6.4b]', async () => {
    const id = await registered({ level: 'CITY', area: '220100', host: 'AGENCY' });
    const wanted = 'slot { id capacity free }';
    const open = (startsAt: string, capacity: number, viewer: Viewer = cityOfficer) =>
      ask('openSlot', 'OpenSlotInput', wanted, { outletId: id, startsAt, capacity }, viewer);
    const tomorrow = '2026-03-03T09:00:00+08:00';
    expect(await open('2026-03-02T09:59:00+08:00', 5)).toMatchObject({ refused: 'SLOT_PASSED' });
    expect(await open(tomorrow, 0)).toMatchObject({ refused: 'CAPACITY_INVALID' });
    expect(await open(tomorrow, 5, officer('220200'))).toMatchObject({ refused: 'NOT_OWN_AREA' });
    expect(await open(tomorrow, 5, citizen('p1'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    const { slot } = await open(tomorrow, 5);
    const book = (personId: string, viewer: Viewer = citizen(personId), more: object = {}) =>
      ask(
        'bookAppointment',
        'BookAppointmentInput',
        wanted,
        { slotId: slot.id, personId, item: 'MANUAL_REIMBURSEMENT', ...more },
        viewer,
      );
    const cancel = (personId: string, viewer: Viewer = citizen(personId)) =>
      ask('cancelAppointment', 'CancelAppointmentInput', wanted, { slotId: slot.id, personId }, viewer);
    expect(await book('p1', citizen('p2'))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await book('p1', as('AGENT'))).toMatchObject({ refused: 'MANDATE_REQUIRED' });
    expect(await book('p1', citizen('p1'), { slotId: 'none' })).toMatchObject({ refused: 'SLOT_NOT_OPEN' });
    expect(await book('p1', citizen('p1'), { item: 'NONE' })).toMatchObject({
      refused: 'ITEM_NOT_AT_WINDOW',
    });
    const six = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];
    const answers = await Promise.all(six.map((personId) => book(personId)));
    const refused = answers.flatMap((answer) => (answer.refused === undefined ? [] : [answer.refused]));
    expect(refused).toEqual(['SLOT_FULL']);
    const booked = six.filter((_each, index) => answers[index].refused === undefined);
    const left = six.find((personId) => !booked.includes(personId)) ?? '';
    expect(await book(booked[0] ?? '')).toMatchObject({ refused: 'ALREADY_BOOKED' });
    expect(await open(tomorrow, 4)).toMatchObject({ refused: 'CAPACITY_INVALID' });
    expect(await cancel(left)).toMatchObject({ refused: 'APPOINTMENT_NOT_FOUND' });
    expect(await cancel(booked[0] ?? '', citizen(left))).toMatchObject({ refused: 'MAY_NOT_ACT' });
    expect(await cancel(booked[0] ?? '')).toMatchObject({ slot: { free: 1 } });
    expect(await book(left)).toMatchObject({ slot: { free: 0 } });
    const shown = await desk.execute(`{ slots(outletId: "${id}", on: "2026-03-03") { id free } }`);
    expect(shown.data.slots).toEqual([{ id: slot.id, free: 0 }]);
    const { stored, folded } = await rebuilt(desk, slotStore);
    expect(folded).toEqual(stored);
  });

  const addKiosk = (more: object, viewer: Viewer = cityOfficer) =>
    ask(
      'registerKiosk',
      'RegisterKioskInput',
      'kiosk { id place status functions }',
      { account: 'kiosk-0', place: 'HALL', area: '220100', functions: ['BALANCE'], ...more },
      viewer,
    );

  it('registers terminals in halls, and elsewhere with a host where it is tried out [S002-19a] [S002-19b]', async () => {
    expect(await addKiosk({}, citizen('p1'))).toMatchObject({ refused: 'ROLE_NOT_ALLOWED' });
    expect(await addKiosk({ account: ' ' })).toMatchObject({ refused: 'ACCOUNT_REQUIRED' });
    expect(await addKiosk({ functions: [] })).toMatchObject({ refused: 'FUNCTION_NOT_ALLOWED' });
    expect(await addKiosk({ place: 'BANK' })).toMatchObject({ refused: 'HOST_REQUIRED' });
    expect(await addKiosk({ place: 'PHARMACY', hostId: 'H22010200001' })).toMatchObject({
      refused: 'HOST_UNKNOWN',
    });
    expect(await addKiosk({ place: 'MEDICAL_INSTITUTION', hostId: 'P22010200001' })).toMatchObject({
      refused: 'HOST_UNKNOWN',
    });
    expect(await addKiosk({ area: '220200' })).toMatchObject({ refused: 'NOT_OWN_AREA' });
    const elsewhere = { place: 'BANK', hostId: 'B1', area: '220200' };
    expect(await addKiosk(elsewhere, officer('220200'))).toMatchObject({ refused: 'PILOT_FLAG_OFF' });
    const { kiosk: inHall } = await addKiosk({});
    expect(await addKiosk({})).toMatchObject({ refused: 'ACCOUNT_TAKEN' });
    await addKiosk({ account: 'kiosk-bank', place: 'BANK', hostId: 'BANK-1' });
    await addKiosk({ account: 'kiosk-drug', place: 'PHARMACY', hostId: 'P22010200001' });
    const { data } = await desk.execute('{ kiosks(place: HALL, area: "220100") { nodes { id } } }');
    expect(data.kiosks.nodes).toEqual([{ id: inHall.id }]);
  });

  it('shows a terminal what the person of the e-voucher may see, and takes basic items', async () => {
    const { kiosk } = await addKiosk({
      ...{ account: 'some-KIOSK', place: 'MEDICAL_INSTITUTION', hostId: 'H22010200001' },
      functions: ['BALANCE', 'BASIC_ITEMS'],
    });
    const scopes = ['ENROLMENT', 'MONEY', 'SERVICE'] as const;
    const held = grantFor('p1', 'some-KIOSK', scopes, { kind: 'E_VOUCHER' });
    const mandate = grantFor('p1', 'some-KIOSK', scopes, { kind: 'MANDATE' });
    const shown = as('KIOSK', { grants: [held] });
    const session = async (viewer: Viewer, personId = 'p1', kioskId: string = kiosk.id) => {
      const text =
        'query ($kioskId: ID!, $personId: ID!) { kioskSession(kioskId: $kioskId, personId: $personId) { person { id } functions } }';
      const answer = await desk.execute(text, { kioskId, personId }, viewer);
      return answer.errors?.[0]?.extensions.reason ?? answer.data.kioskSession;
    };
    expect(await session(as('KIOSK'))).toBe('GRANT_REQUIRED');
    expect(await session(as('KIOSK', { grants: [mandate] }))).toBe('GRANT_REQUIRED');
    expect(await session(shown, 'p2')).toBe('GRANT_REQUIRED');
    expect(await session(shown, 'p1', 'none')).toBe('KIOSK_NOT_FOUND');
    expect(await session({ ...shown, subject: 'another' })).toBe('NOT_THIS_KIOSK');
    expect(await session(shown)).toEqual({ person: { id: 'p1' }, functions: ['BALANCE', 'BASIC_ITEMS'] });

    const accept = (item: string, viewer: Viewer, channel = 'SELF_SERVICE') =>
      ask(
        'acceptCase',
        'AcceptCaseInput',
        'case { channel firstAsked }',
        { personId: 'p1', channel, kioskId: kiosk.id, items: [item] },
        viewer,
      );
    expect(await accept('ENROLMENT_CHANGE', as('KIOSK'))).toMatchObject({ refused: 'GRANT_REQUIRED' });
    expect(await accept('ENROLMENT_CHANGE', as('KIOSK', { grants: [mandate] }))).toMatchObject({
      refused: 'GRANT_REQUIRED',
    });
    expect(await accept('MATERNITY_CLAIM', shown)).toMatchObject({ refused: 'ITEM_NOT_BASIC' });
    expect(await accept('ENROLMENT_CHANGE', shown, 'APP')).toMatchObject({ refused: 'CHANNEL_NOT_ALLOWED' });
    expect(await accept('ENROLMENT_CHANGE', shown)).toEqual({
      case: { channel: 'SELF_SERVICE', firstAsked: null },
    });

    const suspend = (reason: string) =>
      ask(
        'suspendKiosk',
        'SuspendKioskInput',
        'kiosk { status suspensionReason }',
        { kioskId: kiosk.id, reason },
        cityOfficer,
      );
    const resume = () =>
      ask('resumeKiosk', 'KioskInput', 'kiosk { status }', { kioskId: kiosk.id }, cityOfficer);
    expect(await suspend(' ')).toMatchObject({ refused: 'REASON_REQUIRED' });
    expect(await suspend('检修')).toEqual({ kiosk: { status: 'SUSPENDED', suspensionReason: '检修' } });
    expect(await suspend('检修')).toMatchObject({ refused: 'KIOSK_SUSPENDED' });
    expect(await session(shown)).toBe('KIOSK_SUSPENDED');
    expect(await accept('ENROLMENT_CHANGE', shown)).toMatchObject({ refused: 'KIOSK_SUSPENDED' });
    expect(await resume()).toEqual({ kiosk: { status: 'ACTIVE' } });
    expect(await resume()).toMatchObject({ refused: 'KIOSK_ACTIVE' });
  });

  it('refuses items at a terminal that only shows', async () => {
    const { kiosk } = await addKiosk({ account: 'kiosk-show' });
    const held = grantFor('p1', 'kiosk-show', ['SERVICE'], { kind: 'E_VOUCHER' });
    const viewer = { ...as('KIOSK', { grants: [held] }), subject: 'kiosk-show' };
    const given = { personId: 'p1', channel: 'SELF_SERVICE', kioskId: kiosk.id, items: ['ENROLMENT_CHANGE'] };
    expect(await ask('acceptCase', 'AcceptCaseInput', 'revision', given, viewer)).toMatchObject({
      refused: 'FUNCTION_NOT_OFFERED',
    });
  });

  it('folds the histories of outlets, queues and terminals', async () => {
    for (const definition of [outletStore, kioskStore, queueStore]) {
      const { stored, folded } = await rebuilt(desk, definition as typeof queueStore);
      expect(folded).toEqual(stored);
    }
  });
});
