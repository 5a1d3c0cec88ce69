import { officer, testService, until, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import {
  AreaFact,
  examplePackVersion,
  PackVersionFact,
  WorkingCalendarFact,
} from '@yibao/schemas/facts/policies';
import { GreenEligibilityFact } from '@yibao/schemas/facts/sports';
import { service } from '../service.ts';

/** A Monday morning; the clock goes on as fast as any other, and a test may set it forward by days. */
export const monday = '2026-03-02T10:00:00+08:00';
const begun = new Date().getTime();
const day = 86_400_000;
let ahead = 0;
export const clock = { now: () => new Date(Date.parse(monday) + new Date().getTime() - begun + ahead) };
/** Lets days pass at once. */
export const passDays = (days: number): void => {
  ahead += days * day;
};

const source = { document: 'DEMONSTRATION', article: '1', row: 'S001-9.2a' };
const value = <Value>(given: Value) => [{ value: given, source }];

const pack = (name: string, area: string, parameters: object) => ({
  ...examplePackVersion,
  ...{ pack: name, version: `${name}-1`, areas: [area], parameters },
});

const area = (code: string, level: 'CITY' | 'COUNTY' | 'TOWNSHIP', parent: string) => ({
  ...{ code, level, parent },
  name: { zh: code, en: code },
});

/** Persons p1 to p9 are insured in Changchun, q1 in Jilin city. */
const persons = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8', 'p9'];

const feed = async (desk: TestService) => {
  for (const personId of persons)
    await desk.receiveFact(PersonFact, { ...PersonFact.example, personId, insuredArea: '220100' });
  await desk.receiveFact(PersonFact, { ...PersonFact.example, personId: 'q1', insuredArea: '220200' });
  await desk.receiveFact(EnrolmentFact, { ...EnrolmentFact.example, personId: 'p1' });
  await desk.receiveFact(GreenEligibilityFact, { personId: 'p2', eligible: true, validFrom: '2026-01-01' });
  await desk.receiveFact(GreenEligibilityFact, {
    ...{ personId: 'p3', eligible: true, validFrom: '2025-01-01', validTo: '2026-03-01' },
  });
  await desk.receiveFact(WorkingCalendarFact, {
    ...{ year: 2026, holidays: ['2026-03-05'], makeUpDays: ['2026-03-07'], notice: '示例' },
  });
  await desk.receiveFact(InstitutionFact, { ...InstitutionFact.example, institutionId: 'H22010200001' });
  await desk.receiveFact(InstitutionFact, {
    ...{ ...InstitutionFact.example, institutionId: 'P22010200001', kind: 'PHARMACY', level: null },
  });
  await desk.receiveFact(
    PackVersionFact,
    pack('CHANGCHUN_TEST', '220100', {
      'desk.villageDelegation': value(true),
      'desk.kioskPilot': value(true),
      'desk.rating.followUpDays': value(3),
      'desk.walkingMetresPerMinute': value(80),
    }),
  );
  for (const fact of [
    area('220100', 'CITY', '220000'),
    area('220102', 'COUNTY', '220100'),
    area('220103', 'COUNTY', '220100'),
    area('220102001', 'TOWNSHIP', '220102'),
    area('220102002', 'TOWNSHIP', '220102'),
  ])
    await desk.receiveFact(AreaFact, fact);
  await until('the facts have arrived', async () => {
    const counts = await Promise.all(
      [PersonFact, AreaFact, PackVersionFact, GreenEligibilityFact, InstitutionFact, WorkingCalendarFact].map(
        ({ type }) => desk.db.collection(`replica.${type}`).countDocuments(),
      ),
    );
    return counts.join() === '10,5,1,2,2,1';
  });
};

/** The subgraph with what it needs to know. */
export const openDesk = async (): Promise<TestService> => {
  const desk = await testService(service, { clock });
  await feed(desk);
  return desk;
};

export const cityOfficer = officer('220100', 'CITY', 'A');
export const colleague = officer('220100', 'CITY', 'B');
export const provincial = officer('220000', 'PROVINCE');

let keys = 0;
/** A key of its own for each call. */
export const key = (): string => `key-${String((keys += 1)).padStart(6, '0')}`;

/** What a caller gets from one mutation: the payload, or the reason of the refusal. */
export const asking =
  (desk: () => TestService) =>
  async (mutation: string, type: string, wanted: string, input: object, viewer: Viewer) => {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${wanted} } }`;
    const answer = await desk().execute(query, { input: { idempotencyKey: key(), ...input } }, viewer);
    const [error] = answer.errors ?? [];
    if (error)
      return { refused: error.extensions.reason ?? error.message, details: error.extensions.details };
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access -- JSON, as a client sees it
    return answer.data[mutation];
  };
