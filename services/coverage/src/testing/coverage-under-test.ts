import {
  citizen,
  envelopeOf,
  grantFor,
  hospital,
  testService,
  until,
  type Answer,
  type TestService,
} from '@yibao/platform/testing';
import { ContributionPaid } from '@yibao/schemas/events/persons';
import { CatalogueEntryFact, PaymentStandardFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { EnrolmentFact, PersonFact } from '@yibao/schemas/facts/persons';
import { PackVersionFact } from '@yibao/schemas/facts/policies';
import { publishedPacks as packs } from '../../../policies/packs/index.ts';
import { service } from '../service.ts';

/** Hospitals of XX city and of Changchun. */
export const xxHospital = 'H99010000001';
export const changchunHospital = 'H22010200001';
const institution = (institutionId: string, area: string, level: 'L2' | 'L3') => ({
  ...InstitutionFact.example,
  ...{ institutionId, area, level },
  designations: [{ kind: 'BASIC' as const, from: '2020-01-01', to: null }],
});

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
  ...({ relationId: 'r1', type: 'EMPLOYEE', basis: 'WORKPLACE', employment: 'EMPLOYED' } as const),
  ...({ from: '2021-01-01', state: 'ACTIVE' } as const),
};
const person = (personId: string, insuredArea: string, more: object) => {
  const { retiredFrom: _retired, statusFrom: _from, ...example } = PersonFact.example;
  return {
    ...example,
    ...{ personId, insuredArea, status: 'ACTIVE' as const, birthDate: '1985-03-18' },
    ...more,
  };
};

/** A hospital's desk with the person's grant. */
export const desk = (personId: string, hospitalId: string = xxHospital) =>
  hospital(hospitalId, grantFor(personId, hospitalId, ['COVERAGE', 'CLINICAL']));

export const money = (yuan: number): string => yuan.toFixed(2);
export const bill = (billId: string, yuan: number, more: object = {}) => ({
  ...{ billId, careType: 'OUTPATIENT', serviceDate: '2022-02-10' },
  lines: [{ lineId: '1', code: 'X0001', amount: money(yuan), text: 'Zhang San, blood test' }],
  ...more,
});
export const reasonsOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.reason);

const parts = `status serviceDate route notPayable bill { bill inScope } policy { pack version }
  payers { fund account cash person } trace { step mechanism zh en source { document article row } } lines { text parts { bill } }`;
const settle = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) { revision settlement { id ${parts} } } }`;
export const view = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person {
  coverage(on: "2022-06-01") { benefits { set fundPaid deductibleUsed remaining { kind amount } } }
  account { balance held } settlements(first: 100) { nodes { id status payers { fund } } } } } }`;

/** The paid month of an employee of XX city, as persons tells of it. */
export const paidMonth = (personId: string, month: string, sequence: number, more: object = {}) =>
  envelopeOf(
    ContributionPaid({
      ...ContributionPaid.example,
      ...{ personId, area: '990100', month, baseFen: 500_000, individualFen: 10_000 },
      ...more,
    }),
    { source: 'persons/contributions', aggregateId: personId, sequence },
  );

/** What is refused on facts of others is refused only while those are fresh. */
const hearFromAll = async (running: TestService) => {
  for (const source of ['persons', 'policies', 'institutions', 'cross-region-care', 'drugs'])
    await running.receiveHeartbeat(source);
};

const heardOfTheWorld = async (): Promise<TestService> => {
  const running = await testService(service);
  for (const pack of packs) await running.receiveFact(PackVersionFact, pack);
  await running.receiveFact(InstitutionFact, institution(xxHospital, '990100', 'L2'));
  await running.receiveFact(InstitutionFact, institution(changchunHospital, '220102', 'L3'));
  for (const item of catalogue) await running.receiveFact(CatalogueEntryFact, item);
  await running.receiveFact(PaymentStandardFact, drugStandard);
  await hearFromAll(running);
  const known = (type: string) => running.db.collection(`replica.${type}`);
  await until(
    'the facts',
    async () =>
      (await known(PackVersionFact.type).countDocuments()) === packs.length &&
      (await known(InstitutionFact.type).countDocuments()) === 2 &&
      (await known(PaymentStandardFact.type).countDocuments()) === 1,
  );
  return running;
};

type BenefitView = { readonly fundPaid: string; readonly remaining: object };
/** What `view` shows of a person. */
type PersonView = {
  readonly coverage: {
    readonly benefits: readonly [ordinary: BenefitView, inpatient: BenefitView];
  };
  readonly account: { readonly balance: string; readonly held: string } | null;
  readonly settlements: { readonly nodes: readonly object[] };
};

/** A running service that has heard of the seeded policies, two hospitals and a small catalogue, and what tests do with it. */
export const coverageUnderTest = async () => {
  const running = await heardOfTheWorld();
  const viewOf = async (personId: string) => {
    const answer = await running.execute(view, { id: personId }, citizen(personId));
    return (answer.data as { _entities: [PersonView] })._entities[0];
  };
  return {
    running,
    viewOf,
    hearFromAll: async () => hearFromAll(running),
    settleAs: async (personId: string, key: string, claim: object, viewer = desk(personId)) =>
      running.execute(settle, { input: { idempotencyKey: `settle-${key}`, personId, claim } }, viewer),
    /** Insures somebody from 2021 on. */
    enrol: async (personId: string, area = '990100', more: object = {}) => {
      await running.receiveFact(PersonFact, person(personId, area, more));
      await running.receiveFact(EnrolmentFact, { personId, relations: [{ ...relation, area }] });
      await until('the enrolment', async () =>
        running.db.collection<{ _id: string }>('replica.persons.enrolment.v1').findOne({ _id: personId }),
      );
    },
    /** Pays 100 yuan into the account for each month. */
    fill: async (personId: string, months: readonly string[]) => {
      for (const [index, month] of months.entries())
        await running.receive(paidMonth(personId, month, index + 1));
      await until(
        'the credits',
        async () => (await viewOf(personId)).account?.balance === money(100 * months.length),
      );
    },
  };
};
export type CoverageUnderTest = Awaited<ReturnType<typeof coverageUnderTest>>;
