import { describe, expect, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import {
  CapacityEnded,
  CardIssued,
  CardRevoked,
  GreenEligibilityChanged,
  ProfileRegistered,
} from '@yibao/schemas/events/sports';
import { endCapacity, issueCard, registerProfile, revokeCard } from './decide.ts';
import {
  eligibilityOn,
  isEnrolledInProvince,
  reviewEligibility,
  thenReview,
  type Known,
} from './eligibility.ts';
import { profiles } from './profile.ts';

const given = specificationOf(profiles);
const athlete = ProfileRegistered({
  personId: 'p1',
  audience: 'ATHLETE',
  from: '2026-01-01',
  to: '2026-06-30',
});
const card = { cardId: 'c1', kind: 'JIJIAN', from: '2026-02-01', to: '2026-12-31' } as const;
const issued = CardIssued({ ...card, personId: 'p1' });
const changchun: Known = { relations: [{ area: '220100', from: '2024-01-01' }] };
const profile = { capacities: [{ ...athlete.data }], cards: [card] };

describe('the green channel', () => {
  it.each([
    ['2025-12-31', changchun, 'NOT_ATHLETE_OR_COACH'],
    ['2026-01-31', changchun, 'NO_CARD'],
    ['2026-02-01', changchun, undefined],
    ['2026-06-30', changchun, undefined],
    ['2026-07-01', changchun, 'NOT_ATHLETE_OR_COACH'],
    ['2026-03-01', { relations: [{ area: '210100', from: '2024-01-01' }] }, 'NOT_ENROLLED_IN_PROVINCE'],
    [
      '2026-03-01',
      { relations: [{ area: '220100', from: '2024-01-01', to: '2026-02-28' }] },
      'NOT_ENROLLED_IN_PROVINCE',
    ],
    ['2026-02-28', { relations: [{ area: '220100', from: '2024-01-01', to: '2026-02-28' }] }, undefined],
    ['2026-03-02', { ...changchun, diedOn: '2026-03-01' }, 'DECEASED'],
    ['2026-03-01', { ...changchun, diedOn: '2026-03-01' }, undefined],
  ] as const)('on %s, of %j, fails by %s [S000-04a]', (on, known, reason) => {
    const found = eligibilityOn(profile, known, on);
    expect([found.eligible, found.reason]).toEqual([reason === undefined, reason]);
  });

  it('takes either card, and looks again when something turns [S000-A12]', () => {
    expect(eligibilityOn(profile, changchun, '2026-03-01')).toEqual({
      ...{ eligible: true, validFrom: '2026-03-01', validTo: '2026-06-30', reviewOn: '2026-07-01' },
    });
    const revoked = { ...profile, cards: [{ ...card, revokedOn: '2026-03-01' }] };
    expect(eligibilityOn(revoked, changchun, '2026-03-01')).toMatchObject({ reason: 'NO_CARD' });
    expect(eligibilityOn(revoked, changchun, '2026-02-28')).toMatchObject({
      eligible: true,
      reviewOn: '2026-03-01',
    });
  });

  it('asks for insurance in the province, of whichever relation', () => {
    const two = {
      relations: [
        { area: '210100', from: '2024-01-01' },
        { area: '220381', from: '2026-03-01' },
      ],
    };
    expect([isEnrolledInProvince(two, '2026-02-28'), isEnrolledInProvince(two, '2026-03-01')]).toEqual([
      false,
      true,
    ]);
  });

  it('is said only when it changes, and keeps the day on which it began', () => {
    const review = (known: Known, on: string) => reviewEligibility(known, on);
    const began = GreenEligibilityChanged({
      ...{
        personId: 'p1',
        eligible: true,
        validFrom: '2026-03-01',
        validTo: '2026-06-30',
        reviewOn: '2026-07-01',
      },
    });
    given(athlete, issued).when(review(changchun, '2026-03-01')).then(began);
    given(athlete, issued, began).when(review(changchun, '2026-03-02')).then();
    const ending = { relations: [{ area: '220100', from: '2024-01-01', to: '2026-05-31' }] };
    given(athlete, issued, began)
      .when(review(ending, '2026-03-02'))
      .then(GreenEligibilityChanged({ ...began.data, validTo: '2026-05-31', reviewOn: '2026-06-01' }));
    given().when(review(changchun, '2026-03-01')).then();
  });
});

describe('capacities', () => {
  const request = {
    ...({ personId: 'p1', audience: 'ATHLETE', from: '2026-07-01', certifiedIn: '220000' } as const),
  };

  it('begin anew after their last day, not on it', () => {
    given(athlete)
      .when(registerProfile(request))
      .then(
        ProfileRegistered({ personId: 'p1', audience: 'ATHLETE', from: '2026-07-01', certifiedIn: '220000' }),
      );
    given(athlete)
      .when(registerProfile({ ...request, from: '2026-06-30' }))
      .refused('CAPACITY_ALREADY_HELD');
    given()
      .when(registerProfile({ ...request, to: '2026-06-30' }))
      .refused('PERIOD_INVALID');
    given()
      .when(registerProfile({ ...request, audience: null }))
      .refused('AUDIENCE_REQUIRED');
    given()
      .when(registerProfile({ ...request, certifiedIn: undefined }))
      .refused('CAPACITY_NOT_CERTIFIED');
    const bySelf = { ...request, audience: 'SPECTATOR', certifiedIn: undefined } as const;
    given()
      .when(registerProfile(bySelf))
      .then(ProfileRegistered({ personId: 'p1', audience: 'SPECTATOR', from: '2026-07-01' }));
    given()
      .when(registerProfile({ ...bySelf, unit: 'TEAM-0001' }))
      .refused('CAPACITY_NOT_CERTIFIED');
  });

  it('end with a day, and the eligibility with them', () => {
    given(athlete)
      .when(endCapacity('ATHLETE', '2026-03-31'))
      .then(CapacityEnded({ personId: 'p1', audience: 'ATHLETE', to: '2026-03-31' }));
    given(athlete).when(endCapacity('ATHLETE', '2026-06-30')).refused('NOT_FOUND');
    given(athlete).when(endCapacity('ATHLETE', '2025-12-31')).refused('PERIOD_INVALID');
    given().when(endCapacity('COACH', '2026-03-31')).refused('NOT_FOUND');
  });
});

describe('cards', () => {
  it('go to athletes and coaches, one of a kind at a time', () => {
    given(athlete).when(issueCard(card)).then(issued);
    given(athlete)
      .when(issueCard({ ...card, from: '2026-07-01' }))
      .refused('NOT_ATHLETE_OR_COACH');
    given().when(issueCard(card)).refused('NOT_ATHLETE_OR_COACH');
    given(athlete, issued)
      .when(issueCard({ ...card, cardId: 'c2' }))
      .refused('CARD_ALREADY_HELD');
    given(athlete, issued)
      .when(issueCard({ ...card, cardId: 'c2', kind: 'JIXIANG' }))
      .then(CardIssued({ ...card, cardId: 'c2', kind: 'JIXIANG', personId: 'p1' }));
    given(athlete)
      .when(issueCard({ ...card, to: '2026-01-31' }))
      .refused('PERIOD_INVALID');
  });

  it('are taken back with a reason, once, and say what that does', () => {
    const revoked = CardRevoked({ cardId: 'c1', personId: 'p1', on: '2026-03-01' }, { reason: 'left' });
    given(athlete, issued)
      .when(thenReview(revokeCard('c1', '2026-03-01', 'left'), changchun, '2026-03-01'))
      .then(
        revoked,
        GreenEligibilityChanged({
          personId: 'p1',
          eligible: false,
          reason: 'NO_CARD',
          reviewOn: '2026-07-01',
        }),
      );
    given(athlete, issued, revoked)
      .when(revokeCard('c1', '2026-03-02', 'left'))
      .refused('NOT_FOUND');
    given(athlete, issued)
      .when(revokeCard('c1', '2026-03-01', ''))
      .refused('REASON_REQUIRED');
  });
});
