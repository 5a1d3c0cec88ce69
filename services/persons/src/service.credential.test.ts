import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantVerifier, internalTokenMinter, type Grant } from '@yibao/platform/access';
import { runService } from '@yibao/platform/service';
import { as, citizen, hospital, pharmacy, testConfig, until } from '@yibao/platform/testing';
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

const named = `query ($id: ID!) { person(id: $id) { id name } }`;

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
