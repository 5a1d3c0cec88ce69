import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Role, type Viewer } from '@yibao/platform/access';
import { as, grantFor, hospital, insurer, system } from '@yibao/platform/testing';
import { changchun, openDesk, reasonOf, shantou, type Desk } from './fixtures/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
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
