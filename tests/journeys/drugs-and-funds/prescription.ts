import { describe, expect, it } from '@jest/globals';
import { demoInstitutions, demoPersons } from '../../../infra/local/issuer/demo-ids.ts';
import { reasonsOf } from '../running-graph.ts';
import { change, dayFromNow } from '../story.ts';
import { does, looks, refusal, refusals, sees, shown, today, waits } from './one-graph.ts';

const { changchunHospital, changchunPharmacy, xxPharmacy } = demoInstitutions;

describe('a prescription of Sun', () => {
  const personId = demoPersons.sun;
  let doctorsGrant: string;
  let countersGrant: string;
  let foreignGrant: string;
  let id: string;
  let settlementId: string;

  const prescribed = [{ code: 'DRUG-A1', quantity: '2' }];
  const issuing = change(
    'issuePrescription',
    { personId, diagnoses: ['CORONARY_HEART_DISEASE'], lines: prescribed },
    'prescription { id state validUntil warnings { flag } person { id } lines { code entry { title { zh } } } }',
  );
  const stateQuery = 'query ($id: ID!) { prescription(id: $id) { state pharmacyId steps { state } } }';
  const seenBy = (as: string | null, grants: readonly string[] = [], which = id) =>
    looks(as, stateQuery, { id: which }, grants);
  const absent = { data: { prescription: null } };
  const routing = (pharmacyId: string) =>
    change('routePrescription', { prescriptionId: id, pharmacyId }, 'prescription { state pharmacyId }');
  const dispensing = () =>
    change(
      'dispensePrescription',
      { prescriptionId: id, batches: [{ code: 'DRUG-A1', batch: 'BATCH-1' }], handover: 'DELIVERY' },
      'prescription { state handover }',
    );
  const paying = (billId: string) =>
    change(
      'settleClaim',
      {
        personId,
        claim: {
          ...{ billId, careType: 'PHARMACY', serviceDate: today, prescriptionId: id },
          lines: [{ lineId: '1', code: 'DRUG-A1', quantity: '2', amount: '17.20' }],
        },
      },
      'settlement { id status prescriptionId bill { bill } payers { fund account cash } }',
    );
  const arrives = () => change('confirmDelivery', { prescriptionId: id }, 'prescription { state }');

  it('is issued by the doctor who has checked the e-voucher, and by nobody else', async () => {
    doctorsGrant = await shown('sun', 'doctor', 'CONSULTATION');
    expect(await refusal('haikou-doctor', issuing, [doctorsGrant])).toBe('GRANT_INVALID');
    expect(await refusals(['haikou-doctor', 'doctor'], issuing)).toEqual(['MAY_NOT_ACT']);
    const others = ['changchun-pharmacy', 'sun', 'changchun-officer', 'analyst'];
    expect(await refusals(others, issuing)).toEqual(['ROLE_NOT_ALLOWED']);
    const { prescription } = await does('doctor', issuing, [doctorsGrant]);
    expect(prescription).toMatchObject({
      ...{ state: 'ISSUED', validUntil: dayFromNow(2), warnings: [], person: { id: personId } },
      lines: [{ code: 'DRUG-A1', entry: { title: { zh: '示例阿司片' } } }],
    });
    id = prescription.id;
  });

  it('is routed by the patient to a pharmacy, and shown to those it concerns', async () => {
    const there = routing(changchunPharmacy);
    expect(await refusals(['wang', 'haikou-doctor', 'changchun-hospital'], there)).toEqual(['MAY_NOT_ACT']);
    expect(await refusals(['changchun-pharmacy', 'insurer', 'analyst'], there)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('sun', routing(changchunHospital))).toBe('PHARMACY_NOT_DESIGNATED');
    expect(await does('sun', routing(changchunPharmacy))).toEqual({
      prescription: { state: 'ROUTED', pharmacyId: changchunPharmacy },
    });
    countersGrant = await shown('sun', 'changchun-pharmacy', 'PHARMACY');
    foreignGrant = await shown('sun', 'xx-pharmacy', 'PHARMACY');
    const list = '{ prescriptionsAt(state: ROUTED) { nodes { id } } }';
    expect((await sees('changchun-pharmacy', list, {}, [countersGrant])).prescriptionsAt.nodes).toEqual([
      { id },
    ]);
    expect((await sees('changchun-pharmacy', list)).prescriptionsAt.nodes).toEqual([]);
    expect((await sees('xx-pharmacy', list, {}, [foreignGrant])).prescriptionsAt.nodes).toEqual([]);
    const isRouted = {
      state: 'ROUTED',
      pharmacyId: changchunPharmacy,
      steps: [{ state: 'ISSUED' }, { state: 'ROUTED' }],
    };
    for (const as of ['sun', 'changchun-officer'])
      expect(await seenBy(as)).toEqual({ data: { prescription: isRouted } });
    expect(await seenBy('changchun-pharmacy', [countersGrant])).toEqual({ data: { prescription: isRouted } });
    for (const as of ['wang', 'xx-officer', 'changchun-pharmacy', 'haikou-doctor'])
      expect([await seenBy(as), await seenBy(as, [], 'none')]).toEqual([absent, absent]);
    for (const as of ['insurer', 'analyst', 'supervisor', 'jilin-finance'])
      expect(reasonsOf(await seenBy(as))).toEqual(['ROLE_NOT_ALLOWED']);
    expect(reasonsOf(await seenBy(null))).toEqual(['SIGN_IN_REQUIRED']);
  });

  it('is paid at its pharmacy only, once, and learns of it by the event [S003-2.14c]', async () => {
    expect(await refusal('changchun-pharmacy', dispensing(), [countersGrant])).toBe('NOT_PAID');
    expect(await refusal('xx-pharmacy', paying('RX-FOREIGN'), [foreignGrant])).toBe(
      'PRESCRIPTION_NOT_ROUTED_HERE',
    );
    expect(await refusal('changchun-pharmacy', paying('RX-1'))).toBe('MAY_NOT_ACT');
    const { settlement } = await does('changchun-pharmacy', paying('RX-1'), [countersGrant]);
    expect(settlement).toMatchObject({ status: 'COMPLETED', prescriptionId: id, bill: { bill: '17.20' } });
    settlementId = settlement.id;
    await waits(
      'the payment',
      async () => sees('sun', stateQuery, { id }),
      ({ prescription }) => prescription.state === 'PAID',
    );
    expect(await refusal('changchun-pharmacy', paying('RX-2'), [countersGrant])).toBe('PRESCRIPTION_USED');
    expect(await refusal('sun', routing(xxPharmacy))).toBe('ALREADY_PAID');
    expect(
      await refusal('doctor', change('cancelPrescription', { prescriptionId: id, reason: '改方' }), [
        doctorsGrant,
      ]),
    ).toBe('ALREADY_PAID');
  });

  it('is dispensed and delivered, once, where it was routed [S001-3.3b] [S003-2.14c]', async () => {
    expect(await refusal('xx-pharmacy', dispensing(), [foreignGrant])).toBe('NOT_ROUTED_HERE');
    expect(await refusal('changchun-pharmacy', dispensing())).toBe('MAY_NOT_ACT');
    expect(await refusals(['doctor', 'sun', 'analyst'], dispensing())).toEqual(['ROLE_NOT_ALLOWED']);
    expect((await does('changchun-pharmacy', dispensing(), [countersGrant])).prescription).toEqual({
      state: 'DISPENSED',
      handover: 'DELIVERY',
    });
    expect(await refusal('changchun-pharmacy', dispensing(), [countersGrant])).toBe('ALREADY_DISPENSED');
    expect(await refusal('xx-pharmacy', dispensing(), [foreignGrant])).toBe('ALREADY_DISPENSED');
    expect(await refusals(['wang', 'changchun-pharmacy'], arrives())).toEqual(['MAY_NOT_ACT']);
    expect(await refusal('doctor', arrives())).toBe('ROLE_NOT_ALLOWED');
    expect((await does('sun', arrives())).prescription.state).toBe('DELIVERED');
    const mine =
      '{ me { prescriptions { nodes { id steps { state } } } settlements { nodes { id prescriptionId } } } }';
    const { me } = await sees('sun', mine);
    expect(me.prescriptions.nodes).toEqual([
      { id, steps: ['ISSUED', 'ROUTED', 'PAID', 'DISPENSED', 'DELIVERED'].map((state) => ({ state })) },
    ]);
    expect(me.settlements.nodes).toEqual([{ id: settlementId, prescriptionId: id }]);
    expect((await sees('wang', mine)).me.prescriptions.nodes).toEqual([]);
  });
});
