import { randomUUID } from 'node:crypto';
import type { JWK } from 'jose';
import { asSoonAsKnown, dataOf, type GraphClient } from '../../../infra/local/demo/client.ts';
import { demoAreas, demoInstitutions, demoOrganisations } from '../../../infra/local/issuer/demo-ids.ts';
import { grantSigner } from '../../../infra/platform/src/access/index.ts';
import { checkDigitOf } from '../../../infra/platform/src/domain/index.ts';
import { until } from '../../../infra/platform/src/testing/index.ts';

export type Patient = { readonly personId: string; readonly grant: string };

const officer = 'xx-officer';
const area = demoAreas.xxCity;
const institutionId = demoInstitutions.xxHospital;
const months = ['2026-01', '2026-02', '2026-03'];

const asker =
  (client: GraphClient) =>
  async (mutation: string, inputType: string, answer: string, input: object): Promise<unknown> => {
    const query = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${answer} } }`;
    const variables = { input: { idempotencyKey: randomUUID(), ...input } };
    return dataOf(await asSoonAsKnown(client, { as: officer, query, variables }))[mutation];
  };
type Ask = ReturnType<typeof asker>;

/** The hospital at which all are treated. */
export const makeHospital = async (client: GraphClient): Promise<void> => {
  const ask = asker(client);
  const name = { zh: 'XX市示例医院', en: 'XX City Example Hospital' };
  const record = { code: institutionId, name, kind: 'HOSPITAL', level: 'L2', area, ownership: 'PUBLIC' };
  await ask('registerInstitution', 'RegisterInstitutionInput', 'revision', record);
  const designation = { institutionId, kind: 'BASIC', from: '2020-01-01' };
  await ask('openDesignation', 'OpenDesignationInput', 'revision', designation);
};

const payMonth = async (ask: Ask, personId: string, month: string) => {
  const bill = {
    personId,
    type: 'EMPLOYEE',
    month,
    base: '5000.00',
    individual: '100.00',
    employer: '300.00',
  };
  const billed = await ask('billContribution', 'BillContributionInput', 'contribution { id }', bill);
  const contributionId = (billed as { contribution: { id: string } }).contribution.id;
  const paid = { contributionId, parts: ['INDIVIDUAL', 'EMPLOYER'], amount: '400.00', channel: 'BANK_APP' };
  await ask('payContribution', 'PayContributionInput', 'revision', paid);
};

const makePatient = async (client: GraphClient, signingKey: JWK, number: number): Promise<Patient> => {
  const ask = asker(client);
  const start = `99010119850318${String(100 + number)}`;
  const registered = await ask('registerPerson', 'RegisterPersonInput', 'person { id }', {
    ...{ name: `样例${number}`, idNumber: `${start}${checkDigitOf(start)}`, area },
  });
  const personId = (registered as { person: { id: string } }).person.id;
  await ask('registerEnrolment', 'RegisterEnrolmentInput', 'revision', {
    ...{ personId, type: 'EMPLOYEE', area, employment: 'EMPLOYED', basis: 'WORKPLACE' },
    ...{ from: '2021-01-01', unitId: demoOrganisations.employer },
  });
  for (const month of months) await payMonth(ask, personId, month);
  const balance = `${100 * months.length}.00`;
  await until(
    `the credits of person ${number}`,
    async () => {
      const query = `{ person(id: "${personId}") { account { balance } } }`;
      return (await client({ as: officer, query })).data?.person?.account?.balance === balance;
    },
    60_000,
  );
  const grant = await grantSigner({ signingKey })({
    ...{ id: randomUUID(), kind: 'E_VOUCHER', personId, holder: institutionId, purpose: 'PAYMENT' },
    scopes: ['IDENTITY', 'ENROLMENT', 'COVERAGE', 'CLINICAL', 'MONEY'],
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  return { personId, grant };
};

/** Insured persons with money on their accounts, each with the grant that an e-voucher shown at the hospital gives. */
export const makePatients = async (
  client: GraphClient,
  signingKey: JWK,
  count: number,
): Promise<readonly Patient[]> => {
  const patients: Patient[] = [];
  for (let number = 0; number < count; number += 4)
    patients.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(4, count - number) }, (_, index) =>
          makePatient(client, signingKey, number + index),
        ),
      )),
    );
  return patients;
};
