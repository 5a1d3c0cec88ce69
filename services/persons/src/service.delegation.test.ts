import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grantVerifier, type Grant } from '@yibao/platform/access';
import { as, citizen, insurer, until } from '@yibao/platform/testing';
import { changchun, openDesk, reasonOf, shantou, type Desk } from './fixtures/desk.ts';

let desk: Desk;
let verifyGrant: (token: string) => Promise<Grant>;
beforeAll(async () => {
  desk = await openDesk();
  verifyGrant = grantVerifier({ keys: desk.test.config.grantKeys, clock: desk.clock });
});
afterAll(async () => desk.test.stop());

const named = `query ($id: ID!) { person(id: $id) { id name } }`;

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
