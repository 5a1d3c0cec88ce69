import { as, officer } from '@yibao/platform/testing';

/** Callers of the tests: the sports department of the province, the agency of Changchun, and one elsewhere. */
export const sportsDepartment = as('SPORTS_DEPARTMENT', { area: '220000', level: 'PROVINCE' });
export const changchun = officer('220100');
export const siping = officer('220300');

/** Inputs under keys of their own. */
export const keyed = () => {
  let used = 0;
  return (more: object) => {
    used += 1;
    return { input: { idempotencyKey: `test-key-${used}`, ...more } };
  };
};

const mutation = (name: string, input: string, fields: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;

export const register = mutation(
  'registerProfile',
  'RegisterProfileInput',
  'revision profile { id capacities { audience unit from to } eligibility { eligible reason } }',
);
export const issue = mutation(
  'issueSportsCard',
  'IssueSportsCardInput',
  'profile { cards { id kind from to revokedOn } eligibility { eligible reason } }',
);
export const ask = mutation(
  'requestAssistedService',
  'RequestAssistedServiceInput',
  `service { id audience mode status place agreedAt dueOn visitCountByApplicant
  tasks { kind done resultRef topics } }`,
);
export const registerEvent = mutation(
  'registerEvent',
  'RegisterEventInput',
  'event { id kind area from to status venues { id area } stations { id } }',
);
export const openStation = mutation(
  'openStation',
  'OpenStationInput',
  'station { id type area status from to leadDepartment serviceItems { id } }',
);
export const confirm = mutation(
  'confirmChecklistItem',
  'ConfirmChecklistItemInput',
  'station { status openChecklistItems }',
);
export const activate = mutation('activateStation', 'ActivateStationInput', 'station { status from to }');
export const acceptVisit = mutation(
  'acceptStationVisit',
  'AcceptStationVisitInput',
  'visit { id audience service caseId }',
);

const text = (zh: string) => ({ zh });
export const inChangchun = { id: 'V1', area: '220102', name: text('体育场') };
export const inHaikou = { id: 'V1', area: '460105', name: text('海口基地') };

/** A competition in Changchun, 1 to 5 August 2026. */
export const games = (more: object = {}) => ({
  ...{ kind: 'COMPETITION', name: text('示例邀请赛'), area: '220100', expectedSpectators: 25_000 },
  ...{ from: '2026-08-01', to: '2026-08-05' },
  venues: [inChangchun, { id: 'V2', area: '220103', name: text('体育馆') }],
  ...more,
});
export const mobile = (eventId: string, more: object = {}) => ({
  ...{ type: 'MOBILE', eventId, venueId: 'V1', serviceItems: ['CROSS_REGION_FILING'] },
  ...{ place: text('东门'), hours: text('9:00-21:00') },
  ...more,
});
export const fixed = (collegeId: string, more: object = {}) => ({
  ...{ type: 'FIXED', collegeId, area: '220104', serviceItems: ['TRANSFER', 'CROSS_REGION_FILING'] },
  ...{ place: text('图书馆'), hours: text('工作日') },
  ...more,
});
