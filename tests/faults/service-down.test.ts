import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { athleteJourney } from '../../infra/local/demo/athlete.ts';
import { walk } from '../../infra/local/demo/walk.ts';
import { demoInstitutions, demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { runningGraph, type RunningGraph } from '../journeys/running-graph.ts';
import { change, dayFromNow, storyOn } from '../journeys/story.ts';
import { restartable } from './restartable.ts';

const { parts, stop, start } = restartable();
let graph: RunningGraph;
let hospitalsGrant: string;
let pharmacysGrant: string;
const { does, looks, refusal, sees, shown, waits } = storyOn(() => graph.client);
const { sun, zhao } = demoPersons;

beforeAll(async () => {
  graph = await runningGraph({ parts });
  hospitalsGrant = await shown('sun', 'changchun-hospital', 'PAYMENT');
  pharmacysGrant = await shown('sun', 'changchun-pharmacy', 'PHARMACY');
}, 180_000);
afterAll(async () => graph.stop(), 60_000);

const bill = (billId: string) =>
  change(
    'settleClaim',
    {
      ...{ idempotencyKey: `settle-${billId}`, personId: sun },
      claim: {
        ...{ billId, careType: 'OUTPATIENT', serviceDate: dayFromNow(0), useAccount: false },
        lines: [{ lineId: '1', code: 'ITEM-A1', amount: '612.00' }],
      },
    },
    'settlement { id }',
  );
const settles = async (billId: string): Promise<string> =>
  (await does('changchun-hospital', bill(billId), [hospitalsGrant])).settlement.id;
const theAnswerNames = (service: string) => [
  { code: 'UNAVAILABLE', reason: 'SERVICE_UNAVAILABLE', details: { service } },
];

describe('coverage down', () => {
  const me = `{ me { id maskedIdNumber account { balance } } }`;
  beforeAll(async () => stop('coverage'));
  afterAll(async () => start('coverage'), 60_000);

  it('leaves its fields out: the rest is answered, and the error names the service and nothing else', async () => {
    const { data, errors = [] } = await looks('sun', me);
    expect(data.me).toMatchObject({ id: sun, account: null });
    expect(data.me.maskedIdNumber).toContain('*');
    expect(errors.map(({ extensions }) => extensions)).toMatchObject(theAnswerNames('coverage'));
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED|:\d{4}|stack/);
  });

  it('does not touch who asks others only', async () => {
    const { data, errors } = await looks('sun', `{ policyPack(code: "JINING") { id } me { id } }`);
    expect([data.policyPack.id, errors]).toEqual(['JINING', undefined]);
  });

  it('refuses a change that it did not receive, and takes it later under the same key', async () => {
    expect(await refusal('changchun-hospital', bill('WHILE-DOWN'), [hospitalsGrant])).toBe(
      'SERVICE_UNAVAILABLE',
    );
    await start('coverage');
    const settlementId = await settles('WHILE-DOWN');
    expect(await settles('WHILE-DOWN')).toBe(settlementId);
  }, 60_000);
});

/** A service that is away for a while, what it leaves out, and what it must learn when it is back. */
type Absence = {
  readonly service: string;
  readonly as: string;
  /** Asks for something of it, beside something of others. */
  readonly query: string;
  readonly leaves: object;
  /** What has to stand before; answers what is passed on. */
  readonly before?: () => Promise<string>;
  /** Happens elsewhere meanwhile; answers the ids of what it must know later. */
  readonly meanwhile: (before: string) => Promise<readonly string[]>;
  /** What it knows of them. */
  readonly knows: () => Promise<readonly string[]>;
};

const mine = (field: string) => `{ me { id maskedIdNumber ${field} } }`;
const masked = expect.stringContaining('*');
const inTurn = async (names: readonly string[], act: (name: string) => Promise<string>) => {
  const ids: string[] = [];
  for (const name of names) ids.push(await act(name));
  return ids;
};

const filing = change(
  'fileCrossRegionCare',
  { personId: zhao, type: 'LONG_TERM', destination: '460100', channel: 'APP', credential: 'E_VOUCHER' },
  'filing { id }',
);
const competition = (zh: string) =>
  change(
    'registerEvent',
    {
      ...{ kind: 'COMPETITION', name: { zh }, area: '220100', expectedSpectators: 900 },
      ...{ from: dayFromNow(20), to: dayFromNow(25), venues: [{ id: 'V1', area: '220100', name: { zh } }] },
    },
    'event { id }',
  );

/** A prescription of Sun that waits at the pharmacy. */
const routed = async () => {
  const doctorsGrant = await shown('sun', 'doctor', 'CONSULTATION');
  const lines = [{ code: 'DRUG-A1', quantity: '2' }];
  const issuing = { personId: sun, diagnoses: ['CORONARY_HEART_DISEASE'], lines };
  const { prescription } = await does('doctor', change('issuePrescription', issuing, 'prescription { id }'), [
    doctorsGrant,
  ]);
  const pharmacyId = demoInstitutions.changchunPharmacy;
  await does('sun', change('routePrescription', { prescriptionId: prescription.id, pharmacyId }));
  // Coverage has heard of it when it quotes it.
  const asked = `query ($input: QuoteClaimInput!) { quoteClaim(input: $input) { simulated } }`;
  const input = { personId: sun, claim: claimed(prescription.id) };
  await waits(
    'the prescription at coverage',
    async () => looks('changchun-pharmacy', asked, { input }, [pharmacysGrant]),
    ({ errors }) => errors === undefined,
  );
  return String(prescription.id);
};
const claimed = (prescriptionId: string) => ({
  ...{ billId: 'PRESCRIBED', careType: 'PHARMACY', serviceDate: dayFromNow(0), prescriptionId },
  lines: [{ lineId: '1', code: 'DRUG-A1', quantity: '2', amount: '17.20' }],
});

