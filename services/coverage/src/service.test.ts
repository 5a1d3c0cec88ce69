import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  as,
  citizen,
  envelopeOf,
  grantFor,
  hospital,
  insurer,
  officer,
  rebuilt,
  testService,
  until,
  type TestService,
} from '@yibao/platform/testing';
import { SettlementAnalytics } from '@yibao/schemas/analytics/settlements';
import { ContributionPaid } from '@yibao/schemas/events/persons';
import { CatalogueEntryFact, PaymentStandardFact } from '@yibao/schemas/facts/drugs';
import { FilingFact } from '@yibao/schemas/facts/cross-region-care';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import { publishedPacks as packs } from '../../policies/packs/index.ts';
import { accountStore } from './persistence/account-store.ts';
import { benefitsStore } from './persistence/benefits-store.ts';
import { service } from './service.ts';

const institution = 'H99010000001';
const xxHospital = {
  ...InstitutionFact.example,
  ...{ institutionId: institution, area: '990100', level: 'L2' as const },
  designations: [{ kind: 'BASIC' as const, from: '2020-01-01', to: null }],
};
const terms = { area: 'ALL', version: 'EXAMPLE-2022', ownFirst: [], restrictions: [], labelIndications: [] };
const listed = (code: string, more: object) => ({
  ...{ code, catalogue: 'ITEM' as const, owner: 'NATIONAL' as const, tags: [], ceilings: [] },
  periods: [{ ...terms, from: '2022-02-01', class: 'A' as const, ...more }],
});
/** An item in scope, a drug with a share by area and a standard, one outside, one restricted, one with a ceiling. */
const catalogue = [
  listed('X0001', {}),
  {
    ...listed('XDRUG1', {
      class: 'B',
      ownFirst: [
        { area: 'ALL', ratio: '0.20' },
        { area: '990100', ratio: '0.10' },
      ],
    }),
    ...{ catalogue: 'DRUG' as const, genericCode: 'GN-XDRUG' },
  },
  listed('XBEAUTY', { class: 'C' }),
  listed('XLIMITED', { restrictions: ['COVID_CONFIRMED'] }),
  {
    ...listed('XCARE', {}),
    ceilings: [{ area: '990100', from: '2022-02-01', feeStandardFen: 9000, ceilingFen: 8000 }],
  },
];
const drugStandard = {
  ...{ genericCode: 'GN-XDRUG', area: 'ALL' as const, products: ['XDRUG1'] },
  periods: [{ from: '2022-02-01', amountFen: 5000 }],
};

const relation = {
  relationId: 'r1',
  type: 'EMPLOYEE',
  basis: 'WORKPLACE',
  employment: 'EMPLOYED',
  from: '2021-01-01',
  state: 'ACTIVE',
} as const;
const enrolled = (personId: string, area = '990100') => ({ personId, relations: [{ ...relation, area }] });
const person = (personId: string, more: object = {}) => {
  const { retiredFrom: _retired, statusFrom: _from, ...example } = PersonFact.example;
  return {
    ...example,
    personId,
    status: 'ACTIVE' as const,
    birthDate: '1985-03-18',
    insuredArea: '990100',
    ...more,
  };
};
const desk = (personId: string) =>
  hospital(institution, grantFor(personId, institution, ['COVERAGE', 'CLINICAL']));

const money = (yuan: number) => yuan.toFixed(2);
const bill = (billId: string, yuan: number, more: object = {}) => ({
  ...{ billId, careType: 'OUTPATIENT', serviceDate: '2022-02-10' },
  lines: [{ lineId: '1', code: 'X0001', amount: money(yuan), text: 'Zhang San, blood test' }],
  ...more,
});
const parts = `status serviceDate route notPayable bill { bill inScope } policy { pack version }
  payers { fund account cash person } trace { step mechanism zh en source { document article row } } lines { text parts { bill } }`;
const settle = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) { revision settlement { id ${parts} } } }`;
const quote = `query ($input: QuoteClaimInput!) { quoteClaim(input: $input) { simulated payers { fund account cash person } } }`;
const view = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person {
  coverage(on: "2022-06-01") { benefits { set fundPaid deductibleUsed remaining { kind amount } } }
  account { balance held } settlements(first: 100) { nodes { id status payers { fund } } } } } }`;

