import { describe, expect, it } from '@jest/globals';
import { specificationOf } from '@yibao/platform/testing';
import { replay } from '@yibao/platform/domain';
import {
  capOf,
  created,
  first,
  history,
  proposal,
  provincial,
  published,
  value,
} from '../../testing/pack-history.ts';
import { packs } from './evolve.ts';
import type { PolicyPack } from './pack.ts';
import { proposeVersion, type Proposal } from './propose.ts';

const given = specificationOf(packs);
const propose =
  (more: Partial<Proposal> = {}) =>
  (pack: PolicyPack | null) =>
    pack ? proposeVersion(proposal(more), [])(pack) : [];
const rate = (ratio: string) => ({ mechanism: 'RATE_TABLE', rows: [{ ratio }] });

describe('proposeVersion', () => {
  it('keeps what was proposed, and the justification apart from what is published [S003-2.6e]', () => {
    const [event] = propose()(history(created()).pack());
    expect(event).toMatchObject({
      type: 'policies.pack-version-proposed.v1',
      data: {
        version: first,
        written: { status: 'PROPOSED', publishedAt: null, effectiveFrom: '2026-01-01' },
      },
      private: { justification: '基金运行平稳' },
    });
    expect(JSON.stringify(event?.data)).not.toContain('基金运行平稳');
  });

  it.each([
    ['no first day', { effectiveFrom: null }, 'EFFECTIVE_DATE_REQUIRED'],
    ['an end before the beginning', { effectiveTo: '2025-12-31' }, 'PERIOD_INVALID'],
    ['no justification', { justification: null }, 'JUSTIFICATION_REQUIRED'],
    ['a blank justification', { justification: '  ' }, 'JUSTIFICATION_REQUIRED'],
    ['a parameter nobody knows', { parameters: [value('outpatient.colour', 1)] }, 'UNKNOWN_PARAMETER'],
    ['a path to remove that nobody knows', { removed: ['outpatient.colour'] }, 'UNKNOWN_PARAMETER'],
    [
      'a value without a source',
      { parameters: [value('rounding', 'UP', { source: null })] },
      'SOURCE_REQUIRED',
    ],
    [
      'a value whose article is blank',
      { parameters: [value('rounding', 'UP', { source: { document: 'S003', article: ' ' } })] },
      'SOURCE_REQUIRED',
    ],
    ['a ratio above one', { parameters: [value('outpatient.rate', rate('1.01'))] }, 'VALUE_INVALID'],
    [
      'a mechanism of another parameter',
      { parameters: [value('outpatient.cap', rate('0.5'))] },
      'VALUE_INVALID',
    ],
    [
      'values that overlap',
      {
        parameters: [
          value('rounding', 'UP', { to: '2026-07-01' }),
          value('rounding', 'DOWN', { from: '2026-07-01' }),
        ],
      },
      'PERIOD_INVALID',
    ],
    ['an id in small letters', { version: 'example-2026' }, 'CODE_INVALID'],
    ['a base that is not there', { basedOn: 'EXAMPLE-2020' }, 'VERSION_NOT_FOUND'],
    ['a blank title', { title: { zh: '', en: '' } }, 'VALUE_INVALID'],
  ] as const)('refuses %s [S003-5.6]', (_what, more, reason) =>
    given(created()).when(propose(more)).refused(reason),
  );

  it('tells which path it refuses', () =>
    given(created())
      .when(propose({ parameters: [value('outpatient.colour', 1)] }))
      .refused('UNKNOWN_PARAMETER', { path: 'outpatient.colour' }));

  it('accepts values that follow each other day by day', () => {
    const parameters = [
      value('rounding', 'UP', { from: '2026-07-01' }),
      value('rounding', 'DOWN', { to: '2026-06-30' }),
    ];
    const { versions } = history(created())
      .then(proposeVersion(proposal({ parameters }), []))
      .pack();
    expect(versions[0]?.written.parameters.rounding).toMatchObject([
      { value: 'DOWN', to: '2026-06-30' },
      { value: 'UP', from: '2026-07-01' },
    ]);
  });

  it('names a parameter without a value when none is given', () => {
    const parameters = [value('chronic.cap', undefined)];
    const { versions } = history(created())
      .then(proposeVersion(proposal({ parameters }), []))
      .pack();
    expect(versions[0]?.written.parameters['chronic.cap']).toMatchObject([{ parameter: true }]);
  });

  it('goes on from another version where nothing else is said', () => {
    const { versions } = history(created())
      .then(published())
      .then(
        proposeVersion(
          proposal({
            version: 'EXAMPLE-2027',
            basedOn: first,
            effectiveFrom: '2027-01-01',
            parameters: [value('outpatient.cap', capOf('2500.00'))],
            removed: ['account.ownContribution'],
          }),
          [],
        ),
      )
      .pack();
    const parameters = versions[1]?.written.parameters;
    expect(parameters?.['outpatient.cap']).toMatchObject([{ value: capOf('2500.00') }]);
    expect(parameters?.['outpatient.rate']).toMatchObject([{ value: rate('0.60') }]);
    expect(parameters?.['account.ownContribution']).toBeUndefined();
    expect(versions[1]?.basedOn).toBe(first);
  });

  it('takes an id once only', () =>
    given(...history(created()).then(published()).events)
      .when(propose())
      .refused('VERSION_TAKEN', { version: first, stage: 'PUBLISHED' }));

  it('can be simulated at once, with the rules of the province merged in', () => {
    const source = { document: '示例省〔2025〕1号', article: '第一条', row: 'LOCAL' };
    const rules = [provincial({ 'filing.destination': [{ value: 'CITY', source }] })];
    const events = history(created()).then(proposeVersion(proposal(), rules)).events;
    const [record] = replay(packs, events)?.versions ?? [];
    expect(record?.resolved.parameters['filing.destination']).toMatchObject([
      { value: 'CITY', layer: { pack: 'EXAMPLE_PROVINCE' } },
    ]);
    expect(record?.written.parameters['filing.destination']).toBeUndefined();
  });

  it('marks a value as invented when its document says so', () => {
    const parameters = [value('rounding', 'UP', { source: { document: 'DEMONSTRATION', article: '示范' } })];
    const { versions } = history(created())
      .then(proposeVersion(proposal({ parameters }), []))
      .pack();
    expect(versions[0]?.written.parameters.rounding).toMatchObject([{ demonstration: true }]);
  });
});
