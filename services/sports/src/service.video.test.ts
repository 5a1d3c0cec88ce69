import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, type TestService } from '@yibao/platform/testing';
import { asker, movingClock, runningSports } from './testing/known.ts';
import * as ask from './testing/requests.ts';
import { changchun, keyed, siping } from './testing/requests.ts';

const clock = movingClock('2026-03-02T10:00:00+08:00');
const platform = as('PARTNER_DEPARTMENT', { organisation: 'VIDEO_PLATFORM' });

let running: TestService;
const { data, reason } = asker(() => running);
const input = keyed();

const act = (mutation: string, type: string) =>
  `mutation ($input: ${type}!) { ${mutation}(input: $input) { service { video { startedAt endedAt joinToken } } } }`;
const accept = act('acceptService', 'AcceptServiceInput');
const start = act('startVideo', 'VideoSessionInput');
const end = act('endVideo', 'VideoSessionInput');
const shown = 'query ($id: ID!) { assistedService(id: $id) { status video { endedAt joinToken } } }';
const admission = `query ($serviceId: ID!, $token: String!) { videoAdmission(serviceId: $serviceId, token: $token) }`;

beforeAll(async () => {
  running = await runningSports(clock, { p1: '220100', p2: '220100' });
});
afterAll(async () => running.stop());

describe('help by video', () => {
  it('lets the applicant and the officer join with tokens of their own, while the session lasts [S000-02a]', async () => {
    const request = {
      ...{ personId: 'p1', audience: 'SPECTATOR', mode: 'VIDEO', business: 'OTHER_FORMALITY' },
      time: '2026-03-02T11:00:00+08:00',
    };
    const { id: serviceId } = (await data(ask.ask, input(request), citizen('p1'))).requestAssistedService
      .service;
    const tokenOf = async (viewer: typeof changchun): Promise<string> =>
      (await data(shown, { id: serviceId }, viewer)).assistedService.video?.joinToken ?? 'none';
    const admitted = async (token: string, viewer = platform, id = serviceId) =>
      (await data(admission, { serviceId: id, token }, viewer)).videoAdmission;

    expect(await reason(start, input({ serviceId }), changchun)).toBe('NOT_YOURS');
    await data(accept, input({ serviceId }), changchun);
    expect(await reason(start, input({ serviceId }), changchun)).toBe('TOO_EARLY');
    clock.set('2026-03-02T11:00:00+08:00');
    expect(await reason(start, input({ serviceId }), siping)).toBe('MAY_NOT_ACT');
    expect(await reason(start, input({ serviceId }), citizen('p1'))).toBe('ROLE_NOT_ALLOWED');
    await data(start, input({ serviceId }), changchun);

    const [applicant, officer] = [await tokenOf(citizen('p1')), await tokenOf(changchun)];
    expect(await admitted(applicant)).toBe('APPLICANT');
    expect(await admitted(officer)).toBe('OFFICER');
    expect(await admitted('none')).toBeNull();
    expect(await admitted(applicant, platform, 'other')).toBeNull();
    expect(await admitted(applicant, as('PARTNER_DEPARTMENT', { organisation: 'OTHER' }))).toBeNull();
    expect(await reason(admission, { serviceId, token: applicant }, changchun)).toBe('ROLE_NOT_ALLOWED');
    // Another officer of the agency sees that a session is under way, and cannot join it.
    expect(await tokenOf({ ...changchun, subject: 'colleague' })).toBe('none');
    expect((await data(shown, { id: serviceId }, citizen('p2'))).assistedService).toBeNull();

    await data(end, input({ serviceId }), changchun);
    expect([await admitted(applicant), await tokenOf(citizen('p1'))]).toEqual([null, 'none']);
    // Begun anew, the former tokens open nothing.
    clock.set('2026-03-02T11:30:00+08:00');
    await data(start, input({ serviceId }), changchun);
    expect(await admitted(applicant)).toBeNull();
    expect(await admitted(await tokenOf(citizen('p1')))).toBe('APPLICANT');
  });
});
