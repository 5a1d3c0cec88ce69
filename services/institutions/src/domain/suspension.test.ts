import { describe, it } from '@jest/globals';
import { InstitutionResumed, InstitutionSuspended } from '@yibao/schemas/events/institutions';
import { deciding, given, institutionId, registered } from '../testing/institution-history.ts';
import { resumeInstitution, suspendInstitution } from './suspension.ts';

const suspending = deciding(suspendInstitution);
const resuming = deciding(resumeInstitution);
const reason = '虚记费用，待查';
const suspended = (from: string) => InstitutionSuspended({ institutionId, from }, { reason });
const resumed = (from: string) => InstitutionResumed({ institutionId, from });

describe('suspendInstitution', () => {
  it('suspends an active institution, and keeps the reason to itself', () =>
    given(registered())
      .when(suspending({ from: '2026-06-01', reason: ` ${reason} ` }))
      .then(suspended('2026-06-01')));

  it('needs a reason', () =>
    given(registered())
      .when(suspending({ from: '2026-06-01', reason: ' ' }))
      .refused('REASON_REQUIRED'));

  it.each([
    ['2026-05-31', true],
    ['2026-06-01', false],
    ['2026-06-30', false],
    ['2026-07-01', true],
  ])('is possible on %s, beside a suspension of June: %s', (from, isActive) => {
    const suspend = given(registered(), suspended('2026-06-01'), resumed('2026-07-01')).when(
      suspending({ from, reason }),
    );
    if (isActive) suspend.then(suspended(from));
    else suspend.refused('NOT_ACTIVE', { suspended: { from: '2026-06-01', to: '2026-06-30' } });
  });
});

describe('resumeInstitution', () => {
  it.each([
    ['2026-05-31', false],
    ['2026-06-01', true],
    ['2026-08-15', true],
  ])('is possible on %s, when it is suspended from 1 June on: %s', (from, isSuspended) => {
    const resume = given(registered(), suspended('2026-06-01')).when(resuming({ from }));
    if (isSuspended) resume.then(resumed(from));
    else resume.refused('NOT_SUSPENDED', { on: from });
  });
});
