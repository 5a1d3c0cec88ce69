import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { containsIdNumber } from '@yibao/platform/domain';
import { as, citizen, hospital } from '@yibao/platform/testing';
import { changchun, fresh, nextNumber, openDesk, reasonOf, shantou, type Desk } from './fixtures/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => desk.test.stop());

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
    expect(await desk.published(personId, 'persons.identity-completed.v1')).toContain(
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
    await desk.published(personId, 'persons.identity-changed.v1');
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
    await desk.published(parent, 'persons.family-linked.v1', 'persons.family-link-ended.v1');
  });
});

describe('what is stored and published', () => {
  it('holds no identity number and no name in the clear', async () => {
    const idNumber = nextNumber();
    const personId = await desk.person({ name: '欧阳不留名', idNumber });
    await desk.published(personId, 'persons.person-registered.v1');
    for (const { name } of await desk.test.db.listCollections().toArray()) {
      const text = JSON.stringify(await desk.test.db.collection(name).find().toArray());
      expect([name, text.includes('欧阳不留名'), containsIdNumber(text)]).toEqual([name, false, false]);
    }
  });
});
