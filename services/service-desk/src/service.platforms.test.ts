import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, until, type TestService } from '@yibao/platform/testing';
import { asking, cityOfficer, openDesk, passDays } from './testing/desk.ts';

describe('platforms that hand cases over', () => {
  let desk: TestService;
  const ask = asking(() => desk);

  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(async () => desk.stop());

  it('takes a case of a platform once by its external id [S001-8.1]', async () => {
    const receive = (more: object = {}, organisation = 'NATIONAL_PLATFORM') =>
      ask(
        'receiveExternalCase',
        'ReceiveExternalCaseInput',
        'caseId state revision',
        {
          platform: 'NATIONAL_PLATFORM',
          externalId: 'N-1',
          personId: 'p5',
          items: ['ENROLMENT_CHANGE'],
          ...more,
        },
        as('PARTNER_DEPARTMENT', { organisation }),
      );
    expect(await receive({}, 'OTHER')).toMatchObject({ refused: 'PLATFORM_UNKNOWN' });
    expect(await receive({ platform: 'OTHER' }, 'OTHER')).toMatchObject({ refused: 'PLATFORM_UNKNOWN' });
    for (const externalId of ['张三 1', '11010519491231002X'])
      expect(await receive({ externalId })).toMatchObject({ refused: 'EXTERNAL_ID_INVALID' });
    await desk.receiveHeartbeat('persons');
    await until(
      'what is known of persons is fresh',
      async () => (await receive({ personId: 'nobody' })).refused === 'PERSON_UNKNOWN',
    );
    const received = await receive({ idempotencyKey: 'external-N-1' });
    const look = await until('the person sees it', async () =>
      (await desk.events()).find(
        ({ type, data }) =>
          type === 'service-desk.person-data-read.v1' && (data as { personId: string }).personId === 'p5',
      ),
    );
    expect(look.data).toMatchObject({ role: 'PARTNER_DEPARTMENT', organisation: 'NATIONAL_PLATFORM' });
    expect(received).toMatchObject({ state: 'ACCEPTED', revision: 1 });
    expect(await receive({ idempotencyKey: 'external-N-1' })).toEqual(received);
    expect(await receive()).toMatchObject({
      refused: 'EXTERNAL_ID_KNOWN',
      details: { caseId: received.caseId },
    });
    const found = await desk.execute(
      `{ serviceCase(id: "${received.caseId}") { channel platform externalId } }`,
      {},
      citizen('p5'),
    );
    expect(found.data.serviceCase).toEqual({
      ...{ channel: 'NATIONAL_PLATFORM', platform: 'NATIONAL_PLATFORM', externalId: 'N-1' },
    });
  });

  it('says which of them handed something over of late [S001-8.1]', async () => {
    const text = '{ casePlatforms { platform connected lastAt lately } }';
    const platforms = async () => (await desk.execute(text, {}, cityOfficer)).data.casePlatforms;
    const quiet = { platform: 'JIANGSU_CLOUD', connected: false, lastAt: null, lately: 0 };
    expect(await platforms()).toEqual([
      { platform: 'NATIONAL_PLATFORM', connected: true, lastAt: expect.any(String), lately: 1 },
      quiet,
    ]);
    passDays(1);
    expect(await platforms()).toEqual([
      { platform: 'NATIONAL_PLATFORM', connected: false, lastAt: expect.any(String), lately: 0 },
      quiet,
    ]);
    expect((await desk.execute(text, {}, citizen('p1'))).errors?.[0]?.extensions.reason).toBe(
      'ROLE_NOT_ALLOWED',
    );
  });

  it('logs which platform, which account and for what purpose a person was looked at [S003-3.1b]', async () => {
    const cloud = as('PARTNER_DEPARTMENT', { organisation: 'JIANGSU_CLOUD', purpose: 'DATA_EXCHANGE' });
    const handedOver = { platform: 'JIANGSU_CLOUD', externalId: 'JS-1', personId: 'p6' };
    const received = await ask(
      'receiveExternalCase',
      'ReceiveExternalCaseInput',
      'state',
      { ...handedOver, items: ['ENROLMENT_CHANGE'] },
      cloud,
    );
    expect(received).toEqual({ state: 'ACCEPTED' });
    const look = await until('the look', async () =>
      (await desk.events()).find(
        ({ type, data }) =>
          type === 'service-desk.person-data-read.v1' && (data as { personId: string }).personId === 'p6',
      ),
    );
    expect(look.data).toMatchObject({
      ...{ organisation: 'JIANGSU_CLOUD', viewer: cloud.subject, purpose: 'DATA_EXCHANGE', scope: 'SERVICE' },
    });
  });
});
