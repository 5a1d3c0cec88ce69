import { testService, until, type TestService } from '@yibao/platform/testing';
import { HotlineLineFact } from '@yibao/schemas/facts/hotline';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { examplePackVersion, PackVersionFact, WorkingCalendarFact } from '@yibao/schemas/facts/policies';
import { service } from '../service.ts';

/** A clock that tests move. */
export const movingClock = (start: string) => {
  let at = Date.parse(start);
  return {
    now: () => new Date(at),
    set: (instant: string) => {
      at = Date.parse(instant);
    },
  };
};

const source = { document: 'DEMONSTRATION', article: '示范', row: 'S000-10b' };
const value = <Value>(given: Value) => [{ value: given, source, demonstration: true as const }];

export const person = (personId: string, insuredArea = '220100', more: object = {}) => ({
  ...PersonFact.example,
  personId,
  status: 'ACTIVE' as const,
  statusFrom: undefined,
  retiredFrom: undefined,
  area: insuredArea,
  insuredArea,
  ...more,
});

export const enrolment = (personId: string, area = '220100', to?: string) => ({
  personId,
  relations: [
    {
      relationId: `r-${personId}`,
      ...({ type: 'EMPLOYEE', basis: 'WORKPLACE', employment: 'EMPLOYED', state: 'ACTIVE' } as const),
      area,
      from: '2024-01-01',
      ...(to === undefined ? {} : { to }),
    },
  ],
});

const institution = (
  institutionId: string,
  kind: 'HOSPITAL' | 'PHARMACY',
  ...designations: ('BASIC' | 'KEY_SPORTS_HOSPITAL')[]
) => ({
  ...InstitutionFact.example,
  institutionId,
  kind,
  level: kind === 'PHARMACY' ? null : ('L3' as const),
  area: '220102',
  designations: designations.map((each) => ({ kind: each, from: '2024-01-01', to: null })),
});

export const keyHospital = 'H22010200001';
export const otherHospital = 'H22010200002';
export const pharmacyId = 'P22010200001';

const pack = {
  ...examplePackVersion,
  ...{ pack: 'CHANGCHUN_TEST', version: 'CHANGCHUN_TEST-1', areas: ['220100'] },
  parameters: {
    'sports.spectatorsPerStation': value(10_000),
    'sports.assisted.targetWorkingDays': value(1),
    'sports.green.assignMinutes': value(30),
    'sports.keyHospital.responseMinutes': value(30),
    'sports.guidance.intervalDays': value(90),
    'sports.keyHospital.visitSteps': value(['REGISTRATION', 'CONSULTATION', 'DONE']),
  },
};

/** The people of these tests: where each is insured; those of '210100' live in another province. */
export type People = Readonly<Record<string, string>>;

/** A running service that has heard of some people, two hospitals, a pharmacy, a policy, a calendar and the hotline. */
export const runningSports = async (clock: { now: () => Date }, people: People): Promise<TestService> => {
  const running = await testService(service, { clock });
  for (const [id, area] of Object.entries(people)) {
    await running.receiveFact(PersonFact, person(id, area));
    await running.receiveFact(EnrolmentFact, enrolment(id, area));
  }
  await running.receiveFact(
    InstitutionFact,
    institution(keyHospital, 'HOSPITAL', 'BASIC', 'KEY_SPORTS_HOSPITAL'),
  );
  await running.receiveFact(InstitutionFact, institution(otherHospital, 'HOSPITAL', 'BASIC'));
  await running.receiveFact(InstitutionFact, institution(pharmacyId, 'PHARMACY', 'BASIC'));
  await running.receiveFact(PackVersionFact, pack);
  await running.receiveFact(WorkingCalendarFact, {
    ...WorkingCalendarFact.example,
    holidays: [],
    makeUpDays: [],
  });
  await running.receiveFact(HotlineLineFact, HotlineLineFact.example);
  for (const name of ['persons', 'institutions', 'policies', 'hotline']) await running.receiveHeartbeat(name);
  const count = async (name: string) => running.db.collection(`replica.${name}`).countDocuments();
  await until(
    'the facts',
    async () =>
      (await count(EnrolmentFact.type)) === Object.keys(people).length &&
      (await count(InstitutionFact.type)) === 3 &&
      (await count(PackVersionFact.type)) === 1 &&
      (await count(WorkingCalendarFact.type)) === 1 &&
      (await count(HotlineLineFact.type)) === 1,
  );
  return running;
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON, as a client sees it
type Answered = Readonly<Record<string, any>>;

/** Asks, and gives what came of it: data, or the reason of the refusal. */
export const asker = (running: () => TestService) => ({
  data: async (
    query: string,
    variables: object,
    viewer: Parameters<TestService['execute']>[2],
  ): Promise<Answered> => {
    const answer = await running().execute(query, variables, viewer);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Answered;
  },
  reason: async (query: string, variables: object, viewer: Parameters<TestService['execute']>[2]) => {
    const { errors } = await running().execute(query, variables, viewer);
    return errors?.map(({ extensions }) => extensions.reason ?? extensions.code).join() ?? 'NONE';
  },
});

/** What is refused while others are heard of: a refusal rests on facts that are not older than ten seconds. */
export const heardOf = async (running: TestService, reason: () => Promise<string>): Promise<string> =>
  until('the heartbeats', async () => {
    for (const source of ['persons', 'institutions']) await running.receiveHeartbeat(source);
    const given = await reason();
    return given === 'REPLICA_BEHIND' ? undefined : given;
  });
