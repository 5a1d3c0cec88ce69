import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import { specificationOf } from '@yibao/platform/testing';
import {
  EntitlementApplied,
  EntitlementGranted,
  EntitlementRefused,
  EntitlementRevoked,
} from '@yibao/schemas/events/coverage';
import type { EventOf } from '@yibao/schemas/events/define-event';
import { catalogue, claimOf, factsOf, given as value, policyWith, requestOf } from '../testing/claims.ts';
import { benefits } from './benefits.ts';
import {
  applyForEntitlement,
  reviewEntitlement,
  revokeEntitlement,
  type Application,
  type Review,
} from './recognise.ts';
import { reverse, settle } from './settle.ts';

const given = specificationOf(benefits);
const personId = 'person-1';
const application: EventOf<typeof EntitlementApplied>['data'] = {
  entitlementId: 'e1',
  personId,
  kind: 'CHRONIC_SPECIAL',
  code: 'HYPERTENSION',
  disease: 'HYPERTENSION',
  channel: 'INSTITUTION',
  insuredArea: '220300',
  institutionId: 'H1',
  appliedAt: '2023-05-01T09:00:00+08:00',
};
const asked = (changes: Partial<Application> = {}): Application => ({
  ...application,
  ...{ today: '2023-05-01', codeKnown: true, mayReview: true },
  ...changes,
});
const reviewed = (changes: Partial<Review> = {}): Review => ({
  ...{ entitlementId: 'e1', personId, institutionId: 'H1', at: '2023-05-02T10:00:00+08:00' },
  ...{ today: '2023-05-02', approved: true, validTo: null, reason: '' },
  ...changes,
});
const applied = EntitlementApplied(application);
const online = EntitlementApplied({ ...application, channel: 'WECHAT', institutionId: null });
const drug = EntitlementApplied({ ...application, kind: 'DUAL_CHANNEL', code: 'XDRUG1' });
const granted = (changes: Partial<ReturnType<typeof EntitlementGranted>['data']> = {}) =>
  EntitlementGranted({
    ...{ entitlementId: 'e1', personId, kind: 'CHRONIC_SPECIAL', code: 'HYPERTENSION' },
    ...{
      disease: 'HYPERTENSION',
      institutionId: 'H1',
      validTo: null,
      grantedAt: '2023-05-02T10:00:00+08:00',
    },
    ...changes,
  });
const revoked = EntitlementRevoked(
  { entitlementId: 'e1', personId, revokedAt: '2023-05-03T10:00:00+08:00' },
  { reason: 'another drug' },
);

describe('an application', () => {
  it('goes to the institution of care, or on line to the agency [S002-10b]', () => {
    given().when(applyForEntitlement(asked())).then(applied);
    given()
      .when(applyForEntitlement(asked({ channel: 'WECHAT', institutionId: null, mayReview: true })))
      .then(online);
  });

  it('again changes nothing', () => given(applied).when(applyForEntitlement(asked())).then());

  it('is refused for an unknown code, and where the institution may not review', () => {
    given()
      .when(applyForEntitlement(asked({ codeKnown: false })))
      .refused('UNKNOWN_CODE', { code: 'HYPERTENSION' });
    given()
      .when(applyForEntitlement(asked({ mayReview: false })))
      .refused('INSTITUTION_MAY_NOT_REVIEW', { institutionId: 'H1' });
  });

  it('is refused while one is open or in force, and taken again after it', () => {
    const again = asked({ entitlementId: 'e2' });
    const second = EntitlementApplied({ ...application, entitlementId: 'e2' });
    const standing = (status: string) => ({ entitlementId: 'e1', status });
    given(applied).when(applyForEntitlement(again)).refused('ALREADY_ENTITLED', standing('APPLIED'));
    given(applied, granted())
      .when(applyForEntitlement({ ...again, today: '2023-05-02' }))
      .refused('ALREADY_ENTITLED', standing('APPROVED'));
    const short = granted({ validTo: '2023-05-31' });
    given(applied, short)
      .when(applyForEntitlement({ ...again, today: '2023-05-31' }))
      .refused('ALREADY_ENTITLED', standing('APPROVED'));
    given(applied, short)
      .when(applyForEntitlement({ ...again, today: '2023-06-01' }))
      .then(second);
    given(applied, granted(), revoked).when(applyForEntitlement(again)).then(second);
    const other = { code: 'DIABETES', disease: 'DIABETES' };
    given(applied)
      .when(applyForEntitlement({ ...again, ...other }))
      .then(EntitlementApplied({ ...application, entitlementId: 'e2', ...other }));
  });
});

