import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { demoPersons, personas } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'token test '));
afterAll(() => rmSync(folder, { recursive: true }));

const token = async (...args: readonly string[]) =>
  promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, '../token.ts'), ...args],
    { env: { LOCAL_DIR: folder, PATH: '' } },
  ).catch((failure: unknown) => failure as { code: number; stdout: string; stderr: string });

describe('npm run token', () => {
  it('lists the personas', async () => {
    const { stdout } = await token('--list');
    expect(stdout.trim().split('\n')).toHaveLength(personas.length);
    expect(stdout).toMatch(/^wang +王/);
  });

  it('prints a token, with nothing running', async () => {
    const { stdout } = await token('wang');
    expect(decodeJwt(stdout.trim())).toMatchObject({ person_id: demoPersons.wang, roles: ['CITIZEN'] });
  });

  it.each([[], ['nobody'], ['wang', 'li']])(
    'says in one sentence what is wrong (%s)',
    async (...args: string[]) => {
      const failure = await token(...args);
      expect(failure).toMatchObject({ code: 1, stdout: '' });
      expect(failure.stderr).toContain('npm run token -- --list');
    },
  );
});