describe('the coverage subgraph', () => {
  let running: TestService;
  const settleAs = async (personId: string, key: string, claim: object, viewer = desk(personId)) =>
    running.execute(settle, { input: { idempotencyKey: `settle-${key}`, personId, claim } }, viewer);
  const reasonsOf = ({ errors }: Awaited<ReturnType<typeof settleAs>>) =>
    errors?.map(({ extensions }) => extensions.reason);
  const viewOf = async (personId: string) =>
    (await running.execute(view, { id: personId }, citizen(personId))).data._entities[0];
  const enrol = async (personId: string, more: object = {}, area = '990100') => {
    await running.receiveFact(PersonFact, person(personId, { insuredArea: area, ...more }));
    await running.receiveFact(EnrolmentFact, enrolled(personId, area));
    await until('the enrolment', async () =>
      running.db.collection<{ _id: string }>('replica.persons.enrolment.v1').findOne({ _id: personId }),
    );
  };
  const fill = async (personId: string, months: readonly string[]) => {
    for (const [index, month] of months.entries())
      await running.receive(
        envelopeOf(
          ContributionPaid({
            ...ContributionPaid.example,
            personId,
            area: '990100',
            month,
            baseFen: 500_000,
            individualFen: 10_000,
          }),
          { source: 'persons/contributions', aggregateId: personId, sequence: index + 1 },
        ),
      );
    await until(
      'the credits',
      async () => (await viewOf(personId)).account?.balance === money(100 * months.length),
    );
  };

  /** What is refused on facts of others is refused only while those are fresh. */
  const hearFromAll = async () => {
    for (const source of ['persons', 'policies', 'institutions', 'cross-region-care', 'drugs'])
      await running.receiveHeartbeat(source);
  };

  beforeAll(async () => {
    running = await testService(service);
    for (const pack of packs) await running.receiveFact(PackVersionFact, pack);
    await running.receiveFact(InstitutionFact, xxHospital);
    for (const item of catalogue) await running.receiveFact(CatalogueEntryFact, item);
    await running.receiveFact(PaymentStandardFact, drugStandard);
    await hearFromAll();
    await until(
      'the packs',
      async () =>
        (await running.db.collection('replica.policies.pack-version.v1').countDocuments()) === packs.length,
    );
    await until('the catalogue', async () =>
      running.db.collection('replica.drugs.payment-standard.v1').findOne(),
    );
  });
  afterAll(async () => running.stop());

  it('settles four bills of an active employee to the cent, and explains each step [S003-2.6a] [S003-2.6b]', async () => {
    await enrol('x1');
    const funds: string[] = [];
    for (const [index, yuan] of [300, 900, 700, 400].entries()) {
      const { data } = await settleAs('x1', `x1-${index}`, bill(`B${index}`, yuan));
      funds.push(data.settleClaim.settlement.payers.fund);
      expect(
        data.settleClaim.settlement.trace.every((step: { zh: string; en: string }) => step.zh && step.en),
      ).toBe(true);
    }
    expect(funds).toEqual(['100.00', '450.00', '250.00', '0.00']);
    const { coverage } = await viewOf('x1');
    expect(coverage.benefits[0]).toEqual({
      ...{ set: 'ORDINARY', fundPaid: '800.00', deductibleUsed: '100.00' },
      remaining: { kind: 'AMOUNT', amount: '0.00' },
    });
    expect(coverage.benefits[1].remaining).toEqual({ kind: 'NOT_SET', amount: null });
  });

  it('quotes what it would settle, and touches nothing', async () => {
    await enrol('q1');
    const quoted = await running.execute(
      quote,
      { input: { personId: 'q1', claim: bill('B1', 300) } },
      citizen('q1'),
    );
    expect(reasonsOf(quoted)).toEqual(['INSTITUTION_REQUIRED']);
    const named = { personId: 'q1', claim: bill('B1', 300, { institutionId: institution }) };
    const own = await running.execute(quote, { input: named }, citizen('q1'));
    expect(own.data.quoteClaim.payers).toEqual({
      fund: '100.00',
      account: '0.00',
      cash: '200.00',
      person: '200.00',
    });
    expect((await viewOf('q1')).settlements.nodes).toEqual([]);
  });

  it('pays the rest from the account: hold, settlement, capture [S003-2.11a] [S003-2.12a]', async () => {
    await enrol('a1');
    await fill('a1', ['2022-01', '2022-02']);
    const { data } = await settleAs('a1', 'a1-1', bill('B1', 300));
    expect(data.settleClaim.settlement.payers).toEqual({
      fund: '100.00',
      account: '200.00',
      cash: '0.00',
      person: '200.00',
    });
    expect((await viewOf('a1')).account).toEqual({ balance: '0.00', held: '0.00' });
  });

  it('settles once for the same key, also when it comes twenty times at once', async () => {
    await enrol('k1');
    await fill('k1', ['2022-01', '2022-02', '2022-03']);
    const all = await Promise.all(Array.from({ length: 20 }, () => settleAs('k1', 'k1-1', bill('B1', 300))));
    expect(new Set(all.map((each) => JSON.stringify(each))).size).toBe(1);
    const { account, settlements } = await viewOf('k1');
    expect([account.balance, settlements.nodes.length]).toEqual(['100.00', 1]);
    expect(reasonsOf(await settleAs('k1', 'k1-1', bill('B1', 301)))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(reasonsOf(await settleAs('k1', 'k1-2', bill('B1', 300)))).toEqual(['DUPLICATE_LINE']);
  });

  it('frees at once what a refused settlement held', async () => {
    await enrol('f1');
    await fill('f1', ['2022-01', '2022-02', '2022-03']);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(async (number) => settleAs('f1', `f1-${number}`, bill('B1', 300))),
    );
    const settled = answers.filter(({ errors }) => errors === undefined);
    expect(answers.flatMap((answer) => reasonsOf(answer) ?? [])).toEqual(
      Array.from({ length: 3 }, () => 'DUPLICATE_LINE'),
    );
    const paid = Number(settled[0]?.data.settleClaim.settlement.payers.account);
    expect((await viewOf('f1')).account).toEqual({ balance: money(300 - paid), held: '0.00' });
    // The same key again is told the same.
    const refused = answers.findIndex(({ errors }) => errors !== undefined) + 1;
    expect(reasonsOf(await settleAs('f1', `f1-${refused}`, bill('B1', 300)))).toEqual(['DUPLICATE_LINE']);
  });

  it('ends with the counters of the sequential run when many bills of one person come at once', async () => {
    await enrol('c1');
    await enrol('c2');
    const amounts = Array.from({ length: 30 }, (_, index) => 10 + index);
    const settled = await Promise.all(
      amounts.map((yuan, index) => settleAs('c1', `c1-${index}`, bill(`B${index}`, yuan))),
    );
    expect(settled.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    for (const [index, yuan] of amounts.entries())
      await settleAs('c2', `c2-${index}`, bill(`B${index}`, yuan));
    const [atOnce, inTurn] = [await viewOf('c1'), await viewOf('c2')];
    expect(atOnce.coverage).toEqual(inTurn.coverage);
    expect(atOnce.settlements.nodes).toHaveLength(30);
  });

  it('reverses to the exact negative, and gives the account part back once', async () => {
    await enrol('r1');
    await fill('r1', ['2022-01']);
    const { data } = await settleAs('r1', 'r1-1', bill('B1', 300));
    const reverse = `mutation ($input: ReverseSettlementInput!) { reverseSettlement(input: $input) { settlement { status } } }`;
    const input = {
      idempotencyKey: 'reverse-r1',
      settlementId: data.settleClaim.settlement.id,
      reason: 'wrong item',
    };
    const other = hospital('H1', grantFor('r1', 'H1', ['COVERAGE']));
    expect(reasonsOf(await running.execute(reverse, { input }, other))).toEqual(['OTHER_INSTITUTION']);
    expect(reasonsOf(await running.execute(reverse, { input }, hospital(institution)))).toEqual([
      'MAY_NOT_ACT',
    ]);
    for (const _again of [1, 2])
      expect(
        (await running.execute(reverse, { input }, desk('r1'))).data.reverseSettlement.settlement.status,
      ).toBe('REVERSED');
    const again = { input: { ...input, idempotencyKey: 'reverse-r1-again' } };
    expect(reasonsOf(await running.execute(reverse, again, desk('r1')))).toEqual(['ALREADY_REVERSED']);
    const { account, coverage } = await viewOf('r1');
    expect([account.balance, coverage.benefits[0].fundPaid]).toEqual(['100.00', '0.00']);
    expect((await settleAs('r1', 'r1-2', bill('B1', 300))).errors).toBeUndefined();
  });

  it('asks no pool for ordinary care during a stay, and settles the stay once', async () => {
    await enrol('s1');
    const open = `mutation ($input: OpenStayInput!) { openStay(input: $input) { stay { id dischargedAt } } }`;
    const input = { idempotencyKey: 'open-s1-01', personId: 's1', admittedAt: '2022-02-08T09:00:00+08:00' };
    const opened = await running.execute(open, { input }, desk('s1'));
    expect(opened.data.openStay.stay.dischargedAt).toBeNull();
    const second = { input: { ...input, idempotencyKey: 'open-s1-02' } };
    expect(reasonsOf(await running.execute(open, second, desk('s1')))).toEqual(['STAY_ALREADY_OPEN']);
    const close = `mutation ($input: CloseStayInput!) { closeStay(input: $input) { stay { dischargedAt } } }`;
    const closing = {
      idempotencyKey: 'close-s1-1',
      personId: 's1',
      stayId: opened.data.openStay.stay.id,
      dischargedAt: '2022-02-12T09:00:00+08:00',
    };
    expect((await running.execute(close, { input: closing }, desk('s1'))).errors).toBeUndefined();
  });

  it('lets in only those who may act, and looks alike for whoever is not there', async () => {
    await enrol('w1');
    for (const viewer of [
      hospital(institution),
      officer('370800'),
      hospital('H2', grantFor('w1', 'H1', ['COVERAGE'])),
    ])
      expect(reasonsOf(await settleAs('w1', 'w1-1', bill('B1', 300), viewer))).toEqual(['MAY_NOT_ACT']);
    expect(reasonsOf(await settleAs('w1', 'w1-1', bill('B1', 300), citizen('w1')))).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    expect(reasonsOf(await settleAs('nobody', 'w1-1', bill('B1', 300), officer('990100')))).toEqual([
      'MAY_NOT_ACT',
    ]);
    const byOfficer = bill('B1', 300, { institutionId: institution });
    expect((await settleAs('w1', 'w1-1', byOfficer, officer('990100'))).errors).toBeUndefined();
  });

  it('tells a consented insurer what remains, and nobody else', async () => {
    await enrol('i1');
    const settled = await settleAs('i1', 'i1-1', bill('B1', 300));
    const remainder = `query ($id: ID!, $settlement: ID!) { coverageRemainder(personId: $id, on: "2022-06-01") {
      insuranceType benefits { set remaining { kind amount } } } claimRemainder(settlementId: $settlement) { inScopeRemainder } }`;
    const variables = { id: 'i1', settlement: settled.data.settleClaim.settlement.id };
    const consent = grantFor('i1', 'INS-1', ['COVERAGE'], { kind: 'CONSENT' });
    const seen = await running.execute(remainder, variables, insurer('INS-1', consent));
    expect(seen.data).toMatchObject({
      coverageRemainder: { insuranceType: 'EMPLOYEE', benefits: [{ remaining: { amount: '700.00' } }, {}] },
      claimRemainder: { inScopeRemainder: '200.00' },
    });
    expect(reasonsOf(await running.execute(remainder, variables, insurer('INS-1')))).toEqual([
      'SCOPE_NOT_GRANTED',
    ]);
    const claim = 'query ($settlement: ID!) { claimRemainder(settlementId: $settlement) { bill } }';
    expect((await running.execute(claim, variables, insurer('INS-1'))).data).toEqual({
      claimRemainder: null,
    });
    expect(reasonsOf(await running.execute(claim, variables, as('ANALYST')))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('shows the account at a terminal to the person who showed the e-voucher, and no more [S001-5.2b]', async () => {
    await enrol('i3');
    await fill('i3', ['2022-01']);
    const at = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person {
      account { balance } } } }`;
    const voucher = grantFor('i3', 'some-KIOSK', ['ENROLMENT', 'MONEY', 'SERVICE'], { kind: 'E_VOUCHER' });
    const shown = as('KIOSK', { grants: [voucher] });
    await until('the credit', async () => {
      const { data } = await running.execute(at, { id: 'i3' }, shown);
      return data._entities[0].account.balance === '100.00';
    });
    expect(reasonsOf(await running.execute(at, { id: 'i3' }, as('KIOSK')))).toEqual(['SCOPE_NOT_GRANTED']);
    expect(reasonsOf(await running.execute(at, { id: 'i1' }, shown))).toEqual(['SCOPE_NOT_GRANTED']);
    const { errors } = await running.execute(view, { id: 'i3' }, shown);
    expect(new Set(errors?.map(({ extensions }) => extensions.reason))).toEqual(
      new Set(['ROLE_NOT_ALLOWED']),
    );
  });

  it('shows a settlement that may not be seen like one that is not there', async () => {
    await enrol('i2');
    const settled = await settleAs('i2', 'i2-1', bill('B1', 300));
    const { id } = settled.data.settleClaim.settlement;
    const seenBy = (viewer: ReturnType<typeof citizen>, which: string = id) =>
      running.execute(`{ settlement(id: "${which}") { status } }`, {}, viewer);
    expect((await seenBy(citizen('i2'))).data).toEqual({ settlement: { status: 'COMPLETED' } });
    for (const viewer of [citizen('i1'), hospital('H1')])
      for (const which of [id, 'none'])
        expect(await seenBy(viewer, which)).toEqual({ data: { settlement: null } });
  });

  it('refuses what the policy does not say, and says which parameter is missing', async () => {
    await enrol('m1', {}, '370800');
    await hearFromAll();
    const jining = bill('B1', 300, { serviceDate: '2023-05-06', institutionId: institution });
    const refused = await until('a refusal on fresh facts', async () => {
      const answer = await settleAs('m1', 'm1-1', jining);
      return answer.errors?.[0]?.extensions.code !== 'UNAVAILABLE' && answer;
    });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'RULE_VIOLATION' });
    expect(reasonsOf(await settleAs('m1', 'm1-2', bill('B2', 300, { serviceDate: '2099-01-01' })))).toEqual([
      'SERVICE_DATE_IN_FUTURE',
    ]);
  });

  const billed = async (personId: string, billId: string, lines: readonly object[], more: object = {}) => {
    const claim = bill(billId, 0, {
      ...more,
      lines: lines.map((line, index) => ({ lineId: `${index}`, ...line })),
    });
    const document = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) { settlement {
      bill { bill outOfScope overStandard ownFirst inScope } trace { mechanism zh input { name value } output { name value } } } } }`;
    const input = { idempotencyKey: `settle-${personId}-${billId}`, personId, claim };
    return running.execute(document, { input }, desk(personId));
  };

  it('splits a bill by the catalogue of the insured place on the service date [S003-2.9a] [S003-6.2b]', async () => {
    await enrol('g1');
    const { data } = await billed('g1', 'B1', [
      { code: 'X0001', amount: '100.00' },
      { code: 'XDRUG1', amount: '130.00', quantity: '2' },
      { code: 'XBEAUTY', amount: '40.00' },
      { code: 'XCARE', amount: '90.00' },
      { code: 'NOBODY-KNOWS', amount: '7.00' },
    ]);
    const { bill: parts, trace } = data.settleClaim.settlement;
    // 100 + (130 - 30 over the standard - 10% of 100) + 80 of the 90 that the ceiling allows
    expect(parts).toEqual({
      ...{ bill: '367.00', outOfScope: '47.00', overStandard: '40.00', ownFirst: '10.00', inScope: '270.00' },
    });
    const steps = trace.filter(({ mechanism }: { mechanism: string }) => mechanism === 'CATALOGUE');
    expect(steps.map(({ zh }: { zh: string }) => zh)).toEqual([
      'X0001：甲类。',
      'XDRUG1：乙类，先行自付10%，支付标准50.00元。',
      'XBEAUTY：丙类，费用自费。',
      'XCARE：甲类，支付标准80.00元。',
      'NOBODY-KNOWS：现行目录未收录，费用自费。',
    ]);
    expect(steps[1].input).toEqual([{ name: 'code', value: 'XDRUG1' }]);
    expect(steps[1].output[0]).toEqual({ name: 'catalogueVersion', value: 'EXAMPLE-2022' });
  });

  it.each([
    ['the day before', '2022-01-31', '0.00'],
    ['the first day', '2022-02-01', '100.00'],
  ])('knows an item from the first day of its version on: %s', async (_when, serviceDate, inScope) => {
    await enrol('g2');
    const { data } = await billed('g2', serviceDate, [{ code: 'X0001', amount: '100.00' }], { serviceDate });
    expect(data.settleClaim.settlement.bill.inScope).toBe(inScope);
  });

  it('takes a restricted item in scope only under its condition [S003-6.2c]', async () => {
    await enrol('g3');
    const scopeUnder = async (billId: string, conditions: readonly string[]) =>
      (await billed('g3', billId, [{ code: 'XLIMITED', amount: '100.00' }], { conditions })).data.settleClaim
        .settlement.bill.inScope;
    expect(await scopeUnder('B1', [])).toBe('0.00');
    expect(await scopeUnder('B2', ['OTHER'])).toBe('0.00');
    expect(await scopeUnder('B3', ['OTHER', 'COVID_CONFIRMED'])).toBe('100.00');
  });

  it.each([
    [{ code: 'blood test', amount: '1.00' }, 'CODE_INVALID'],
    [{ code: 'X0001', amount: '1.00', quantity: '0' }, 'QUANTITY_INVALID'],
    [{ code: 'X0001', amount: '1.00', quantity: 'two' }, 'QUANTITY_INVALID'],
  ])('refuses the line %j', async (line, reason) => {
    await enrol('g4');
    expect(reasonsOf(await billed('g4', 'B1', [line]))).toEqual([reason]);
  });

  it('says with each settlement which versions of which facts it rests on', async () => {
    await enrol('v1');
    await running.receiveFact(FilingFact, {
      ...FilingFact.example,
      filingId: 'F-v1',
      personId: 'v1',
      from: '2022-01-01',
    });
    await until('the filing', async () =>
      running.db.collection<{ _id: string }>('replica.cross-region-care.filing.v1').findOne({ _id: 'F-v1' }),
    );
    await billed('v1', 'B1', [{ code: 'XDRUG1', amount: '10.00' }]);
    const row = await running.db.collection('settlements').findOne({ personId: 'v1' });
    expect(Object.keys(row?.['record'].factVersions).sort()).toEqual([
      'cross-region-care.filing.v1/F-v1',
      'drugs.catalogue-entry.v1/XDRUG1',
      'drugs.payment-standard.v1/GN-XDRUG|ALL',
      'institutions.institution.v1',
      'persons.enrolment.v1',
      'persons.person.v1',
    ]);
  });

  it('publishes codes and amounts, and keeps what the bill says to itself', async () => {
    await enrol('p1');
    const settled = await settleAs('p1', 'p1-1', bill('B1', 300));
    expect(settled.data.settleClaim.settlement.lines).toEqual([
      { text: 'Zhang San, blood test', parts: { bill: '300.00' } },
    ]);
    const published = await until('publication', async () =>
      (await running.events()).find(
        ({ type, data }) =>
          type.includes('settlement-completed') && (data as { personId: string }).personId === 'p1',
      ),
    );
    expect(JSON.stringify(published)).not.toContain('Zhang San');
    expect(published).toMatchObject({
      partitionKey: 'p1',
      data: { payers: { fundFen: 10000 }, lines: [{ code: 'X0001' }] },
    });
  });

  it('tells analysts what adds up to the settlements that stand, and no person [S001-7.3c]', async () => {
    const rows = await running.db
      .collection<{ status: string; record: { payers: { fundFen: number }; amounts: { billFen: number } } }>(
        'settlements',
      )
      .find()
      .toArray();
    const standing = rows.filter(({ status }) => status === 'COMPLETED').map(({ record }) => record);
    const sums = (all: readonly { billFen: number; fundFen: number }[]) =>
      all.reduce(
        (sum, { billFen, fundFen }) => ({ billFen: sum.billFen + billFen, fundFen: sum.fundFen + fundFen }),
        {
          ...{ billFen: 0, fundFen: 0 },
        },
      );
    const expected = sums(
      standing.map(({ amounts, payers }) => ({ billFen: amounts.billFen, fundFen: payers.fundFen })),
    );
    const reversed = rows.length - standing.length;
    const records = await until('all records', async () => {
      const found = await running.analytics(SettlementAnalytics);
      return found.length === rows.length + reversed && found;
    });
    expect(reversed).toBeGreaterThan(0);
    expect(sums(records)).toEqual(expected);
    expect(JSON.stringify(records)).not.toMatch(/"(personId|billId|institutionId|settlementId)"/);
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    const benefits = await rebuilt(running, benefitsStore);
    const accounts = await rebuilt(running, accountStore);
    expect([benefits.stored.size > 2, accounts.stored.size > 0]).toEqual([true, true]);
    expect(benefits.folded).toEqual(benefits.stored);
    expect(accounts.folded).toEqual(accounts.stored);
  });
});
