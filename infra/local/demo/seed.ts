import { demoOrganisations, demoPersons, registrationKey } from '../issuer/demo-ids.ts';
import { asSoonAsKnown, dataOf, type GraphClient } from './client.ts';
import { institutions, people, type DemoInstitution, type DemoPerson } from './people.ts';

const registerInstitution = `mutation ($input: RegisterInstitutionInput!) { registerInstitution(input: $input) { revision } }`;
const openDesignation = `mutation ($input: OpenDesignationInput!) { openDesignation(input: $input) { revision } }`;
const setNetworked = `mutation ($input: SetNetworkedInput!) { setNetworked(input: $input) { revision } }`;
const registerPerson = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }`;
const changeStatus = `mutation ($input: ChangePersonStatusInput!) { changePersonStatus(input: $input) { revision } }`;
const enrol = `mutation ($input: RegisterEnrolmentInput!) { registerEnrolment(input: $input) { revision } }`;
const billMonth = `mutation ($input: BillContributionInput!) { billContribution(input: $input) { contribution { id } } }`;
const payMonth = `mutation ($input: PayContributionInput!) { payContribution(input: $input) { revision } }`;
const issueCredential = `mutation ($input: IssueCredentialInput!) { issueCredential(input: $input) { revision } }`;

const since = '2020-01-01';

const seedInstitution = async (client: GraphClient, { officer, ...one }: DemoInstitution) => {
  const { code, zh, en, kind, level, area, networked } = one;
  const ask = async (query: string, step: string, input: object) =>
    dataOf(
      await client({
        as: officer,
        query,
        variables: { input: { idempotencyKey: `demo-${step}-${code}`, ...input } },
      }),
    );
  const record = { code, name: { zh, en }, kind, area, ownership: 'PUBLIC', ...(level ? { level } : {}) };
  await ask(registerInstitution, 'register', record);
  await ask(openDesignation, 'basic', { institutionId: code, kind: 'BASIC', from: since });
  if (networked) await ask(setNetworked, 'network', { institutionId: code, networked: true, from: since });
};

const seedContributions = async (client: GraphClient, { key, officer, contributions }: DemoPerson) => {
  const personId = demoPersons[key];
  for (const month of contributions?.months ?? []) {
    const { base, individual, employer } = contributions ?? { base: '0', individual: '0', employer: '0' };
    const bill = { personId, type: 'EMPLOYEE', month, base, individual, employer };
    const billed = await asSoonAsKnown(client, {
      ...{ as: officer, query: billMonth },
      variables: { input: { idempotencyKey: `demo-bill-${key}-${month}`, ...bill } },
    });
    const contributionId: unknown = dataOf(billed).billContribution.contribution.id;
    const amount = (Number(individual) + Number(employer)).toFixed(2);
    const payment = { contributionId, parts: ['INDIVIDUAL', 'EMPLOYER'], amount, channel: 'BANK_APP' };
    const variables = { input: { idempotencyKey: `demo-pay-${key}-${month}`, ...payment } };
    dataOf(await client({ as: officer, query: payMonth, variables }));
  }
};

const seedPerson = async (client: GraphClient, person: DemoPerson) => {
  const { key, name, idNumber, officer, area, insuredSince, retiredFrom } = person;
  const personId = demoPersons[key];
  const ask = async (query: string, step: string, input: object, as = officer) =>
    dataOf(
      await asSoonAsKnown(client, {
        ...{ as, query },
        variables: { input: { idempotencyKey: `demo-${step}-${key}`, ...input } },
      }),
    );
  await ask(registerPerson, 'person', { name, idNumber, area, idempotencyKey: registrationKey(key) });
  const terms = { type: 'EMPLOYEE', area, employment: 'EMPLOYED', basis: 'WORKPLACE', from: insuredSince };
  await ask(enrol, 'enrolment', { personId, ...terms, unitId: demoOrganisations.employer });
  if (retiredFrom) await ask(changeStatus, 'retired', { personId, status: 'RETIRED', from: retiredFrom });
  await ask(issueCredential, 'e-voucher', { personId });
  await seedContributions(client, person);
};

/** Waits until the paid months have reached the personal account: events travel from one service to another. */
const seeCredited = async (client: GraphClient, { key, officer, contributions }: DemoPerson) => {
  if (!contributions) return;
  const query = `{ person(id: "${demoPersons[key]}") { account { balance } } }`;
  const due = (contributions.months.length * Number(contributions.individual)).toFixed(2);
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await client({ as: officer, query });
    if (answer.data?.person?.account?.balance === due) return;
    if (Date.now() > deadline)
      throw new Error(`The account of ${key} was not credited: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/**
 * Makes the demonstration province through the graph itself, as its officers would; repeatable, and once done, quick to
 * see. `onStep` hears what is being made.
 */
export const seedDemo = async (client: GraphClient, onStep: (what: string) => void): Promise<void> => {
  const known = await client({
    as: 'changchun-officer',
    query: `{ person(id: "${demoPersons.agent}") { id maskedIdNumber } }`,
  });
  if (known.data?.person?.maskedIdNumber) return;
  onStep(`${institutions.length} institutions`);
  for (const institution of institutions) await seedInstitution(client, institution);
  onStep(`${people.length} persons`);
  for (const person of people) await seedPerson(client, person);
  for (const person of people) await seeCredited(client, person);
};
