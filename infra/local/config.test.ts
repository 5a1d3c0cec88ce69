import { describe, expect, it } from '@jest/globals';
import { startArgumentsOf } from './arguments.ts';
import { launcherConfigFrom } from './config.ts';
import { root } from './root.ts';

describe('what the launcher is told by its environment', () => {
  it('needs nothing', () => {
    expect(launcherConfigFrom({})).toEqual({
      port: null,
      localDir: `${root}/.local/data`,
      ownLocalDir: false,
      production: false,
      logLevel: 'error',
      issuer: null,
      mongodbUri: null,
      kafkaBrokers: null,
      searchPath: '',
      javaHome: null,
      mongodMirror: 'https://fastdl.mongodb.org',
      provincePersons: 2000,
    });
  });

  it('takes servers, port, folder and issuer from it; an empty variable counts as none', () => {
    const config = launcherConfigFrom({
      PORT: '4100',
      LOCAL_DIR: '/data/a b',
      MONGODB_URI: 'mongodb://db/',
      KAFKA_BROKERS: 'one:9092, two:9092',
      TOKEN_ISSUER: 'https://id.example',
      TOKEN_JWKS_URI: 'https://id.example/jwks',
      TOKEN_AUDIENCE: 'yibao',
      NODE_ENV: 'production',
      JAVA_HOME: '',
    });
    expect(config).toMatchObject({
      port: 4100,
      localDir: '/data/a b',
      ownLocalDir: true,
      mongodbUri: 'mongodb://db/',
      kafkaBrokers: ['one:9092', 'two:9092'],
      issuer: { issuer: 'https://id.example', jwksUri: 'https://id.example/jwks', audience: 'yibao' },
      production: true,
      javaHome: null,
    });
  });

  it.each([
    [{ PORT: 'many' }, 'PORT must be a number between 0 and 65535, but is "many".'],
    [{ PORT: '70000' }, 'PORT must be a number between 0 and 65535, but is "70000".'],
    [
      { TOKEN_ISSUER: 'https://id.example' },
      'TOKEN_ISSUER, TOKEN_JWKS_URI and TOKEN_AUDIENCE belong together: set all three or none.',
    ],
    [
      { NODE_ENV: 'production' },
      'With NODE_ENV=production no development issuer is run: set TOKEN_ISSUER, TOKEN_JWKS_URI and TOKEN_AUDIENCE.',
    ],
  ])('refuses %j with one sentence', (environment, sentence) => {
    expect(() => launcherConfigFrom(environment)).toThrow(sentence);
  });
});

describe('what npm start is given', () => {
  it.each([
    [[], 'one'],
    [['--processes=each'], 'each'],
  ] as const)('understands %j', (args, processes) => {
    expect(startArgumentsOf(args)).toEqual({ processes });
  });

  it.each([
    ['--proceses=each', /^Unknown option '--proceses': npm start understands --processes=each\.$/],
    ['--processes=two', /^--processes is one \(the default\) or each\.$/],
    ['each', /^Unexpected argument 'each'.*: npm start understands --processes=each\.$/],
  ])('refuses %s with one sentence', (argument, sentence) => {
    expect(() => startArgumentsOf([argument])).toThrow(sentence);
  });
});
