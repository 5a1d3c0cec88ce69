import { describe, expect, it } from '@jest/globals';
import type { FactOf } from '@yibao/schemas/facts/define-fact';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { examplePackVersion, WorkingCalendarFact, type PackVersionFact } from '@yibao/schemas/facts/policies';
import { areasOf, calendarsKnown, parameterOn, policyOn } from './index.ts';

const version = { epoch: 1, revision: 1 };
const knownAs = <Value>(value: Value) => ({ value, version });

describe('areasOf', () => {
  const person = PersonFact.example;
  const living: FactOf<typeof PersonFact> = { ...person, area: '220102', insuredArea: undefined };
  const insured: FactOf<typeof PersonFact> = { ...living, insuredArea: '220200' };
  const persons = {
    findMany: async () =>
      new Map([
        ['p1', knownAs(living)],
        ['p2', knownAs(insured)],
      ]),
  };

  it('tells where persons are insured, and of others where they live; nothing of strangers', async () =>
    expect(await areasOf(persons)(['p1', 'p2', 'p3'])).toEqual(
      new Map([
        ['p1', '220102'],
        ['p2', '220200'],
      ]),
    ));
});

describe('what packs say', () => {
  const asked: unknown[] = [];
  const withdrawn: FactOf<typeof PackVersionFact> = {
    ...{ pack: examplePackVersion.pack, version: `${examplePackVersion.version}-2`, status: 'REMOVED' },
  };
  const packs = {
    query: async (filter: unknown) => {
      asked.push(filter);
      return [examplePackVersion, withdrawn].map(knownAs);
    },
  };
  const now = () => new Date('2026-03-02T10:00:00+08:00');
  const rate = { mechanism: 'RATE_TABLE', rows: [{ ratio: '0.60' }] };

  it('is found for an area by what stands above it, without proposals that were withdrawn', async () => {
    const answer = await policyOn(packs, now)({ area: '990102', insuranceType: 'EMPLOYEE' }, '2026-03-02');
    expect(answer).toMatchObject({ ok: true, policy: { version: examplePackVersion.version } });
    expect(asked).toEqual([{ 'value.areas': { $in: ['990102', '990100', '990000', '000000'] } }]);
  });

  it('is a refusal where nothing is in force', async () =>
    expect(
      await policyOn(packs, now)({ area: '990100', insuranceType: 'EMPLOYEE' }, '2025-12-31'),
    ).toMatchObject({ ok: false, refusal: { reason: 'PACK_NOT_IN_FORCE' } }));

  it.each([
    ['a value', 'outpatient.rate', '990100', '2026-03-02', rate],
    ['nothing where the pack says nothing', 'prescription.validDays', '990100', '2026-03-02', undefined],
    ['nothing where no pack is in force', 'outpatient.rate', '990100', '2025-12-31', undefined],
    ['nothing where no pack serves', 'outpatient.rate', '980100', '2026-03-02', undefined],
  ] as const)('gives %s for one parameter', async (_name, path, area, on, value) =>
    expect(await parameterOn(packs, now)(path, area, on)).toEqual(value),
  );
});

describe('calendarsKnown', () => {
  it('gives the calendar of every year that has one', async () => {
    const calendar = WorkingCalendarFact.example;
    expect(await calendarsKnown({ query: async () => [knownAs(calendar)] })()).toEqual([calendar]);
  });
});
