import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@yibao/platform/access';
import {
  as,
  citizen,
  envelopeOf,
  grantFor,
  officer,
  pharmacy,
  rebuilt,
  until,
} from '@yibao/platform/testing';
import { SettlementCompleted, SettlementReversed } from '@yibao/schemas/events/coverage';
import { PrescriptionFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { examplePackVersion, PackVersionFact } from '@yibao/schemas/facts/policies';
import { prescriptionStore } from './persistence/prescription-store.ts';
import { line, runningDrugs, type RunningDrugs } from './testing/running-drugs.ts';

const hospitalId = 'H22010200001';
const [p1, p2, suspended] = ['P22010200001', 'P22010200002', 'P22010200003'];
const start = Date.parse('2026-03-02T09:00:00+08:00');
let passed = 0;
const clock = { now: () => new Date(start + passed) };

const source = { document: 'DEMONSTRATION', article: '示范', row: 'S003-7.6f' };
const pack = (area: string, parameters: object) => ({
  ...examplePackVersion,
  ...{ pack: `T${area}`, version: `T${area}-1`, areas: [area], parameters },
});
const patient = (personId: string, area: string, more: object = {}) => ({
  ...PersonFact.example,
  ...{ personId, area, householdArea: area, insuredArea: area, assistance: [] },
  ...more,
});
const relation = {
  relationId: 'r1',
  type: 'EMPLOYEE',
  basis: 'WORKPLACE',
  employment: 'EMPLOYED',
  from: '2024-01-01',
  state: 'ACTIVE',
} as const;
const enrolment = (personId: string, area: string) => ({ personId, relations: [{ ...relation, area }] });
const shop = (institutionId: string, more: object = {}) => ({
  ...InstitutionFact.example,
  ...{ institutionId, kind: 'PHARMACY' as const, level: null },
  ...more,
});
const assistance = [
  { assistanceId: 'a1', category: 'LOW_INCOME_MARGIN' as const, payingArea: '220100', from: '2026-01-01' },
];

/** A doctor, or a counter, that the person has shown the e-voucher to. */
const doctorOf = (personId: string, more: Partial<Viewer> = {}) =>
  as('DOCTOR', {
    ...{ subject: 'doctor-1', organisation: hospitalId, area: '220102' },
    grants: [grantFor(personId, hospitalId, ['CLINICAL'], { expiresAt: '2027-01-01T00:00:00Z' })],
    ...more,
  });
const counterOf = (personId: string, id = p1) =>
  pharmacy(id, grantFor(personId, id, ['CLINICAL'], { expiresAt: '2027-01-01T00:00:00Z' }));

let drugs: RunningDrugs;
beforeAll(async () => {
  drugs = await runningDrugs({ clock });
  const sheep: readonly (readonly [string, string, object?])[] = [
    ['sun', '220100'],
    ['poor', '220100', { assistance }],
    ['silent', '370800'],
  ];
  for (const [personId, area, more] of sheep) {
    await drugs.receiveFact(PersonFact, patient(personId, area, more));
    await drugs.receiveFact(EnrolmentFact, enrolment(personId, area));
  }
  for (const id of [p1, p2]) await drugs.receiveFact(InstitutionFact, shop(id));
  await drugs.receiveFact(
    InstitutionFact,
    shop(suspended, { suspensions: [{ from: '2026-01-01', to: null }] }),
  );
  await drugs.receiveFact(InstitutionFact, { ...InstitutionFact.example, institutionId: hospitalId });
  const values = {
    'prescription.validDays': [{ value: 3, source }],
    'prescription.longTerm.maxWeeks': [{ value: 12, source }],
  };
  await drugs.receiveFact(PackVersionFact, pack('220100', values));
  await drugs.receiveFact(PackVersionFact, pack('370800', {}));
  await drugs.publish({
    ...{ version: 'JL-1', effectiveFrom: '2026-01-01' },
    entries: [
      line('XIN', { labelIndications: ['HYPERTENSION'], genericCode: 'GN-1', price: '4.00' }),
      line('XCHEAP', { genericCode: 'GN-1', price: '2.00' }),
      line('XOUT', { class: 'C', genericCode: 'GN-1' }),
      line('XALONE', { class: 'C' }),
    ],
  });
  await until('the facts have arrived', async () => {
    const here = async (fact: string) => drugs.db.collection(`replica.${fact}`).countDocuments();
    return (
      (await here('persons.enrolment.v1')) === 3 &&
      (await here('institutions.institution.v1')) === 4 &&
      (await here('policies.pack-version.v1')) === 2
    );
  });
});
afterAll(async () => drugs.stop());

const selection = `revision prescription { id state validUntil weeks origin pharmacyId handover doctorId
  steps { state at } lines { code quantity entry { id } } warnings { flag code alternative } person { id } }`;
const issue = (personId: string, more: object = {}, viewer: Viewer = doctorOf(personId)) =>
  drugs.mutate(
    'issuePrescription',
    { personId, diagnoses: ['HYPERTENSION'], lines: [{ code: 'XIN', quantity: '2' }], ...more },
    selection,
    viewer,
  );
const issued = async (personId = 'sun', more: object = {}): Promise<string> =>
  (await issue(personId, more))['prescription'].id;
const act = (mutation: string, prescriptionId: string, more: object, viewer: Viewer) =>
  drugs.mutate(mutation, { prescriptionId, ...more }, selection, viewer);
const route = (id: string, pharmacyId = p1, viewer: Viewer = citizen('sun')) =>
  act('routePrescription', id, { pharmacyId }, viewer);
const dispense = (id: string, more: object = {}, viewer: Viewer = counterOf('sun')) =>
  act(
    'dispensePrescription',
    id,
    { batches: [{ code: 'XIN', batch: 'B1' }], handover: 'COLLECTED', ...more },
    viewer,
  );
const stateOf = async (id: string) =>
  (await drugs.ask(`{ prescription(id: "${id}") { state } }`, citizen('sun')))['prescription'].state;
const settlement = (prescriptionId: string, settlementId: string, more: object = {}) =>
  SettlementCompleted({
    ...SettlementCompleted.example,
    ...{ personId: 'sun', settlementId, prescriptionId, institutionId: p1 },
    ...{ serviceDate: '2026-03-02', settledAt: '2026-03-02T10:00:00+08:00' },
    ...more,
  });
const reversal = (settlementId: string, more: object = {}) =>
  SettlementReversed({
    ...SettlementReversed.example,
    ...{ personId: 'sun', settlementId, institutionId: p1 },
    ...more,
  });
const from = (aggregateId: string, sequence: number) => ({
  ...{ source: 'coverage/benefits', aggregateId, sequence },
});
const pay = async (id: string, settlementId = `s-${id}`) => {
  await drugs.receive(envelopeOf(settlement(id, settlementId), from(id, 1)));
  await until('it is paid', async () => (await stateOf(id)) === 'PAID');
};

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

describe('issuing', () => {
  it('needs the person to have shown themselves to the own institution', async () => {
    expect(await issue('sun', {}, doctorOf('sun', { grants: [] }))).toMatchObject({ reason: 'MAY_NOT_ACT' });
    const mandate = grantFor('sun', hospitalId, ['CLINICAL'], {
      ...{ kind: 'MANDATE', expiresAt: '2027-01-01T00:00:00Z' },
    });
    expect(await issue('sun', {}, doctorOf('sun', { grants: [mandate] }))).toMatchObject({
      reason: 'NO_IDENTITY_CHECK',
    });
    expect(await issue('sun', {}, citizen('sun'))).toMatchObject({ reason: 'ROLE_NOT_ALLOWED' });
    const nowhere = as('DOCTOR', { grants: doctorOf('sun').grants });
    expect(await issue('sun', {}, nowhere)).toMatchObject({ reason: 'NO_INSTITUTION' });
  });

  it.each([
    [{ lines: [] }, 'EMPTY_PRESCRIPTION'],
    [{ lines: [{ code: 'XIN', quantity: '0' }] }, 'QUANTITY_INVALID'],
    [{ lines: [{ code: 'XIN', quantity: '-1' }] }, 'QUANTITY_INVALID'],
    [
      {
        lines: [
          { code: 'XIN', quantity: '1' },
          { code: 'XIN', quantity: '2' },
        ],
      },
      'DUPLICATE_LINE',
    ],
    [{ lines: [{ code: 'XNOBODY', quantity: '1' }] }, 'UNKNOWN_CODE'],
    [{ diagnoses: [] }, 'DIAGNOSIS_REQUIRED'],
    [{ diagnoses: ['headache!'] }, 'DIAGNOSIS_REQUIRED'],
    [{ validUntil: '2026-03-01' }, 'VALIDITY_INVALID'],
    [{ weeks: 0, reason: 'stable' }, 'WEEKS_INVALID'],
    [{ weeks: 12 }, 'LONG_TERM_REASON_REQUIRED'],
    [{ weeks: 13, reason: 'stable' }, 'MAX_WEEKS_EXCEEDED'],
  ])('is refused with %j: %s', async (more, reason) => {
    expect(await issue('sun', more)).toMatchObject({ reason });
  });

  it('allows as many weeks as the pack says, and names them', async () => {
    expect(await issue('sun', { weeks: 12, reason: 'stable' })).toMatchObject({
      prescription: { weeks: 12 },
    });
    expect(await issue('sun', { weeks: 13, reason: 'stable' })).toMatchObject({
      details: { weeks: 13, most: 12, pack: 'T220100/T220100-1' },
    });
  });

  it('guesses neither weeks nor validity where the pack is silent', async () => {
    const long = { weeks: 4, reason: 'stable', validUntil: '2026-03-10' };
    expect(await issue('silent', long)).toMatchObject({
      reason: 'PARAMETER_MISSING',
      details: { path: 'prescription.longTerm.maxWeeks' },
    });
    expect(await issue('silent')).toMatchObject({
      reason: 'PARAMETER_MISSING',
      details: { path: 'prescription.validDays' },
    });
    expect(await issue('silent', { validUntil: '2026-03-02' })).toMatchObject({
      prescription: { validUntil: '2026-03-02' },
    });
  });

  it('flags what lies beside the label, and stops nothing [S003-1.1g]', async () => {
    expect(await issue('sun', { diagnoses: ['ASTHMA'] })).toMatchObject({
      prescription: { state: 'ISSUED', warnings: [{ flag: 'OFF_LABEL', code: 'XIN' }] },
    });
    const flagged = await until('supervision is told', async () =>
      (await drugs.events()).find(({ type }) => type === 'drugs.prescription-flagged.v1'),
    );
    expect(flagged.data).toMatchObject({ flag: 'OFF_LABEL', code: 'XIN', doctorId: 'doctor-1' });
  });

  it('names the cheapest equivalent of a drug outside, unless a reason is given [S003-1.1f]', async () => {
    const lines = [{ code: 'XOUT', quantity: '1' }];
    expect(await issue('sun', { lines })).toMatchObject({
      prescription: {
        warnings: [{ flag: 'IN_CATALOGUE_AVAILABLE', code: 'XOUT', alternative: 'XCHEAP' }],
      },
    });
    expect(await issue('sun', { lines, reason: 'allergic' })).toMatchObject({
      prescription: { warnings: [] },
    });
  });

  it('asks an assisted person`s consent to what is outside, and keeps it [S003-3.1j]', async () => {
    const lines = [
      { code: 'XALONE', quantity: '1' },
      { code: 'XIN', quantity: '1' },
    ];
    expect(await issue('sun', { lines })).toMatchObject({ prescription: { warnings: [] } });
    const { prescription } = await issue('poor', { lines });
    expect(prescription.warnings).toEqual([{ flag: 'CONSENT_MISSING', code: 'XALONE', alternative: null }]);
    const consent = (codes: readonly string[], viewer = doctorOf('poor')) =>
      act('recordOutOfScopeConsent', prescription.id, { codes, by: 'PERSON' }, viewer);
    expect(await consent(['XIN'])).toMatchObject({ reason: 'IN_SCOPE' });
    expect(await consent(['XOUT'])).toMatchObject({ reason: 'UNKNOWN_CODE' });
    const elsewhere = { organisation: 'H9', grants: [grantFor('poor', 'H9', ['CLINICAL'])] };
    expect(await consent(['XALONE'], doctorOf('poor', elsewhere))).toMatchObject({ reason: 'NOT_ISSUER' });
    expect(await consent(['XALONE'])).toMatchObject({ prescription: { warnings: [] } });
  });

  it('takes in what another system of the hospital issued, once by its number', async () => {
    const upload = (number: string, more: object = {}) =>
      drugs.mutate(
        'uploadPrescription',
        {
          ...{ personId: 'sun', number, diagnoses: ['HYPERTENSION'] },
          ...{ lines: [{ code: 'XIN', quantity: '1' }], ...more },
        },
        selection,
        as('HOSPITAL', { organisation: hospitalId, grants: doctorOf('sun').grants }),
      );
    expect(await upload('RX-1')).toMatchObject({ prescription: { origin: 'UPLOADED', state: 'ISSUED' } });
    expect(await upload('RX-1')).toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_TAKEN' });
    expect(await upload(' ')).toMatchObject({ reason: 'NUMBER_REQUIRED' });
    expect(await upload('RX-2', { lines: [{ code: 'XNOBODY', quantity: '1' }] })).toMatchObject({
      reason: 'UNKNOWN_CODE',
    });
    expect(await upload('RX-2')).toMatchObject({ prescription: { origin: 'UPLOADED' } });
  });
});

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
    passed = Date.parse('2026-03-04T23:59:00+08:00') - start;
    expect(await stateOf(unused)).toBe('ROUTED');
    passed = Date.parse('2026-03-05T00:00:00+08:00') - start;
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
