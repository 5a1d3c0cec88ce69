import { citizen, testService, until, type Answer, type TestService } from '@yibao/platform/testing';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { examplePackVersion, PackVersionFact } from '@yibao/schemas/facts/policies';
import type { Viewer } from '@yibao/platform/access';
import { service } from '../service.ts';

/** The morning goes on as fast as any other: a filing is made before the bill is settled. */
const clockFrom = (now: string) => {
  const begun = performance.now();
  return { now: () => new Date(Date.parse(now) + performance.now() - begun) };
};
const source = { document: 'S002', article: '8', row: 'S002-08' };
const value = <Value>(given: Value) => [{ value: given, source }];

export const person = (personId: string, insuredArea = '220100') => ({
  ...PersonFact.example,
  personId,
  insuredArea,
});
const relation = {
  ...({ relationId: 'r1', type: 'EMPLOYEE', basis: 'WORKPLACE', employment: 'EMPLOYED' } as const),
  ...({ area: '220100', from: '2024-01-01', state: 'ACTIVE' } as const),
};
export const haikouHospital = 'H46010000001';

export const file = `mutation ($input: FileCrossRegionCareInput!) { fileCrossRegionCare(input: $input) {
  revision filing { id type destination insuredArea scope channel registeredAt from to validity { valid reason } person { id } } } }`;
export const filingInput = (personId: string, more: object = {}) => ({
  input: {
    ...{ idempotencyKey: `file-${personId}-1`, personId, type: 'LONG_TERM', destination: '460100' },
    ...{ channel: 'APP', credential: 'E_VOUCHER' },
    ...more,
  },
});
export const check = `query ($input: CheckDirectSettlementInput!) { checkDirectSettlement(input: $input) {
  outcome reason ruleSet deemedFiled filingId source { document article pack version } } }`;
export const inpatient = (personId: string) => ({
  input: {
    ...{ personId, institutionId: haikouHospital, careType: 'INPATIENT' },
    ...{ careFrom: '2026-03-02', careTo: '2026-03-05' },
  },
});
const listed = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
  ... on Person { filings { nodes { id type destination to endReason } } } } }`;
export const reasonsOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.reason);

/** A filing as `filingsOf` shows it. */
export type FilingView = {
  readonly id: string;
  readonly type: string;
  readonly destination: string;
  readonly to: string | null;
  readonly endReason: string | null;
};

const heardOfTheWorld = async (people: readonly string[]): Promise<TestService> => {
  const running = await testService(service, { clock: clockFrom('2026-03-02T10:00:00+08:00') });
  for (const personId of people) {
    await running.receiveFact(PersonFact, person(personId));
    await running.receiveFact(EnrolmentFact, { personId, relations: [relation] });
  }
  await running.receiveFact(InstitutionFact, {
    ...InstitutionFact.example,
    ...{ institutionId: haikouHospital, area: '460105', networked: [{ from: '2024-01-01', to: null }] },
  });
  await running.receiveFact(PackVersionFact, {
    ...examplePackVersion,
    ...{ pack: 'CHANGCHUN_TEST', version: 'CHANGCHUN_TEST-1', areas: ['220100'] },
    parameters: {
      'filing.types': value(['LONG_TERM', 'RESETTLED', 'REFERRED', 'TEMPORARY'] as const),
      'filing.scopes': value(['INTRA_PROVINCE', 'CROSS_PROVINCE'] as const),
      'filing.emergency.deemedKinds': value(['RESCUE', 'TREATMENT'] as const),
      'filing.late': value('MANUAL' as const),
      'away.networkedIn': value(['CROSS_PROVINCE'] as const),
      'filing.longTerm.end': value('BY_CHANGE_ONLY' as const),
      'filing.outpatient.notNeededIn': value(['INTRA_PROVINCE'] as const),
    },
  });
  const count = async (type: string) => running.db.collection(`replica.${type}`).countDocuments();
  await until(
    'the facts have arrived',
    async () =>
      (await count(PackVersionFact.type)) === 1 &&
      (await count(EnrolmentFact.type)) === people.length &&
      (await count(InstitutionFact.type)) === 1,
  );
  return running;
};

/** A running service that has heard of people insured in Changchun, its policy and a hospital in Haikou. */
export const careUnderTest = async (people: readonly string[]) => {
  const running = await heardOfTheWorld(people);
  return {
    running,
    reasons: async (query: string, variables: object, viewer: Viewer = citizen('p1')) =>
      reasonsOf(await running.execute(query, variables, viewer)),
    filingsOf: async (personId: string) => {
      const answer = await running.execute(listed, { id: personId }, citizen(personId));
      return (answer.data as { _entities: [{ filings: { nodes: readonly FilingView[] } }] })._entities[0]
        .filings.nodes;
    },
  };
};
export type CareUnderTest = Awaited<ReturnType<typeof careUnderTest>>;
