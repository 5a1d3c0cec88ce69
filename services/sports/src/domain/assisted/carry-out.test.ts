import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  AssistedServiceAccepted,
  AssistedServiceCancelled,
  AssistedServiceCompleted,
  AssistedServiceOverdue,
  AssistedServiceRequested,
  StepRecorded,
} from '@yibao/schemas/events/sports';
import {
  acceptService,
  addStep,
  cancelService,
  closeWithFiling,
  completeBusiness,
  markOverdue,
  overdueAt,
  recordInterpretation,
} from './carry-out.ts';
import { requestAssistedService, type ServiceRequest } from './request.ts';
import { assistedServices } from './service.ts';

const given = specificationOf(assistedServices);
const key = { serviceId: 's1', personId: 'p1' };
const at = '2026-03-02T05:00:00.000Z';
const request: ServiceRequest = {
  ...{
    ...key,
    audience: 'COACH',
    mode: 'ONSITE',
    business: 'CROSS_REGION_FILING',
    condition: 'OCCUPATIONAL_DISEASE',
  },
  ...{
    place: 'camp',
    agreedAt: null,
    area: '220100',
    requestedAt: '2026-03-01T02:00:00.000Z',
    dueOn: '2026-03-02',
  },
  ...{ registeredAs: ['COACH'], enrolledInProvince: true },
};
const requested = AssistedServiceRequested(
  {
    ...{ ...key, audience: 'COACH', mode: 'ONSITE', business: 'CROSS_REGION_FILING' },
    ...{
      condition: 'OCCUPATIONAL_DISEASE',
      area: '220100',
      requestedAt: request.requestedAt,
      dueOn: '2026-03-02',
    },
  },
  { place: 'camp' },
);
const accepted = AssistedServiceAccepted({ ...key, officerId: 'o1', acceptedAt: at });
const filed = StepRecorded({ ...key, step: 'AGENCY', resultRef: 'f1', recordedAt: at });
const filing = { filingId: 'f1', personId: 'p1', registeredAt: at };

describe('requestAssistedService', () => {
  const asking = (more: Partial<ServiceRequest> = {}) =>
    given().when(requestAssistedService({ ...request, ...more }));

  it('comes to athletes and coaches of the province [S000-01a]', () => {
    asking().then(requested);
    asking({ enrolledInProvince: false }).refused('NOT_ELIGIBLE_ONSITE');
    asking({ registeredAs: ['ATHLETE'] }).refused('NOT_ELIGIBLE_ONSITE');
    asking({ audience: 'EVENT_STAFF', registeredAs: ['EVENT_STAFF'] }).refused('NOT_ELIGIBLE_ONSITE');
  });
  it.each(['CROSS_REGION_FILING', 'ROSTER_CHANGE', 'TRANSFER'] as const)(
    'handles %s at home [S000-01b]',
    (business) => {
      const { state } = {
        state: replay(assistedServices, requestAssistedService({ ...request, business })(null)),
      };
      expect(state).toMatchObject({ business, status: 'REQUESTED' });
    },
  );
  it('handles nothing else at home', () =>
    asking({ business: 'OTHER_FORMALITY' }).refused('BUSINESS_NOT_OFFERED_ONSITE'));
  it.each(['ATHLETE', 'COACH', 'EVENT_STAFF', 'SPECTATOR'] as const)(
    'helps a %s remotely, wherever insured [S000-02a]',
    (audience) => {
      const remote = {
        mode: 'VIDEO',
        audience,
        registeredAs: [],
        enrolledInProvince: false,
        agreedAt: at,
      } as const;
      const state = replay(assistedServices, requestAssistedService({ ...request, ...remote })(null));
      expect(state).toMatchObject({ audience, status: 'ACCEPTED', agreedAt: at });
    },
  );
});

describe('a request', () => {
  it('is complete with its last task, in whichever order [S000-01d]', () => {
    const explained = StepRecorded({
      ...key,
      step: 'POLICY_INTERPRETATION',
      topics: ['WORK_INJURY'],
      recordedAt: at,
    });
    const completed = AssistedServiceCompleted({ ...key, completedAt: at, inTime: true });
    given(requested, accepted).when(closeWithFiling(filing)).then(filed);
    given(requested, accepted, filed)
      .when(recordInterpretation(['WORK_INJURY'], at))
      .then(explained, completed);
    given(requested, accepted, explained).when(closeWithFiling(filing)).then(filed, completed);
  });

  it('takes one filing of its own person only, and none when it is over [S000-01b]', () => {
    given(requested, filed)
      .when(closeWithFiling({ ...filing, filingId: 'f2' }))
      .then();
    given(requested)
      .when(closeWithFiling({ ...filing, personId: 'p2' }))
      .then();
    given(requested, AssistedServiceCancelled({ ...key, cancelledAt: at }, { reason: 'x' }))
      .when(closeWithFiling(filing))
      .then();
    given().when(closeWithFiling(filing)).then();
  });

  it.each([
    ['2026-03-02T15:59:59.000Z', true],
    ['2026-03-02T16:00:00.000Z', false],
  ])('completed at %s is in time: %s [S000-01f]', (completedAt, inTime) =>
    given(
      requested,
      accepted,
      StepRecorded({ ...key, step: 'POLICY_INTERPRETATION', topics: ['WORK_INJURY'], recordedAt: at }),
    )
      .when(closeWithFiling({ ...filing, registeredAt: completedAt }))
      .then(
        StepRecorded({ ...filed.data, recordedAt: completedAt }),
        AssistedServiceCompleted({ ...key, completedAt, inTime }),
      ),
  );

  it('is overdue the day after its target, once [S000-01f]', () => {
    given(requested).when(markOverdue('2026-03-02')).then();
    given(requested)
      .when(markOverdue('2026-03-03'))
      .then(AssistedServiceOverdue({ ...key, dueOn: '2026-03-02' }));
    given(requested, AssistedServiceOverdue({ ...key, dueOn: '2026-03-02' }))
      .when(markOverdue('2026-03-04'))
      .then();
    expect(overdueAt(replay(assistedServices, [requested]))).toBe('2026-03-02T16:00:00.000Z');
  });

  it('refuses what its state does not allow', () => {
    given(requested, accepted).when(acceptService('o2', at)).refused('INVALID_STATE');
    given(requested).when(addStep('CALL', 'REMOTE')).refused('INVALID_STATE');
    given(requested, accepted).when(addStep('AGENCY', 'REMOTE')).refused('STEP_EXISTS');
    given(requested, accepted).when(addStep('call them', 'REMOTE')).refused('STEP_UNKNOWN');
    given(requested, accepted).when(addStep('CALL', 'WINDOW')).refused('HOME_SERVICE_ONLY');
    given(requested, accepted).when(completeBusiness('r', at)).refused('CLOSED_BY_OWNER');
    given(requested).when(cancelService('', at)).refused('REASON_REQUIRED');
    given().when(acceptService('o1', at)).refused('NOT_FOUND');
  });
});
