import { describe, expect, it } from '@jest/globals';
import { readGatewayConfig } from '@yibao/gateway';
import { serviceConfigFrom } from '../platform/src/service/config-from-env.ts';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readLauncherConfig } from '../local/config.ts';
import { root } from '../local/root.ts';
import { keyFor, newSecrets, publicKeysOf } from '../local/secrets.ts';
import { ask, findProgram } from '../local/servers/programs.ts';
import { services } from '../local/services.ts';
import { composeFile } from './compose.ts';

type Container = {
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
};
const text = composeFile();
const file = parse(text) as { readonly services: Readonly<Record<string, Container>> };
const demanded = [...new Set([...text.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name ?? ''))];

/** A value for every variable the file demands, as an operator would set them. */
const operatorsVariables = async (): Promise<Readonly<Record<string, string>>> => {
  const { internalSigningKey, grantSigningKey, serviceKey } = await newSecrets();
  const given: Readonly<Record<string, string>> = {
    INTERNAL_SIGNING_KEY: JSON.stringify(internalSigningKey),
    INTERNAL_KEYS: JSON.stringify(publicKeysOf(internalSigningKey)),
    GRANT_SIGNING_KEY: JSON.stringify(grantSigningKey),
    GRANT_KEYS: JSON.stringify(publicKeysOf(grantSigningKey)),
    TOKEN_ISSUER: 'https://id.example',
    TOKEN_AUDIENCE: 'yibao',
    TOKEN_JWKS_URI: 'https://id.example/jwks',
  };
  return Object.fromEntries(demanded.map((name) => [name, given[name] ?? keyFor(name, serviceKey)]));
};

const filled = (environment: Readonly<Record<string, string>>, variables: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+):[?-][^}]*\}/g, (_, variable: string) => variables[variable] ?? ''),
    ]),
  );

const docker = findProgram('docker', readLauncherConfig().searchPath) ?? 'docker';
const withCompose = (await ask(docker, ['compose', 'version'])).ok;
if (!withCompose) process.stderr.write('skipped: no docker compose is here to read docker-compose.yml\n');

describe('docker-compose.yml', () => {
  it('is generated from the list of services, and up to date', () => {
    expect(readFileSync(join(root, 'docker-compose.yml'), 'utf8')).toBe(text);
    expect(Object.keys(file.services).sort()).toEqual(
      ['gateway', 'kafka', 'mongodb', ...services.map(({ name }) => name)].sort(),
    );
  });

  it('is valid by the compose specification', () => {
    const specification = JSON.parse(
      readFileSync(join(root, 'infra/docker/compose-spec.json'), 'utf8'),
    ) as object;
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv, ['duration']);
    // "$schema" names a draft this validator has no copy of; the keywords in use are the same.
    const validate = ajv.compile({ ...specification, $schema: 'http://json-schema.org/draft-07/schema#' });
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ services: { gateway: { imagee: 'x' } } })).toBe(false);
  });

  it('gives every service and the gateway an environment they start with', async () => {
    const variables = await operatorsVariables();
    for (const { name, port } of services) {
      const config = serviceConfigFrom(filled(file.services[name]?.environment ?? {}, variables));
      expect([config.port, config.production, config.demo]).toEqual([port, true, false]);
      expect('grantSigningKey' in config).toBe(name === 'persons');
    }
    const gateway = readGatewayConfig(filled(file.services['gateway']?.environment ?? {}, variables));
    expect(gateway.subgraphs).toEqual(
      Object.fromEntries(services.map(({ name, port }) => [name, `http://${name}:${port}/graphql`])),
    );
  });

  it('holds no secret and shares none between services: each must be set', () => {
    const keys = Object.values(file.services).flatMap(({ environment = {} }) =>
      Object.entries(environment).filter(([name]) => /KEY/.test(name)),
    );
    for (const [name, value] of keys)
      expect([name, value]).toEqual([name, expect.stringMatching(/^\$\{\w+:\?.*\}$/)]);
    const own = keys
      .filter(([name]) => name === 'SERVICE_KEY' || name === 'INDEX_KEY')
      .map(([, value]) => value);
    expect(new Set(own).size).toBe(2 * services.length);
  });

  it('opens the servers to this machine only', () => {
    for (const name of ['mongodb', 'kafka'])
      expect(file.services[name]?.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  (withCompose ? it : it.skip)('is accepted by docker compose', async () => {
    const variables = Object.entries(await operatorsVariables()).map(([name, value]) => `${name}=${value}`);
    const { ok, output } = await ask('/usr/bin/env', [
      ...variables,
      docker,
      ...['compose', '-f', join(root, 'docker-compose.yml'), 'config', '--quiet'],
    ]);
    expect({ ok, output }).toEqual({ ok: true, output: '' });
  });
});
