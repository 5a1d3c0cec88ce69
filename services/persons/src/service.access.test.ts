import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  grantVerifier,
  internalTokenMinter,
  roles,
  type Grant,
  type Role,
  type Viewer,
} from '@yibao/platform/access';
import { runService } from '@yibao/platform/service';
import {
  as,
  citizen,
  grantFor,
  hospital,
  insurer,
  pharmacy,
  system,
  testConfig,
  until,
} from '@yibao/platform/testing';
import { MongoClient } from 'mongodb';
import { randomBytes } from 'node:crypto';
import { changchun, fresh, openDesk, reasonOf, shantou, type Desk } from './fixtures/desk.ts';
import { service } from './service.ts';

let desk: Desk;
let verifyGrant: (token: string) => Promise<Grant>;
beforeAll(async () => {
  desk = await openDesk();
  verifyGrant = grantVerifier({ keys: desk.test.config.grantKeys, clock: desk.clock });
});
afterAll(async () => desk.test.stop());

const everybody = roles.filter((role) => role !== 'PUBLIC');
const named = `query ($id: ID!) { person(id: $id) { id name } }`;
const entity = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { id name } } }`;

describe('the roles of the mutations', () => {
  const allowed: Readonly<Record<string, readonly Role[]>> = {
    registerPerson: ['OFFICER', 'HOSPITAL', 'PARTNER_DEPARTMENT'],
    completeIdentity: ['OFFICER', 'PARTNER_DEPARTMENT'],
    changePersonStatus: ['OFFICER', 'PARTNER_DEPARTMENT'],
    recordAssistanceIdentity: ['OFFICER', 'PARTNER_DEPARTMENT'],
    endAssistanceIdentity: ['OFFICER', 'PARTNER_DEPARTMENT'],
    linkFamilyMember: ['CITIZEN', 'OFFICER'],
    endFamilyLink: ['CITIZEN', 'OFFICER'],
    registerEnrolment: ['CITIZEN', 'UNIT', 'OFFICER', 'AGENT'],
    renewEnrolment: ['CITIZEN', 'UNIT', 'OFFICER', 'AGENT'],
    changeEnrolment: ['CITIZEN', 'UNIT', 'OFFICER'],
    endEnrolment: ['UNIT', 'OFFICER'],
    billContribution: ['SYSTEM', 'OFFICER'],
    payContribution: ['CITIZEN', 'UNIT', 'OFFICER', 'PARTNER_DEPARTMENT'],
    issueCredential: ['CITIZEN', 'OFFICER'],
    revokeCredential: ['CITIZEN', 'OFFICER'],
    issueVoucherToken: ['CITIZEN'],
    verifyIdentity: ['HOSPITAL', 'DOCTOR', 'PHARMACY', 'OFFICER', 'KIOSK'],
    grantConsent: ['CITIZEN'],
    revokeConsent: ['CITIZEN'],
    issueConsentGrant: ['INSURER'],
    grantMandate: ['CITIZEN', 'OFFICER'],
    revokeMandate: ['CITIZEN', 'OFFICER'],
    issueMandateGrant: ['AGENT', 'UNIT'],
  };
  const personId = 'nobody';
  const inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    registerPerson: { name: 'x', area: '990000' },
    completeIdentity: { personId, idNumber: '220102199005050000', proof: 'ID_CARD' },
    changePersonStatus: { personId, status: 'RETIRED', from: '2026-01-01' },
    recordAssistanceIdentity: { personId, category: 'x', from: '2026-01-01' },
    endAssistanceIdentity: { personId, category: 'x', lastDay: '2026-01-01' },
    linkFamilyMember: { personId, kind: 'CHILD' },
    endFamilyLink: { personId, linkId: 'x' },
    registerEnrolment: { personId, type: 'RESIDENT', area: '220100', employment: 'CHILD' },
    renewEnrolment: { personId, type: 'RESIDENT', year: 2027 },
    changeEnrolment: { personId, from: '2026-01-01' },
    endEnrolment: { personId, type: 'RESIDENT', lastDay: '2026-01-01' },
    billContribution: { personId, type: 'RESIDENT', month: '2026-01', base: '0.00', individual: '1.00' },
    payContribution: { contributionId: 'nobody.x', parts: [], amount: '0.00', channel: 'TOWN' },
    issueCredential: { personId },
    revokeCredential: { credentialId: 'nobody.E_VOUCHER', reason: 'LOST' },
    issueVoucherToken: {},
    verifyIdentity: { token: 'x', step: 'WINDOW' },
    grantConsent: { personId, holder: 'x', scopes: [], purpose: 'CLAIM' },
    revokeConsent: { consentId: 'x' },
    issueConsentGrant: { consentId: 'x' },
    grantMandate: { personId, agentId: 'x', scopes: [] },
    revokeMandate: { mandateId: 'x' },
    issueMandateGrant: { mandateId: 'x' },
  };
  const field = (mutation: string) => (mutation === 'issueVoucherToken' ? 'token' : '__typename');

  it.each(Object.entries(allowed))('%s is for %j alone', async (mutation, may) => {
    const input = inputs[mutation] ?? {};
    for (const role of everybody) {
      const refused = reasonOf(await desk.act(mutation, input, as(role), field(mutation)));
      expect([role, refused === 'ROLE_NOT_ALLOWED']).toEqual([role, !may.includes(role)]);
    }
    expect(reasonOf(await desk.act(mutation, input, undefined, field(mutation)))).toBe('SIGN_IN_REQUIRED');
  });

  it('covers every mutation there is', async () => {
    const { data } = await desk.ask('{ __schema { mutationType { fields { name } } } }', {});
    expect(data.__schema.mutationType.fields.map(({ name }: { name: string }) => name).sort()).toEqual(
      Object.keys(allowed).sort(),
    );
  });
});

describe('somebody else’s person', () => {
  it.each(['HOSPITAL', 'DOCTOR', 'PHARMACY', 'INSURER', 'SUPERVISOR', 'KIOSK', 'AGENT', 'CITIZEN'] as const)(
    'cannot be told from nobody by a %s without a grant, at any door',
    async (role) => {
      const viewer = as(role, { organisation: 'X1', area: '440500', level: 'CITY', personId: 'p-own' });
      const id = await desk.person();
      for (const query of [named, entity]) {
        const [known, unknown] = [
          await desk.ask(query, { id }, viewer),
          await desk.ask(query, { id: 'nobody' }, viewer),
        ];
        expect(JSON.stringify(known).replaceAll(id, 'ID')).toBe(
          JSON.stringify(unknown).replaceAll('nobody', 'ID'),
        );
        expect(JSON.stringify(known)).not.toContain('王小明');
      }
    },
  );

  it('cannot be acted for by an officer of another area, whether there or not', async () => {
    const status = { status: 'RETIRED', from: '2026-04-01' };
    for (const personId of [await desk.person(), 'nobody'])
      expect(
        reasonOf(await desk.act('changePersonStatus', { personId, ...status }, shantou, 'revision')),
      ).toBe('MAY_NOT_ACT');
  });

  it('is shown within the scopes of a grant, to its holder, until it ends', async () => {
    const id = await desk.person();
    const both = `query ($id: ID!) { person(id: $id) { name } }`;
    const nameFor = async (viewer: Viewer) => (await desk.ask(both, { id }, viewer)).data?.person?.name;
    expect(await nameFor(hospital('H1', grantFor(id, 'H1', ['IDENTITY'])))).toBe('王小明');
    expect(await nameFor(hospital('H2', grantFor(id, 'H1', ['IDENTITY'])))).toBeUndefined();
    expect(await nameFor(hospital('H1', grantFor('p9', 'H1', ['IDENTITY'])))).toBeUndefined();
    const coverageOnly = await desk.ask(both, { id }, hospital('H1', grantFor(id, 'H1', ['COVERAGE'])));
    expect(reasonOf(coverageOnly)).toBe('SCOPE_NOT_GRANTED');
    const noField = await desk.ask(
      both,
      { id },
      insurer('I1', grantFor(id, 'I1', ['IDENTITY'], { kind: 'CONSENT' })),
    );
    expect(reasonOf(noField)).toBe('ROLE_NOT_ALLOWED');
    expect((await desk.ask(entity, { id }, system)).data._entities).toEqual([{ id, name: '王小明' }]);
  });

  it('is resolved for many references at once, each in its place', async () => {
    const ids = await Promise.all([1, 2, 3].map(async () => desk.employee()));
    const representations = [...ids, ...ids].map((id) => ({ __typename: 'Person', id }));
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { id name insuredArea } } }`;
    const { data } = await desk.ask(query, { r: representations }, changchun);
    expect(data._entities).toEqual(
      [...ids, ...ids].map((id) => ({ id, name: '王小明', insuredArea: '220100' })),
    );
  });
});

