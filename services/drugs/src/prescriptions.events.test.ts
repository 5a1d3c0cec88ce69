import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@yibao/platform/access';
import { envelopeOf, grantFor, rebuilt, until } from '@yibao/platform/testing';
import { PrescriptionFact } from '@yibao/schemas/facts/drugs';
import { prescriptionStore } from './persistence/prescription-store.ts';
import {
  counterOf,
  doctorOf,
  from,
  p2,
  prescribing,
  reversal,
  runningPrescriptions,
  settableClock,
  settlement,
} from './testing/prescribing.ts';
import type { RunningDrugs } from './testing/running-drugs.ts';

const clock = settableClock();
let drugs: RunningDrugs;
beforeAll(async () => {
  drugs = await runningPrescriptions(clock);
});
afterAll(async () => drugs.stop());
const { issued, act, route, dispense, stateOf, pay } = prescribing(() => drugs);

describe('a settlement of a prescription', () => {
  it('counts once, whatever is redelivered, and a reversal gives the prescription back', async () => {
    const id = await issued();
    await route(id);
    const completed = envelopeOf(settlement(id, 's1'), from('b1', 1));
    for (const event of [completed, completed]) await drugs.receive(event);
    await until('it is paid', async () => (await stateOf(id)) === 'PAID');
    const reversed = envelopeOf(reversal('s1'), from('b1', 2));
    for (const event of [reversed, reversed, completed]) await drugs.receive(event);
    await until('it is routed again', async () => (await stateOf(id)) === 'ROUTED');
    await drugs.receive(envelopeOf(settlement(id, 's2'), from('b1', 3)));
    await until('it is paid again', async () => (await stateOf(id)) === 'PAID');
    const payments = async () =>
      (await drugs.events())
        .filter(({ aggregateId, type }) => aggregateId === id && type.startsWith('drugs.prescription-pa'))
        .map(({ type }) => type);
    await until('all is published', async () => (await payments()).length >= 3);
    expect(await payments()).toEqual([
      'drugs.prescription-paid.v1',
      'drugs.prescription-payment-reversed.v1',
      'drugs.prescription-paid.v1',
    ]);
  });

  it('of a long prescription pays all its weeks at once [S003-6.3d]', async () => {
    const id = await issued('sun', { weeks: 12, reason: 'stable' });
    await route(id);
    await pay(id, 's-long');
    const fact = await until('the fact', async () => {
      const found = (await drugs.facts(PrescriptionFact)).get(id);
      return found?.state === 'PAID' && found;
    });
    expect(fact.weeks).toBe(12);
    expect(await dispense(id)).toMatchObject({ prescription: { state: 'DISPENSED', weeks: 12 } });
  });

  it('that was taken back before it arrives pays nothing', async () => {
    const [id, later] = [await issued(), await issued()];
    await drugs.receive(envelopeOf(reversal('s3', { prescriptionId: id }), from('b3', 2)));
    await drugs.receive(envelopeOf(settlement(id, 's3'), from('b3', 1)));
    await pay(later, 's4');
    expect(await stateOf(id)).toBe('ISSUED');
  });

  it('stays when the drugs were handed over before the reversal', async () => {
    const id = await issued();
    await route(id);
    await pay(id, 's5');
    await dispense(id);
    await drugs.receive(envelopeOf(reversal('s5', { prescriptionId: id }), from(id, 2)));
    await until('the reversal is noted', async () =>
      (await drugs.events()).some(
        ({ type, aggregateId }) => aggregateId === id && type === 'drugs.prescription-payment-reversed.v1',
      ),
    );
    expect(await stateOf(id)).toBe('DISPENSED');
  });

  it('of another person, or after the end, moves nothing; the latter is flagged', async () => {
    const id = await issued();
    await drugs.receive(envelopeOf(settlement(id, 's6', { personId: 'poor' }), from('b6', 1)));
    await act('cancelPrescription', id, { reason: 'mistaken' }, doctorOf('sun'));
    await drugs.receive(envelopeOf(settlement(id, 's7'), from('b7', 1)));
    await until('it is flagged', async () =>
      (await drugs.events()).some(
        ({ aggregateId, data }) =>
          aggregateId === id && (data as { flag?: string }).flag === 'PAID_AFTER_END',
      ),
    );
    expect(await stateOf(id)).toBe('CANCELLED');
    expect(await route(id)).toMatchObject({ reason: 'CANCELLED' });
    expect(await dispense(id)).toMatchObject({ reason: 'CANCELLED' });
  });
});

describe('the end of a prescription', () => {
  it('is the issuer`s to bring about, with a reason', async () => {
    const id = await issued();
    const cancel = (reason: string, viewer = doctorOf('sun')) =>
      act('cancelPrescription', id, { reason }, viewer);
    const elsewhere = { organisation: 'H9', grants: [grantFor('sun', 'H9', ['CLINICAL'])] };
    expect(await cancel('x', doctorOf('sun', elsewhere))).toMatchObject({ reason: 'NOT_ISSUER' });
    expect(await cancel(' ')).toMatchObject({ reason: 'REASON_REQUIRED' });
    expect(await cancel('mistaken')).toMatchObject({ prescription: { state: 'CANCELLED' } });
    expect(await cancel('mistaken')).toMatchObject({ reason: 'CANCELLED' });
  });

  it('waits for a delivery to be confirmed by its pharmacy or the person, in its time', async () => {
    const id = await issued();
    const confirm = (more: object = {}, viewer: Viewer = counterOf('sun')) =>
      act('confirmDelivery', id, more, viewer);
    await route(id);
    expect(await confirm()).toMatchObject({ reason: 'NOT_DISPENSED' });
    await pay(id);
    await dispense(id, { handover: 'DELIVERY' });
    expect(await confirm({}, counterOf('sun', p2))).toMatchObject({ reason: 'NOT_ROUTED_HERE' });
    expect(await confirm({ receivedAt: '2026-03-01T10:00:00+08:00' })).toMatchObject({
      reason: 'RECEIVED_AT_INVALID',
    });
    expect(await confirm({ receivedAt: '2026-03-09T10:00:00+08:00' })).toMatchObject({
      reason: 'RECEIVED_AT_INVALID',
    });
    expect(await confirm()).toMatchObject({ prescription: { state: 'DELIVERED' } });
    expect(await confirm()).toMatchObject({ reason: 'NOT_DISPENSED' });
  });

  it('comes with the day after the last one, unless it was paid', async () => {
    const [unused, used] = [await issued(), await issued()];
    for (const id of [unused, used]) await route(id);
    await pay(used, 's8');
    clock.set('2026-03-04T23:59:00+08:00');
    expect(await stateOf(unused)).toBe('ROUTED');
    clock.set('2026-03-05T00:00:00+08:00');
    await until('it has run out', async () => (await stateOf(unused)) === 'EXPIRED');
    expect(await route(unused, p2)).toMatchObject({
      reason: 'EXPIRED',
      details: { validUntil: '2026-03-04' },
    });
    expect(await dispense(unused)).toMatchObject({ reason: 'EXPIRED' });
    expect(await stateOf(used)).toBe('PAID');
    // The settlement of the last day arrives late: it was valid when it was paid.
    await drugs.receive(envelopeOf(settlement(unused, 's9', { serviceDate: '2026-03-04' }), from('b9', 1)));
    await until('it is paid after all', async () => (await stateOf(unused)) === 'PAID');
  });

  it('leaves a record that is made again from its events alone', async () => {
    const { stored, folded } = await rebuilt(drugs, prescriptionStore);
    expect(folded).toEqual(stored);
  });
});
