import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  as,
  citizen,
  envelopeOf,
  grantFor,
  hospital,
  rebuilt,
  until,
  type TestService,
} from '@yibao/platform/testing';
import { EnrolmentLapsed, EnrolmentRegistered, PersonDied } from '@yibao/schemas/events/persons';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { GreenEligibilityFact, SportsProfileFact } from '@yibao/schemas/facts/sports';
import { profileStore } from './persistence/profile-store.ts';
import { asker, enrolment, movingClock, person, runningSports } from './testing/known.ts';
import * as ask from './testing/requests.ts';
import { changchun, keyed, siping, sportsDepartment } from './testing/requests.ts';

const clock = movingClock('2026-03-02T10:00:00+08:00');

let running: TestService;
const { data, reason } = asker(() => running);
const input = keyed();

const endCapacity = `mutation ($input: EndCapacityInput!) { endCapacity(input: $input) {
  profile { capacities { audience to } eligibility { eligible reason } } } }`;
const revoke = `mutation ($input: RevokeSportsCardInput!) { revokeSportsCard(input: $input) {
  profile { cards { revokedOn } eligibility { eligible reason } } } }`;
const eligibility = `query ($id: ID!, $on: Date) { greenChannelEligibility(personId: $id, on: $on) { eligible reason } }`;

const athlete = async (personId: string, audience = 'ATHLETE', viewer = sportsDepartment) =>
  data(ask.register, input({ personId, audience, unit: 'TEAM-0001', from: '2026-01-01' }), viewer);
const card = async (personId: string, kind = 'JIXIANG', to = '2026-12-31') =>
  data(ask.issue, input({ personId, kind, from: '2026-01-01', to }), sportsDepartment);
/** The department, shown the e-voucher of somebody who is insured elsewhere. */
const withVoucherOf = (personId: string) => ({
  ...sportsDepartment,
  grants: [
    grantFor(personId, sportsDepartment.subject, ['SERVICE'], { expiresAt: '2026-03-03T10:00:00+08:00' }),
  ],
});
const isEligible = async (id: string) =>
  (await data(eligibility, { id }, citizen(id))).greenChannelEligibility;

beforeAll(async () => {
  running = await runningSports(clock, {
    ...{ a1: '220100', a2: '220100', a3: '220100', a5: '220100' },
    ...{ g1: '220100', g2: '220100', m1: '210100', o1: '210100', s1: '210100' },
  });
});
afterAll(async () => running.stop());

