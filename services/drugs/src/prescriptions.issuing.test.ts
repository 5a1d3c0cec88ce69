import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, until } from '@yibao/platform/testing';
import {
  doctorOf,
  hospitalId,
  prescribing,
  runningPrescriptions,
  selection,
  settableClock,
} from './testing/prescribing.ts';
import type { RunningDrugs } from './testing/running-drugs.ts';

const clock = settableClock();
let drugs: RunningDrugs;
beforeAll(async () => {
  drugs = await runningPrescriptions(clock);
});
afterAll(async () => drugs.stop());
const { issue, act } = prescribing(() => drugs);

describe('issuing', () => {
  it('needs the person to have shown themselves to the own institution', async () => {
    expect(await issue('sun', {}, doctorOf('sun', { grants: [] }))).toMatchObject({ reason: 'MAY_NOT_ACT' });
    const mandate = grantFor('sun', hospitalId, ['CLINICAL'], {
      ...{ kind: 'MANDATE', expiresAt: '2027-01-01T00:00:00Z' },
    });
    expect(await issue('sun', {}, doctorOf('sun', { grants: [mandate] }))).toMatchObject({
      reason: 'NO_IDENTITY_CHECK',
    });
    expect(await issue('sun', {}, citizen('sun'))).toMatchObject({ reason: 'ROLE_NOT_ALLOWED' });
    const nowhere = as('DOCTOR', { grants: doctorOf('sun').grants });
    expect(await issue('sun', {}, nowhere)).toMatchObject({ reason: 'NO_INSTITUTION' });
  });

  it.each([
    [{ lines: [] }, 'EMPTY_PRESCRIPTION'],
    [{ lines: [{ code: 'XIN', quantity: '0' }] }, 'QUANTITY_INVALID'],
    [{ lines: [{ code: 'XIN', quantity: '-1' }] }, 'QUANTITY_INVALID'],
    [
      {
        lines: [
          { code: 'XIN', quantity: '1' },
          { code: 'XIN', quantity: '2' },
        ],
      },
      'DUPLICATE_LINE',
    ],
    [{ lines: [{ code: 'XNOBODY', quantity: '1' }] }, 'UNKNOWN_CODE'],
    [{ diagnoses: [] }, 'DIAGNOSIS_REQUIRED'],
    [{ diagnoses: ['headache!'] }, 'DIAGNOSIS_REQUIRED'],
    [{ validUntil: '2026-03-01' }, 'VALIDITY_INVALID'],
    [{ weeks: 0, reason: 'stable' }, 'WEEKS_INVALID'],
    [{ weeks: 12 }, 'LONG_TERM_REASON_REQUIRED'],
    [{ weeks: 13, reason: 'stable' }, 'MAX_WEEKS_EXCEEDED'],
  ])('is refused with %j: %s', async (more, reason) => {
    expect(await issue('sun', more)).toMatchObject({ reason });
  });

  it('allows as many weeks as the pack says, and names them [S003-7.6f]', async () => {
    expect(await issue('sun', { weeks: 12, reason: 'stable' })).toMatchObject({
      prescription: { weeks: 12 },
    });
    expect(await issue('sun', { weeks: 13, reason: 'stable' })).toMatchObject({
      details: { weeks: 13, most: 12, pack: 'T220100/T220100-1' },
    });
  });

  it('guesses neither weeks nor validity where the pack is silent', async () => {
    const long = { weeks: 4, reason: 'stable', validUntil: '2026-03-10' };
    expect(await issue('silent', long)).toMatchObject({
      reason: 'PARAMETER_MISSING',
      details: { path: 'prescription.longTerm.maxWeeks' },
    });
    expect(await issue('silent')).toMatchObject({
      reason: 'PARAMETER_MISSING',
      details: { path: 'prescription.validDays' },
    });
    expect(await issue('silent', { validUntil: '2026-03-02' })).toMatchObject({
      prescription: { validUntil: '2026-03-02' },
    });
  });

  it('flags what lies beside the label, and stops nothing [S003-1.1g]', async () => {
    expect(await issue('sun', { diagnoses: ['ASTHMA'] })).toMatchObject({
      prescription: { state: 'ISSUED', warnings: [{ flag: 'OFF_LABEL', code: 'XIN' }] },
    });
    const flagged = await until('supervision is told', async () =>
      (await drugs.events()).find(({ type }) => type === 'drugs.prescription-flagged.v1'),
    );
    expect(flagged.data).toMatchObject({ flag: 'OFF_LABEL', code: 'XIN', doctorId: 'doctor-1' });
  });

  it('names the cheapest equivalent of a drug outside, unless a reason is given [S003-1.1f]', async () => {
    const lines = [{ code: 'XOUT', quantity: '1' }];
    expect(await issue('sun', { lines })).toMatchObject({
      prescription: {
        warnings: [{ flag: 'IN_CATALOGUE_AVAILABLE', code: 'XOUT', alternative: 'XCHEAP' }],
      },
    });
    expect(await issue('sun', { lines, reason: 'allergic' })).toMatchObject({
      prescription: { warnings: [] },
    });
  });

  it('asks an assisted person`s consent to what is outside, and keeps it [S003-3.1j]', async () => {
    const lines = [
      { code: 'XALONE', quantity: '1' },
      { code: 'XIN', quantity: '1' },
    ];
    expect(await issue('sun', { lines })).toMatchObject({ prescription: { warnings: [] } });
    const { prescription } = await issue('poor', { lines });
    expect(prescription.warnings).toEqual([{ flag: 'CONSENT_MISSING', code: 'XALONE', alternative: null }]);
    const consent = (codes: readonly string[], viewer = doctorOf('poor')) =>
      act('recordOutOfScopeConsent', prescription.id, { codes, by: 'PERSON' }, viewer);
    expect(await consent(['XIN'])).toMatchObject({ reason: 'IN_SCOPE' });
    expect(await consent(['XOUT'])).toMatchObject({ reason: 'UNKNOWN_CODE' });
    const elsewhere = { organisation: 'H9', grants: [grantFor('poor', 'H9', ['CLINICAL'])] };
    expect(await consent(['XALONE'], doctorOf('poor', elsewhere))).toMatchObject({ reason: 'NOT_ISSUER' });
    expect(await consent(['XALONE'])).toMatchObject({ prescription: { warnings: [] } });
  });

  it('takes in what another system of the hospital issued, once by its number', async () => {
    const upload = (number: string, more: object = {}) =>
      drugs.mutate(
        'uploadPrescription',
        {
          ...{ personId: 'sun', number, diagnoses: ['HYPERTENSION'] },
          ...{ lines: [{ code: 'XIN', quantity: '1' }], ...more },
        },
        selection,
        as('HOSPITAL', { organisation: hospitalId, grants: doctorOf('sun').grants }),
      );
    expect(await upload('RX-1')).toMatchObject({ prescription: { origin: 'UPLOADED', state: 'ISSUED' } });
    expect(await upload('RX-1')).toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_TAKEN' });
    expect(await upload(' ')).toMatchObject({ reason: 'NUMBER_REQUIRED' });
    expect(await upload('RX-2', { lines: [{ code: 'XNOBODY', quantity: '1' }] })).toMatchObject({
      reason: 'UNKNOWN_CODE',
    });
    expect(await upload('RX-2')).toMatchObject({ prescription: { origin: 'UPLOADED' } });
  });

  it('is done by a doctor in their own name; the hospital names one of its doctors', async () => {
    const { grants } = doctorOf('sun');
    expect(await issue('sun', { doctorId: 'doctor-2' })).toMatchObject({
      ...{ code: 'FORBIDDEN', reason: 'NOT_OWN_NAME' },
    });
    for (const named of [{}, { doctorId: 'doctor-1' }])
      expect(await issue('sun', named)).toMatchObject({ prescription: { doctorId: 'doctor-1' } });
    const office = as('HOSPITAL', { organisation: hospitalId, grants });
    expect(await issue('sun', { doctorId: 'doctor-2' }, office)).toMatchObject({
      prescription: { doctorId: 'doctor-2' },
    });
    expect(await issue('sun', {}, office)).toMatchObject({ prescription: { doctorId: null } });
  });
});

describe('a retry', () => {
  const today = { validUntil: '2026-03-02', idempotencyKey: 'retried-0001' };

  it('answers what was decided the first time, on a day on which it would be refused', async () => {
    const first = await issue('sun', today);
    expect(first).toMatchObject({ prescription: { state: 'ISSUED', validUntil: '2026-03-02' } });
    clock.set('2026-03-03T09:00:00+08:00');
    expect(await issue('sun', { validUntil: '2026-03-02' })).toMatchObject({ reason: 'VALIDITY_INVALID' });
    expect(await issue('sun', today)).toMatchObject({ prescription: { id: first['prescription'].id } });
  });

  it('with another input is none', async () => {
    expect(await issue('sun', { ...today, diagnoses: ['ASTHMA'] })).toMatchObject({
      ...{ code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('is for whoever still has the person before them', async () => {
    const later = doctorOf('sun', { grants: [] });
    expect(await issue('sun', today, later)).toMatchObject({ reason: 'MAY_NOT_ACT' });
  });
});
