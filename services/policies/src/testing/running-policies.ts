import type { Viewer } from '@yibao/platform/access';
import { clockAt } from '@yibao/platform/domain';
import { as, officer, type TestService } from '@yibao/platform/testing';

/** Stands still. */
export const clock = clockAt('2026-03-02T09:00:00+08:00');
/** Publications follow each other while the clock stands still: what is asked is asked a little later. */
const later = 'knownAt: "2026-03-02T01:00:01Z"';

/** The people of one agency who take part in a change of policy. */
export const agencyOf = (area: string, level: 'CITY' | 'PROVINCE' = 'CITY') => ({
  bureau: officer(area, level),
  approver: officer(area, level, 'APPROVER'),
  finance: as('FINANCE', { subject: `finance-${area}`, area, level }),
  admin: as('POLICY_ADMIN', { subject: `admin-${area}`, area, level }),
});

export const xxPack = 'XX_CITY_EMPLOYEE';
export const xx = agencyOf('990100');
export const xxProvince = agencyOf('990000', 'PROVINCE');
export const jining = agencyOf('370800');

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON, as a client sees it
type Json = Readonly<Record<string, any>>;

let keys = 0;
const newKey = () => `command-${String((keys += 1)).padStart(6, '0')}`;

const versionFields =
  'revision packVersion { id status publishedAt justification approval { authority document } }';
const answers: Readonly<Record<string, string>> = {
  createPolicyPack: 'revision pack { id authority procedure { proposers approvedBy } }',
  publishPackVersion: `${versionFields} warnings { code paths }`,
  publishWorkingCalendar: 'revision workingCalendar { id year holidays }',
  publishAreas: 'revision areas { id }',
};

/** Calls a mutation; answers what it returned, or the extensions of the refusal. Every call is a command of its own. */
export const mutating =
  (service: () => TestService) => async (mutation: string, viewer: Viewer, input: object) => {
    const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await service().execute(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answers[mutation] ?? versionFields} } }`,
      { input: { idempotencyKey: newKey(), ...input } },
      viewer,
    );
    return (answer.errors ? answer.errors[0]?.extensions : (answer.data as Json)[mutation]) as Json;
  };

export const asking =
  (service: () => TestService) =>
  async (query: string, viewer?: Viewer): Promise<Json> => {
    const answer = await service().execute(query, {}, viewer);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Json;
  };

/** What `resolvePolicy` answers for the employees of an area on a day, or the extensions of the refusal. */
export const resolving =
  (service: () => TestService) =>
  async (area: string, serviceDate: string, inner: string, more = ''): Promise<Json> => {
    const answer = await service().execute(
      `{ resolvePolicy(area: "${area}", insuranceType: EMPLOYEE, serviceDate: "${serviceDate}" ${later} ${more}) { ${inner} } }`,
    );
    return (answer.errors ? answer.errors[0]?.extensions : (answer.data as Json)['resolvePolicy']) as Json;
  };

/** The version and the cap that rule an area on a day. */
export const capping = (service: () => TestService) => async (area: string, serviceDate: string) =>
  resolving(service)(
    area,
    serviceDate,
    'version { id } parameter(path: "outpatient.cap") { value { rows { amount } } }',
  );

export const source = { document: '示例〔2026〕1号', article: '第三条' };
export const parameter = (path: string, value: object | null, more: object = {}) => ({
  path,
  value,
  source,
  ...more,
});
export const cap = (amount: string) => ({ mechanism: 'CAP', rows: [{ amount }] });

/** The parts without which a pool's pack is incomplete. */
export const completeParameters = [
  parameter('rounding', { code: 'HALF_UP' }),
  parameter('outpatient.deductible', { mechanism: 'FLAT_PER_YEAR', rows: [{ amount: '100.00' }] }),
  parameter('outpatient.rate', {
    mechanism: 'RATE_TABLE',
    rows: [{ level: 'L1', ratio: '0.70' }, { ratio: '0.60' }],
  }),
  parameter('outpatient.cap', cap('2000.00')),
  parameter('account.ownContribution', { mechanism: 'AS_PAID' }),
  parameter('account.retiredShare', { mechanism: 'SHARE_BY_AGE', rows: [{ ratio: '0.02' }] }),
];
