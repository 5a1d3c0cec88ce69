import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { composeFile } from '../../infra/generate/compose.ts';
import { root } from '../../infra/generate/services.ts';
import { services } from '../../infra/local/services.ts';
import { environmentOf } from '../../infra/platform/src/service/index.ts';

describe('the compose file', () => {
  const file = parse(composeFile()) as {
    services: Record<
      string,
      { environment?: Record<string, string>; command?: string[]; depends_on?: object }
    >;
  };

  it('runs every listed service and the gateway, and what they need', () => {
    const names = services.map(({ name }) => name);
    expect(Object.keys(file.services).sort()).toEqual([...names, 'gateway', 'kafka', 'mongodb'].sort());
    expect(Object.keys(file.services['gateway']?.depends_on ?? {}).sort()).toEqual([...names].sort());
    for (const { name } of services)
      expect(existsSync(`${root}services/${name}/src/main.ts`) && file.services[name]?.command?.at(-1)).toBe(
        `services/${name}/src/main.ts`,
      );
  });

  it('gives a service every variable it demands, and no secret of its own', () => {
    const demanded = Object.keys(
      environmentOf({
        ...{
          host: '',
          port: 0,
          mongodbUri: '',
          databasePrefix: '',
          kafkaBrokers: [],
          topicPrefix: '',
          logLevel: '',
        },
        ...{
          production: true,
          internalKeys: { keys: [] },
          grantKeys: { keys: [] },
          serviceKey: '',
          indexKey: '',
          analyticsKey: '',
        },
        demo: false,
      }),
    ).filter((name) => !['TOPIC_PREFIX', 'LOG_LEVEL', 'DEMO', 'GRANT_SIGNING_KEY'].includes(name));
    for (const { name } of services) {
      const environment = file.services[name]?.environment ?? {};
      expect(Object.keys(environment)).toEqual(expect.arrayContaining(demanded));
      for (const [variable, value] of Object.entries(environment))
        if (/KEY/.test(variable)) expect(value).toMatch(/^\$\{[A-Z_]+:\?set /);
    }
    expect(file.services['coverage']?.environment).not.toHaveProperty('GRANT_SIGNING_KEY');
  });
});
