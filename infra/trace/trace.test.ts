import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { partsOf, report, summary } from './report.ts';
import { requirement, rowsIn, traced, type Requirement } from './trace.ts';

const row = (id: string, service = 'drugs'): Requirement => ({
  id,
  service,
  kind: 'rule',
  text: `About ${id}`,
});
const rows = [row('S001-1'), row('S001-2a'), row('S002-A03', 'persons')];
const results = (...tests: readonly (readonly [file: string, title: string, status: string])[]) => ({
  testResults: tests.map(([name, fullName, status]) => ({ name, assertionResults: [{ fullName, status }] })),
});
const sameName = (file: string) => file;

describe('rowsIn', () => {
  // The titles are data here: in the names of these tests they would count as proofs.
  it.each([
    { what: 'none', title: 'needs no filing', named: [] },
    { what: 'one', title: 'needs no filing [S002-05a]', named: ['S002-05a'] },
    { what: 'several', title: 'settles [S003-2.6a] [S003-2.6b]', named: ['S003-2.6a', 'S003-2.6b'] },
    { what: 'several in one pair', title: 'opens [S002-14, S003-3.1c]', named: ['S002-14', 'S003-3.1c'] },
    { what: 'no other brackets', title: 'takes a list [1, 2]', named: [] },
  ])('finds $what', ({ title, named }) => expect(rowsIn(title)).toEqual(named));
});

describe('traced', () => {
  it('counts tests that passed, whatever else names the row', () => {
    const { provenBy, unknown } = traced(
      rows,
      results(
        ['b.test.ts', 'does [S001-1]', 'passed'],
        ['a.test.ts', 'does too [S001-1]', 'passed'],
        ['c.test.ts', 'does not [S001-2a]', 'failed'],
        ['d.test.ts', 'will [S002-A03]', 'pending'],
      ),
      sameName,
    );
    expect([...provenBy]).toEqual([['S001-1', ['a.test.ts', 'b.test.ts']]]);
    expect(unknown).toEqual([]);
  });

  it('tells which title names a row that does not exist, even when the test fails', () => {
    const { unknown } = traced(rows, results(['a.test.ts', 'does [S009-1]', 'failed']), sameName);
    expect(unknown).toEqual([{ row: 'S009-1', file: 'a.test.ts', title: 'does [S009-1]' }]);
  });
});

describe('the report', () => {
  const parts = partsOf(rows, traced(rows, results(['a.test.ts', 'does [S001-1]', 'passed']), sameName));

  it('lists per service what is proven by which file, and what is not', () => {
    const lines = report(parts).split('\n');
    expect(lines).toContain('## drugs: 1 of 2');
    expect(lines).toContain('| S001-1 | rule | About S001-1 | `a.test.ts` |');
    expect(lines).toContain('| S001-2a | rule | About S001-2a |');
    expect(lines).toContain('## persons: 0 of 1');
  });

  it('says the same in short', () => {
    expect(summary(parts)).toBe(
      [
        'drugs: 1 of 2',
        '  with a passing test: S001-1',
        '  without: S001-2a',
        'persons: 0 of 1',
        '  with a passing test: -',
        '  without: S002-A03',
      ].join('\n'),
    );
  });
});

describe('the rows', () => {
  it('are 619, each once, in a line', () => {
    const file = new URL('../../docs/requirements/rows.json', import.meta.url);
    const all = z.array(requirement).parse(JSON.parse(readFileSync(file, 'utf8')));
    expect(new Set(all.map(({ id }) => id)).size).toBe(619);
    expect(all.filter(({ text }) => text === '' || text.length > 120)).toEqual([]);
  });
});
