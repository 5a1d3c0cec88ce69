import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  AssistedServiceAccepted,
  AssistedServiceCancelled,
  AssistedServiceRequested,
  VideoEnded,
  VideoStarted,
} from '@yibao/schemas/events/sports';
import { assistedServices } from './service.ts';
import { endVideo, partyOf, startVideo } from './video.ts';

const given = specificationOf(assistedServices);
const key = { serviceId: 's1', personId: 'p1' };
const agreedAt = '2026-03-02T02:00:00.000Z';
const request = {
  ...({ audience: 'SPECTATOR', mode: 'VIDEO', business: 'CARE_GUIDANCE' } as const),
  ...{ ...key, area: '220100', agreedAt, requestedAt: '2026-03-01T02:00:00.000Z' },
};
const requested = AssistedServiceRequested(request);
const accepted = AssistedServiceAccepted({ ...key, officerId: 'o1', acceptedAt: '2026-03-01T03:00:00.000Z' });
const started = VideoStarted({ ...key, startedAt: agreedAt });
const endedAt = '2026-03-02T02:20:00.000Z';
const ended = VideoEnded({ ...key, endedAt });

describe('a video session', () => {
  it('begins at the time agreed on, not before, by the officer who took the request over [S000-02a]', () => {
    given(requested, accepted).when(startVideo('o1', agreedAt)).then(started);
    given(requested, accepted)
      .when(startVideo('o1', '2026-03-02T01:59:59.999Z'))
      .refused('TOO_EARLY', { agreedAt });
    given(requested, accepted).when(startVideo('o2', agreedAt)).refused('NOT_YOURS');
    given(requested).when(startVideo('o1', agreedAt)).refused('NOT_YOURS');
    given(AssistedServiceRequested({ ...request, mode: 'ONLINE' }), accepted)
      .when(startVideo('o1', agreedAt))
      .refused('NOT_VIDEO');
    const cancelled = AssistedServiceCancelled({ ...key, cancelledAt: agreedAt }, { reason: 'ill' });
    given(requested, accepted, cancelled).when(startVideo('o1', agreedAt)).refused('INVALID_STATE');
    given().when(startVideo('o1', agreedAt)).refused('NOT_FOUND');
  });

  it('goes on until it is ended, and may begin anew', () => {
    given(requested, accepted, started).when(startVideo('o1', endedAt)).then();
    given(requested, accepted, started).when(endVideo('o1', endedAt)).then(ended);
    given(requested, accepted, started).when(endVideo('o2', endedAt)).refused('NOT_YOURS');
    given(requested, accepted).when(endVideo('o1', endedAt)).refused('INVALID_STATE');
    given(requested, accepted, started, ended).when(endVideo('o1', endedAt)).refused('INVALID_STATE');
    given(requested, accepted, started, ended)
      .when(startVideo('o1', endedAt))
      .then(VideoStarted({ ...key, startedAt: endedAt }));
  });

  it('has two sides', () => {
    const service = replay(assistedServices, [requested, accepted]);
    const side = (personId: string | undefined, subject: string) =>
      service && partyOf(service, { personId, subject });
    expect([side('p1', 'c1'), side(undefined, 'o1'), side('p2', 'c2'), side(undefined, 'o2')]).toEqual([
      ...['APPLICANT', 'OFFICER', null, null],
    ]);
  });
});
