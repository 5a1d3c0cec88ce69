import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, officer, rebuilt, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { kioskStore } from './persistence/kiosk-store.ts';
import { asking, cityOfficer, openDesk } from './testing/desk.ts';

describe('self-service terminals', () => {
  let desk: TestService;
  const ask = asking(() => desk);

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => desk.stop());

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

  it('folds its history', async () => {
    const { stored, folded } = await rebuilt(desk, kioskStore);
    expect(folded).toEqual(stored);
  });
});
