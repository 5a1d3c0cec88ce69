import { join } from 'node:path';
import { readLauncherConfig } from './config.ts';
import { mintDevToken, personas } from './issuer/index.ts';
import { explanationOf, StartRefusal } from './refusal.ts';
import { whenUnread } from './unread.ts';

const list = () => {
  const width = Math.max(...personas.map(({ name }) => name.length));
  return personas.map(({ name, description }) => `${name.padEnd(width)}  ${description}`).join('\n');
};

/** `npm run token -- --list` shows the demonstration personas; `npm run token -- <persona>` prints an access token. */
const main = async ([argument, ...more]: readonly string[]) => {
  if (argument === undefined || more.length > 0)
    throw new StartRefusal('Name a persona: npm run token -- wang, or npm run token -- --list.');
  if (argument === '--list') return list();
  return mintDevToken(argument, join(readLauncherConfig().localDir, 'issuer'));
};

whenUnread();
await main(process.argv.slice(2)).then(
  (text) => console.log(text),
  (error: unknown) => {
    console.error(explanationOf(error));
    process.exit(1);
  },
);