describe('an e-voucher', () => {
  const verified = 'personId verificationId grant { token kind personId scopes purpose expiresAt }';

  it('lets a hospital see the person for a day, and nobody else [S002-20a, S004-16a]', async () => {
    const personId = await desk.person();
    const token = await desk.voucher(personId);
    const answer = await desk.done(
      'verifyIdentity',
      { token, step: 'REGISTRATION' },
      hospital('H1'),
      verified,
    );
    expect(answer).toMatchObject({
      personId,
      grant: {
        ...{ kind: 'E_VOUCHER', personId, purpose: 'REGISTRATION', expiresAt: '2026-03-11T02:00:00.000Z' },
        scopes: ['IDENTITY', 'ENROLMENT', 'COVERAGE', 'SERVICE'],
      },
    });
    const grant = await verifyGrant(answer.grant.token);
    expect(grant).toMatchObject({ id: answer.verificationId, holder: 'H1', personId });
    expect((await desk.ask(named, { id: personId }, hospital('H1', grant))).data.person.name).toBe('王小明');
    expect((await desk.ask(named, { id: personId }, hospital('H2', grant))).data.person).toBeNull();
    const log = '{ me { accessLog { nodes { operation organisation purpose role scope } } } }';
    const [latest] = await until('the check in the access log', async () => {
      const { nodes } = (await desk.ask(log, {}, citizen(personId))).data.me.accessLog;
      return (
        nodes.find(({ operation }: { operation: string }) => operation === 'verifyIdentity') &&
        nodes.slice(-1)
      );
    });
    expect(latest).toEqual({
      operation: 'verifyIdentity',
      organisation: 'H1',
      purpose: 'REGISTRATION',
      role: 'HOSPITAL',
      scope: 'IDENTITY',
    });
  });

  it('verifies once, of twenty who present the same token at once [S004-16b]', async () => {
    const token = await desk.voucher(await desk.person());
    const crowd = await Promise.all(
      Array.from({ length: 20 }, async (_, index) =>
        desk.act('verifyIdentity', { token, step: 'PHARMACY' }, pharmacy(`P${index}`), verified),
      ),
    );
    expect(crowd.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(new Set(crowd.map(reasonOf))).toEqual(new Set([undefined, 'TOKEN_USED']));
  });

  it('answers twenty retries of one check with the same grant', async () => {
    const input = {
      token: await desk.voucher(await desk.person()),
      step: 'PAYMENT',
      idempotencyKey: fresh(),
    };
    const crowd = await Promise.all(
      Array.from({ length: 20 }, async () =>
        desk.done('verifyIdentity', input, hospital('H1'), 'verificationId grant { expiresAt }'),
      ),
    );
    expect(new Set(crowd.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('is issued as a token that is the same for a retry and kept nowhere', async () => {
    const personId = await desk.person();
    await desk.voucher(personId);
    const input = { idempotencyKey: fresh() };
    const first = await desk.done('issueVoucherToken', input, citizen(personId), 'token expiresAt');
    desk.clock.set('2026-03-10T02:01:00.000Z');
    expect(await desk.done('issueVoucherToken', input, citizen(personId), 'token expiresAt')).toEqual(first);
    const other = await desk.done('issueVoucherToken', {}, citizen(personId), 'token expiresAt');
    expect(other.token).not.toBe(first.token);
    expect(first.expiresAt).toBe('2026-03-10T02:03:00.000Z');
    for (const { name } of await desk.test.db.listCollections().toArray())
      expect(JSON.stringify(await desk.test.db.collection(name).find().toArray())).not.toContain(first.token);
    desk.clock.set('2026-03-10T02:00:00.000Z');
  });

  it('expires after three minutes [S004-16b]', async () => {
    const personId = await desk.person();
    const [early, late] = [await desk.voucher(personId), await desk.voucher(personId)];
    const check = async (token: string) =>
      desk.act('verifyIdentity', { token, step: 'PAYMENT' }, hospital('H1'), verified);
    desk.clock.set('2026-03-10T02:02:59.999Z');
    expect(reasonOf(await check(early))).toBeUndefined();
    desk.clock.set('2026-03-10T02:03:00.000Z');
    expect((await check(late)).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'TOKEN_EXPIRED',
      details: { expiredAt: '2026-03-10T02:03:00.000Z' },
    });
    desk.clock.set('2026-03-10T02:00:00.000Z');
  });

  it('is refused when revoked, unknown, or shown where the role checks nothing', async () => {
    const personId = await desk.person();
    const token = await desk.voucher(personId);
    const check = async (shown: string, viewer = hospital('H1'), step = 'PAYMENT') =>
      reasonOf(await desk.act('verifyIdentity', { token: shown, step }, viewer, verified));
    expect(await check(token, hospital('H1'), 'WINDOW')).toBe('STEP_NOT_ALLOWED');
    expect(await check('no-such-token')).toBe('CREDENTIAL_UNKNOWN');
    const [credential] = (await desk.ask('{ me { credentials { id kind } } }', {}, citizen(personId))).data.me
      .credentials;
    const revoke = { credentialId: credential.id, reason: 'LOST' };
    expect(reasonOf(await desk.act('revokeCredential', revoke, citizen('p9'), 'revision'))).toBe(
      'MAY_NOT_ACT',
    );
    await desk.done('revokeCredential', revoke, citizen(personId), 'revision');
    expect(await check(token)).toBe('CREDENTIAL_REVOKED');
    expect(reasonOf(await desk.act('revokeCredential', revoke, citizen(personId), 'revision'))).toBe(
      'ALREADY_REVOKED',
    );
    expect(reasonOf(await desk.act('issueVoucherToken', {}, citizen(personId), 'token'))).toBe(
      'CREDENTIAL_REVOKED',
    );
    expect(reasonOf(await desk.act('issueVoucherToken', {}, citizen('nobody'), 'token'))).toBe(
      'CREDENTIAL_UNKNOWN',
    );
    await desk.done('issueCredential', { personId }, citizen(personId), 'revision');
    expect(reasonOf(await desk.act('issueCredential', { personId }, citizen(personId), 'revision'))).toBe(
      'ALREADY_ISSUED',
    );
    expect(await check(token)).toBeUndefined();
  });

  it('is not issued without proof of identity', async () => {
    const personId = await desk.person({
      idNumber: null,
      provisionalReason: 'NO_ID_CARD',
      birthDate: '2010-01-01',
    });
    expect(reasonOf(await desk.act('issueCredential', { personId }, changchun, 'revision'))).toBe(
      'MISSING_IDENTITY_PROOF',
    );
  });

  it('lets a window of another area act, and a kiosk read contributions', async () => {
    const personId = await desk.employee();
    const atWindow = await desk.done(
      'verifyIdentity',
      { token: await desk.voucher(personId), step: 'WINDOW' },
      shantou,
      verified,
    );
    const officer = { ...shantou, grants: [await verifyGrant(atWindow.grant.token)] };
    const end = { personId, type: 'EMPLOYEE', lastDay: '2026-03-31' };
    await desk.done('endEnrolment', end, officer, 'revision');
    const kiosk = as('KIOSK', { organisation: 'K1' });
    const atKiosk = await desk.done(
      'verifyIdentity',
      { token: await desk.voucher(personId), step: 'SELF_SERVICE' },
      kiosk,
      verified,
    );
    const signedIn = { ...kiosk, grants: [await verifyGrant(atKiosk.grant.token)] };
    const read = 'query ($id: ID!) { person(id: $id) { contributions { nodes { month } } } }';
    expect((await desk.ask(read, { id: personId }, signedIn)).data.person).toEqual({
      contributions: { nodes: [] },
    });
    expect(reasonOf(await desk.ask(named, { id: personId }, signedIn))).toBe('ROLE_NOT_ALLOWED');
    expect(reasonOf(await desk.act('endEnrolment', end, signedIn, 'revision'))).toBe('ROLE_NOT_ALLOWED');
  });
});

describe('a consent', () => {
  const grant = 'grant { token kind scopes purpose expiresAt }';
  const given = async (personId: string, until = '2026-12-31') => {
    const input = { personId, holder: 'INS-1', scopes: ['COVERAGE'], purpose: 'CLAIM', until };
    return (await desk.done('grantConsent', input, citizen(personId), 'consent { id status }')).consent
      .id as string;
  };

  it('gives its holder a grant of minutes; each use is in the access log', async () => {
    const personId = await desk.person();
    const consentId = await given(personId);
    const { nodes } = (
      await desk.ask(
        '{ heldConsents(first: 100) { nodes { id status person { id } } } }',
        {},
        insurer('INS-1'),
      )
    ).data.heldConsents;
    expect(nodes).toContainEqual({ id: consentId, status: 'IN_FORCE', person: { id: personId } });
    const answer = await desk.done('issueConsentGrant', { consentId }, insurer('INS-1'), grant);
    expect(answer.grant).toMatchObject({
      kind: 'CONSENT',
      scopes: ['COVERAGE'],
      purpose: 'CLAIM',
      expiresAt: '2026-03-10T02:10:00.000Z',
    });
    expect(await verifyGrant(answer.grant.token)).toMatchObject({ holder: 'INS-1', personId });
    const log = '{ me { accessLog { nodes { operation organisation role scope purpose } } } }';
    const [use] = await until('the use', async () => {
      const found = (await desk.ask(log, {}, citizen(personId))).data.me.accessLog.nodes;
      return found.length > 0 && found;
    });
    expect(use).toEqual({
      operation: 'issueConsentGrant',
      organisation: 'INS-1',
      role: 'INSURER',
      scope: 'COVERAGE',
      purpose: 'CLAIM',
    });
  });

  it('gives nothing to another insurer, after it was taken back, or when it has ended', async () => {
    const personId = await desk.person();
    const [taken, short] = [await given(personId), await given(personId, '2026-03-10')];
    const use = async (consentId: string, holder = 'INS-1') =>
      reasonOf(await desk.act('issueConsentGrant', { consentId }, insurer(holder), grant));
    expect(await use(taken, 'INS-2')).toBe('CONSENT_UNKNOWN');
    expect(await use('no-such-consent')).toBe('CONSENT_UNKNOWN');
    expect(
      (await desk.ask('{ heldConsents { nodes { id } } }', {}, insurer('INS-2'))).data.heldConsents.nodes,
    ).toEqual([]);
    expect(reasonOf(await desk.act('revokeConsent', { consentId: taken }, citizen('p9'), 'revision'))).toBe(
      'MAY_NOT_ACT',
    );
    await desk.done('revokeConsent', { consentId: taken }, citizen(personId), 'revision');
    expect(await use(taken)).toBe('CONSENT_NOT_IN_FORCE');
    expect(
      reasonOf(await desk.act('revokeConsent', { consentId: taken }, citizen(personId), 'revision')),
    ).toBe('ALREADY_REVOKED');
    expect(await use(short)).toBeUndefined();
    desk.clock.set('2026-03-10T16:00:00.000Z');
    expect(await use(short)).toBe('CONSENT_NOT_IN_FORCE');
    desk.clock.set('2026-03-10T02:00:00.000Z');
  });

  it.each([
    [{ until: null }, 'UNTIL_REQUIRED'],
    [{ until: '2026-03-09' }, 'UNTIL_REQUIRED'],
    [{ scopes: ['MONEY'] }, 'SCOPE_NOT_CONSENTABLE'],
    [{ holder: '' }, 'HOLDER_REQUIRED'],
  ])('with %j is refused: %s', async (input, reason) => {
    const personId = await desk.person();
    const asked = {
      personId,
      holder: 'INS-1',
      scopes: ['COVERAGE'],
      purpose: 'CLAIM',
      until: '2026-12-31',
      ...input,
    };
    expect(reasonOf(await desk.act('grantConsent', asked, citizen(personId), 'revision'))).toBe(reason);
  });
});

describe('a mandate', () => {
  const agent = as('AGENT', { subject: 'agent-7' });
  const mandate = { agentId: 'agent-7', scopes: ['ENROLMENT'], until: '2026-12-31' };

  it('lets the delegate act within its scopes, and no further', async () => {
    const personId = await desk.person();
    const { mandate: given } = await desk.done(
      'grantMandate',
      { personId, ...mandate },
      citizen(personId),
      'mandate { id status }',
    );
    const resident = { personId, type: 'RESIDENT', area: '220100', employment: 'NOT_EMPLOYED' };
    expect(reasonOf(await desk.act('registerEnrolment', resident, agent, 'revision'))).toBe('MAY_NOT_ACT');
    const held = (await desk.ask('{ heldMandates { nodes { id person { id } } } }', {}, agent)).data
      .heldMandates.nodes;
    expect(held).toContainEqual({ id: given.id, person: { id: personId } });
    const { grant } = await desk.done(
      'issueMandateGrant',
      { mandateId: given.id },
      agent,
      'grant { token kind expiresAt }',
    );
    expect(grant).toMatchObject({ kind: 'MANDATE', expiresAt: '2026-03-10T03:00:00.000Z' });
    const acting = { ...agent, grants: [await verifyGrant(grant.token)] };
    await desk.done('registerEnrolment', resident, acting, 'revision');
    const consent = {
      personId,
      holder: 'INS-1',
      scopes: ['COVERAGE'],
      purpose: 'CLAIM',
      until: '2026-12-31',
    };
    expect(reasonOf(await desk.act('grantConsent', consent, acting, 'revision'))).toBe('ROLE_NOT_ALLOWED');
    const name = await desk.ask(named, { id: personId }, acting);
    expect(reasonOf(name)).toBe('ROLE_NOT_ALLOWED');
    const other = as('AGENT', { subject: 'agent-8' });
    expect(
      reasonOf(await desk.act('issueMandateGrant', { mandateId: given.id }, other, 'grant { kind }')),
    ).toBe('MANDATE_UNKNOWN');
    await desk.done('revokeMandate', { mandateId: given.id }, citizen(personId), 'revision');
    expect(
      reasonOf(await desk.act('issueMandateGrant', { mandateId: given.id }, agent, 'grant { kind }')),
    ).toBe('MANDATE_NOT_IN_FORCE');
    expect(
      reasonOf(await desk.act('revokeMandate', { mandateId: given.id }, citizen(personId), 'revision')),
    ).toBe('ALREADY_REVOKED');
  });

  it('is given before an officer, who is named as witness', async () => {
    const personId = await desk.person();
    await desk.done('grantMandate', { personId, ...mandate }, changchun, 'revision');
    const granted = await until('the mandate', async () =>
      (await desk.test.events()).find(
        ({ type, data }) =>
          type === 'persons.mandate-granted.v1' && (data as { personId: string }).personId === personId,
      ),
    );
    expect(granted.data).toMatchObject({ witness: changchun.subject });
    const own = { personId, ...mandate, agentId: changchun.subject };
    expect(reasonOf(await desk.act('grantMandate', own, changchun, 'revision'))).toBe('SELF_MANDATE');
    const identity = { personId, ...mandate, scopes: ['IDENTITY'] };
    expect(reasonOf(await desk.act('grantMandate', identity, changchun, 'revision'))).toBe(
      'SCOPE_NOT_DELEGABLE',
    );
    expect(reasonOf(await desk.act('grantMandate', { personId, ...mandate }, shantou, 'revision'))).toBe(
      'MAY_NOT_ACT',
    );
  });
});

describe('an instance without a key to sign grants', () => {
  it('says so, and uses up no token', async () => {
    const prefix = `test_${randomBytes(6).toString('hex')}_`;
    const { signingKey, grantSigningKey: _none, ...config } = await testConfig(prefix);
    const running = await runService(service, config);
    try {
      const mint = internalTokenMinter({ signingKey });
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await mint(hospital('H1'), 'persons')}`,
        },
        body: JSON.stringify({
          query: `mutation { verifyIdentity(input: { token: "x", step: PAYMENT, idempotencyKey: "${fresh()}" }) { personId } }`,
        }),
      });
      expect(reasonOf((await response.json()) as never)).toBe('GRANTS_NOT_CONFIGURED');
    } finally {
      await running.stop();
      const client = await new MongoClient(config.mongodbUri).connect();
      for (const name of ['persons', 'bus']) await client.db(`${prefix}${name}`).dropDatabase();
      await client.close();
    }
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
