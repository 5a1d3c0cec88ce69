import { describe, expect, it } from '@jest/globals';
import { replay } from '@yibao/platform/domain';
import type { Fact } from '@yibao/platform/mongo';
import {
  AssistanceIdentityChanged,
  ConsentGranted,
  ConsentRevoked,
  ContributionDue,
  ContributionPaid,
  EnrolmentEnded,
  FamilyLinked,
  InsuredAreaChanged,
  MandateGranted,
  PersonDied,
  PersonStatusChanged,
} from '@yibao/schemas/events/persons';
import { contributions } from '../domain/contribution/contribution.ts';
import { consents } from '../domain/delegation/consent.ts';
import { mandates } from '../domain/delegation/mandate.ts';
import { enrolments } from '../domain/enrolment/enrolment.ts';
import { employedRelation, registeredRelation } from '../domain/enrolment/fixtures.ts';
import { provisionalPerson, registeredPerson } from '../domain/person/fixtures.ts';
import { people } from '../domain/person/person.ts';
import { contributionStore } from './contribution-store.ts';
import { consentStore, mandateStore } from './delegation-stores.ts';
import { enrolmentStore } from './enrolment-store.ts';
import { personStore } from './person-store.ts';

/** As the relay sends them: parsed by their schemas. */
const sent = (facts: readonly Fact[] | undefined) =>
  (facts ?? []).map(({ definition, value }) => [definition.keyOf(value), definition.schema.parse(value)]);

const plain = (facts: unknown) => JSON.parse(JSON.stringify(facts)) as unknown;

describe('the facts of a person', () => {
  it('tell standing, areas and assistance, and neither name nor number [S003-1.2c]', () => {
    const identity = {
      assistanceId: 'a1',
      category: 'LOW_INCOME_MARGIN',
      payingArea: '220102',
      from: '2022-05-10',
    } as const;
    const person = replay(people, [
      registeredPerson({ sex: 'MALE', area: '220102001' }),
      PersonStatusChanged({ personId: 'p1', status: 'RETIRED', from: '2026-04-01' }),
      InsuredAreaChanged({ personId: 'p1', insuredArea: '220100' }),
      AssistanceIdentityChanged({ personId: 'p1', ...identity }),
      FamilyLinked({
        personId: 'p1',
        linkId: 'l1',
        relativeId: 'p2',
        kind: 'CHILD',
        proof: 'DECLARATION',
        from: '2026-01-01',
      }),
      PersonStatusChanged({ personId: 'p1', status: 'DECEASED', from: '2026-05-02' }),
      PersonDied({ personId: 'p1', diedOn: '2026-05-02' }),
    ]);
    expect(plain(sent(personStore.facts?.(person, 'p1')))).toEqual([
      [
        'p1',
        {
          ...{ personId: 'p1', status: 'DECEASED', statusFrom: '2026-05-02', retiredFrom: '2026-04-01' },
          ...{ birthDate: '1966-03-18', birthMonth: '1966-03', sex: 'MALE' },
          ...{ area: '220102001', householdArea: '220102', insuredArea: '220100' },
          ...{ assistance: [identity], groups: [], longTermCare: false, missingProof: false },
        },
      ],
      ['l1', { linkId: 'l1', personId: 'p1', relativeId: 'p2', kind: 'CHILD', from: '2026-01-01' }],
    ]);
  });

  it('say when proof is missing [S003-1.2d]', () => {
    const person = replay(people, [provisionalPerson()]);
    expect(plain(sent(personStore.facts?.(person, 'p1')))).toMatchObject([
      ['p1', { status: 'ACTIVE', missingProof: true }],
    ]);
  });
});

describe('the other facts', () => {
  it('tell every relation with its last day of cover', () => {
    const ended = EnrolmentEnded({
      personId: 'p1',
      relationId: 'r1',
      type: 'RESIDENT',
      area: '445200',
      to: '2026-03-31',
      reason: 'TRANSFERRED',
    });
    const enrolment = replay(enrolments, [
      registeredRelation(),
      ended,
      employedRelation({ relationId: 'r2', from: '2026-04-01', civilServant: true }),
    ]);
    expect(plain(sent(enrolmentStore.facts?.(enrolment, 'p1')))).toEqual([
      [
        'p1',
        {
          personId: 'p1',
          civilServant: true,
          relations: [
            {
              ...{ relationId: 'r1', type: 'RESIDENT', area: '445200', basis: 'HOUSEHOLD' },
              ...{ employment: 'NOT_EMPLOYED', from: '2026-01-01', to: '2026-03-31', state: 'ENDED' },
            },
            {
              ...{ relationId: 'r2', type: 'EMPLOYEE', area: '220100', basis: 'WORKPLACE' },
              ...{ employment: 'EMPLOYED', from: '2026-04-01', state: 'ACTIVE', civilServant: true },
            },
          ],
        },
      ],
    ]);
  });

  it('tell a contribution only once it is paid in full', () => {
    const bill = {
      personId: 'p1',
      contributionId: 'p1.EMPLOYEE.2026-03',
      type: 'EMPLOYEE',
      area: '220100',
      month: '2026-03',
      months: 1,
      baseFen: 600_000,
      individualFen: 12_000,
      employerFen: 42_000,
      governmentFen: 0,
    } as const;
    const due = ContributionDue(bill);
    expect(sent(contributionStore.facts?.(replay(contributions, [due]), bill.contributionId))).toEqual([]);
    const paid = replay(contributions, [due, ContributionPaid({ ...bill, paidOn: '2026-03-12' })]);
    const { contributionId: _id, ...month } = bill;
    expect(sent(contributionStore.facts?.(paid, bill.contributionId))).toEqual([
      ['p1.EMPLOYEE.2026-03', { ...month, paidOn: '2026-03-12' }],
    ]);
  });

  it('tell consents and mandates until after they were taken back', () => {
    const terms = {
      personId: 'p1',
      scopes: ['ENROLMENT'],
      grantedOn: '2026-03-01',
      until: '2026-12-31',
    } as const;
    const granted = ConsentGranted({ ...terms, consentId: 'c1', holder: 'INS-1', purpose: 'CLAIM' });
    const revoked = ConsentRevoked({
      personId: 'p1',
      consentId: 'c1',
      reason: 'WITHDRAWN',
      revokedOn: '2026-03-02',
    });
    const statusOf = (...past: Parameters<typeof consents.evolve>[1][]) =>
      sent(consentStore.facts?.(replay(consents, past), 'c1')).map(
        ([, value]) => (value as { status: string }).status,
      );
    expect([statusOf(granted), statusOf(granted, revoked)]).toEqual([['GRANTED'], ['REVOKED']]);
    const mandate = replay(mandates, [MandateGranted({ ...terms, mandateId: 'm1', agentId: 'agent-7' })]);
    expect(sent(mandateStore.facts?.(mandate, 'm1'))).toEqual([
      [
        'm1',
        {
          ...{ mandateId: 'm1', personId: 'p1', agentId: 'agent-7', scopes: ['ENROLMENT'] },
          ...{ until: '2026-12-31', status: 'GRANTED' },
        },
      ],
    ]);
  });
});
