import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, officer, pharmacy, until } from '@yibao/platform/testing';
import { PrescriptionFact } from '@yibao/schemas/facts/drugs';
import {
  counterOf,
  doctorOf,
  hospitalId,
  p1,
  p2,
  prescribing,
  runningPrescriptions,
  settableClock,
  suspended,
} from './testing/prescribing.ts';
import type { RunningDrugs } from './testing/running-drugs.ts';

let drugs: RunningDrugs;
beforeAll(async () => {
  drugs = await runningPrescriptions(settableClock());
});
afterAll(async () => drugs.stop());
const { issue, issued, act, route, dispense, pay } = prescribing(() => drugs);

describe('a prescription', () => {
  it('goes from issued to delivered, each step with its time [S001-3.3b]', async () => {
    const { prescription } = await issue('sun');
    expect(prescription).toMatchObject({
      ...{ state: 'ISSUED', origin: 'ISSUED', validUntil: '2026-03-04', doctorId: 'doctor-1' },
      ...{ warnings: [], person: { id: 'sun' } },
      lines: [{ code: 'XIN', quantity: '2', entry: { id: 'XIN' } }],
    });
    const { id } = prescription;
    expect(await route(id)).toMatchObject({ prescription: { state: 'ROUTED', pharmacyId: p1 } });
    await pay(id);
    expect(await dispense(id, { handover: 'DELIVERY' })).toMatchObject({
      prescription: { state: 'DISPENSED', handover: 'DELIVERY' },
    });
    const delivered = await act('confirmDelivery', id, {}, citizen('sun'));
    expect(delivered['prescription'].state).toBe('DELIVERED');
    expect(delivered['prescription'].steps.map(({ state }: { state: string }) => state)).toEqual([
      ...['ISSUED', 'ROUTED', 'PAID', 'DISPENSED', 'DELIVERED'],
    ]);
    const fact = await until('the fact', async () => {
      const found = (await drugs.facts(PrescriptionFact)).get(id);
      return found?.state === 'DELIVERED' && found;
    });
    expect(fact).toEqual({
      ...{ prescriptionId: id, personId: 'sun', institutionId: hospitalId, doctorId: 'doctor-1' },
      ...{ state: 'DELIVERED', pharmacyId: p1, issuedOn: '2026-03-02', validUntil: '2026-03-04' },
      lines: [{ code: 'XIN', quantity: '2' }],
    });
  });

  it('is dispensed once, only where it was routed and after it was paid [S003-2.14c]', async () => {
    const id = await issued();
    expect(await dispense(id)).toMatchObject({ reason: 'NOT_ROUTED_HERE' });
    await route(id);
    expect(await dispense(id)).toMatchObject({ reason: 'NOT_PAID', details: { state: 'ROUTED' } });
    await pay(id);
    expect(await route(id, p2)).toMatchObject({ reason: 'ALREADY_PAID' });
    expect(await act('cancelPrescription', id, { reason: 'x' }, doctorOf('sun'))).toMatchObject({
      reason: 'ALREADY_PAID',
    });
    expect(await dispense(id, {}, counterOf('sun', p2))).toMatchObject({ reason: 'NOT_ROUTED_HERE' });
    expect(await dispense(id, { batches: [] })).toMatchObject({ reason: 'BATCH_CODES_REQUIRED' });
    expect(await dispense(id, { batches: [{ code: 'XIN', batch: ' ' }] })).toMatchObject({
      reason: 'BATCH_CODES_REQUIRED',
    });
    await dispense(id);
    expect(await dispense(id, {}, counterOf('sun', p2))).toMatchObject({
      ...{ code: 'CONFLICT', reason: 'ALREADY_DISPENSED', details: { pharmacyId: p1 } },
    });
    expect(await route(id, p2)).toMatchObject({ reason: 'ALREADY_DISPENSED' });
    expect(await act('confirmDelivery', id, {}, citizen('sun'))).toMatchObject({ reason: 'NOT_A_DELIVERY' });
  });

  it('looks to others like one that is not there, at both doors', async () => {
    const id = await issued();
    const asked = (of: string) => `{ prescription(id: "${of}") { id state }
      _entities(representations: [{ __typename: "Prescription", id: "${of}" }]) { ... on Prescription { id } } }`;
    for (const viewer of [citizen('poor'), officer('370800'), pharmacy(p1), counterOf('poor')])
      expect(await drugs.ask(asked(id), viewer)).toEqual({ prescription: null, _entities: [null] });
    expect(await drugs.ask(asked(id), counterOf('sun'))).toMatchObject({ prescription: { id } });
  });

  it('needs the person to have shown themselves here, few lines, and ids that are no names', async () => {
    const until2027 = { expiresAt: '2027-01-01T00:00:00Z' };
    const mandate = grantFor('sun', hospitalId, ['CLINICAL'], { ...until2027, kind: 'MANDATE' });
    const shownElsewhere = grantFor('sun', 'H22010200009', ['CLINICAL'], until2027);
    expect(await issue('sun', {}, doctorOf('sun', { grants: [mandate, shownElsewhere] }))).toMatchObject({
      reason: 'NO_IDENTITY_CHECK',
    });
    const lines = Array.from({ length: 51 }, (_each, at) => ({ code: `NONE-${at}`, quantity: '1' }));
    expect(await issue('sun', { lines })).toMatchObject({ reason: 'EMPTY_PRESCRIPTION' });
    expect(await issue('sun', { doctorId: '王医生' })).toMatchObject({ reason: 'ID_INVALID' });
    const inContextOf = { service: '王医生', id: '1' };
    expect(await issue('sun', { inContextOf })).toMatchObject({ reason: 'WORK_CONTEXT_INVALID' });
  });

  it('may choose another pharmacy before it is paid, but only a designated one', async () => {
    const id = await issued();
    await drugs.receiveHeartbeat('institutions');
    await until('institutions are fresh', async () => {
      const refused = await route(id, suspended);
      return refused['reason'] === 'PHARMACY_NOT_DESIGNATED';
    });
    expect(await route(id, hospitalId)).toMatchObject({ reason: 'PHARMACY_NOT_DESIGNATED' });
    expect(await route(id, p1)).toMatchObject({ prescription: { pharmacyId: p1 } });
    expect(await route(id, p2)).toMatchObject({ prescription: { pharmacyId: p2 } });
    expect(await route(id, p2)).toMatchObject({ revision: 3 });
  });

  it('is shown and acted on for the person only, or with the person`s grant', async () => {
    const id = await issued();
    const query = `{ prescription(id: "${id}") { state diagnoses } }`;
    expect(await drugs.ask(query, citizen('sun'))).toEqual({
      prescription: { state: 'ISSUED', diagnoses: ['HYPERTENSION'] },
    });
    // What may not be seen looks like what is not there.
    expect(await drugs.ask(query, citizen('poor'))).toEqual({ prescription: null });
    expect(await drugs.ask(query, officer('220100'))).toMatchObject({ prescription: { state: 'ISSUED' } });
    expect(await drugs.ask(query, officer('370800'))).toEqual({ prescription: null });
    expect(await drugs.ask('{ prescription(id: "nobody") { state } }', officer('370800'))).toEqual({
      prescription: null,
    });
    expect(await drugs.ask(query, as('ANALYST'))).toMatchObject({ reason: 'ROLE_NOT_ALLOWED' });
    expect(await route(id, p1, citizen('poor'))).toMatchObject({ reason: 'MAY_NOT_ACT' });
    expect(await route('nobody', p1, citizen('sun'))).toMatchObject({ reason: 'MAY_NOT_ACT' });
    expect(await dispense(id, {}, pharmacy(p1))).toMatchObject({ reason: 'MAY_NOT_ACT' });
    const list = await drugs.ask(
      `{ _entities(representations: [{ __typename: "Person", id: "sun" }]) { ... on Person {
        prescriptions(first: 2) { nodes { id } pageInfo { hasNextPage } } } } }`,
      citizen('sun'),
    );
    expect(list['_entities'][0].prescriptions.nodes).toHaveLength(2);
  });

  it('stands in the list of its pharmacy for those who have shown themselves', async () => {
    const id = await issued();
    await route(id, p2);
    const list = `{ prescriptionsAt(state: ROUTED) { nodes { id state } } }`;
    const mine = await drugs.ask(list, counterOf('sun', p2));
    expect(mine['prescriptionsAt'].nodes).toContainEqual({ id, state: 'ROUTED' });
    expect(await drugs.ask(list, pharmacy(p2))).toEqual({ prescriptionsAt: { nodes: [] } });
    expect(await drugs.ask(list, counterOf('sun', p1))).toEqual({ prescriptionsAt: { nodes: [] } });
  });
});
