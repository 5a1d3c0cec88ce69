import { Kafka, logLevel } from 'kafkajs';
import { until } from '../../infra/platform/src/testing/index.ts';

/** Where each group stands in each topic: by group, topic and partition. */
type Positions = ReadonlyMap<string, number>;

export type ConsumerGroups = {
  readonly names: readonly string[];
  /** Waits until every group has handled what is in its topics now. */
  readonly caughtUp: (of?: (group: string) => boolean) => Promise<void>;
  /** Sets groups back to offset 0; their members must have left. */
  readonly setBack: (of?: (group: string) => boolean) => Promise<void>;
  /** The groups that have a position: none of those that were set back. */
  readonly placed: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

const patienceMs = 90_000;

/** The consumer groups of one graph that has been running for a while. */
export const consumerGroups = async (
  brokers: readonly string[],
  prefix: string,
  services: readonly string[],
): Promise<ConsumerGroups> => {
  const admin = new Kafka({ brokers: [...brokers], clientId: 'groups', logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const { groups } = await admin.listGroups();
  const own = services.flatMap((name) => [`${prefix}${name}`, `${prefix}${name}.replica`]);
  const names = groups.map(({ groupId }) => groupId).filter((group) => own.includes(group));
  /** Known for good: a group that was set back says nothing of its topics. */
  const topicsOf = new Map<string, readonly string[]>();
  for (const groupId of names)
    topicsOf.set(
      groupId,
      (await admin.fetchOffsets({ groupId })).map(({ topic }) => topic),
    );

  const ends = async (): Promise<Positions> => {
    const found = new Map<string, number>();
    for (const topic of new Set([...topicsOf.values()].flat()))
      for (const { partition, high } of await admin.fetchTopicOffsets(topic))
        if (Number(high) > 0) found.set(`${topic}/${partition}`, Number(high));
    return found;
  };
  const positionsOf = async (groupId: string): Promise<Positions> => {
    const topics = await admin.fetchOffsets({ groupId, topics: [...(topicsOf.get(groupId) ?? [])] });
    return new Map(
      topics.flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, offset }) => [`${topic}/${partition}`, Number(offset)] as const),
      ),
    );
  };
  const isBehind = async (group: string, due: Positions) => {
    const at = await positionsOf(group);
    return [...due].some(([place, end]) => at.has(place) && (at.get(place) ?? 0) < end);
  };

  return {
    names,
    async caughtUp(of = () => true) {
      const due = await ends();
      for (const group of names.filter(of))
        await until(`${group} at the end`, async () => !(await isBehind(group, due)), patienceMs);
    },
    async setBack(of = () => true) {
      await admin.deleteGroups(names.filter(of));
    },
    async placed() {
      const found = await Promise.all(
        names.map(async (group) => [...(await positionsOf(group)).values()].some((offset) => offset > 0)),
      );
      return names.filter((_name, index) => found[index]);
    },
    close: async () => admin.disconnect(),
  };
};
