import { describe, expect, it } from '@jest/globals';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addMonths, fenOf, monthOf, sumFen, yuanOf } from '@yibao/platform/domain';
import { checkDirectSettlement } from '@yibao/schemas/policy/direct-settlement';
import { monthlyCredit } from '../../services/coverage/src/domain/monthly-credit.ts';
import {
  casesIn,
  type CreditCase,
  type DirectCase,
  type DirectCheck,
  type SettlementCase,
} from './case-file.ts';
import { policyOn } from './policies.ts';
import { runSettlements } from './run-settlements.ts';

/** What a step may expect, in the words of its result. */
const expectable = [
  ...(['deductible', 'beyondCap', 'fund', 'subsidy', 'account', 'person'] as const),
  ...(['used', 'paid', 'route', 'layers', 'notPayable'] as const),
];
const expectedOf = (step: SettlementCase['steps'][number]) =>
  Object.fromEntries(expectable.flatMap((name) => (step[name] === undefined ? [] : [[name, step[name]]])));

const proveSettlements = (file: SettlementCase) => {
  const results = runSettlements(file);
  file.steps.forEach((step, index) => {
    expect({ bill: index + 1, ...results[index]?.amounts }).toMatchObject({
      bill: index + 1,
      ...expectedOf(step),
    });
    expect(results[index]?.outcome).toBe(step.direct ?? 'DIRECT');
  });
  if (!file.total) return;
  const sumOf = (pick: (result: (typeof results)[number]) => number) => yuanOf(sumFen(results.map(pick)));
  expect({
    inScope: sumOf(({ quoted }) => quoted.amounts.inScopeFen),
    fund: sumOf(({ quoted }) => quoted.payers.fundFen),
    person: sumOf(({ quoted }) => quoted.payers.personFen),
  }).toEqual(file.total);
};

const monthsBetween = (from: string, to: string): readonly string[] =>
  from > to ? [] : [from, ...monthsBetween(monthOf(addMonths(`${from}-01`, 1)), to)];

const proveCredits = (file: CreditCase) => {
  const creditOf = (month: string) =>
    monthlyCredit(
      {
        month,
        birthDate: file.birthDate,
        retiredFrom: file.retiredOn,
        contribution: { baseFen: fenOf(file.base), individualFen: fenOf(file.ownContribution) },
      },
      policyOn(file, `${month}-01`),
    );
  const credited = file.months.flatMap(({ from, to, each, refused }) =>
    monthsBetween(from, to).map((month) => {
      if (refused !== undefined) {
        expect(() => creditOf(month)).toThrow(expect.objectContaining({ reason: refused }));
        return 0;
      }
      expect({ month, credit: yuanOf(creditOf(month)) }).toEqual({ month, credit: each });
      return creditOf(month);
    }),
  );
  if (file.year !== undefined) expect(yuanOf(sumFen(credited))).toBe(file.year);
};

const proveDirect = (file: DirectCase, check: DirectCheck) => {
  const careTo = check.to ?? check.from;
  const answer = checkDirectSettlement(
    {
      insuredArea: file.insured.area,
      careArea: check.at.area,
      careType: check.careType,
      careFrom: check.from,
      careTo,
      settledAt: check.settledAt ?? `${careTo}T12:00:00+08:00`,
      institution: check.at,
      filings: check.filings.map((filing, index) => ({ filingId: `f${index}`, ...filing })),
      emergency: check.emergency,
      disease: check.disease,
      entitled: check.entitled,
    },
    policyOn(file, careTo, 'FRAMEWORK'),
  );
  expect({ outcome: answer.outcome, reason: answer.reason, deemedFiled: answer.deemedFiled }).toEqual({
    outcome: check.outcome,
    reason: check.reason,
    deemedFiled: check.deemedFiled,
  });
  if (check.ruleSet !== undefined) expect(answer.ruleSet).toBe(check.ruleSet);
  if (check.article !== undefined) expect(answer.source?.row).toBe(check.article);
};

describe.each(
  casesIn(dirname(fileURLToPath(import.meta.url))).map((file) => [file.pack, file.case, file] as const),
)('%s', (_pack, name, file) => {
  const rows = (ids: readonly string[]) => `[${ids.join(', ')}]`;
  switch (file.kind) {
    case 'settlements':
      it(`${name} ${file.title} ${rows(file.rows)}`, () => proveSettlements(file));
      break;
    case 'credits':
      it(`${name} ${file.title} ${rows(file.rows)}`, () => proveCredits(file));
      break;
    case 'direct':
      it.each(file.checks.map((check) => [check.when, rows(check.rows), check] as const))(
        `${name} %s %s`,
        (_when, _rows, check) => proveDirect(file, check),
      );
  }
});