describe('profiles, cards and the green channel', () => {
  it('asks for the group, and lets people call themselves spectators only [S000-G1]', async () => {
    expect(await reason(ask.register, input({ personId: 's1' }), citizen('s1'))).toBe('AUDIENCE_REQUIRED');
    expect(await reason(ask.register, input({ personId: 's1', audience: 'COACH' }), citizen('s1'))).toBe(
      'CAPACITY_NOT_CERTIFIED',
    );
    const { registerProfile } = await data(
      ask.register,
      input({ personId: 's1', audience: 'SPECTATOR' }),
      citizen('s1'),
    );
    expect(registerProfile.profile.capacities).toEqual([
      { audience: 'SPECTATOR', unit: null, from: '2026-03-02', to: null },
    ]);
  });

  it('lets nobody register others but the department, and agencies their own', async () => {
    const asked = (personId = 'a1') => input({ personId, audience: 'ATHLETE' });
    expect(await reason(ask.register, asked(), citizen('a2'))).toBe('MAY_NOT_ACT');
    expect(await reason(ask.register, asked(), siping)).toBe('MAY_NOT_ACT');
    expect(await reason(ask.register, asked(), hospital('H1'))).toBe('ROLE_NOT_ALLOWED');
    expect(
      await reason(
        ask.register,
        {
          ...asked(),
          ...input({ personId: 'a1', audience: 'ATHLETE', from: '2026-03-02', to: '2026-03-01' }),
        },
        changchun,
      ),
    ).toBe('PERIOD_INVALID');
  });

  it('lets a sports department act on people of its area, and those it certified; others look like nobody', async () => {
    const sportsOf = (area: string, level: 'PROVINCE' | 'CITY') => as('SPORTS_DEPARTMENT', { area, level });
    const changes = (personId: string): readonly (readonly [string, object])[] => [
      [ask.register, { personId, audience: 'ATHLETE' }],
      [endCapacity, { personId, audience: 'ATHLETE' }],
      [ask.issue, { personId, kind: 'JIJIAN', from: '2026-03-02', to: '2026-12-31' }],
      [revoke, { personId, cardId: 'card-1', reason: 'left' }],
    ];
    for (const viewer of [sportsOf('370000', 'PROVINCE'), sportsOf('220300', 'CITY')])
      for (const personId of ['g2', 'nobody'])
        for (const [mutation, asked] of changes(personId))
          expect(await reason(mutation, input(asked), viewer)).toBe('MAY_NOT_ACT');
    for (const [mutation, asked] of changes('m1'))
      expect(await reason(mutation, input(asked), sportsDepartment)).toBe('MAY_NOT_ACT');
    await athlete('m1', 'ATHLETE', withVoucherOf('m1'));
    await card('m1');
    // Certified there, not here: of its own area, and below the province, it stays the department's.
    expect(
      await reason(
        ask.issue,
        input({ personId: 'm1', kind: 'JIJIAN', from: '2026-01-01', to: '2026-12-31' }),
        sportsOf('210000', 'PROVINCE'),
      ),
    ).toBe('NONE');
    expect(
      await reason(endCapacity, input({ personId: 'm1', audience: 'ATHLETE' }), sportsOf('220100', 'CITY')),
    ).toBe('MAY_NOT_ACT');
    expect(await reason(endCapacity, input({ personId: 'm1', audience: 'ATHLETE' }), sportsDepartment)).toBe(
      'NONE',
    );
  });

  it('opens the channel with capacity, one card and insurance in the province [S000-04a] [S000-A12]', async () => {
    expect(await isEligible('a1')).toEqual({ eligible: false, reason: 'NOT_ATHLETE_OR_COACH' });
    await athlete('a1');
    expect(await isEligible('a1')).toEqual({ eligible: false, reason: 'NO_CARD' });
    const { issueSportsCard } = await card('a1', 'JIJIAN');
    expect(issueSportsCard.profile.eligibility).toEqual({ eligible: true, reason: null });
    await athlete('o1', 'ATHLETE', withVoucherOf('o1'));
    await card('o1');
    expect(await isEligible('o1')).toEqual({ eligible: false, reason: 'NOT_ENROLLED_IN_PROVINCE' });
    const facts = await until('the facts', async () => {
      const known = await running.facts(GreenEligibilityFact);
      const isThere = known.get('o1')?.reason === 'NOT_ENROLLED_IN_PROVINCE' && known.get('a1')?.eligible;
      return isThere ? known : undefined;
    });
    expect(facts.get('a1')).toEqual({
      personId: 'a1',
      eligible: true,
      validFrom: '2026-03-02',
      validTo: '2026-12-31',
    });
    expect(facts.get('o1')).toEqual({ personId: 'o1', eligible: false, reason: 'NOT_ENROLLED_IN_PROVINCE' });
    expect((await running.facts(SportsProfileFact)).get('a1')?.audiences).toEqual([
      { audience: 'ATHLETE', unit: 'TEAM-0001', from: '2026-01-01' },
    ]);
  });

  it('shows it to the person and those who hold the scope, and to nobody else', async () => {
    const grant = grantFor('a1', 'H1', ['SERVICE']);
    expect(
      (await data(eligibility, { id: 'a1' }, hospital('H1', grant))).greenChannelEligibility.eligible,
    ).toBe(true);
    for (const viewer of [citizen('a2'), siping, hospital('H1')])
      expect(await reason(eligibility, { id: 'a1' }, viewer)).toBe('SCOPE_NOT_GRANTED');
    expect(await reason(eligibility, { id: 'a1' }, as('INSURER'))).toBe('ROLE_NOT_ALLOWED');
    const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
      ... on Person { sportsProfile { id cards { kind } } greenChannelEligibility { eligible } } } }`;
    const [seen] = (await data(entity, { id: 'a1' }, citizen('a1')))._entities;
    expect(seen).toEqual({
      sportsProfile: { id: 'a1', cards: [{ kind: 'JIJIAN' }] },
      greenChannelEligibility: { eligible: true },
    });
    expect(await reason(entity, { id: 'a1' }, citizen('a2'))).toBe('SCOPE_NOT_GRANTED,SCOPE_NOT_GRANTED');
  });

  it('refuses cards that are not due, and takes them back [S000-04a]', async () => {
    expect(
      await reason(
        ask.issue,
        input({ personId: 'g1', kind: 'JIXIANG', from: '2026-03-02', to: '2026-12-31' }),
        sportsDepartment,
      ),
    ).toBe('NOT_ATHLETE_OR_COACH');
    expect(
      await reason(
        ask.issue,
        input({ personId: 'a1', kind: 'JIJIAN', from: '2026-12-31', to: '2027-01-01' }),
        sportsDepartment,
      ),
    ).toBe('CARD_ALREADY_HELD');
    expect(
      await reason(
        ask.issue,
        input({ personId: 'a1', kind: 'JIJIAN', from: '2027-01-02', to: '2027-01-01' }),
        sportsDepartment,
      ),
    ).toBe('PERIOD_INVALID');
    expect(
      await reason(
        ask.issue,
        input({ personId: 'a1', kind: 'JIXIANG', from: '2026-01-01', to: '2026-12-31' }),
        changchun,
      ),
    ).toBe('ROLE_NOT_ALLOWED');
    await athlete('a2');
    const [held] = (await card('a2')).issueSportsCard.profile.cards;
    expect(
      await reason(revoke, input({ personId: 'a2', cardId: held.id, reason: ' ' }), sportsDepartment),
    ).toBe('REASON_REQUIRED');
    expect(
      await reason(revoke, input({ personId: 'a2', cardId: 'none', reason: 'left' }), sportsDepartment),
    ).toBe('NOT_FOUND');
    const { revokeSportsCard } = await data(
      revoke,
      input({ personId: 'a2', cardId: held.id, reason: 'left' }),
      sportsDepartment,
    );
    expect(revokeSportsCard.profile).toEqual({
      cards: [{ revokedOn: '2026-03-02' }],
      eligibility: { eligible: false, reason: 'NO_CARD' },
    });
  });

  it('ends a capacity with its last day', async () => {
    expect(await reason(endCapacity, input({ personId: 'a2', audience: 'COACH' }), sportsDepartment)).toBe(
      'NOT_FOUND',
    );
    const { profile } = (
      await data(
        endCapacity,
        input({ personId: 'a2', audience: 'ATHLETE', on: '2026-03-01' }),
        sportsDepartment,
      )
    ).endCapacity;
    expect(profile).toEqual({
      capacities: [{ audience: 'ATHLETE', to: '2026-03-01' }],
      eligibility: { eligible: false, reason: 'NOT_ATHLETE_OR_COACH' },
    });
  });

  it('derives anew when the insurance changes, once, whatever comes twice or late', async () => {
    await athlete('a3');
    await card('a3');
    const from = (sequence: number) => ({ source: 'persons/enrolments', aggregateId: 'a3', sequence });
    const key = { personId: 'a3', relationId: 'r-a3', type: 'EMPLOYEE', area: '220100' } as const;
    const lapsed = envelopeOf(EnrolmentLapsed({ ...key, lapsedOn: '2026-03-02' }), from(3));
    // The event comes before the fact: it waits for it.
    await running.receive(lapsed);
    await running.receiveFact(EnrolmentFact, enrolment('a3', '220100', '2026-03-01'), 3);
    await until('not eligible', async () => !(await isEligible('a3')).eligible);
    const registered = envelopeOf(EnrolmentRegistered({ ...EnrolmentRegistered.example, ...key }), from(2));
    await running.receive(registered);
    await running.receive(lapsed);
    // Handled in their order: what comes after them shows that they were.
    const ofAnother = PersonDied({ personId: 'a3', diedOn: '2026-03-01' });
    await running.receiveFact(
      PersonFact,
      person('a3', '220100', { status: 'DECEASED', statusFrom: '2026-03-01' }),
      2,
    );
    await running.receive(
      envelopeOf(ofAnother, { source: 'persons/persons', aggregateId: 'a3', sequence: 2 }),
    );
    await until(
      'the death',
      async () => (await running.facts(GreenEligibilityFact)).get('a3')?.reason === 'DECEASED',
    );
    const changes = async () =>
      (await running.events()).filter(
        ({ type, data: said }) =>
          type === 'sports.green-eligibility-changed.v1' && (said as { personId: string }).personId === 'a3',
      );
    expect((await changes()).map(({ data: said }) => (said as { eligible: boolean }).eligible)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('turns by itself when a card runs out', async () => {
    await athlete('a5');
    await card('a5', 'JIXIANG', '2026-03-02');
    expect((await running.facts(GreenEligibilityFact)).get('a5')?.reason).not.toBe('DECEASED');
    await until('eligible', async () => (await running.facts(GreenEligibilityFact)).get('a5')?.eligible);
    clock.set('2026-03-03T00:00:01+08:00');
    await until(
      'the card ran out',
      async () => (await running.facts(GreenEligibilityFact)).get('a5')?.reason === 'NO_CARD',
    );
    expect(await isEligible('a5')).toEqual({ eligible: false, reason: 'NO_CARD' });
    clock.set('2026-03-02T11:00:00+08:00');
  });

  it('takes a team by its id, no name', async () => {
    const named = { personId: 'g2', audience: 'COACH', unit: '王小明之队' };
    expect(await reason(ask.register, input(named), sportsDepartment)).toBe('ID_INVALID');
  });

  it('keep what their events say: journal and outbox fold to what is stored', async () => {
    const { stored, folded } = await rebuilt(running, profileStore);
    expect(stored.size).toBeGreaterThan(1);
    expect(folded).toEqual(stored);
  });
});
