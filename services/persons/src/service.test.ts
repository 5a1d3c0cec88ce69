import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { containsIdNumber } from '@yibao/platform/domain';
import { as, citizen, envelopeOf, grantFor, hospital, until, type Answer } from '@yibao/platform/testing';
import { personDataRead } from '@yibao/schemas/events/access';
import { changchun, fresh, nextNumber, openDesk, reasonOf, shantou, type Desk } from './fixtures/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => desk.test.stop());

const typesOf = async (personId: string) =>
  (await desk.test.events())
    .filter(({ data }) => (data as { personId?: string }).personId === personId)
    .map(({ type }) => type);
const published = async (personId: string, ...types: string[]) =>
  until(`${types.join(', ')} of ${personId}`, async () => {
    const found = await typesOf(personId);
    return types.every((type) => found.includes(type)) && found;
  });
const relations = 'revision enrolment { relations { id type area state from to endReason } }';

describe('a person', () => {
  it('is registered, and seen by the agency and by themselves, the number masked [S003-8.0d]', async () => {
    const idNumber = nextNumber('1988-08-08');
    const id = await desk.person({ name: '张三', idNumber, householdArea: '430102' });
    const fields =
      'id name maskedIdNumber idType birthDate sex area householdArea status missingIdentityProof';
    const { data } = await desk.ask(`query ($id: ID!) { person(id: $id) { ${fields} } }`, { id }, changchun);
    expect(data.person).toEqual({
      id,
      name: '张三',
      maskedIdNumber: `2${'*'.repeat(16)}${idNumber.slice(-1)}`,
      idType: 'RESIDENT_ID',
      birthDate: '1988-08-08',
      sex: Number(idNumber.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE',
      area: '220102',
      householdArea: '430102',
      status: 'ACTIVE',
      missingIdentityProof: false,
    });
    expect((await desk.ask(`{ me { id name } }`, {}, citizen(id))).data.me).toEqual({ id, name: '张三' });
    expect((await desk.ask(`{ me { id } }`, {}, citizen('nobody'))).data.me).toBeNull();
  });

  it('is registered once per number, and once per retry', async () => {
    const idNumber = nextNumber();
    const input = { name: '张三', area: '220102', idNumber, idempotencyKey: fresh() };
    const first = await desk.done('registerPerson', input, changchun, 'person { id } revision');
    expect(await desk.done('registerPerson', input, changchun, 'person { id } revision')).toEqual(first);
    const again = await desk.act(
      'registerPerson',
      { ...input, idempotencyKey: fresh() },
      changchun,
      'revision',
    );
    expect(reasonOf(again)).toBe('ALREADY_TAKEN');
    const permit = { ...input, idType: 'HMT_RESIDENCE', idempotencyKey: fresh() };
    expect(reasonOf(await desk.act('registerPerson', permit, changchun, 'revision'))).toBe('ALREADY_TAKEN');
    const twenty = { ...input, idNumber: nextNumber() };
    const all = await Promise.all(
      Array.from({ length: 20 }, async () =>
        desk.act('registerPerson', { ...twenty, idempotencyKey: fresh() }, changchun, 'revision'),
      ),
    );
    expect(all.filter(({ errors }) => !errors)).toHaveLength(1);
  });

  it('leaves no number claimed when registering was refused', async () => {
    const idNumber = nextNumber();
    const input = { name: ' ', area: '220102', idNumber };
    expect(reasonOf(await desk.act('registerPerson', input, changchun, 'revision'))).toBe('NAME_REQUIRED');
    await desk.done('registerPerson', { ...input, name: '张三' }, changchun, 'revision');
  });

  it.each([
    [{ idNumber: '220102199005050000' }, 'INVALID_ID_NUMBER'],
    [{ idNumber: null }, 'PROVISIONAL_REASON_REQUIRED'],
    [{ idNumber: null, provisionalReason: 'NEWBORN' }, 'BIRTH_DATE_REQUIRED'],
    [{ birthDate: '1990-05-06' }, 'BIRTH_DATE_DIFFERS'],
    [{ area: '440500' }, 'NOT_OWN_AREA'],
  ])('is not registered with %j: %s', async (input, reason) => {
    const given = { name: '张三', area: '220102', idNumber: nextNumber(), ...input };
    expect(reasonOf(await desk.act('registerPerson', given, changchun, 'revision'))).toBe(reason);
  });

  it('is provisional until the number is there, under the same id [S003-1.2d]', async () => {
    const newborn = { idNumber: null, provisionalReason: 'NEWBORN', birthDate: '2026-03-01' };
    const personId = await desk.person(newborn);
    const list = `query ($area: AreaCode) { personsWithoutProof(area: $area, first: 100) { nodes { id provisionalReason } } }`;
    const without = async () =>
      (await desk.ask(list, { area: '220100' }, changchun)).data.personsWithoutProof.nodes;
    expect(await without()).toContainEqual({ id: personId, provisionalReason: 'NEWBORN' });
    expect(reasonOf(await desk.ask(list, { area: '220000' }, changchun))).toBe('NOT_OWN_AREA');
    expect((await desk.ask(list, {}, shantou)).data.personsWithoutProof.nodes).toEqual([]);

    const taken = nextNumber('2026-03-01');
    await desk.person({ idNumber: taken });
    const proof = { personId, proof: 'HOUSEHOLD_REGISTER' };
    const completing = async (idNumber: string) =>
      desk.act('completeIdentity', { ...proof, idNumber }, changchun, 'person { missingIdentityProof }');
    expect(reasonOf(await completing(taken))).toBe('ALREADY_TAKEN');
    const number = nextNumber('2026-03-01');
    expect((await completing(number)).data.completeIdentity.person).toEqual({ missingIdentityProof: false });
    expect(reasonOf(await completing(nextNumber('2026-03-01')))).toBe('NOTHING_TO_COMPLETE');
    expect(await without()).not.toContainEqual(expect.objectContaining({ id: personId }));
    expect(await published(personId, 'persons.identity-completed.v1')).toContain(
      'persons.person-registered.v1',
    );
  });

  it('is found by number by an officer of the own area only', async () => {
    const idNumber = nextNumber();
    const id = await desk.person({ idNumber });
    const find = `query ($idNumber: IdNumber!) { personByIdNumber(idNumber: $idNumber) { id name } }`;
    expect((await desk.ask(find, { idNumber }, changchun)).data.personByIdNumber).toEqual({
      id,
      name: '王小明',
    });
    expect((await desk.ask(find, { idNumber }, shantou)).data.personByIdNumber).toBeNull();
    expect((await desk.ask(find, { idNumber: nextNumber() }, shantou)).data.personByIdNumber).toBeNull();
    expect(reasonOf(await desk.ask(find, { idNumber }, hospital('H1')))).toBe('ROLE_NOT_ALLOWED');
  });

  it('receives and loses an assistance identity [S003-1.2c]', async () => {
    const personId = await desk.person();
    const civilAffairs = as('PARTNER_DEPARTMENT', {
      area: '220102',
      level: 'COUNTY',
      organisation: 'CIVIL_AFFAIRS',
    });
    const category = { personId, category: 'LOW_INCOME_MARGIN' };
    const record = { ...category, payingArea: '220102', from: '2022-05-10' };
    await desk.done('recordAssistanceIdentity', record, civilAffairs, 'revision');
    expect(reasonOf(await desk.act('recordAssistanceIdentity', record, changchun, 'revision'))).toBe(
      'PERIOD_OVERLAPS',
    );
    const abroad = { ...civilAffairs, area: '440500' };
    expect(reasonOf(await desk.act('recordAssistanceIdentity', record, abroad, 'revision'))).toBe(
      'MAY_NOT_ACT',
    );
    const shown = 'person { assistanceIdentities { category payingArea from to } }';
    const end = { ...category, lastDay: '2026-03-31' };
    expect(await desk.done('endAssistanceIdentity', end, changchun, shown)).toEqual({
      person: {
        assistanceIdentities: [
          { category: 'LOW_INCOME_MARGIN', payingArea: '220102', from: '2022-05-10', to: '2026-03-31' },
        ],
      },
    });
    expect(reasonOf(await desk.act('endAssistanceIdentity', end, changchun, 'revision'))).toBe(
      'NOT_IN_CATEGORY',
    );
    await published(personId, 'persons.identity-changed.v1');
  });

  it('links a child by number and name, and sees no more of the child than allowed', async () => {
    const [parent, idNumber] = [await desk.person(), nextNumber('2015-01-01')];
    const child = await desk.person({ name: '王小', idNumber });
    const link = { personId: parent, relativeIdNumber: idNumber, relativeName: '王小', kind: 'CHILD' };
    const linking = async (input: object) =>
      desk.act(
        'linkFamilyMember',
        { ...link, ...input },
        citizen(parent),
        'person { familyLinks { id kind to relative { id } } }',
      );
    expect(reasonOf(await linking({}))).toBe('PROOF_REQUIRED');
    const proof = 'BIRTH_CERTIFICATE';
    expect(reasonOf(await linking({ proof, relativeName: '王大' }))).toBe('RELATIVE_UNKNOWN');
    expect(reasonOf(await linking({ proof, relativeIdNumber: nextNumber() }))).toBe('RELATIVE_UNKNOWN');
    expect(reasonOf(await linking({ proof, kind: 'PARENT' }))).toBe('RELATION_NOT_ALLOWED');
    const { data } = await linking({ proof });
    const [made] = data.linkFamilyMember.person.familyLinks;
    expect(made).toMatchObject({ kind: 'CHILD', to: null, relative: { id: child } });

    const peek = await desk.ask('{ me { familyLinks { relative { id name } } } }', {}, citizen(parent));
    expect(reasonOf(peek)).toBe('SCOPE_NOT_GRANTED');
    const end = { personId: parent, linkId: made.id };
    expect(await desk.done('endFamilyLink', end, citizen(parent), 'person { familyLinks { to } }')).toEqual({
      person: { familyLinks: [{ to: '2026-03-10' }] },
    });
    expect(reasonOf(await desk.act('endFamilyLink', end, citizen(parent), 'revision'))).toBe('LINK_UNKNOWN');
    await published(parent, 'persons.family-linked.v1', 'persons.family-link-ended.v1');
  });
});

describe('an enrolment', () => {
  it('refuses a duplicate, which is on record all the same, and offers the transfer [S003-8.2b]', async () => {
    const personId = await desk.person({ householdArea: '445200' });
    const resident = { personId, type: 'RESIDENT', employment: 'FLEXIBLE' };
    const jieyang = { ...resident, area: '445200' };
    const first = await desk.done('registerEnrolment', jieyang, citizen(personId), relations);
    const [{ id: transferFrom }] = first.enrolment.relations;
    const asked = {
      ...resident,
      area: '440500',
      basis: 'RESIDENCE',
      from: '2026-04-01',
      idempotencyKey: fresh(),
    };
    for (const repeated of [1, 2]) {
      const refused = await desk.act('registerEnrolment', asked, citizen(personId), relations);
      expect([repeated, refused.errors?.[0]?.extensions]).toMatchObject([
        repeated,
        { code: 'CONFLICT', reason: 'DUPLICATE_ENROLMENT', details: { transferFrom } },
      ]);
    }
    const detected = await published(personId, 'persons.enrolment-duplicate-detected.v1');
    expect(detected.filter((type) => type === 'persons.enrolment-duplicate-detected.v1')).toHaveLength(1);

    const transfer = { ...asked, transferFrom, idempotencyKey: fresh() };
    const moved = await desk.done('registerEnrolment', transfer, citizen(personId), relations);
    expect(moved.enrolment.relations).toMatchObject([
      { area: '445200', state: 'ACTIVE', to: '2026-03-31', endReason: 'TRANSFERRED' },
      { area: '440500', state: 'WAITING', from: '2026-04-01', to: '2026-12-31' },
    ]);
    expect(await desk.done('registerEnrolment', transfer, citizen(personId), relations)).toEqual(moved);
  });

  it.each([
    [{ employment: 'EMPLOYED', type: 'RESIDENT' }, 'EMPLOYEE_REQUIRED'],
    [{ employment: 'STUDENT', type: 'EMPLOYEE' }, 'RESIDENT_REQUIRED'],
    [{ employment: 'EMPLOYED', type: 'EMPLOYEE' }, 'UNIT_REQUIRED'],
    [{ area: '440500' }, 'BASIS_REQUIRED'],
    [{ civilServant: true }, 'CIVIL_SERVANT_NOT_EMPLOYED'],
    [{ from: '1980-01-01' }, 'DATE_NOT_ALLOWED'],
    [{ transferFrom: 'no-such-relation' }, 'NOT_ENROLLED'],
  ])('with %j is refused: %s [S003-8.1a]', async (input, reason) => {
    const personId = await desk.person();
    const given = { personId, type: 'RESIDENT', area: '220100', employment: 'FLEXIBLE', ...input };
    expect(reasonOf(await desk.act('registerEnrolment', given, citizen(personId), 'revision'))).toBe(reason);
  });

  it('accepts a courier from Hunan and a Macao driver at the place of work [S003-8.1b, S003-8.1c]', async () => {
    const courier = { idNumber: nextNumber(), householdArea: '430102', area: '440511' };
    const driver = {
      ...courier,
      idNumber: 'M12345678',
      idType: 'HMT_PERMIT',
      birthDate: '1985-02-03',
      householdArea: '820000',
    };
    for (const input of [courier, driver]) {
      const { person } = await desk.done(
        'registerPerson',
        { name: '陈', ...input },
        shantou,
        'person { id }',
      );
      const relation = { type: 'EMPLOYEE', area: '440500', employment: 'FLEXIBLE', basis: 'WORKPLACE' };
      const { enrolment } = await desk.done(
        'registerEnrolment',
        { personId: person.id, ...relation },
        shantou,
        relations,
      );
      expect(enrolment.relations).toMatchObject([{ type: 'EMPLOYEE', area: '440500', state: 'ACTIVE' }]);
    }
  });

  it('is renewed, changed and ended', async () => {
    const personId = await desk.person();
    const relation = {
      personId,
      type: 'RESIDENT',
      area: '220100',
      employment: 'NOT_EMPLOYED',
      from: '2026-01-01',
    };
    await desk.done('registerEnrolment', relation, changchun, 'revision');
    const renewal = { personId, type: 'RESIDENT', year: 2027 };
    const { relation: renewed } = await desk.done('renewEnrolment', renewal, changchun, 'relation { to }');
    expect(renewed).toEqual({ to: '2027-12-31' });
    expect(reasonOf(await desk.act('renewEnrolment', renewal, changchun, 'revision'))).toBe(
      'NOTHING_TO_RENEW',
    );
    const change = { personId, employment: 'STUDENT', from: '2026-03-01' };
    const { enrolment } = await desk.done('changeEnrolment', change, changchun, relations);
    expect(enrolment.relations).toMatchObject([
      { endReason: 'CHANGED', to: '2026-02-28' },
      { to: '2027-12-31' },
    ]);
    const end = { personId, type: 'RESIDENT', lastDay: '2026-06-30', reason: 'MOVED_AWAY' };
    const ended = await desk.done('endEnrolment', end, changchun, 'relation { state to endReason }');
    expect(ended.relation).toEqual({ state: 'ACTIVE', to: '2026-06-30', endReason: 'MOVED_AWAY' });
    expect(reasonOf(await desk.act('endEnrolment', end, changchun, 'revision'))).toBe('NOT_ENROLLED');
    expect(reasonOf(await desk.act('changeEnrolment', change, changchun, 'revision'))).toBe('NOT_ENROLLED');
    const day = `query ($id: ID!, $on: Date) { person(id: $id) { enrolment { inForce(on: $on) { employment } } } }`;
    const on = async (date: string) =>
      (await desk.ask(day, { id: personId, on: date }, changchun)).data.person.enrolment.inForce;
    expect(await on('2026-02-28')).toEqual({ employment: 'NOT_EMPLOYED' });
    expect(await on('2026-06-30')).toEqual({ employment: 'STUDENT' });
    expect(await on('2026-07-01')).toBeNull();
  });

  it('is managed by the employer for its own people only [S004-13a]', async () => {
    const hired = await desk.person();
    const mandate = grantFor(hired, 'UNIT-1', ['ENROLMENT'], { kind: 'MANDATE' });
    const unit = (organisation: string) => as('UNIT', { organisation });
    const mandated = (organisation: string) => ({ ...unit(organisation), grants: [mandate] });
    const hire = { personId: hired, type: 'EMPLOYEE', area: '220100', employment: 'EMPLOYED' };
    for (const stranger of [unit('UNIT-1'), mandated('UNIT-2')])
      expect(reasonOf(await desk.act('registerEnrolment', hire, stranger, 'revision'))).toBe('MAY_NOT_ACT');
    await desk.done('registerEnrolment', hire, mandated('UNIT-1'), 'revision');
    const change = { personId: hired, civilServant: true, from: '2026-03-11' };
    const byAnother = await desk.act('changeEnrolment', change, unit('UNIT-2'), 'revision');
    expect(reasonOf(byAnother)).toBe('MAY_NOT_ACT');
    await desk.done('changeEnrolment', change, unit('UNIT-1'), 'revision');

    const personId = await desk.employee();
    const end = { personId, type: 'EMPLOYEE', lastDay: '2026-03-31', reason: 'LEFT_UNIT' };
    expect(reasonOf(await desk.act('endEnrolment', end, unit('UNIT-2'), 'revision'))).toBe('MAY_NOT_ACT');
    expect(
      (await desk.done('endEnrolment', end, unit('UNIT-1'), relations)).enrolment.relations,
    ).toHaveLength(1);
    const again = { personId, type: 'RESIDENT', area: '220100', employment: 'FLEXIBLE', from: '2026-04-01' };
    expect(reasonOf(await desk.act('registerEnrolment', again, unit('UNIT-1'), 'revision'))).toBe(
      'MAY_NOT_ACT',
    );
    await desk.done('registerEnrolment', again, changchun, 'revision');
    // The former employer has no more say, and sees nothing of what came after.
    const resident = { personId, type: 'RESIDENT', lastDay: '2026-06-30' };
    expect(reasonOf(await desk.act('endEnrolment', resident, unit('UNIT-1'), relations))).toBe('MAY_NOT_ACT');
  });

  it('moves the insured area, and with it the agency in charge', async () => {
    const personId = await desk.person();
    const relation = {
      personId,
      type: 'RESIDENT',
      area: '440500',
      employment: 'FLEXIBLE',
      basis: 'RESIDENCE',
    };
    await desk.done('registerEnrolment', relation, changchun, 'revision');
    const see = `query ($id: ID!) { person(id: $id) { insuredArea } }`;
    expect((await desk.ask(see, { id: personId }, shantou)).data.person).toEqual({ insuredArea: '440500' });
    expect((await desk.ask(see, { id: personId }, changchun)).data.person).toBeNull();
    await published(personId, 'persons.insured-area-changed.v1');
  });
});

describe('a contribution', () => {
  const bill = {
    type: 'EMPLOYEE',
    month: '2026-03',
    base: '6000.00',
    individual: '120.00',
    employer: '420.00',
  };
  const shown = 'contribution { id month total paid paidOn parts { kind amount paidOn channel } }';

  it('is billed once and paid once, part by part [S003-8.3a]', async () => {
    const personId = await desk.employee();
    const { contribution } = await desk.done('billContribution', { personId, ...bill }, changchun, shown);
    expect(contribution).toMatchObject({ month: '2026-03', total: '540.00', paid: false, paidOn: null });
    const rebilling = await desk.act('billContribution', { personId, ...bill }, changchun, shown);
    expect(reasonOf(rebilling)).toBe('ALREADY_BILLED');

    const own = {
      contributionId: contribution.id,
      parts: ['INDIVIDUAL'],
      amount: '120.00',
      channel: 'BANK_APP',
    };
    const all = { ...own, parts: ['INDIVIDUAL', 'EMPLOYER'], amount: '540.00' };
    expect(reasonOf(await desk.act('payContribution', all, citizen(personId), shown))).toBe(
      'PART_NOT_ALLOWED',
    );
    expect(reasonOf(await desk.act('payContribution', own, citizen('p9'), shown))).toBe('MAY_NOT_ACT');
    expect(
      reasonOf(await desk.act('payContribution', { ...own, amount: '119.99' }, citizen(personId), shown)),
    ).toBe('AMOUNT_DIFFERS');
    const payments = await Promise.all(
      Array.from({ length: 10 }, async () => desk.act('payContribution', own, citizen(personId), shown)),
    );
    expect(payments.map(reasonOf).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 'ALREADY_PAID'),
      undefined,
    ]);

    const rest = { ...own, parts: ['EMPLOYER'], amount: '420.00', channel: 'TAX_APP' };
    expect(
      reasonOf(await desk.act('payContribution', rest, as('UNIT', { organisation: 'UNIT-2' }), shown)),
    ).toBe('MAY_NOT_ACT');
    const paid = await desk.done('payContribution', rest, as('UNIT', { organisation: 'UNIT-1' }), shown);
    expect(paid.contribution).toEqual({
      id: contribution.id,
      month: '2026-03',
      total: '540.00',
      paid: true,
      paidOn: '2026-03-10',
      parts: [
        { kind: 'INDIVIDUAL', amount: '120.00', paidOn: '2026-03-10', channel: 'BANK_APP' },
        { kind: 'EMPLOYER', amount: '420.00', paidOn: '2026-03-10', channel: 'TAX_APP' },
      ],
    });
    await published(personId, 'persons.contribution-paid.v1');
    const event = (await desk.test.events()).find(
      ({ type, data }) =>
        type === 'persons.contribution-paid.v1' && (data as { personId: string }).personId === personId,
    );
    expect(event?.data).toEqual({
      ...{
        personId,
        contributionId: contribution.id,
        type: 'EMPLOYEE',
        area: '220100',
        month: '2026-03',
        months: 1,
      },
      ...{
        baseFen: 600_000,
        individualFen: 12_000,
        employerFen: 42_000,
        governmentFen: 0,
        paidOn: '2026-03-10',
      },
    });
  });

  it('is refused without a relation in the month, and for a bill that never was', async () => {
    const personId = await desk.employee();
    const early = { personId, ...bill, month: '2025-12' };
    expect(reasonOf(await desk.act('billContribution', early, changchun, shown))).toBe('NOT_ENROLLED');
    expect(
      reasonOf(await desk.act('billContribution', { ...early, month: '2026-3' }, changchun, shown)),
    ).toBe('INVALID_MONTH');
    const nothing = { ...early, month: '2026-03', individual: '0.00', employer: '0.00' };
    expect(reasonOf(await desk.act('billContribution', nothing, changchun, shown))).toBe('AMOUNT_REQUIRED');
    const pay = { parts: ['INDIVIDUAL'], amount: '1.00', channel: 'TOWN' };
    const none = { ...pay, contributionId: `${personId}.EMPLOYEE.2026-05` };
    expect(reasonOf(await desk.act('payContribution', none, changchun, shown))).toBe('CONTRIBUTION_UNKNOWN');
    expect(reasonOf(await desk.act('payContribution', none, shantou, shown))).toBe('MAY_NOT_ACT');
  });

  it('is listed latest month first, page by page', async () => {
    const personId = await desk.employee();
    for (const month of ['2026-01', '2026-03', '2026-02'])
      await desk.done('billContribution', { personId, ...bill, month }, changchun, 'revision');
    const list = `query ($after: String) { me { contributions(first: 2, after: $after) { nodes { month } pageInfo { hasNextPage endCursor } } } }`;
    const page = async (after: string | null) =>
      (await desk.ask(list, { after }, citizen(personId))).data.me.contributions;
    const first = await page(null);
    expect(first).toMatchObject({
      nodes: [{ month: '2026-03' }, { month: '2026-02' }],
      pageInfo: { hasNextPage: true },
    });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({
      nodes: [{ month: '2026-01' }],
      pageInfo: { hasNextPage: false },
    });
  });
});

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
    await published(personId, 'persons.person-died.v1', ...types.map((type) => `persons.${type}.v1`));
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

describe('the calendar', () => {
  const at = async (instant: string, personId: string, type: string) => {
    desk.clock.set(instant);
    return published(personId, type);
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

describe('what is stored and published', () => {
  it('holds no identity number and no name in the clear', async () => {
    const idNumber = nextNumber();
    const personId = await desk.person({ name: '欧阳不留名', idNumber });
    await published(personId, 'persons.person-registered.v1');
    for (const { name } of await desk.test.db.listCollections().toArray()) {
      const text = JSON.stringify(await desk.test.db.collection(name).find().toArray());
      expect([name, text.includes('欧阳不留名'), containsIdNumber(text)]).toEqual([name, false, false]);
    }
  });
});
