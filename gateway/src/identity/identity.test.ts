import { afterAll, describe, expect, it } from '@jest/globals';
import { grantSigner, internalTokenMinter, newSigningKey, type Grant } from '@yibao/platform/access';
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { createSecretKey } from 'node:crypto';
import { startTestGraph } from '../testing/test-graph.ts';

const graph = await startTestGraph();
afterAll(graph.stop);
const { identity } = graph;
const nowSeconds = Math.floor(Date.now() / 1000);

const whoAmI = async (headers: Record<string, string>) => {
  const { status, body, headers: answered } = await graph.send('{ whoAmI }', {}, headers);
  const { code, reason, details } = body.errors?.[0].extensions ?? {};
  return {
    status,
    data: body.data,
    viewer: body.data ? JSON.parse(body.data.whoAmI).viewer : undefined,
    refused: code ? `${code}/${reason}` : undefined,
    details,
    challenge: answered.get('www-authenticate'),
  };
};
const withToken = (token: string, more: Record<string, string> = {}) =>
  whoAmI({ authorization: `Bearer ${token}`, ...more });
const withClaims = async (claims: Readonly<Record<string, unknown>>, more: Record<string, string> = {}) =>
  withToken(await identity.token(claims), more);

describe('identity', () => {
  it('is anonymous without a token', async () => {
    expect((await whoAmI({})).viewer).toEqual({
      subject: 'anonymous',
      roles: ['PUBLIC'],
      posts: [],
      grants: [],
    });
  });

  it('reaches the services as the token states it', async () => {
    const claims = {
      sub: 'officer-1',
      roles: ['OFFICER'],
      area: '370800',
      level: 'CITY',
      organisation: 'agency-1',
      posts: ['FIRST_REVIEWER'],
      purpose: 'HANDLING',
    };
    const { sub, ...rest } = claims;
    const { viewer } = await withClaims({ ...claims, person_id: 'person-9' });
    expect(viewer).toEqual({
      ...rest,
      subject: sub,
      roles: ['OFFICER', 'PUBLIC'],
      personId: 'person-9',
      grants: [],
    });
  });

  it('asks for the keys once, not with every token', async () => {
    for (const sub of ['a', 'b', 'c']) await withClaims({ sub });
    expect(identity.asked()).toBe(1);
  });

  it('ends with the token, with 5 seconds of tolerance', async () => {
    expect((await withClaims({ exp: nowSeconds - 2 })).status).toBe(200);
    expect(await withClaims({ exp: nowSeconds - 20 })).toMatchObject({
      status: 401,
      refused: 'UNAUTHENTICATED/TOKEN_EXPIRED',
      challenge: 'Bearer error="invalid_token"',
    });
  });
});

const internalToken = async () =>
  internalTokenMinter({ signingKey: (await newSigningKey()).signingKey })(
    { subject: 'a', roles: ['SYSTEM'], posts: [], grants: [] },
    'people',
  );

