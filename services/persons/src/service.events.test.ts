import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, envelopeOf, until, type Answer } from '@yibao/platform/testing';
import { eachReactsOnce, ownEvents, type History, type Step } from '@yibao/platform/testing/reactions';
import { personDataRead } from '@yibao/schemas/events/access';
import {
  ConsentGrantIssued,
  EnrolmentChanged,
  EnrolmentRegistered,
  EnrolmentStarted,
  IdentityVerified,
  MandateGrantIssued,
  PersonDied,
} from '@yibao/schemas/events/persons';
import { handlers } from './events/index.ts';
import { onPersonDataRead } from './events/on-person-data-read.ts';
import { changchun, fresh, openDesk, reasonOf, type Desk } from './fixtures/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => desk.test.stop());

describe('a death', () => {
  it('ends all that the person held', async () => {
    const personId = await desk.employee();
    const self = citizen(personId);
    await desk.voucher(personId);
    const consent = {
      personId,
      holder: 'INS-1',
      scopes: ['COVERAGE'],
      purpose: 'CLAIM',
      until: '2026-12-31',
    };
    await desk.done('grantConsent', consent, self, 'revision');
    const mandate = { personId, agentId: 'agent-7', scopes: ['ENROLMENT'], until: '2026-12-31' };
    await desk.done('grantMandate', mandate, self, 'revision');
    const change = { personId, status: 'DECEASED', from: '2026-03-09' };
    const { person } = await desk.done('changePersonStatus', change, changchun, 'person { status diedOn }');
    expect(person).toEqual({ status: 'DECEASED', diedOn: '2026-03-09' });

    const types = ['enrolment-ended', 'credential-revoked', 'consent-revoked', 'mandate-revoked'];
    await desk.published(personId, 'persons.person-died.v1', ...types.map((type) => `persons.${type}.v1`));
    const me = `{ me { enrolment { relations { to endReason } } credentials { reason } consents { nodes { status } } mandates { nodes { status } } } }`;
    expect((await desk.ask(me, {}, self)).data.me).toEqual({
      enrolment: { relations: [{ to: '2026-03-09', endReason: 'DECEASED' }] },
      credentials: [{ reason: 'DECEASED' }],
      consents: { nodes: [{ status: 'REVOKED' }] },
      mandates: { nodes: [{ status: 'REVOKED' }] },
    });
    for (const [mutation, input] of [
      ['grantConsent', consent],
      ['grantMandate', mandate],
      ['issueCredential', { personId }],
      ['registerEnrolment', { personId, type: 'RESIDENT', area: '220100', employment: 'FLEXIBLE' }],
      [
        'linkFamilyMember',
        { personId, relativeId: await desk.person(), kind: 'SPOUSE', proof: 'MARRIAGE_CERTIFICATE' },
      ],
    ] as const)
      expect([mutation, reasonOf(await desk.act(mutation, input, self, 'revision'))]).toEqual([
        mutation,
        'PERSON_DECEASED',
      ]);
    expect(reasonOf(await desk.act('changePersonStatus', change, changchun, 'revision'))).toBe(
      'STATUS_NOT_REACHABLE',
    );
    const late = { ...change, personId: await desk.person(), from: '2026-03-11' };
    expect(reasonOf(await desk.act('changePersonStatus', late, changchun, 'revision'))).toBe(
      'DATE_NOT_ALLOWED',
    );
  });
});

