import { officer, testService, until, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { service } from '../service.ts';
import { clock, supervisor } from './asking.ts';
import { completed } from './settlements.ts';

const changchun = '220100';

/** Supervision that knows some institutions and a person of Changchun, one institution of Jining, and settlement s1. */
export const caseOffice = async (): Promise<TestService> => {
  const running = await testService(service, { clock });
  for (const institutionId of ['H22010200001', 'H7', 'H8'])
    await running.receiveFact(InstitutionFact, {
      ...InstitutionFact.example,
      institutionId,
      area: changchun,
    });
  await running.receiveFact(InstitutionFact, {
    ...{ ...InstitutionFact.example, institutionId: 'H37080000001', area: '370800' },
  });
  await running.receiveFact(PersonFact, { ...PersonFact.example, personId: 'p1', insuredArea: changchun });
  for (const source of ['institutions', 'persons']) await running.receiveHeartbeat(source);
  await running.receive(completed({ settlementId: 's1', personId: 'p1' }));
  await until('what it has to know', async () => {
    const counts = ['settlements', 'replica.institutions.institution.v1', 'replica.persons.person.v1'].map(
      async (name) => running.db.collection(name).countDocuments(),
    );
    return (await Promise.all(counts)).join() === '1,4,1';
  });
  return running;
};

let keys = 0;
const key = () => `key-${String((keys += 1)).padStart(6, '0')}`;

/** The steps of cases, each under a key of its own unless the test gives one. */
export const caseSteps = (running: () => TestService) => {
  const run = async (name: string, inputType: string, input: object, viewer: Viewer = supervisor) =>
    running().execute(
      `mutation ($input: ${inputType}!) { ${name}(input: $input) { case {
          id state area findings followUps heardOn recovered sharedWith responsibilities { party responsibility }
          decision { recover penalty appealUntil legalBasis { code } sanctions { kind amount } } appeal { result } } } }`,
      { input: { idempotencyKey: key(), ...input } },
      viewer,
    );
  const opening = (more: object = {}) => ({
    ...{
      subjectKind: 'INSTITUTION',
      subjectId: 'H22010200001',
      type: 'HANGING_BED',
      track: 'ADMINISTRATIVE',
    },
    ...{ source: 'OTHER', area: changchun },
    ...more,
  });
  const open = async (more: object = {}, viewer: Viewer = supervisor): Promise<string> =>
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access -- JSON, as a client sees it
    (await run('openCase', 'OpenCaseInput', opening(more), viewer)).data.openCase.case.id;
  /** Opens a case and brings it to the point where it may be decided. */
  const heard = async (more: object = {}, viewer: Viewer = supervisor): Promise<string> => {
    const caseId = await open(more, viewer);
    await run('verifyFindings', 'VerifyFindingsInput', { caseId, findings: ['x'] }, viewer);
    await run(
      'recordHearing',
      'RecordHearingInput',
      { caseId, heardOn: '2026-03-02', statement: 'x' },
      viewer,
    );
    return caseId;
  };
  /** As `heard`, and decides it: so much is to be given back. */
  const decided = async (recover: string, more: object = {}): Promise<string> => {
    const caseId = await heard(more);
    await run('decideCase', 'DecideCaseInput', { caseId, legalBasis: ['REGULATION'], recover });
    return caseId;
  };
  return {
    ...{ run, opening, open, heard, decided },
    reason: async (...args: Parameters<typeof run>) =>
      (await run(...args)).errors?.map(({ extensions }) => extensions.reason)[0],
  };
};

export const changchunOfficer = officer(changchun);