describe('a token', () => {
  const claims: JWTPayload = {
    iss: identity.provider.issuer,
    aud: identity.provider.audience,
    sub: 'account-1',
    roles: ['CITIZEN'],
    person_id: 'person-1',
    iat: nowSeconds,
    exp: nowSeconds + 600,
  };
  const hs256 = (secret: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'key-1' })
      .sign(createSecretKey(Buffer.from(secret)));
  const publicPem = async () => exportSPKI((await importJWK(identity.publicJwk, 'ES256')) as CryptoKey);
  const strangerKey = async () => (await generateKeyPair('ES256')).privateKey;
  const bad: readonly (readonly [string, () => Promise<string>])[] = [
    ['unsigned (alg none)', async () => new UnsecuredJWT(claims).encode()],
    ['signed HS256 with the public key as PEM', async () => hs256(await publicPem())],
    ['signed HS256 with the public key as JWK', async () => hs256(JSON.stringify(identity.publicJwk))],
    ['of an unknown key', () => identity.token({}, { kid: 'key-2' })],
    [
      'of a stranger who uses our key id',
      async () =>
        new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'key-1' }).sign(await strangerKey()),
    ],
    ['for another audience', () => identity.token({ aud: 'another-graph' })],
    ['of another issuer', () => identity.token({ iss: 'https://other.test' })],
    ['without an expiry', () => identity.token({ exp: undefined })],
    ['without a time of issue', () => identity.token({ iat: undefined })],
    ['without a subject', () => identity.token({ sub: undefined })],
    ['issued in the future', () => identity.token({ iat: nowSeconds + 300 })],
    ['not valid yet', () => identity.token({ nbf: nowSeconds + 300 })],
    ['without roles', () => identity.token({ roles: undefined })],
    ['with a role nobody knows', () => identity.token({ roles: ['CITIZEN', 'ROOT'] })],
    ['with an area that is none', () => identity.token({ area: 'Jining' })],
    ['with changed contents', async () => changed(await identity.token())],
    ['cut short', async () => (await identity.token()).slice(0, -4)],
    ['of garbage', async () => 'garbage'],
    ['minted as an internal one', internalToken],
  ];
  const changed = (token: string) => {
    const [header, , signature] = token.split('.');
    const payload = Buffer.from(JSON.stringify({ ...claims, roles: ['SUPERVISOR'] })).toString('base64url');
    return `${header}.${payload}.${signature}`;
  };

  it.each(bad)('%s is refused, and never taken for anonymous', async (_name, make) => {
    expect(await withToken(await make())).toMatchObject({
      status: 401,
      data: undefined,
      refused: 'UNAUTHENTICATED/TOKEN_INVALID',
    });
  });

  it.each(['', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'token', 'Bearer a b'])(
    'that is no bearer token (%j) is refused',
    async (authorization) => {
      expect(await whoAmI({ authorization })).toMatchObject({
        status: 401,
        refused: 'UNAUTHENTICATED/TOKEN_INVALID',
      });
    },
  );

  it('older than the longest age is refused, though it would still be valid', async () => {
    const old = { iat: nowSeconds - 3700, exp: nowSeconds + 600 };
    expect((await withClaims(old)).refused).toBe('UNAUTHENTICATED/TOKEN_EXPIRED');
    expect((await withClaims({ ...old, iat: nowSeconds - 3500 })).status).toBe(200);
  });

  it('cannot be judged while the identity provider is away: unavailable, not invalid', async () => {
    const away = await startTestGraph({
      config: { identity: { ...identity.provider, jwksUri: 'http://127.0.0.1:9/jwks' } },
    });
    const { status, body } = await away.send(
      '{ whoAmI }',
      {},
      { authorization: `Bearer ${await identity.token()}` },
    );
    await away.stop();
    expect([status, body.errors[0].extensions.reason]).toEqual([503, 'IDENTITY_PROVIDER_UNAVAILABLE']);
  });
});

