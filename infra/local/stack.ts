import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutsideIssuer } from './config.ts';
import { StartRefusal } from './refusal.ts';
import { newSecrets, type Secrets } from './secrets.ts';
import { services as listedServices } from './services.ts';
import { gatewayConfig, serviceConfig, type GraphSettings } from './stack/configs.ts';
import { inProcess } from './stack/in-process.ts';
import type { Issuer, Parts, Running } from './stack/parts.ts';

export type StackOptions = {
  readonly mongodbUri: string;
  /** Null: the embedded bus. */
  readonly kafkaBrokers: readonly string[] | null;
  /** Keep graphs on the same servers apart. */
  readonly databasePrefix?: string;
  readonly topicPrefix?: string;
  /** The graph's port; a free one by default. */
  readonly port?: number;
  /** Called just before the gateway takes the port. */
  readonly releasePort?: () => Promise<void>;
  readonly logLevel?: string;
  readonly production?: boolean;
  readonly demo?: boolean;
  /** New ones by default: what they sealed cannot be read by a later graph. */
  readonly secrets?: Secrets;
  /** Instead of the development issuer. */
  readonly issuer?: OutsideIssuer | null;
  /** The development issuer's own folder; one that is removed at the end by default. */
  readonly issuerDir?: string;
  /** All listed ones by default. */
  readonly services?: readonly string[];
  readonly parts?: Parts;
};

/** A graph that runs. */
export type Stack = {
  readonly url: string;
  readonly graphUrl: string;
  readonly issuerUrl: string | null;
  readonly services: Readonly<Record<string, Running>>;
  readonly gateway: Running;
  /** An access token of a demonstration persona. */
  readonly tokenFor: (persona: string) => Promise<string>;
  /** Gateway first, then the services, then the issuer: what was let in finishes. */
  readonly stop: () => Promise<void>;
};

type Stopper = () => Promise<void>;

const startIssuer = async (
  { issuer = null, issuerDir, production = false }: StackOptions,
  parts: Parts,
  stoppers: Stopper[],
): Promise<Issuer | null> => {
  if (issuer) return null;
  if (production)
    throw new StartRefusal('In production no development issuer is run: name the issuer of the tokens.');
  const dataDir = issuerDir ?? mkdtempSync(join(tmpdir(), 'yibao-issuer-'));
  if (issuerDir === undefined) stoppers.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  const started = await parts.startIssuer({ dataDir, port: 0 });
  stoppers.push(() => started.stop());
  return started;
};

const startServices = async (
  { services = listedServices.map(({ name }) => name) }: StackOptions,
  settings: GraphSettings,
  parts: Parts,
  stoppers: Stopper[],
): Promise<Readonly<Record<string, Running>>> => {
  const running: [string, Running][] = [];
  stoppers.push(async () => {
    await Promise.all(running.map(([, each]) => each.stop()));
  });
  const outcomes = await Promise.allSettled(
    services.map(async (name) =>
      running.push([name, await parts.startService(name, serviceConfig(name, settings))]),
    ),
  );
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return Object.fromEntries(running);
};

export const settingsOf = async (options: StackOptions): Promise<GraphSettings> => ({
  mongodbUri: options.mongodbUri,
  kafkaBrokers: options.kafkaBrokers,
  databasePrefix: options.databasePrefix ?? '',
  topicPrefix: options.topicPrefix ?? '',
  logLevel: options.logLevel ?? 'warn',
  production: options.production ?? false,
  demo: options.demo ?? true,
  secrets: options.secrets ?? (await newSecrets()),
});

const stopAll = async (stoppers: Stopper[]): Promise<void> => {
  const failures: unknown[] = [];
  while (stoppers.length > 0)
    await stoppers
      .pop()?.()
      .catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw failures[0];
};

/**
 * Starts issuer, services and gateway on given servers and answers when the graph does.
 * What has started is stopped again when a later part cannot start.
 */
export const startStack = async (options: StackOptions): Promise<Stack> => {
  const { parts = inProcess, port = 0, releasePort } = options;
  const settings = await settingsOf(options);
  const stoppers: Stopper[] = [];
  try {
    const issuer = await startIssuer(options, parts, stoppers);
    const services = await startServices(options, settings, parts, stoppers);
    const subgraphs = Object.fromEntries(
      Object.entries(services).map(([name, { url }]) => [name, `${url}/graphql`] as const),
    );
    await releasePort?.();
    const trusted = issuer ?? options.issuer;
    if (!trusted) throw new StartRefusal('There is no issuer of tokens.');
    const place = {
      port,
      subgraphs,
      issuer: { issuer: trusted.issuer, audience: trusted.audience, jwksUri: trusted.jwksUri },
      devIssuerUrl: issuer?.url,
    };
    const gateway = await parts.startGateway(gatewayConfig(settings, place));
    stoppers.push(() => gateway.stop());
    return {
      url: gateway.url,
      graphUrl: `${gateway.url}/graphql`,
      issuerUrl: issuer?.url ?? null,
      services,
      gateway,
      async tokenFor(persona) {
        if (!issuer) throw new StartRefusal('Tokens come from the issuer that was named.');
        return issuer.tokenFor(persona);
      },
      stop: () => stopAll(stoppers),
    };
  } catch (error) {
    await stopAll(stoppers);
    throw error;
  }
};
