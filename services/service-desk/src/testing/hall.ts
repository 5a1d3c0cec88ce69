import { citizen, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';
import { asking, cityOfficer, openDesk } from './desk.ts';

/** A desk, and the hall of Changchun with windows 1 to 3. */
export const openHall = async () => {
  const desk = await openDesk();
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- JSON, as a client sees it
  const { outlet } = await asking(() => desk)(
    'registerOutlet',
    'RegisterOutletInput',
    'outlet { id }',
    {
      ...{ name: { zh: '长春市医保大厅' }, level: 'CITY', area: '220100', host: 'AGENCY' },
      ...{ inGovernmentHall: true, address: '示例路1号', windows: ['1', '2', '3'] },
      location: { latitude: 43.88, longitude: 125.32 },
    },
    cityOfficer,
  );
  return {
    desk,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-member-access -- JSON, as a client sees it
    outletId: String(outlet.id),
  };
};

const whole = `revision case { id state windowId windowsVisited channel dueOn firstAsked priority area
  tasks { id item department status handler finding result answer } materials { code status } notice { materials text } }`;

/** What a case has that nobody came to a window for. */
export const online = { channel: 'APP', outletId: null, windowId: null };

/** What a list of a person holds, as the person sees it. */
export const listOf = (desk: () => TestService) => async (personId: string, list: string, wanted: string) => {
  const text = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) {
    ... on Person { ${list} { nodes { ${wanted} } } } } }`;
  const answer = await desk().execute(text, { id: personId }, citizen(personId));
  // eslint-disable-next-line @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-member-access -- JSON, as a client sees it
  return answer.data._entities[0][list].nodes;
};

/** What is done with cases; unless said otherwise by an officer of the city, for p1 at window 2. */
export const caseCalls = (desk: () => TestService, outletId: () => string) => {
  const ask = asking(desk);
  const act = (mutation: string, type: string, input: object, viewer: Viewer = cityOfficer) =>
    ask(mutation, type, whole, input, viewer);
  const accept = (input: object, viewer: Viewer = cityOfficer) =>
    act(
      'acceptCase',
      'AcceptCaseInput',
      {
        ...{ personId: 'p1', channel: 'WINDOW', outletId: outletId(), windowId: '2' },
        ...{ items: ['SPORTS_WINDOW_SETTLEMENT'], ...input },
      },
      viewer,
    );
  return {
    ask,
    act,
    accept,
    acceptOnline: (personId: string, items: readonly string[]) =>
      accept({ personId, items, ...online }, citizen(personId)),
    request: (caseId: string, material: string, viewer: Viewer = cityOfficer) =>
      act('requestMaterial', 'RequestMaterialInput', { caseId, material }, viewer),
    notice: (caseId: string, more: object = {}, viewer: Viewer = cityOfficer) =>
      act('issueOneTimeNotice', 'IssueNoticeInput', { caseId, ...more }, viewer),
    answer: (caseId: string, taskId: string, viewer: Viewer = cityOfficer, more: object = {}) =>
      act('answerTask', 'AnswerTaskInput', { caseId, taskId, result: 'GRANTED', ...more }, viewer),
    finish: (caseId: string, viewer: Viewer = cityOfficer) =>
      act('finishCase', 'FinishCaseInput', { caseId, result: 'GRANTED' }, viewer),
  };
};
