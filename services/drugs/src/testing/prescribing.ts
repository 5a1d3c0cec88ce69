import type { Viewer } from '@yibao/platform/access';
import { as, citizen, envelopeOf, grantFor, pharmacy, until } from '@yibao/platform/testing';
import { SettlementCompleted, SettlementReversed } from '@yibao/schemas/events/coverage';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { examplePackVersion, PackVersionFact } from '@yibao/schemas/facts/policies';
import { line, runningDrugs, type RunningDrugs } from './running-drugs.ts';

export const hospitalId = 'H22010200001';
export const [p1, p2, suspended] = ['P22010200001', 'P22010200002', 'P22010200003'];
/** The clock of a test: the morning of 2 March 2026 until it is set. */
export const settableClock = () => {
  let at = new Date('2026-03-02T09:00:00+08:00');
  return {
    now: () => at,
    set: (to: string) => {
      at = new Date(to);
    },
  };
};

const source = { document: 'DEMONSTRATION', article: '示范', row: 'S003-7.6f' };
export const pack = (area: string, parameters: object) => ({
  ...examplePackVersion,
  ...{ pack: `T${area}`, version: `T${area}-1`, areas: [area], parameters },
});
export const patient = (personId: string, area: string, more: object = {}) => ({
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
export const doctorOf = (personId: string, more: Partial<Viewer> = {}) =>
  as('DOCTOR', {
    ...{ subject: 'doctor-1', organisation: hospitalId, area: '220102' },
    grants: [grantFor(personId, hospitalId, ['CLINICAL'], { expiresAt: '2027-01-01T00:00:00Z' })],
    ...more,
  });
export const counterOf = (personId: string, id = p1) =>
  pharmacy(id, grantFor(personId, id, ['CLINICAL'], { expiresAt: '2027-01-01T00:00:00Z' }));

/** What is known of persons, institutions and packs, and a version of the catalogue. */
const tellFacts = async (drugs: RunningDrugs): Promise<void> => {
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
};

/** The subgraph with everybody a prescription needs. */
export const runningPrescriptions = async (
  clock: ReturnType<typeof settableClock>,
): Promise<RunningDrugs> => {
  const drugs = await runningDrugs({ clock });
  await tellFacts(drugs);
  return drugs;
};

export const selection = `revision prescription { id state validUntil weeks origin pharmacyId handover doctorId
  steps { state at } lines { code quantity entry { id } } warnings { flag code alternative } person { id } }`;
export const settlement = (prescriptionId: string, settlementId: string, more: object = {}) =>
  SettlementCompleted({
    ...SettlementCompleted.example,
    ...{ personId: 'sun', settlementId, prescriptionId, institutionId: p1 },
    ...{ serviceDate: '2026-03-02', settledAt: '2026-03-02T10:00:00+08:00' },
    ...more,
  });
export const reversal = (settlementId: string, more: object = {}) =>
  SettlementReversed({
    ...SettlementReversed.example,
    ...{ personId: 'sun', settlementId, institutionId: p1 },
    ...more,
  });
export const from = (aggregateId: string, sequence: number) => ({
  ...{ source: 'coverage/benefits', aggregateId, sequence },
});
/** What is done with prescriptions in the subgraph of a test. */
export const prescribing = (drugs: () => RunningDrugs) => {
  const issue = (personId: string, more: object = {}, viewer: Viewer = doctorOf(personId)) =>
    drugs().mutate(
      'issuePrescription',
      { personId, diagnoses: ['HYPERTENSION'], lines: [{ code: 'XIN', quantity: '2' }], ...more },
      selection,
      viewer,
    );
  const issued = async (personId = 'sun', more: object = {}): Promise<string> => {
    const { prescription } = (await issue(personId, more)) as { prescription: { id: string } };
    return prescription.id;
  };
  const act = (mutation: string, prescriptionId: string, more: object, viewer: Viewer) =>
    drugs().mutate(mutation, { prescriptionId, ...more }, selection, viewer);
  const route = (id: string, pharmacyId = p1, viewer: Viewer = citizen('sun')) =>
    act('routePrescription', id, { pharmacyId }, viewer);
  const dispense = (id: string, more: object = {}, viewer: Viewer = counterOf('sun')) =>
    act(
      'dispensePrescription',
      id,
      { batches: [{ code: 'XIN', batch: 'B1' }], handover: 'COLLECTED', ...more },
      viewer,
    );
  const stateOf = async (id: string): Promise<string> => {
    const found = await drugs().ask(`{ prescription(id: "${id}") { state } }`, citizen('sun'));
    return (found as { prescription: { state: string } }).prescription.state;
  };
  const pay = async (id: string, settlementId = `s-${id}`) => {
    await drugs().receive(envelopeOf(settlement(id, settlementId), from(id, 1)));
    await until('it is paid', async () => (await stateOf(id)) === 'PAID');
  };
  return { issue, issued, act, route, dispense, stateOf, pay };
};
