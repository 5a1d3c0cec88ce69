import { as, type TestService } from '@yibao/platform/testing';
import type { Viewer } from '@yibao/platform/access';

const day = 86_400_000;
const begun = new Date().getTime();
let ahead = 0;
/** A morning that goes on; a test may move to another day and back. */
export const clock = {
  now: () => new Date(Date.parse('2026-03-02T10:00:00+08:00') + new Date().getTime() - begun + ahead),
};
export const daysAhead = (days: number): void => {
  ahead = days * day;
};

const jilin = { area: '220000', level: 'PROVINCE' } as const;
export const supervisor = as('SUPERVISOR', { ...jilin, subject: 'supervisor' });
export const editor = as('SUPERVISOR', { ...jilin, subject: 'editor', posts: ['RULE_EDITOR'] });
export const finance = as('FINANCE', { ...jilin, subject: 'finance' });
export const jiningSupervisor = as('SUPERVISOR', {
  ...{ area: '370000', level: 'PROVINCE', subject: 'elsewhere' },
});

/** What a caller gets: the data, or why not. Unless said otherwise it is supervision of the province that asks. */
export const asking = (running: () => TestService) => ({
  answer: async (query: string, variables: object, viewer: Viewer = supervisor) =>
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return -- JSON, as a client sees it
    (await running().execute(query, variables, viewer)).data,
  reasons: async (query: string, variables: object, viewer: Viewer = supervisor) =>
    (await running().execute(query, variables, viewer)).errors?.map(({ extensions }) => extensions.reason),
});