describe('the access log', () => {
  it('shows the person who looked, in every service, and each look once', async () => {
    const personId = await desk.person();
    const at = '2026-03-10T01:00:00.000Z';
    const look = {
      personId,
      scope: 'COVERAGE',
      viewer: 'desk-1',
      role: 'HOSPITAL',
      organisation: 'H1',
      operation: 'quoteClaim',
      at,
    };
    const event = envelopeOf(personDataRead('coverage')(look));
    await desk.test.receive(event);
    await desk.test.receive(event);
    await desk.ask(`query find($id: ID!) { person(id: $id) { name } }`, { id: personId }, changchun);
    const log = `query ($after: String) { me { accessLog(first: 1, after: $after) { nodes { at service viewer role organisation scope operation } pageInfo { endCursor hasNextPage } } } }`;
    const entries = async () => {
      const found: object[] = [];
      for (let after: string | null = null; ;) {
        const page: Answer = await desk.ask(log, { after }, citizen(personId));
        const { nodes, pageInfo } = page.data.me.accessLog;
        found.push(...nodes);
        if (!pageInfo.hasNextPage) return found;
        after = pageInfo.endCursor;
      }
    };
    const seen = await until('both looks', async () => {
      const found = await entries();
      return found.length >= 2 && found;
    });
    expect(seen).toHaveLength(2);
    expect(seen[0]).toMatchObject({
      service: 'persons',
      viewer: changchun.subject,
      role: 'OFFICER',
      scope: 'IDENTITY',
      operation: 'find',
    });
    expect(seen[1]).toEqual({
      at,
      service: 'coverage',
      viewer: 'desk-1',
      role: 'HOSPITAL',
      organisation: 'H1',
      scope: 'COVERAGE',
      operation: 'quoteClaim',
    });
  });
});

describe('the access log of a person', () => {
  it('shows the person what a department and the employer did, as it shows every look [S003-8.0d]', async () => {
    const personId = await desk.employee();
    const department = { area: '220100', level: 'CITY', organisation: 'CIVIL_AFFAIRS' } as const;
    const record = { personId, category: 'LOW_INCOME_MARGIN', payingArea: '220100', from: '2022-05-10' };
    await desk.done('recordAssistanceIdentity', record, as('PARTNER_DEPARTMENT', department), 'revision');
    const end = { personId, type: 'EMPLOYEE', lastDay: '2026-03-31', reason: 'LEFT_UNIT' };
    await desk.done('endEnrolment', end, as('UNIT', { organisation: 'UNIT-1' }), 'revision');
    const log = '{ me { accessLog { nodes { role organisation scope } } } }';
    const acts = await until('both acts', async () => {
      const { nodes } = (await desk.ask(log, {}, citizen(personId))).data.me.accessLog;
      const found = (nodes as { role: string }[]).filter(({ role }) => role !== 'OFFICER');
      return found.length >= 2 && found;
    });
    expect(acts).toEqual([
      expect.objectContaining({ role: 'UNIT', organisation: 'UNIT-1', scope: 'ENROLMENT' }),
      expect.objectContaining({ role: 'PARTNER_DEPARTMENT', organisation: 'CIVIL_AFFAIRS' }),
    ]);
  });
});

describe('the calendar', () => {
  const at = async (instant: string, personId: string, type: string) => {
    desk.clock.set(instant);
    return desk.published(personId, type);
  };

  it('starts a relation registered ahead on its first day, and lets it lapse without renewal', async () => {
    const personId = await desk.person();
    const relation = {
      personId,
      type: 'RESIDENT',
      area: '220100',
      employment: 'NOT_EMPLOYED',
      from: '2026-03-11',
    };
    const registered = await desk.done('registerEnrolment', relation, changchun, 'relation { state }');
    expect(registered.relation.state).toBe('WAITING');
    expect(await at('2026-03-10T16:00:00.000Z', personId, 'persons.enrolment-started.v1')).not.toContain(
      'persons.enrolment-lapsed.v1',
    );
    await at('2026-12-31T16:00:00.000Z', personId, 'persons.enrolment-lapsed.v1');
    desk.clock.set('2026-03-10T02:00:00.000Z');
  });
});

/** Somebody with all that ends with a death. */
const holder = async () => {
  const personId = await desk.employee();
  const [self, last] = [citizen(personId), '2026-12-31'];
  await desk.voucher(personId);
  const consent = { personId, holder: 'INS-1', scopes: ['COVERAGE'], purpose: 'CLAIM', until: last };
  await desk.done('grantConsent', consent, self, 'revision');
  const mandate = { personId, agentId: 'agent-7', scopes: ['ENROLMENT'], until: last };
  await desk.done('grantMandate', mandate, self, 'revision');
  return personId;
};

