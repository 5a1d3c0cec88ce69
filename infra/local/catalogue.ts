import { HeadRefusal, loadFile, PartRefusal, type BadLine, type PartAnswer } from '@yibao/drugs/loader';
import { catalogueKind } from '@yibao/schemas/facts/drugs';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { readLauncherConfig } from './config.ts';
import { dataOf, graphClient, type GraphClient } from './demo/client.ts';
import { mintDevToken, personas } from './issuer/index.ts';
import { explanationOf, StartRefusal } from './refusal.ts';
import { findRun } from './run-file.ts';
import { whenUnread } from './unread.ts';

const usage = `npm run catalogue -- <file.csv> --catalogue DRUG --batch <name> --issued 2026-01-31
  [--as jilin-policy-admin] [--publish <version> --from 2026-02-01 --source <document>]`;

const importing = `mutation ($input: ImportCatalogueUpdateInput!) { importCatalogueUpdate(input: $input) { part complete } }`;
const publishing = `mutation ($input: PublishCatalogueVersionInput!) { publishCatalogueVersion(input: $input) {
  version { version status } } }`;
const versions = `query ($catalogue: CatalogueKind!, $area: AreaCode!) { catalogueVersions(catalogue: $catalogue, area: $area) {
  version status entries parts partsWritten } }`;

const options = z.object({
  catalogue: catalogueKind,
  batch: z.string().min(1),
  issued: z.iso.date(),
  as: z.string().default('jilin-policy-admin'),
  publish: z.string().optional(),
  from: z.iso.date().optional(),
  source: z.string().optional(),
});

const argumentsOf = (given: readonly string[]) => {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        ...{ catalogue: text, batch: text, issued: text, as: text },
        ...{ publish: text, from: text, source: text },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new StartRefusal(usage);
    return { file, ...options.parse(values) };
  } catch {
    throw new StartRefusal(usage);
  }
};

const say = (text: string) => console.log(text);

const sayBad = ({ line, code, faults }: BadLine) => {
  for (const { field, reason, zh, en } of faults)
    say(`line ${line} ${code} ${field}: ${reason} ${zh} / ${en}`);
};

const patienceMs = 60_000;

/** Asks again, with the same key, while the refusal passes by itself: too many requests, a service that restarts. */
const patient =
  (client: GraphClient, persona: string) =>
  async (query: string, input: object): Promise<PartAnswer> => {
    const until = Date.now() + patienceMs;
    for (;;) {
      const { errors } = await client({ as: persona, query, variables: { input } });
      const refused = errors?.[0]?.extensions;
      if (!refused) return {};
      const { reason, code, details } = refused;
      if (code !== 'UNAVAILABLE' || Date.now() > until) return { reason: reason ?? code, details };
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };

type Version = {
  readonly version: string;
  readonly status: string;
  readonly entries: number | null;
  readonly parts: number;
  readonly partsWritten: number;
};

/** Longer than the slowest part takes. */
const standstillMs = 300_000;

/** Waits for the end of a publication for as long as it moves; it goes on without this command. */
const untilItCounts = async (client: GraphClient, version: string, variables: object): Promise<void> => {
  const began = Date.now();
  let [written, movedAt] = [-1, began];
  while (Date.now() - movedAt < standstillMs) {
    const answer = await client({ as: null, query: versions, variables });
    const { catalogueVersions } = dataOf(answer) as { catalogueVersions: readonly Version[] };
    const found = catalogueVersions.find((each) => each.version === version);
    const seconds = Math.round((Date.now() - began) / 1000);
    if (found?.status === 'PUBLISHED') {
      say(`Version ${version} counts: ${found.entries} entries; ${seconds} s.`);
      return;
    }
    if (found && found.partsWritten > written) [written, movedAt] = [found.partsWritten, Date.now()];
    if (found) say(`Version ${version}: ${written} of ${found.parts} parts are written; ${seconds} s.`);
    await new Promise((resolve) => setTimeout(resolve, 5000));
  }
  throw new StartRefusal(
    `Version ${version} stands still after ${written} parts. The service goes on by itself once it can: ` +
      'look at its log, and ask catalogueVersions again.',
  );
};

const main = async (given: readonly string[]) => {
  const { file, catalogue, batch, issued, as, publish, from, source } = argumentsOf(given);
  const run = findRun(readLauncherConfig());
  if (!run) throw new StartRefusal('No graph is running: start one with npm start, then load again.');
  const province = personas.find(({ name }) => name === as)?.claims.area;
  if (province === undefined)
    throw new StartRefusal(`No persona ${as} of a province: npm run token -- --list.`);
  const tokenFor = async (persona: string) => mintDevToken(persona, join(run.localDir, 'issuer'));
  const client = graphClient(run.urls['graph'] ?? '', tokenFor);
  const ask = patient(client, as);
  const began = Date.now();
  const loaded = await loadFile({
    ...{ catalogue, province, batch, issuedOn: issued },
    open: () => createReadStream(file, 'utf8'),
    send: async (input) => ask(importing, input),
    onBad: sayBad,
    onProgress: ({ sent, lines }) => say(`part ${sent}: ${lines} lines`),
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  say(
    `${loaded.lines} lines in ${loaded.parts} parts, ${loaded.before} of them there before; ` +
      `${loaded.bad} bad lines left out; ${seconds} s. Nothing counts before a version is published.`,
  );
  if (publish === undefined) return;
  const version = { catalogue, version: publish, effectiveFrom: from ?? issued, source: source ?? '' };
  const answer = await ask(publishing, { idempotencyKey: `publish-${catalogue}-${publish}`, ...version });
  if (answer.reason !== undefined) throw new StartRefusal(`Not published: ${answer.reason}`);
  await untilItCounts(client, publish, { catalogue, area: province });
};

const isForPerson = (error: unknown) => error instanceof HeadRefusal || error instanceof PartRefusal;

whenUnread();
await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(isForPerson(error) ? error.message : explanationOf(error));
  process.exitCode = 1;
});
