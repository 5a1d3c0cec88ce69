import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citizen, grantFor, hospital, officer, until } from '@yibao/platform/testing';
import { StayFact } from '@yibao/schemas/facts/coverage';
import {
  careUnderTest,
  check,
  file,
  filingInput,
  haikouHospital,
  inpatient,
  type CareUnderTest,
} from './testing/care-under-test.ts';

const guide = `mutation ($input: GuideFilingInput!) { guideFiling(input: $input) { revision
  guidance { stayId institutionId destination filing { id } } } }`;
const notices = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
  ... on Person { filingGuidances { stayId destination filing { type guidedBy } } } } }`;
const guidingInput = (personId: string, more: object = {}) => ({
  input: { idempotencyKey: `guide-${personId}`, personId, stayId: `stay-${personId}`, ...more },
});

describe('guidance on the ward', () => {
  let subgraph: CareUnderTest;
  const desk = (personId: string) =>
    hospital(haikouHospital, grantFor(personId, haikouHospital, ['COVERAGE', 'CLINICAL']));
  const admit = async (personId: string, more: object = {}, revision = 1) => {
    const stayId = `stay-${personId}`;
    const stay = {
      ...{ stayId, personId, institutionId: haikouHospital, status: 'OPEN' as const },
      ...{ admittedAt: '2026-03-01T08:00:00+08:00', dischargedAt: null, ...more },
    };
    await subgraph.running.receiveFact(StayFact, stay, revision);
    await until('the stay', async () =>
      subgraph.running.db
        .collection<{ _id: string }>(`replica.${StayFact.type}`)
        .findOne({ _id: stayId, revision }),
    );
  };
  const noticesOf = async (personId: string, viewer = citizen(personId)) =>
    (await subgraph.running.execute(notices, { id: personId }, viewer)).data._entities[0].filingGuidances;
  const isDue = async (personId: string): Promise<boolean> => {
    const document = check.replace('deemedFiled', 'deemedFiled guidanceDue');
    const { data } = await subgraph.running.execute(document, inpatient(personId), desk(personId));
    return data.checkDirectSettlement.guidanceDue;
  };

  beforeAll(async () => {
    subgraph = await careUnderTest(['p1', 'p2', 'p3', 'p4']);
  });
  afterAll(async () => subgraph.running.stop());

  it('is due until the patient has filed, and the filing keeps who guided [S000-06b] [S004-06a]', async () => {
    await admit('p1');
    expect(await isDue('p1')).toBe(true);
    const answers = await Promise.all(
      [1, 2].map(() => subgraph.running.execute(guide, guidingInput('p1'), desk('p1'))),
    );
    for (const { data } of answers)
      expect(data.guideFiling.guidance).toEqual({
        ...{ stayId: 'stay-p1', institutionId: haikouHospital, destination: '460100', filing: null },
      });
    expect(await noticesOf('p1')).toEqual([{ stayId: 'stay-p1', destination: '460100', filing: null }]);
    await subgraph.running.execute(file, filingInput('p1', { channel: 'HOSPITAL' }), desk('p1'));
    expect(await noticesOf('p1')).toMatchObject([
      { filing: { type: 'LONG_TERM', guidedBy: haikouHospital } },
    ]);
    expect(await isDue('p1')).toBe(false);
    const again = guidingInput('p1', { idempotencyKey: 'guide-p1-again' });
    // Guided once in this stay already: told the same.
    expect((await subgraph.running.execute(guide, again, desk('p1'))).errors).toBeUndefined();
  });

  it('is due in an emergency that counts as filed, too [S000-06b]', async () => {
    const register = `mutation ($input: RegisterEmergencyInput!) { registerEmergency(input: $input) { revision } }`;
    const input = {
      ...{ idempotencyKey: 'emergency-p3', personId: 'p3', kind: 'RESCUE', context: 'SPECTATING' },
      admittedAt: '2026-03-02T02:00:00+08:00',
    };
    await subgraph.running.execute(register, { input }, desk('p3'));
    expect(await isDue('p3')).toBe(true);
    await subgraph.running.execute(file, filingInput('p3'), citizen('p3'));
    expect(await isDue('p3')).toBe(false);
  });

  it('is refused to whom it is not to give, and shown only to who may see the person', async () => {
    await admit('p2');
    const reasons = async (more: object, viewer = desk('p2')) =>
      subgraph.reasons(guide, guidingInput('p2', more), viewer);
    expect(await reasons({}, hospital(haikouHospital))).toEqual(['MAY_NOT_ACT']);
    expect(await reasons({}, citizen('p2'))).toEqual(['ROLE_NOT_ALLOWED']);
    const elsewhere = hospital('H1', grantFor('p2', 'H1', ['COVERAGE']));
    expect(await reasons({}, elsewhere)).toEqual(['NOT_TREATING_INSTITUTION']);
    expect(await reasons({ stayId: 'stay-p1' })).toEqual(['NOT_TREATING_INSTITUTION']);
    expect(await reasons({ stayId: 'stay-p2@9' })).toEqual(['NOT_YET_VISIBLE']);
    expect(await reasons({ stayId: 'none' })).toEqual(['REPLICA_BEHIND']);
    expect((await subgraph.running.execute(notices, { id: 'p1' }, officer('370800'))).errors).toBeDefined();
    await admit('p2', { status: 'CLOSED', dischargedAt: '2026-03-02T09:00:00+08:00' }, 2);
    expect(await reasons({ stayId: 'stay-p2@2' })).toEqual(['STAY_DISCHARGED']);
  });

  it('is not what a filing after discharge came of', async () => {
    await admit('p4');
    await subgraph.running.execute(guide, guidingInput('p4'), desk('p4'));
    await admit('p4', { status: 'CLOSED', dischargedAt: '2026-03-02T09:00:00+08:00' }, 2);
    await subgraph.running.execute(file, filingInput('p4'), citizen('p4'));
    const filing = `query ($id: ID!) { filing(id: $id) { guidedBy } }`;
    const id = (await subgraph.filingsOf('p4'))[0]?.id;
    const { data } = await subgraph.running.execute(filing, { id }, citizen('p4'));
    expect(data.filing.guidedBy).toBeNull();
  });
});