const death: History = async () => {
  const personId = await holder();
  return [[envelopeOf(PersonDied({ personId, diedOn: '2026-03-09' }), { aggregateId: personId })]];
};

/** All that was published of somebody who has died, told again: it brings nothing back. */
const ownDeath: History = async () => {
  const personId = await holder();
  const died = { personId, status: 'DECEASED', from: '2026-03-09' };
  await desk.done('changePersonStatus', died, changchun, 'revision');
  const ends = ['enrolment-ended', 'credential-revoked', 'consent-revoked', 'mandate-revoked'];
  await desk.published(personId, ...['insured-area-changed', ...ends].map((type) => `persons.${type}.v1`));
  return ownEvents(desk.test, ({ data }) => (data as { readonly personId?: string }).personId === personId);
};

/** What is said of an earlier relation: the person is where the enrolment is now, and not there again. */
const earlierRelations: History = async () => {
  const steps: Step[] = [];
  for (const { type, example } of [EnrolmentRegistered, EnrolmentStarted, EnrolmentChanged]) {
    const personId = await desk.employee();
    const change = { personId, area: '220200', basis: 'WORKPLACE', from: '2026-03-01' };
    await desk.done('changeEnrolment', change, changchun, 'revision');
    const persons = desk.test.db.collection<{ _id: string; state: { insuredArea?: string } }>('persons');
    const area = async () => (await persons.findOne({ _id: personId }))?.state.insuredArea;
    await until('the new area', async () => (await area()) === '220200');
    const earlier = { type, data: { ...example, personId, area: '220100' } };
    const event = envelopeOf(earlier, { aggregateId: personId });
    // As if the person had not followed yet.
    const setBack = async () =>
      persons.updateOne({ _id: personId }, { $set: { 'state.insuredArea': '220100' } });
    steps.push([event, setBack], [event, async () => expect(await area()).toBe('220200')]);
  }
  return steps;
};

const looks: History = async () => {
  const personId = await desk.person();
  const at = (minute: number) => `2026-03-10T01:0${minute}:00.000Z`;
  const look = { scope: 'COVERAGE', viewer: 'desk-1', role: 'HOSPITAL', operation: 'quoteClaim' } as const;
  const read = personDataRead('coverage')({ ...look, personId, at: at(4) });
  const used = [
    read,
    MandateGrantIssued({ ...MandateGrantIssued.example, personId, scopes: ['ENROLMENT'], issuedAt: at(3) }),
    ConsentGrantIssued({ ...ConsentGrantIssued.example, personId, scopes: ['COVERAGE'], issuedAt: at(2) }),
    IdentityVerified({ ...IdentityVerified.example, personId, verifiedAt: at(1) }),
  ].map((event): Step => [envelopeOf(event, { aggregateId: fresh() })]);
  const log = '{ me { accessLog(first: 100) { nodes { at operation } } } }';
  const seenInOrder = async () =>
    expect((await desk.ask(log, {}, citizen(personId))).data.me.accessLog.nodes).toEqual([
      { at: at(4), operation: 'quoteClaim' },
      { at: at(3), operation: 'issueMandateGrant' },
      { at: at(2), operation: 'issueConsentGrant' },
      { at: at(1), operation: 'verifyIdentity' },
    ]);
  const elsewhere = onPersonDataRead.map(({ type }): Step => [
    { ...envelopeOf(read, { aggregateId: fresh() }), type },
  ]);
  return [...used, [envelopeOf(read, { aggregateId: fresh() }), seenInOrder], ...elsewhere];
};

const histories: Readonly<Record<string, History>> = {
  'a death': death,
  'a death of its own': ownDeath,
  'news of an earlier relation': earlierRelations,
  'looks at personal data': looks,
};

describe('the reactions of persons', () => {
  eachReactsOnce(() => desk.test, handlers, histories);
});