describe('a genuine token', () => {
  const officer = { roles: ['OFFICER'], area: '370800', level: 'CITY' };
  it.each([
    ['of the role SYSTEM', { roles: ['SYSTEM'] }, 'SYSTEM_FROM_OUTSIDE'],
    ['that adds SYSTEM to a role', { ...officer, roles: ['OFFICER', 'SYSTEM'] }, 'SYSTEM_FROM_OUTSIDE'],
    ['of a citizen for treatment', { purpose: 'TREATMENT' }, 'PURPOSE_NOT_FITTING'],
    ['of an officer for underwriting', { ...officer, purpose: 'UNDERWRITING' }, 'PURPOSE_NOT_FITTING'],
    [
      'of first and second reviewer',
      { ...officer, posts: ['FIRST_REVIEWER', 'SECOND_REVIEWER'] },
      'INCOMPATIBLE_POSTS',
    ],
    [
      'of first reviewer and auditor',
      { ...officer, posts: ['AUDITOR', 'FIRST_REVIEWER'] },
      'INCOMPATIBLE_POSTS',
    ],
    [
      'of second reviewer and auditor',
      { ...officer, posts: ['SECOND_REVIEWER', 'AUDITOR'] },
      'INCOMPATIBLE_POSTS',
    ],
    [
      'of proposer and approver',
      { ...officer, posts: ['APPROVER', 'HOTLINE', 'PROPOSER'] },
      'INCOMPATIBLE_POSTS',
    ],
    ['of a citizen who is nobody', { person_id: undefined }, 'IDENTITY_INCOMPLETE'],
    ['of an officer of no area', { roles: ['OFFICER'], level: 'CITY' }, 'IDENTITY_INCOMPLETE'],
    ['of a hospital without a name', { roles: ['HOSPITAL'] }, 'IDENTITY_INCOMPLETE'],
  ])('%s is refused', async (_name, claims, reason) => {
    expect(await withClaims(claims)).toMatchObject({
      status: 403,
      data: undefined,
      refused: `FORBIDDEN/${reason}`,
    });
  });

  it('of compatible posts, or with a fitting purpose, is welcome', async () => {
    expect((await withClaims({ ...officer, posts: ['HOTLINE', 'AUDITOR', 'PROPOSER'] })).status).toBe(200);
    expect((await withClaims({ purpose: 'SELF_SERVICE' })).status).toBe(200);
  });
});

describe('a grant', () => {
  const grant: Grant = {
    id: 'grant-1',
    kind: 'IDENTITY_CHECK',
    personId: 'person-1',
    holder: 'hospital-1',
    scopes: ['IDENTITY', 'CLINICAL'],
    purpose: 'TREATMENT',
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
  };
  const sign = grantSigner(graph.grants);
  const hospital = {
    sub: 'account-h',
    roles: ['HOSPITAL'],
    organisation: 'hospital-1',
    person_id: 'person-7',
  };
  const withGrants = async (grants: string, claims: object = hospital) =>
    withClaims({ ...claims }, { 'x-grant': grants });
  const refused = { status: 403, data: undefined, refused: 'FORBIDDEN/GRANT_INVALID' };

  it('reaches the services, several at once', async () => {
    const second = { ...grant, id: 'grant-2' };
    const { viewer } = await withGrants(`${await sign(grant)}, ${await sign(second)}`);
    expect(viewer.grants).toEqual([grant, second]);
  });

  it.each(['hospital-1', 'account-h', 'person-7'])(
    'is held by organisation, account or person (%s)',
    async (holder) => {
      expect((await withGrants(await sign({ ...grant, holder }))).viewer.grants).toEqual([
        { ...grant, holder },
      ]);
    },
  );

  it('of another holder is refused, also when it comes with one of the own', async () => {
    const foreign = await sign({ ...grant, holder: 'hospital-2' });
    for (const grants of [foreign, `${await sign(grant)},${foreign}`])
      expect(await withGrants(grants)).toMatchObject({ ...refused, details: { cause: 'HELD_BY_ANOTHER' } });
  });

  it('gives nothing to somebody who has not signed in', async () => {
    const made = await sign({ ...grant, holder: 'anonymous' });
    expect(await whoAmI({ 'x-grant': made })).toMatchObject(refused);
  });

  it('that has expired, or was signed by others, is refused', async () => {
    const expired = await sign({ ...grant, expiresAt: new Date(Date.now() - 60_000).toISOString() });
    expect(await withGrants(expired)).toMatchObject({ ...refused, details: { cause: 'EXPIRED' } });
    const forged = await grantSigner(await newSigningKey())(grant);
    for (const grants of [forged, 'garbage', '', `${await sign(grant)},`])
      expect(await withGrants(grants)).toMatchObject({ ...refused, details: { cause: 'INVALID' } });
  });

  it('is one of ten at most', async () => {
    const many = Array.from({ length: 11 }, () => 'x').join(',');
    expect(await withGrants(many)).toMatchObject({ status: 400, refused: 'BAD_USER_INPUT/TOO_MANY_GRANTS' });
  });
});
