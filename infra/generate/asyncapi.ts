import { analyticsTopic, eventsTopic, factsTopic } from '../platform/src/service/topics.ts';
import type { Topic } from '@yibao/platform/bus';
import { headerSchemas, headersOf } from './asyncapi-headers.ts';
import { contracts, type Contract } from './definitions.ts';
import { sampleMessage } from './sample.ts';
import { json, type Files } from './services.ts';

const description = `Domain events and facts of the Yibao Supergraph, as CloudEvents 1.0 in binary mode.

- \`<service>.events\`: what happened, kept for ever, in order per key. For services.
- \`<service>.facts\`: the newest state of each key, compacted. For services.
- \`analytics.<domain>\`: what analysts may read: records made of events, kept for ever. In place of the person stands a
  keyed hash, the same in all of these topics; its key never leaves the services.

Delivery is at least once: recognise repeats by \`ce_id\`, or by \`ce_source\`, \`ce_subject\` and \`ce_sequence\`. An event
type never changes; optional fields may be added with any release, so consumers pass over fields they do not know.
No message holds a name, an identity number, a telephone number, an address or free text of a person.`;

const ref = (path: string) => ({ $ref: `#/${path}` });

const messageOf = (contract: Contract) => {
  const { kind, type, example, description: summary } = contract;
  return {
    name: type,
    title: type,
    summary,
    contentType: 'application/json',
    headers: headersOf(kind, type),
    // Beside this document: the same schemas serve whoever has no AsyncAPI tools.
    payload: { $ref: `./json-schema/${kind}/${type}.json` },
    bindings: {
      kafka: { key: { type: 'string', description: keyDescription[kind] }, bindingVersion: '0.5.0' },
    },
    examples: [{ name: 'example', headers: sampleMessage(contract).headers, payload: example }],
  };
};

const keyDescription = {
  events: 'the person concerned, else the aggregate',
  facts: 'type and key of the fact: the newest message of a key replaces the older ones',
  analytics: 'keyed hash of the person, else of what the record is about',
};

const topicOf = ({ kind, topic }: Contract): Topic => {
  const [first = '', second = ''] = topic.split('.');
  if (kind === 'analytics') return analyticsTopic(second);
  return kind === 'events' ? eventsTopic(first) : factsTopic(first);
};

const channelOf = (ofTopic: readonly [Contract, ...Contract[]]) => {
  const { name, partitions, compacted = false } = topicOf(ofTopic[0]);
  return {
    address: name,
    description: compacted
      ? 'The newest state of each key; read it from the start.'
      : 'Everything that happened, from the first day, in order per key.',
    messages: Object.fromEntries(ofTopic.map(({ type }) => [type, ref(`components/messages/${type}`)])),
    bindings: {
      kafka: {
        topic: name,
        partitions,
        topicConfiguration: compacted
          ? { 'cleanup.policy': ['compact'] }
          : { 'cleanup.policy': ['delete'], 'retention.ms': -1 },
        bindingVersion: '0.5.0',
      },
    },
  };
};

/** Services send; services receive events and facts; what is for analysts is received outside. */
const operationsOf = ([{ kind, topic }]: readonly [Contract, ...Contract[]]): [string, object][] => {
  const channel = ref(`channels/${topic}`);
  const send: [string, object] = [
    `${topic}.send`,
    { action: 'send', channel, summary: `Publish to ${topic}.` },
  ];
  const receive: [string, object] = [
    `${topic}.receive`,
    { action: 'receive', channel, summary: `React to ${topic}.` },
  ];
  return kind === 'analytics' ? [send] : [send, receive];
};

const byTopic = (all: readonly Contract[]) => {
  const topics = new Map<string, [Contract, ...Contract[]]>();
  for (const contract of all) {
    const others = topics.get(contract.topic);
    if (others) others.push(contract);
    else topics.set(contract.topic, [contract]);
  }
  return [...topics].sort(([one], [other]) => (one < other ? -1 : 1));
};

/** The AsyncAPI 3 document of everything on the bus. */
export const asyncApiDocument = (all: readonly Contract[]): object => {
  const topics = byTopic(all);
  return {
    asyncapi: '3.0.0',
    info: { title: 'Yibao Supergraph: events and facts', version: '1.0.0', description },
    defaultContentType: 'application/json',
    servers: {
      kafka: {
        host: '{bootstrap}',
        protocol: 'kafka',
        description: 'The Kafka of the installation.',
        variables: { bootstrap: { description: 'host:port of a broker; KAFKA_BROKERS of the services' } },
      },
    },
    channels: Object.fromEntries(topics.map(([topic, ofTopic]) => [topic, channelOf(ofTopic)])),
    operations: Object.fromEntries(topics.flatMap(([, ofTopic]) => operationsOf(ofTopic))),
    components: {
      messages: Object.fromEntries(all.map((contract) => [contract.type, messageOf(contract)])),
      schemas: headerSchemas,
    },
  };
};

export const asyncApi = async (): Promise<Files> =>
  new Map([['schemas/asyncapi.json', json(asyncApiDocument(await contracts()))]]);
