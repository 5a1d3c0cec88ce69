import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startGuard } from '../guard.ts';
import { StartRefusal } from '../refusal.ts';
import { fakeMachine, type FakeMachine } from '../testing/fake-machine.ts';
import { choose } from './choose.ts';
import { removeContainers, startContainer } from './docker.ts';
import { kafkaWays } from './kafka-ways.ts';
import { mongodbWays, noMongodb } from './mongodb-ways.ts';
import { notOurs, nothingToObtain, type Way } from './way.ts';

const guard = startGuard();
let machine: FakeMachine;
beforeEach(() => {
  machine = fakeMachine(guard);
});
afterEach(() => machine.remove());
afterAll(() => guard.close());

const engine = 'case "$1" in version) echo 28.0.1;; *) exit 0;; esac';
const java = 'echo \'openjdk version "21.0.1"\' >&2';

/** The ways that could be gone on this machine, best first. */
const usable = async (ways: readonly Way[], setting = machine.setting) => {
  const probes = await Promise.all(ways.map(async (way) => [way.name, await way.probe(setting)] as const));
  return probes.filter(([, probe]) => probe.usable).map(([name]) => name);
};

describe('the ways to a MongoDB', () => {
  it('are these, in this order', () => {
    expect(mongodbWays.map(({ name }) => name)).toEqual([
      'MONGODB_URI',
      'mongod on the PATH',
      'MongoDB container',
      'cached mongod',
      'cached SecantusDB',
      'downloaded mongod',
      'SecantusDB by pip',
    ]);
  });

  it('end with one sentence where there are none', async () => {
    await expect(choose(mongodbWays, machine.setting, noMongodb)).rejects.toThrow(
      new StartRefusal(noMongodb),
    );
    expect(noMongodb).toMatch(/^No MongoDB [^.]+MONGODB_URI.+mongod.+Docker.+pip.+\.$/);
  });

  it.each<[string, (at: FakeMachine) => void]>([
    ['mongod on the PATH', (at) => at.install('mongod', 'exit 0')],
    ['MongoDB container', (at) => at.install('docker', engine)],
    ['cached mongod', (at) => at.cache('mongod/mongod-x64-debian-8.2.6.md5')],
    ['cached SecantusDB', (at) => at.cache('secantusdb-0.6.0b17/secantusdb.scripts/secantusd-rs')],
    ['SecantusDB by pip', (at) => at.install('python3', 'exit 0')],
  ])('lead to %s where only that is there', async (name, furnish) => {
    furnish(machine);
    expect(await usable(mongodbWays)).toEqual([name]);
  });

  it('ask the download site of genuine servers for seconds only', async () => {
    const began = Date.now();
    const [probe] = await Promise.all(
      mongodbWays.filter(({ name }) => name === 'downloaded mongod').map((way) => way.probe(machine.setting)),
    );
    expect(probe).toMatchObject({ usable: false, because: expect.stringContaining('cannot be reached') });
    expect(Date.now() - began).toBeLessThan(5000);
  });

  it('show no password of a connection string', async () => {
    const setting = { ...machine.setting, mongodbUri: 'mongodb://user:secret@db.example/' };
    const probes = await Promise.all(mongodbWays.map((way) => way.probe(setting)));
    expect(probes[0]).toEqual({ usable: true, because: 'it names mongodb://db.example/' });
    expect(JSON.stringify(probes)).not.toContain('secret');
  });
});

