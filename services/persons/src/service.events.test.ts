import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, envelopeOf, until, type Answer } from '@yibao/platform/testing';
import { personDataRead } from '@yibao/schemas/events/access';
import type { DomainEvent } from '@yibao/schemas/events/define-event';
import {
  ConsentGrantIssued,
  EnrolmentChanged,
  EnrolmentRegistered,
  EnrolmentStarted,
  IdentityVerified,
  MandateGrantIssued,
} from '@yibao/schemas/events/persons';
import { PersonFact } from '@yibao/schemas/facts/persons';
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

describe('an event that comes again, or late', () => {
  const self = (personId: string) => ({ personId, at: '2026-03-10T01:00:00.000Z' });
  const look = { scope: 'COVERAGE', viewer: 'desk-1', role: 'HOSPITAL', operation: 'quoteClaim' } as const;
  /** Under an envelope of its own, so that no inbox and no document recognises it. */
  const told = async (event: DomainEvent) => desk.test.receive(envelopeOf(event, { aggregateId: fresh() }));
  /** All that was received before has been handled: events under one key come in their order. */
  const handled = async () => {
    const personId = `marker-${fresh()}`;
    await told(personDataRead('persons')({ ...look, ...self(personId) }));
    const looks = desk.test.db.collection('collectedLooks');
    await until('the marker', async () => looks.findOne({ personId }));
  };
  const versions = async () =>
    Promise.all(
      ['persons', 'enrolments', 'credentials', 'consents', 'mandates'].map(async (name) =>
        desk.test.db.collection(name).find().project({ version: 1 }).sort({ _id: 1 }).toArray(),
      ),
    );

  it('of a person who has died ends nothing twice, and brings nothing back', async () => {
    const personId = await desk.employee();
    const until = '2026-12-31';
    await desk.voucher(personId);
    const consent = { personId, holder: 'INS-1', scopes: ['COVERAGE'], purpose: 'CLAIM', until };
    await desk.done('grantConsent', consent, citizen(personId), 'revision');
    const mandate = { personId, agentId: 'agent-7', scopes: ['ENROLMENT'], until };
    await desk.done('grantMandate', mandate, citizen(personId), 'revision');
    const death = { personId, status: 'DECEASED', from: '2026-03-09' };
    await desk.done('changePersonStatus', death, changchun, 'revision');
    const ends = ['enrolment-ended', 'credential-revoked', 'consent-revoked', 'mandate-revoked'];
    const follows = ['insured-area-changed', ...ends].map((type) => `persons.${type}.v1`);
    await desk.published(personId, ...follows);
    const history = (await desk.test.events()).filter(
      ({ data }) => (data as { readonly personId?: string }).personId === personId,
    );
    const before = await versions();
    // The latest first, each twice.
    for (const event of [...history].reverse()) for (const _time of [1, 2]) await told(event);
    await handled();
    expect(await versions()).toEqual(before);
  });

  it.each([
    ['registration', EnrolmentRegistered(EnrolmentRegistered.example)],
    ['beginning', EnrolmentStarted(EnrolmentStarted.example)],
    ['change', EnrolmentChanged(EnrolmentChanged.example)],
  ])('the %s of an earlier relation does not bring back its area', async (_what, event) => {
    const personId = await desk.employee();
    const { enrolment } = await desk.done(
      'changeEnrolment',
      { personId, area: '220200', basis: 'WORKPLACE', from: '2026-03-01' },
      changchun,
      'enrolment { relations { area } }',
    );
    expect(enrolment.relations).toMatchObject([{ area: '220100' }, { area: '220200' }]);
    const insuredIn = async () => (await desk.test.facts(PersonFact)).get(personId)?.insuredArea;
    await until('the new area', async () => (await insuredIn()) === '220200');
    const before = await versions();
    for (const _time of [1, 2]) await told({ ...event, data: { ...event.data, personId, area: '220100' } });
    await handled();
    expect(await versions()).toEqual(before);
    expect(await insuredIn()).toBe('220200');
  });

  it('is one look in the access log, where it belongs by its time', async () => {
    const personId = await desk.person();
    const times = [1, 2, 3, 4].map((minute) => `2026-03-10T01:0${minute}:00.000Z`);
    const [first = '', second = '', third = '', fourth = ''] = times;
    const looks = [
      personDataRead('coverage')({ ...look, personId, at: fourth }),
      MandateGrantIssued({ ...MandateGrantIssued.example, personId, scopes: ['ENROLMENT'], issuedAt: third }),
      ConsentGrantIssued({ ...ConsentGrantIssued.example, personId, scopes: ['COVERAGE'], issuedAt: second }),
      IdentityVerified({ ...IdentityVerified.example, personId, verifiedAt: first }),
    ].map((event) => envelopeOf(event, { aggregateId: fresh() }));
    const seen = async () =>
      (await desk.ask('{ me { accessLog(first: 100) { nodes { at operation } } } }', {}, citizen(personId)))
        .data.me.accessLog.nodes;
    for (const event of looks) for (const _time of [1, 2]) await desk.test.receive(event);
    await handled();
    await until('the look of the other service', async () => (await seen()).length === 4);
    // Even when nobody remembers what was handled.
    await desk.test.db.collection('inbox').deleteMany({});
    for (const event of looks) await desk.test.receive(event);
    await handled();
    expect(await seen()).toEqual([
      { at: fourth, operation: 'quoteClaim' },
      { at: third, operation: 'issueMandateGrant' },
      { at: second, operation: 'issueConsentGrant' },
      { at: first, operation: 'verifyIdentity' },
    ]);
  });
});
