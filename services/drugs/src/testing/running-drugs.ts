import type { Viewer } from '@yibao/platform/access';
import { clockAt, type Clock } from '@yibao/platform/domain';
import { as, hospital, testConfig, testService, until, type TestService } from '@yibao/platform/testing';
import type { ServiceDefinition } from '@yibao/platform/service';
import { service } from '../service.ts';

/** The subgraph as its tests ask it: calls count their keys, so that each is a command of its own. */
export type RunningDrugs = TestService & {
  /** Answers the payload, or the refusal's extensions. */
  readonly mutate: (mutation: string, input: object, selection: string, viewer: Viewer) => Promise<Asked>;
  readonly ask: (query: string, viewer?: Viewer, variables?: object) => Promise<Asked>;
  /** What a hospital is told of codes, in Changchun unless said. */
  readonly scope: (codes: readonly string[], serviceDate: string, more?: object) => Promise<Asked[]>;
  /** Imports lines and publishes them as a version, and waits until it counts. */
  readonly publish: (version: PublishedLines) => Promise<void>;
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON, as a client sees it
export type Asked = Readonly<Record<string, any>>;

export type PublishedLines = {
  readonly version: string;
  readonly effectiveFrom: string;
  readonly entries: readonly object[];
  readonly catalogue?: string;
  readonly viewer?: Viewer;
};

/** The policy staff of a province. */
export const policyAdmin = (area: string): Viewer => as('POLICY_ADMIN', { area, level: 'PROVINCE' });
export const jilin = policyAdmin('220000');

/** A line of an update; a drug of class A unless said. */
export const line = (code: string, more: object = {}) => ({
  ...{ code, titleZh: `示例${code}`, class: 'A' },
  ...more,
});

const publishedVersions = (catalogue: string, area: string) =>
  `{ catalogueVersions(catalogue: ${catalogue}, area: "${area}") { version status } }`;

/** Starts the subgraph by itself, over a database of its own. */
export const runningDrugs = async (
  options: { clock?: Clock; demo?: boolean; definition?: ServiceDefinition } = {},
): Promise<RunningDrugs> => {
  const clock = options.clock ?? clockAt('2026-03-02T09:00:00+08:00');
  const name = `test_drugs_${Math.random().toString(36).slice(2, 10)}_`;
  const config = { ...(await testConfig(name)), demo: options.demo ?? false };
  const running = await testService(options.definition ?? service, { clock, config });
  let count = 0;

  const mutate: RunningDrugs['mutate'] = async (mutation, input, selection, viewer) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await running.execute(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`,
      { input: { idempotencyKey: `command-${String((count += 1)).padStart(4, '0')}`, ...input } },
      viewer,
    );
    return (answer.errors ? answer.errors[0]?.extensions : (answer.data as Asked)[mutation]) as Asked;
  };
  const ask: RunningDrugs['ask'] = async (query, viewer, variables = {}) => {
    const answer = await running.execute(query, variables, viewer);
    return (answer.errors ? answer.errors[0]?.extensions : answer.data) as Asked;
  };
  return {
    ...running,
    mutate,
    ask,
    async scope(codes, serviceDate, more) {
      const query = `query ($input: ScopeInput!) { scope(input: $input) {
        code inScope reason class ownFirstRatio paymentStandard ceiling restrictions } }`;
      const input = { codes, area: '220102', serviceDate, ...more };
      return (await ask(query, hospital('H22010200001'), { input }))['scope'] as Asked[];
    },
    async publish({ version, effectiveFrom, entries, catalogue = 'DRUG', viewer = jilin }) {
      const update = { catalogue, batch: `B-${version}`, issuedOn: '2026-03-01', entries };
      const imported = await mutate('importCatalogueUpdate', update, 'complete', viewer);
      if (imported['complete'] !== true) throw new Error(JSON.stringify(imported));
      const request = { catalogue, version, effectiveFrom, source: '示例〔2026〕1号' };
      const scheduled = await mutate('publishCatalogueVersion', request, 'revision', viewer);
      if (scheduled['reason']) throw new Error(JSON.stringify(scheduled));
      await until(`${version} counts`, async () => {
        const found = await ask(publishedVersions(catalogue, viewer.area ?? ''));
        const versions = found['catalogueVersions'] as readonly { version: string; status: string }[];
        return versions.some((each) => each.version === version && each.status === 'PUBLISHED');
      });
    },
  };
};
