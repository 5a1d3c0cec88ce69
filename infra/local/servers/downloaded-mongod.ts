import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf } from '../refusal.ts';
import type { Probe, Setting } from './way.ts';

const version = '8.2.6';
const folderOf = ({ cache }: Setting) => join(cache, 'mongod');

/** A mongod that was downloaded before; its checksum file is written last. */
export const cachedMongod = (setting: Setting): string | undefined => {
  const folder = folderOf(setting);
  if (!existsSync(folder)) return undefined;
  const checked = readdirSync(folder).find((name) => /^mongod-.*\.md5$/.test(name));
  return checked && join(folder, checked.replace(/\.md5$/, ''));
};

/** Whether the download site answers; one that cannot be reached must show within seconds. */
export const probeMirror = async ({ mongodMirror }: Setting): Promise<Probe> =>
  fetch(mongodMirror, { method: 'HEAD', signal: AbortSignal.timeout(3000) }).then(
    () => ({ usable: true, because: `${mongodMirror} answers` }),
    (error: unknown) => ({
      usable: false,
      because: `${mongodMirror} cannot be reached (${messageOf(error)})`,
    }),
  );

/** Downloads a genuine mongod for this machine; the package shows its progress itself. */
export const downloadMongod = async (setting: Setting): Promise<void> => {
  setting.say(`Downloading mongod ${version} from ${setting.mongodMirror}`);
  const { MongoBinary } = await import('mongodb-memory-server-core');
  await MongoBinary.getPath({ version, downloadDir: folderOf(setting), checkMD5: true });
  if (!cachedMongod(setting)) throw new Error('the download left no mongod behind');
};
