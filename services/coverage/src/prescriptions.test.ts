import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  grantFor,
  pharmacy,
  testService,
  until,
  type Answer,
  type TestService,
} from '@yibao/platform/testing';
import { CatalogueEntryFact, PrescriptionFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { publishedPacks } from '../../policies/packs/index.ts';
import { service } from './service.ts';

type Prescription = FactOf<typeof PrescriptionFact>;

const [prescriber, drugstore, otherDrugstore] = ['H99010000001', 'P99010000001', 'P99010000002'] as const;
const institution = (institutionId: string, level: 'L2' | null) => ({
  ...InstitutionFact.example,
  ...{ institutionId, area: '990100', level },
  designations: [{ kind: 'BASIC' as const, from: '2020-01-01', to: null }],
});
const terms = {
  area: 'ALL' as const,
  version: 'EXAMPLE',
  ownFirst: [],
  restrictions: [],
  labelIndications: [],
};
const drug = (code: string) => ({
  ...{ code, catalogue: 'DRUG' as const, owner: 'NATIONAL' as const, tags: [], ceilings: [] },
  periods: [{ ...terms, from: '2020-01-01', class: 'A' as const }],
});
const { retiredFrom: _retired, statusFrom: _from, ...somebody } = PersonFact.example;
const relation = {
  ...{ relationId: 'r1', type: 'EMPLOYEE' as const, basis: 'WORKPLACE' as const, area: '990100' },
  ...{ employment: 'EMPLOYED' as const, from: '2021-01-01', state: 'ACTIVE' as const },
};
const routed: Omit<Prescription, 'prescriptionId' | 'personId'> = {
  ...{ institutionId: prescriber, state: 'ROUTED', pharmacyId: drugstore },
  ...{ issuedOn: '2022-02-08', validUntil: '2022-02-10' },
  lines: [{ code: 'XDRUG1', quantity: '2' }],
};

const settle = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) { revision settlement {
  id prescriptionId payers { fund } } } }`;
const reverse = `mutation ($input: ReverseSettlementInput!) { reverseSettlement(input: $input) { settlement { status } } }`;
const reasonsOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.reason);
const grants = (personId: string, holder: string) => grantFor(personId, holder, ['COVERAGE', 'CLINICAL']);

describe('a prescription filled at a pharmacy', () => {
  let running: TestService;

  const known = async (type: string, _id: string, revision = 1) =>
    until(`${type} ${_id}`, async () =>
      running.db.collection<{ _id: string }>(`replica.${type}`).findOne({ _id, revision }),
    );
  const prescribe = async (prescriptionId: string, more: Partial<Prescription> = {}, revision = 1) => {
    await running.receiveFact(
      PrescriptionFact,
      { ...routed, prescriptionId, personId: 'p1', ...more },
      revision,
    );
    await known('drugs.prescription.v1', prescriptionId, revision);
  };
  const fill = async (
    billId: string,
    prescriptionId: string | null,
    more: object = {},
    at: string = drugstore,
  ) => {
    const claim = {
      ...{ billId, careType: 'PHARMACY', serviceDate: '2022-02-10' },
      lines: [{ lineId: '1', code: 'XDRUG1', quantity: '2', amount: '300.00' }],
      ...(prescriptionId === null ? {} : { prescriptionId }),
      ...more,
    };
    const input = { idempotencyKey: `fill-${billId}-${at}`, personId: 'p1', claim };
    return running.execute(settle, { input }, pharmacy(at, grants('p1', at)));
  };

  beforeAll(async () => {
    running = await testService(service);
    for (const pack of publishedPacks.filter(({ areas }) => areas.includes('990100')))
      await running.receiveFact(PackVersionFact, pack);
    await running.receiveFact(InstitutionFact, institution(prescriber, 'L2'));
    for (const id of [drugstore, otherDrugstore])
      await running.receiveFact(InstitutionFact, institution(id, null));
    for (const code of ['XDRUG1', 'XDRUG2']) await running.receiveFact(CatalogueEntryFact, drug(code));
    for (const personId of ['p1', 'p2']) {
      await running.receiveFact(PersonFact, {
        ...somebody,
        ...{ personId, status: 'ACTIVE', insuredArea: '990100' },
      });
      await running.receiveFact(EnrolmentFact, { personId, relations: [relation] });
    }
    for (const source of ['persons', 'policies', 'institutions', 'cross-region-care'])
      await running.receiveHeartbeat(source);
    await known('persons.enrolment.v1', 'p2');
    await known('drugs.catalogue-entry.v1', 'XDRUG2');
    await known('institutions.institution.v1', otherDrugstore);
  });
  afterAll(async () => running.stop());

  it('is not judged, nor is a code called unknown, while nothing is heard of drugs', async () => {
    await prescribe('rx-0', { state: 'ISSUED' });
    for (const prescriptionId of ['rx-0', 'rx-nobody-wrote'])
      expect(reasonsOf(await fill('B0', prescriptionId))).toEqual(['REPLICA_BEHIND']);
    const unknown = [{ lineId: '1', code: 'NOBODY-KNOWS', quantity: '1', amount: '10.00' }];
    const lines = [{ code: 'NOBODY-KNOWS', quantity: '1' }];
    await prescribe('rx-00', { lines });
    expect(reasonsOf(await fill('B00', 'rx-00', { lines: unknown }))).toEqual(['REPLICA_BEHIND']);
    await running.receiveHeartbeat('drugs');
    const refused = async () => reasonsOf(await fill('B0', 'rx-0'))?.[0] === 'PRESCRIPTION_NOT_ROUTED_HERE';
    await until('a refusal on fresh facts', refused);
    const paid = await fill('B00-again', 'rx-00', { lines: unknown });
    expect(paid.data.settleClaim.settlement.payers.fund).toBe('0.00');
  });

  it('is paid by the pool at the level of the prescribing institution, and named in the events', async () => {
    await prescribe('rx-1');
    const { data, errors } = await fill('B1', 'rx-1@1');
    expect(errors).toBeUndefined();
    expect(data.settleClaim.settlement).toMatchObject({ prescriptionId: 'rx-1', payers: { fund: '100.00' } });
    const settlementId = data.settleClaim.settlement.id;
    const input = { idempotencyKey: 'reverse-rx-1', settlementId, reason: 'wrong drug' };
    const taken = await running.execute(reverse, { input }, pharmacy(drugstore, grants('p1', drugstore)));
    expect(taken.data.reverseSettlement.settlement.status).toBe('REVERSED');
    const published = await until('both events', async () => {
      const found = (await running.events()).filter(
        ({ type, data: event }) =>
          type.includes('settlement-') && (event as { settlementId: string }).settlementId === settlementId,
      );
      return found.length === 2 && found;
    });
    for (const { data: event } of published) expect(event).toMatchObject({ prescriptionId: 'rx-1' });
  });

  it('is settled once, and again after that settlement was taken back', async () => {
    await prescribe('rx-2');
    const first = await fill('B2', 'rx-2');
    expect(reasonsOf(await fill('B2-again', 'rx-2'))).toEqual(['PRESCRIPTION_USED']);
    const settlementId = first.data.settleClaim.settlement.id;
    const input = { idempotencyKey: 'reverse-rx-2', settlementId, reason: 'wrong drug' };
    await running.execute(reverse, { input }, pharmacy(drugstore, grants('p1', drugstore)));
    expect((await fill('B2-at-last', 'rx-2')).errors).toBeUndefined();
  });

  it('is settled once when two bills for it come at once', async () => {
    await prescribe('rx-3');
    const answers = await Promise.all(['B3-1', 'B3-2', 'B3-3'].map(async (billId) => fill(billId, 'rx-3')));
    expect(answers.map(reasonsOf).filter((reasons) => reasons === undefined)).toHaveLength(1);
    expect(new Set(answers.flatMap((answer) => reasonsOf(answer) ?? []))).toEqual(
      new Set(['PRESCRIPTION_USED']),
    );
  });

  it.each<[string, Partial<Prescription>, string]>([
    ['of somebody else', { personId: 'p2' }, 'PRESCRIPTION_UNKNOWN'],
    ['not routed yet', { state: 'ISSUED' }, 'PRESCRIPTION_NOT_ROUTED_HERE'],
    ['routed elsewhere', { pharmacyId: otherDrugstore }, 'PRESCRIPTION_NOT_ROUTED_HERE'],
    ['whose last day has gone', { validUntil: '2022-02-09' }, 'PRESCRIPTION_EXPIRED'],
    ['that has run out', { state: 'EXPIRED' }, 'PRESCRIPTION_EXPIRED'],
    ['that was cancelled', { state: 'CANCELLED' }, 'PRESCRIPTION_CANCELLED'],
    ['that is paid', { state: 'PAID' }, 'PRESCRIPTION_USED'],
    ['that was dispensed', { state: 'DISPENSED' }, 'PRESCRIPTION_USED'],
    ['that was delivered', { state: 'DELIVERED' }, 'PRESCRIPTION_USED'],
  ])('refuses one %s', async (what, more, reason) => {
    await prescribe(`rx ${what}`, more);
    expect(reasonsOf(await fill(`bill ${what}`, `rx ${what}`))).toEqual([reason]);
  });

  it('is needed at a pharmacy, and must exist [S003-5.22]', async () => {
    expect(reasonsOf(await fill('B4', null))).toEqual(['PRESCRIPTION_MISSING']);
    expect(reasonsOf(await fill('B4', 'rx-nobody-wrote'))).toEqual(['PRESCRIPTION_UNKNOWN']);
    expect(reasonsOf(await fill('B4-later', 'rx-1@99'))).toEqual(['NOT_YET_VISIBLE']);
  });

  it.each([
    ['another drug', { code: 'XDRUG2', quantity: '1' }],
    ['more than it lists', { code: 'XDRUG1', quantity: '2.5' }],
  ])('does not pay for %s', async (what, line) => {
    await prescribe(`rx for ${what}`);
    const lines = [{ lineId: '1', amount: '10.00', ...line }];
    expect(reasonsOf(await fill(`bill for ${what}`, `rx for ${what}`, { lines }))).toEqual([
      'LINE_NOT_PRESCRIBED',
    ]);
  });
});
