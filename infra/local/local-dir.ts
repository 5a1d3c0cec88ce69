import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefusal } from './refusal.ts';

const mark = 'yibao-local-data';

/** Lets `npm run reset` tell a data folder from a folder somebody named by mistake. */
export const markAsOurs = (localDir: string): void =>
  writeFileSync(join(localDir, mark), 'Data of a local Yibao graph; npm run reset empties this folder.\n');

/** Empties a data folder; refuses one that no launcher has marked. */
export const emptyLocalDir = (localDir: string): void => {
  if (!existsSync(localDir)) return;
  const content = readdirSync(localDir);
  if (content.length > 0 && !content.includes(mark))
    throw new StartRefusal(`${localDir} was not made by npm start: empty it yourself if you mean it.`);
  for (const name of content) rmSync(join(localDir, name), { recursive: true, force: true });
};