const absences: readonly Absence[] = [
  {
    ...{ service: 'sports', as: 'zhao', query: mine('greenChannelEligibility { eligible }') },
    leaves: { me: { id: zhao, maskedIdNumber: masked, greenChannelEligibility: null } },
    before: async () => {
      await walk(graph.client, athleteJourney.slice(0, 3), 'down', () => {});
      return '';
    },
    // One filing serves at a time.
    meanwhile: async () => [(await does('zhao', filing)).filing.id],
    knows: async () => {
      const { greenCases } = await sees(
        'changchun-officer',
        `{ greenCases(first: 100) { nodes { originId } } }`,
      );
      return greenCases.nodes.map(({ originId }: { originId: string }) => originId);
    },
  },
  {
    ...{ service: 'hotline', as: 'zhao', query: mine('tickets(first: 1) { nodes { id } }') },
    leaves: { me: { id: zhao, maskedIdNumber: masked, tickets: null } },
    meanwhile: async () =>
      inTurn(['冰上赛', '雪上赛'], async (name) => (await does('sports', competition(name))).event.id),
    knows: async () => {
      const { hotlineLines } = await sees(
        null,
        `{ hotlineLines(audience: SPECTATOR) { eventQueues { eventId } } }`,
      );
      return hotlineLines.flatMap(({ eventQueues }: { eventQueues: { eventId: string }[] }) =>
        eventQueues.map(({ eventId }) => eventId),
      );
    },
  },
  {
    ...{ service: 'service-desk', as: 'sun', query: mine('ratings(first: 1) { nodes { id } }') },
    leaves: { me: { id: sun, maskedIdNumber: masked, ratings: null } },
    meanwhile: async () => inTurn(['TO-BE-RATED-1', 'TO-BE-RATED-2'], settles),
    knows: async () => {
      const { me } = await sees('sun', `{ me { ratings(first: 100) { nodes { actId } } } }`);
      return me.ratings.nodes.map(({ actId }: { actId: string }) => actId);
    },
  },
  {
    ...{ service: 'drugs', as: 'sun', query: mine('prescriptions(first: 1) { nodes { id } }') },
    leaves: { me: { id: sun, maskedIdNumber: masked, prescriptions: null } },
    before: routed,
    meanwhile: async (prescriptionId) => {
      const input = { personId: sun, claim: claimed(prescriptionId) };
      await does('changchun-pharmacy', change('settleClaim', input, 'settlement { id }'), [pharmacysGrant]);
      return [prescriptionId];
    },
    knows: async () => {
      const { me } = await sees('sun', `{ me { prescriptions(first: 100) { nodes { id state } } } }`);
      const paid = me.prescriptions.nodes.filter(({ state }: { state: string }) => state === 'PAID');
      return paid.map(({ id }: { id: string }) => id);
    },
  },
  {
    ...{ service: 'supervision', as: 'supervisor' },
    query: `{ policyPack(code: "JINING") { id } fundTrace(settlementId: "none") { bill } }`,
    leaves: { policyPack: { id: 'JINING' }, fundTrace: null },
    meanwhile: async () => inTurn(['SUPERVISED-1', 'SUPERVISED-2', 'SUPERVISED-3'], settles),
    knows: async () => {
      const traced = settled.map(
        (id, at) => `s${at}: fundTrace(settlementId: "${id}") { settlementId evaluation { id } }`,
      );
      const found: Record<string, { settlementId: string; evaluation: unknown } | null> = await sees(
        'supervisor',
        `{ ${traced.join('\n')} }`,
      );
      return Object.values(found).flatMap((trace) => (trace?.evaluation ? [trace.settlementId] : []));
    },
  },
];
/** The ids of the absence that is being looked at. */
let settled: readonly string[] = [];

describe.each(absences)(
  '$service away for a while',
  ({ service, as, query, leaves, before, meanwhile, knows }) => {
    let prepared = '';
    beforeAll(async () => {
      prepared = (await before?.()) ?? '';
      await stop(service);
    }, 60_000);

    it('is left out of answers, which name it and nothing else', async () => {
      const { data, errors = [] } = await looks(as, query);
      expect(data).toEqual(leaves);
      expect(errors.map(({ extensions }) => extensions)).toMatchObject(theAnswerNames(service));
      expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED|:\d{4}|stack/);
    });

    it('learns of all that happened meanwhile when it is back, and of each once', async () => {
      const happened = await meanwhile(prepared);
      settled = happened;
      await start(service);
      const known = await waits('what happened meanwhile', knows, (ids) =>
        happened.every((id) => ids.includes(id)),
      );
      expect(known.filter((id: string) => happened.includes(id)).sort()).toEqual([...happened].sort());
      expect((await looks(as, query)).errors).toBeUndefined();
    }, 60_000);
  },
);
