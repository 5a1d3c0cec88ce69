import type { Viewer } from '@yibao/platform/access';
import { systemClock } from '@yibao/platform/domain';
import { testService, until, type TestService } from '@yibao/platform/testing';
import {
  AreaFact,
  examplePackVersion,
  PackVersionFact,
  WorkingCalendarFact,
} from '@yibao/schemas/facts/policies';
import { ServiceItemFact } from '@yibao/schemas/facts/service-desk';
import { service } from '../service.ts';
import { askOnline, desk, listedTickets, oneTicket, openTicket } from './requests.ts';

const hour = 3_600_000;
const source = { document: 'DEMONSTRATION', article: '1', row: 'S000-R2c' };
const value = <Value>(given: Value) => [{ value: given, source }];

/** A clock that goes on as fast as any other, and can be put forward. */
export const movingClock = (start: string) => {
  let offset = Date.parse(start) - systemClock.now().getTime();
  return {
    now: () => new Date(systemClock.now().getTime() + offset),
    forward: (hours: number) => {
      offset += hours * hour;
    },
  };
};

/** The rules of Changchun: its departments answer in 24 hours, tickets are resolved in 5 working days. */
export const changchunPack = {
  ...examplePackVersion,
  pack: 'CHANGCHUN_TEST',
  version: 'CHANGCHUN_TEST-1',
  areas: ['220100'],
  parameters: {
    'hotline.response.hours.insurance': value(24),
    'hotline.response.hours.sports': value(48),
    'hotline.ticket.dueDays': value(5),
    'hotline.answerWithinSeconds': value(20),
    'hotline.resolutionRate.target': value('0.90'),
  },
};

export const area = (code: string, parent: string) => ({ ...AreaFact.example, code, parent });

const counts = {
  'replica.policies.pack-version.v1': 1,
  'replica.policies.area.v1': 4,
  'replica.policies.working-calendar.v1': 1,
  'replica.service-desk.service-item.v1': 1,
};

export type HotlineUnderTest = Awaited<ReturnType<typeof hotlineUnderTest>>;

/** The hotline with the facts the tests rest on. */
export const hotlineUnderTest = async (clock: { readonly now: () => Date }) => {
  const running = await testService(service, { clock });
  await running.receiveFact(PackVersionFact, changchunPack);
  for (const [code, parent] of [
    ['220000', '000000'],
    ['220100', '220000'],
    ['220102', '220100'],
    ['370800', '370000'],
  ] as const)
    await running.receiveFact(AreaFact, area(code, parent));
  await running.receiveFact(WorkingCalendarFact, WorkingCalendarFact.example);
  await running.receiveFact(ServiceItemFact, ServiceItemFact.example);
  await until('the facts', async () => {
    const found = await Promise.all(
      Object.entries(counts).map(
        async ([name, n]) => (await running.db.collection(name).countDocuments()) === n,
      ),
    );
    return found.every(Boolean);
  });
  return { running, ...asking(running) };
};

type OpenedTicket = {
  readonly id: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly dueOpen: string | null;
};

type SeenTicket = OpenedTicket & {
  readonly overdue: boolean;
  readonly department: { readonly kind: string; readonly area: string };
  readonly history: readonly { readonly act: string; readonly by: string | null }[];
};

/** What the client asked for; the caller knows its form. */
export const dataOf = <Data>({ data }: { readonly data?: Data | null }): Data => {
  if (!data) throw new Error('There is no answer');
  return data;
};

/** Asks, and reads off what was refused. */
export const asking = (running: TestService) => {
  let used = 0;
  const key = () => {
    used += 1;
    return { idempotencyKey: `key-of-test-${used}` };
  };
  const change = async (query: string, input: object, viewer: Viewer = desk) =>
    running.execute(query, { input: { ...key(), ...input } }, viewer);
  return {
    change,
    reasons: async (query: string, input: object, viewer: Viewer = desk) =>
      (await change(query, input, viewer)).errors?.map(({ extensions }) => extensions.reason),
    ticket: async (id: string, viewer: Viewer = desk) =>
      dataOf<{ ticket: SeenTicket }>(await running.execute(oneTicket, { id }, viewer)).ticket,
    /** The ids of the tickets that the caller finds. */
    listed: async (filter: object, viewer: Viewer = desk): Promise<readonly string[]> =>
      dataOf<{ tickets: { nodes: readonly { readonly id: string }[] } }>(
        await running.execute(listedTickets, { filter }, viewer),
      ).tickets.nodes.map(({ id }) => id),
    /** A call on the sports line about something in Changchun. */
    opened: async (more: object = {}, viewer: Viewer = desk): Promise<OpenedTicket> => {
      const call = {
        ...{ lineId: '12393-SPORTS', category: 'CONSULTATION', audience: 'SPECTATOR', area: '220100' },
        question: '观赛期间突发急诊如何结算？',
      };
      const isOfficer = viewer.roles.includes('OFFICER');
      const answer = await change(isOfficer ? openTicket : askOnline, { ...call, ...more }, viewer);
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return dataOf<{ openTicket: { ticket: OpenedTicket } }>(answer).openTicket.ticket;
    },
  };
};