describe('a review', () => {
  it('approves at once [S002-10a]', () => given(applied).when(reviewEntitlement(reviewed())).then(granted()));

  it('refuses with a reason, which stays private', () => {
    const refusal = reviewed({ approved: false, reason: 'no finding' });
    given(applied)
      .when(reviewEntitlement(refusal))
      .then(
        EntitlementRefused(
          { entitlementId: 'e1', personId, refusedAt: refusal.at },
          { reason: 'no finding' },
        ),
      );
    given(applied)
      .when(reviewEntitlement({ ...refusal, reason: ' ' }))
      .refused('REASON_REQUIRED');
  });

  it('belongs to whom the application went to: neither another institution, nor the agency, nor the other way round [S002-10a] [S002-10b]', () => {
    for (const institutionId of ['H2', null])
      given(applied)
        .when(reviewEntitlement(reviewed({ institutionId })))
        .refused('NOT_THE_REVIEWER');
    given(online).when(reviewEntitlement(reviewed())).refused('NOT_THE_REVIEWER');
    given(online)
      .when(reviewEntitlement(reviewed({ institutionId: null })))
      .then(granted({ institutionId: null }));
  });

  it('is made once, of an application that is there', () => {
    given().when(reviewEntitlement(reviewed())).refused('NOT_ENTITLED', { entitlementId: 'e1' });
    given(applied, granted())
      .when(reviewEntitlement(reviewed()))
      .refused('ALREADY_REVIEWED', { status: 'APPROVED' });
  });

  it('sets a last day: of a dual-channel drug always, never in the past', () => {
    given(drug).when(reviewEntitlement(reviewed())).refused('VALIDITY_REQUIRED');
    given(drug)
      .when(reviewEntitlement(reviewed({ validTo: '2023-05-02' })))
      .then(granted({ kind: 'DUAL_CHANNEL', code: 'XDRUG1', validTo: '2023-05-02' }));
    given(drug)
      .when(reviewEntitlement(reviewed({ validTo: '2023-05-01' })))
      .refused('VALIDITY_OVER', { today: '2023-05-02' });
  });
});

describe('a revocation', () => {
  const end = { entitlementId: 'e1', personId, at: '2023-05-03T10:00:00+08:00', reason: 'another drug' };

  it('is given by the institution that approved, and by the agency', () => {
    for (const institutionId of ['H1', null])
      given(applied, granted())
        .when(revokeEntitlement({ ...end, institutionId }))
        .then(revoked);
    given(applied, granted())
      .when(revokeEntitlement({ ...end, institutionId: 'H2' }))
      .refused('NOT_THE_REVIEWER');
  });

  it('needs a reason, and something to end', () => {
    const own = { ...end, institutionId: 'H1' };
    given(applied, granted())
      .when(revokeEntitlement({ ...own, reason: '' }))
      .refused('REASON_REQUIRED');
    given(applied).when(revokeEntitlement(own)).refused('NOT_ENTITLED', { entitlementId: 'e1' });
    given(applied, granted(), revoked)
      .when(revokeEntitlement(own))
      .refused('NOT_ENTITLED', { entitlementId: 'e1' });
  });
});

describe('a bill and the entitlements that stand when it is written', () => {
  const policy = policyWith({
    'settlement.priority': value('ENTITLEMENTS_FIRST'),
    'chronic.layers': value(['BASIC_POOL']),
    'chronic.deductible': value({ mechanism: 'NONE' }),
    'chronic.rate': value({ mechanism: 'RATE_TABLE', rows: [{ ratio: '0.60' }] }),
    'chronic.cap': value({ mechanism: 'UNLIMITED' }),
  });
  const request = (settlementId: string, disease?: string) =>
    requestOf(settlementId, 15000, {
      policy,
      claim: claimOf(15000, { billId: 'bill-1', ...(disease === undefined ? {} : { disease }) }),
      facts: factsOf({ catalogue }),
    });
  const chronic = granted({ grantedAt: '2023-05-02T10:00:00+08:00' });

  it('settled as ordinary by mistake, it is taken back and settled as chronic: each counter has its own [S002-15b]', () => {
    const past = [applied, chronic];
    const ordinary = settle(request('s1'))(replay(benefits, past));
    const first = replay(benefits, [...past, ...ordinary]);
    expect(first.counters).toEqual({
      '2023:ORDINARY': { deductibleFen: 10000, fundPaidFen: 2500, inScopeFen: 15000 },
    });
    const back = reverse({
      ...{ settlementId: 's1', personId, institutionId: 'H1', reason: 'WRONG_BENEFIT' },
      reversedAt: '2023-05-11T10:00:00+08:00',
    })(first);
    const again = settle(request('s2', 'HYPERTENSION'))(replay(benefits, [...past, ...ordinary, ...back]));
    expect(replay(benefits, [...past, ...ordinary, ...back, ...again]).counters).toEqual({
      '2023:CHRONIC': { deductibleFen: 0, fundPaidFen: 9000, inScopeFen: 15000 },
    });
  });

  it('granted after the bill was gathered, it serves: the decision looks at the document it writes', () => {
    const gathered = request('s1', 'HYPERTENSION');
    const route = (past: readonly (typeof applied | typeof chronic | typeof revoked)[]) => {
      const [event] = settle(gathered)(replay(benefits, past));
      return event && 'route' in event.data ? event.data.route : undefined;
    };
    expect(route([applied])).toBe('ORDINARY_OUTPATIENT');
    expect(route([applied, chronic])).toBe('CHRONIC_SPECIAL');
    expect(route([applied, chronic, revoked])).toBe('ORDINARY_OUTPATIENT');
  });
});
