import { describe, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { EmergencyCorrected, EmergencyRegistered } from '@yibao/schemas/events/cross-region-care';
import { correctEmergency, emergencies, registerEmergency, type Emergency } from './emergency.ts';

const given = specificationOf(emergencies);
const emergency: Emergency = {
  registrationId: 'e1',
  personId: 'p1',
  institutionId: 'H46010000001',
  kind: 'RESCUE',
  context: 'COMPETING',
  admittedAt: '2026-03-02T02:00:00+08:00',
};
const register = (now: string) => registerEmergency(emergency, new Date(now));

describe('registerEmergency', () => {
  it('registers once per admission, with what the person was there for [S000-06a]', () => {
    given().when(register('2026-03-02T02:00:00+08:00')).then(EmergencyRegistered(emergency));
    given(EmergencyRegistered(emergency))
      .when(register('2026-03-02T03:00:00+08:00'))
      .refused('ALREADY_REGISTERED');
  });
  it('refuses an admission in the future', () =>
    given().when(register('2026-03-02T01:59:59+08:00')).refused('ADMISSION_IN_FUTURE'));
});

describe('correctEmergency', () => {
  const correct = (more: object = {}) =>
    correctEmergency({
      kind: 'TREATMENT',
      context: 'OTHER',
      reason: 'mistyped',
      institutionId: 'H46010000001',
      ...more,
    });
  const registered = EmergencyRegistered(emergency);

  it('keeps the reason to itself', () =>
    given(registered)
      .when(correct())
      .then(
        EmergencyCorrected(
          { registrationId: 'e1', personId: 'p1', kind: 'TREATMENT', context: 'OTHER' },
          { reason: 'mistyped' },
        ),
      ));
  it('refuses', () => {
    given(registered)
      .when(correct({ reason: ' ' }))
      .refused('REASON_REQUIRED');
    given(registered)
      .when(correct({ institutionId: 'H1' }))
      .refused('NOT_TREATING_INSTITUTION');
    given().when(correct()).refused('REGISTRATION_NOT_FOUND');
  });
  it('does nothing when nothing changes', () =>
    given(registered)
      .when(correct({ kind: 'RESCUE', context: 'COMPETING' }))
      .then());
});
