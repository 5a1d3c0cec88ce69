import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../ports.ts';
import { isServing } from './kafka-client.ts';
import { ask, findProgram } from './programs.ts';
import { runServer } from './server-process.ts';
import { runTool } from './tool.ts';
import type { Probe, Server, Setting } from './way.ts';

const folderOf = ({ cache }: Setting) => join(cache, 'kafka-4.4.0');

export const hasCachedKafka = (setting: Setting): boolean => existsSync(folderOf(setting));

const java = ({ javaHome, searchPath }: Setting) =>
  findProgram('java', `${javaHome ? join(javaHome, 'bin') : ''}:${searchPath}`);

/** Java 17 or newer runs Kafka. */
export const probeJava = async (setting: Setting): Promise<Probe> => {
  const program = java(setting);
  if (!program) return { usable: false, because: 'there is no Java' };
  const { output } = await ask(program, ['-version'], 10_000);
  const version = Number(/version "(\d+)/.exec(output)?.[1] ?? 0);
  return version >= 17
    ? { usable: true, because: `there is Java ${version}` }
    : { usable: false, because: 'there is no Java 17 or newer' };
};

export const probeMaven = async (setting: Setting): Promise<Probe> => {
  const ofJava = await probeJava(setting);
  if (!ofJava.usable) return ofJava;
  return findProgram('mvn', setting.searchPath)
    ? { usable: true, because: `${ofJava.because} and Maven` }
    : { usable: false, because: 'Maven is not on the PATH' };
};

/** Fetches Kafka's own jars; the folder gets its name when it is complete. */
export const obtainKafka = async (setting: Setting): Promise<void> => {
  const unfinished = `${folderOf(setting)}.${process.pid}`;
  setting.say('Downloading Kafka 4.4.0 with Maven (43 MB)');
  try {
    await runTool(setting, findProgram('mvn', setting.searchPath) ?? 'mvn', [
      ...['-B', '-ntp', '-q', '-f', join(setting.root, 'infra/local/kafka/pom.xml')],
      ...['dependency:copy-dependencies', `-DoutputDirectory=${join(unfinished, 'lib')}`],
    ]);
    // Another start may have been faster.
    if (!hasCachedKafka(setting)) renameSync(unfinished, folderOf(setting));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
};

// The session times: after a kill -9 the controller takes the broker for alive, and the new one for a stranger, so long.
const properties = (data: string, broker: number, controller: number) => `
process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controller}
listeners=PLAINTEXT://127.0.0.1:${broker},CONTROLLER://127.0.0.1:${controller}
advertised.listeners=PLAINTEXT://127.0.0.1:${broker}
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
controller.listener.names=CONTROLLER
inter.broker.listener.name=PLAINTEXT
log.dirs=${data}
auto.create.topics.enable=false
offsets.topic.num.partitions=4
offsets.topic.replication.factor=1
transaction.state.log.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.num.partitions=2
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
broker.session.timeout.ms=4000
broker.heartbeat.interval.ms=1000
`;

// 22 characters of base64url; one that begins with a dash would be read as an option.
const newClusterId = () => `y${randomBytes(16).toString('base64url').slice(1)}`;

/** Runs one Kafka node (KRaft) as a child process. */
export const startKafka = async (setting: Setting): Promise<Server> => {
  const program = java(setting) ?? 'java';
  const data = join(setting.folder, 'kafka');
  const configuration = join(setting.folder, 'kafka.properties');
  const classPath = join(folderOf(setting), 'lib', '*');
  const [broker, controller] = [await freePort(), await freePort()];
  mkdirSync(data, { recursive: true });
  writeFileSync(configuration, properties(data, broker, controller));
  if (!existsSync(join(data, 'meta.properties'))) {
    const format = ['kafka.tools.StorageTool', 'format', '-t', newClusterId(), '-c', configuration];
    const { ok, output } = await ask(program, ['-cp', classPath, ...format, '--ignore-formatted'], 30_000);
    if (!ok) throw new Error(`Kafka's folder could not be formatted (${output.split('\n').pop() ?? ''})`);
  }
  const memory = ['-Xms64m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const quiet = '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn';
  const { until, ...kafka } = await runServer(setting, {
    name: 'kafka',
    program,
    args: [...memory, quiet, '-cp', classPath, 'kafka.Kafka', configuration],
  });
  return { ...kafka, address: `127.0.0.1:${broker}`, ready: () => until(() => isServing(broker)) };
};