describe('the ways to a Kafka', () => {
  it('are these, in this order', () => {
    expect(kafkaWays.map(({ name }) => name)).toEqual([
      'KAFKA_BROKERS',
      'Kafka container',
      'cached Kafka',
      'Kafka by Maven',
      'embedded bus',
    ]);
  });

  it('always lead to the embedded bus', async () => {
    const { way, server, passedOver } = await choose(kafkaWays, machine.setting, '');
    expect([way, server.address, passedOver.length]).toEqual(['embedded bus', '', 4]);
  });

  it.each<[string, string, (at: FakeMachine) => void]>([
    ['the jars without Java', 'embedded bus', (at) => at.cache('kafka-4.4.0/lib/kafka.jar')],
    ['Java without Maven', 'embedded bus', (at) => at.install('java', java)],
    [
      'Maven with an old Java',
      'embedded bus',
      (at) => {
        at.install('java', 'echo \'java version "11.0.2"\' >&2');
        at.install('mvn', 'exit 0');
      },
    ],
    [
      'Java and Maven',
      'Kafka by Maven',
      (at) => {
        at.install('java', java);
        at.install('mvn', 'exit 0');
      },
    ],
    [
      'Java and the jars',
      'cached Kafka',
      (at) => {
        at.install('java', java);
        at.cache('kafka-4.4.0/lib/kafka.jar');
      },
    ],
    ['a Docker engine', 'Kafka container', (at) => at.install('docker', engine)],
    ['a Docker client without an engine', 'embedded bus', (at) => at.install('docker', 'exit 1')],
    [
      'a Docker client without compose',
      'embedded bus',
      (at) => at.install('docker', '[ "$1" = version ] && echo 28.0.1'),
    ],
  ])('with %s lead to: %s', async (_what, name, furnish) => {
    furnish(machine);
    expect((await usable(kafkaWays))[0]).toBe(name);
  });
});

describe('the choice among ways', () => {
  const way = (name: string, more: Partial<Way> = {}): Way => ({
    name,
    probe: async () => ({ usable: true, because: `${name} is there` }),
    obtain: nothingToObtain,
    start: async () => ({ ...notOurs, address: name, ready: async () => {} }),
    ...more,
  });
  const failing = async () => {
    throw new Error('no room');
  };

  it('tries the next way when one cannot be obtained or started, and says so', async () => {
    const ways = [way('first', { obtain: failing }), way('second', { start: failing }), way('third')];
    const { way: chosen, because, passedOver } = await choose(ways, machine.setting, 'none');
    expect([chosen, because]).toEqual(['third', 'third is there']);
    expect(passedOver).toEqual([
      { way: 'first', because: 'no room' },
      { way: 'second', because: 'no room' },
    ]);
    expect(machine.said).toEqual(['first did not work: no room', 'second did not work: no room']);
  });

  it('starts a way once more before it gives it up: another program may have taken the port', async () => {
    let starts = 0;
    const shaky = way('shaky', {
      async start() {
        starts += 1;
        if (starts === 1) throw new Error('the port is taken');
        return { ...notOurs, address: 'shaky', ready: async () => {} };
      },
    });
    expect((await choose([shaky], machine.setting, 'none')).way).toBe('shaky');
  });

  it('takes no other way when a server was asked for by name', async () => {
    const ways = [way('named', { demanded: true, start: failing }), way('other')];
    await expect(choose(ways, machine.setting, 'none')).rejects.toThrow('no room');
  });
});

describe('a server in a container', () => {
  it('is brought up from the compose file with every variable the file demands, and removed with its data', async () => {
    const log = join(machine.setting.folder, 'docker.log');
    mkdirSync(machine.setting.folder, { recursive: true });
    machine.install(
      'docker',
      `echo "$@" >> '${log}'; env | grep -E '_KEY|KAFKA_PORT' >> '${log}.env'; exit 0`,
    );
    const { setting } = machine;
    const server = await startContainer(
      setting,
      { service: 'kafka', portVariable: 'KAFKA_PORT' },
      (port) => ({
        address: `127.0.0.1:${port}`,
        ready: async () => {},
      }),
    );
    await server.stop();
    await removeContainers(setting);
    const calls = readFileSync(log, 'utf8').trim().split('\n');
    const project = /-p (yibao-[0-9a-f]{8}) /.exec(calls[0] ?? '')?.[1] ?? '';
    const file = join(setting.root, 'docker-compose.yml');
    expect(calls).toEqual([
      `compose -p ${project} -f ${file} up -d --wait kafka`,
      `compose -p ${project} -f ${file} stop kafka`,
      `compose -p ${project} down --volumes`,
    ]);
    const variables = readFileSync(`${log}.env`, 'utf8');
    expect(variables).toContain(`KAFKA_PORT=${server.address.split(':')[1] ?? ''}\n`);
    expect(variables).toContain('PERSONS_SERVICE_KEY=unused\n');
  });
});
