import type { Viewer } from '@yibao/platform/access';
import { clockAt } from '@yibao/platform/domain';
import { officer, testService, type TestService } from '@yibao/platform/testing';
import { service } from '../service.ts';

export const province = officer('220000', 'PROVINCE');
export const city = officer('220100', 'CITY');
export const county = officer('220102', 'COUNTY');
export const neighbour = officer('220200', 'CITY');
/** The first day of the designations tests begin with. */
export const from = '2026-01-01';
export const allCriteria = ['QUALIFICATION', 'MANAGEMENT', 'CREDIT', 'LOCATION', 'E_TRACE'];

let count = 0;
export const next = (): string => String((count += 1)).padStart(5, '0');

export const recordOf = (more: object = {}) => ({
  code: `H220102${next()}`,
  name: { zh: '示例机构' },
  kind: 'HOSPITAL',
  area: '220102',
  ownership: 'PUBLIC',
  ...more,
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON, as a client sees it
type Json = Readonly<Record<string, any>>;

/** The service on a day that stays, and the verbs most tests begin with. */
export type Running = {
  readonly subgraph: TestService;
  /** Calls a mutation; each call is a command of its own unless the input brings a key. Answers payload or refusal. */
  readonly mutate: (mutation: string, input: object, viewer?: Viewer) => Promise<Json>;
  /** Answers the data of a query; throws what was refused. */
  readonly ask: (query: string, viewer?: Viewer) => Promise<Json>;
  readonly register: (more?: object) => Promise<string>;
  /** Registers an institution that is BASIC from 1 January 2026 on. */
  readonly registerBasic: (more?: object) => Promise<string>;
};

export const openInstitutions = async (): Promise<Running> => {
  const subgraph = await testService(service, { clock: clockAt('2026-03-02T09:00:00+08:00') });
  const mutate: Running['mutate'] = async (mutation, input, viewer = city) => {
    const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const answer = await subgraph.execute(
      `mutation ($input: ${inputType}!) {
        ${mutation}(input: $input) { revision institution { id status networked designations { kind } } }
      }`,
      { input: { idempotencyKey: `command-${next()}`, ...input } },
      viewer,
    );
    return (answer.errors?.[0]?.extensions ?? (answer.data as Json)[mutation]) as Json;
  };
  const ask: Running['ask'] = async (query, viewer) => {
    const answer = await subgraph.execute(query, {}, viewer);
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data as Json;
  };
  const register: Running['register'] = async (more) => {
    const { institution } = await mutate('registerInstitution', recordOf(more), province);
    return (institution as { readonly id: string }).id;
  };
  const registerBasic: Running['registerBasic'] = async (more) => {
    const institutionId = await register(more);
    await mutate('openDesignation', { institutionId, kind: 'BASIC', from }, province);
    return institutionId;
  };
  return { subgraph, mutate, ask, register, registerBasic };
};
