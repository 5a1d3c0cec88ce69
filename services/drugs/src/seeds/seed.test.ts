import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { until } from '@yibao/platform/testing';
import { CatalogueEntryFact, PaymentStandardFact, standardOn, termsOn } from '@yibao/schemas/facts/drugs';
import { runningDrugs, type RunningDrugs } from '../testing/running-drugs.ts';

let drugs: RunningDrugs;
beforeAll(async () => {
  drugs = await runningDrugs({ demo: true });
}, 120_000);
afterAll(async () => drugs.stop());

it('publishes the invented catalogue of the demonstration in each of its provinces', async () => {
  for (const area of ['220100', '370800', '990100'])
    for (const catalogue of ['DRUG', 'ITEM', 'CONSUMABLE', 'FACILITY'])
      expect(
        await drugs.ask(`{ catalogueVersions(catalogue: ${catalogue}, area: "${area}") { version status } }`),
      ).toEqual({
        catalogueVersions: [{ version: `DEMONSTRATION-${catalogue}`, status: 'PUBLISHED' }],
      });
});

it.each([
  ['BED-L3', 'A', '0'],
  ['DRUG-B1', 'B', '0.10'],
  ['ITEM-C1', 'C', '0'],
  ['SURGERY-1', 'A', '0'],
  ['ITEM-A1', 'A', '0'],
  ['X0001', 'A', '0'],
])(
  'has %s of class %s, own share first %s, wherever a demonstration bill comes from',
  async (code, of, ratio) => {
    const fact = await until('the fact', async () => {
      const found = (await drugs.facts(CatalogueEntryFact)).get(code);
      return found?.periods.length === 3 && found;
    });
    for (const area of ['220100', '370800', '990100'])
      expect(termsOn(fact, area, '2022-02-10')).toMatchObject({ class: of, ownFirstRatio: ratio });
  },
);

it('sets invented standards, and knows drugs of the dual channel', async () => {
  const fact = await until('the fact', async () =>
    (await drugs.facts(PaymentStandardFact)).get('GN-C07AB|220000'),
  );
  expect(standardOn([fact], 'XC07AB01', '2022-02-10')).toBe(320);
  expect(standardOn([fact], 'XC07AB03', '2022-02-10')).toBeNull();
  const dual = await drugs.ask(`{ drugs(tag: "DUAL_CHANNEL") { nodes { id } } }`);
  expect(dual['drugs'].nodes).toHaveLength(3);
});

it.each([
  ['EXAM', ['ITEM-1004', 'ITEM-1005', 'ITEM-1006', 'ITEM-1012']],
  ['NEEDS_CONSENT', ['CONS-004', 'CONS-005', 'ITEM-1007', 'SURGERY-1', 'SURGERY-2', 'SURGERY-3', 'XL01FC01']],
  ['OBSTETRIC', ['ITEM-1012', 'SURGERY-3']],
  ['ADJUVANT', ['ZA02']],
])('marks what supervision looks at as %s', async (tag, codes) => {
  const tagged = await until('the facts', async () => {
    const facts = [...(await drugs.facts(CatalogueEntryFact)).values()];
    const found = facts.filter(({ tags }) => tags.includes(tag)).map(({ code }) => code);
    return found.length === codes.length && found;
  });
  expect(tagged.sort()).toEqual(codes);
});
