import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor } from '@yibao/platform/testing';
import { changchun, fresh, nextNumber, openDesk, reasonOf, shantou, type Desk } from './fixtures/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => desk.test.stop());

const relations = 'revision enrolment { relations { id type area state from to endReason } }';

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
    const detected = await desk.published(personId, 'persons.enrolment-duplicate-detected.v1');
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
    await desk.published(personId, 'persons.insured-area-changed.v1');
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
    await desk.published(personId, 'persons.contribution-paid.v1');
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
