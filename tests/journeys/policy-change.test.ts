import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataOf } from '../../infra/local/demo/client.ts';
import { demoAreas, demoInstitutions, demoPersons } from '../../infra/local/issuer/demo-ids.ts';
import { reasonsOf, runningGraph, type RunningGraph } from './running-graph.ts';
import { claimOf, deskOf, fundOf, quoteClaim, settleBill, type Desk } from './settling.ts';

const { zhang, wang, li } = demoPersons;
const jiningHospitals = {
  L1: 'H37080000011',
  L2: demoInstitutions.jiningHospital,
  L3: 'H37080000013',
} as const;
const draft = { pack: 'JINING', version: 'JINING-2022-12' };
const period = { effectiveFrom: '2022-12-01', effectiveTo: '2027-11-30' };

const register = `mutation ($input: RegisterInstitutionInput!) { registerInstitution(input: $input) { revision } }`;
const designate = `mutation ($input: OpenDesignationInput!) { openDesignation(input: $input) { revision } }`;
const packVersion = `packVersion { status }`;
const mutations = {
  propose: `mutation ($input: ProposePackVersionInput!) { proposePackVersion(input: $input) { ${packVersion} } }`,
  coSign: `mutation ($input: CoSignProposalInput!) { coSignProposal(input: $input) { ${packVersion} } }`,
  withdraw: `mutation ($input: WithdrawProposalInput!) { withdrawProposal(input: $input) { ${packVersion} } }`,
  approve: `mutation ($input: ApprovePackVersionInput!) { approvePackVersion(input: $input) { ${packVersion} } }`,
  publish: `mutation ($input: PublishPackVersionInput!) { publishPackVersion(input: $input) { ${packVersion} warnings { code } } }`,
} as const;
const statusOf = `{ packVersions(pack: "JINING") { version status } }`;

describe('a draft policy becomes one to settle by', () => {
  let graph: RunningGraph;
  let calls = 0;
  const change = async (as: string, step: keyof typeof mutations, input: object) => {
    calls += 1;
    const variables = { input: { idempotencyKey: `${step}-${as}-${calls}`, ...input } };
    return graph.client({ as, query: mutations[step], variables });
  };
  const refusal = async (as: string, step: keyof typeof mutations, input: object) =>
    reasonsOf(await change(as, step, input));
  const proposal = { ...draft, ...period, justification: 'The comments have been answered' };
  const approval = { version: draft, authority: 'CITY_GOVERNMENT', document: '济政办发〔2022〕示例号' };

  const officer: Desk = { as: 'jining-officer' };
  const settleN1 = async (billId: string, level: keyof typeof jiningHospitals, yuan: number) => {
    const bill = { billId, yuan, serviceDate: '2023-05-06', institutionId: jiningHospitals[level] };
    return settleBill(graph.client, officer, zhang, bill);
  };

  beforeAll(async () => {
    graph = await runningGraph();
    for (const level of ['L1', 'L3'] as const) {
      const code = jiningHospitals[level];
      const name = { zh: `济宁市${level}示例医院`, en: `Jining Example Hospital ${level}` };
      const record = { code, name, kind: 'HOSPITAL', area: demoAreas.jining, ownership: 'PUBLIC', level };
      const ask = async (query: string, input: object) =>
        dataOf(await graph.client({ as: 'jining-officer', query, variables: { input } }));
      await ask(register, { idempotencyKey: `register-${code}`, ...record });
      const basic = { institutionId: code, kind: 'BASIC', from: '2020-01-01' };
      await ask(designate, { idempotencyKey: `designate-${code}`, ...basic });
    }
  }, 180_000);
  afterAll(async () => graph.stop());

  it('can be simulated, and is not settled by [S003-5.0]', async () => {
    const bill = {
      billId: 'DRAFT-1',
      yuan: 250,
      serviceDate: '2023-05-06',
      institutionId: jiningHospitals.L2,
    };
    expect(reasonsOf(await settleBill(graph.client, officer, zhang, bill))).toEqual(['PACK_NOT_IN_FORCE']);
    const quote = async (simulate: boolean) =>
      graph.client({
        ...{ as: 'zhang', query: quoteClaim },
        variables: { input: { personId: zhang, claim: claimOf(bill), simulate } },
      });
    expect(reasonsOf(await quote(false))).toEqual(['PACK_NOT_IN_FORCE']);
    expect(dataOf(await quote(true)).quoteClaim).toEqual({
      simulated: true,
      payers: { fund: '30.00', person: '220.00' }, // (250 - 200) x 60%
    });
  });

  it('is proposed by those who may, with a reason', async () => {
    expect(await refusal('zhang', 'propose', proposal)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('finance', 'propose', proposal)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('xx-policy-admin', 'propose', proposal)).toEqual(['NOT_RESPONSIBLE']);
    expect(await refusal('township-officer', 'propose', proposal)).toEqual(['COUNTY_MAY_NOT_WRITE']);
    expect(await refusal('policy-admin', 'propose', { ...proposal, justification: ' ' })).toEqual([
      'JUSTIFICATION_REQUIRED',
    ]);
    const { proposePackVersion } = dataOf(await change('policy-admin', 'propose', proposal));
    expect(proposePackVersion.packVersion.status).toBe('PROPOSED');
    expect(await refusal('policy-admin', 'propose', proposal)).toEqual(['VERSION_TAKEN']);
  });

  it('is co-signed by the finance authority of the place', async () => {
    expect(await refusal('policy-admin', 'coSign', { version: draft })).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('xx-finance', 'coSign', { version: draft })).toEqual(['NOT_RESPONSIBLE']);
    expect(await refusal('finance', 'coSign', { version: draft })).toEqual([]);
    expect(await refusal('finance', 'coSign', { version: draft })).toEqual(['SAME_PROPOSER']);
  });

  it('is approved by another account of the place than proposed it, with the post', async () => {
    expect(await refusal('policy-admin', 'approve', approval)).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('jining-officer', 'approve', approval)).toEqual(['POST_REQUIRED']);
    expect(await refusal('xx-approver', 'approve', approval)).toEqual(['NOT_RESPONSIBLE']);
    expect(await refusal('policy-admin', 'publish', { version: draft })).toEqual(['NOT_APPROVED']);

    const own = { ...draft, version: 'JINING-OWN' };
    const proposed = { ...proposal, ...own, basedOn: draft.version };
    expect(await refusal('jining-approver', 'propose', proposed)).toEqual([]);
    expect(await refusal('jining-approver', 'approve', { ...approval, version: own })).toEqual([
      'PROPOSER_MAY_NOT_APPROVE',
    ]);
    expect(await refusal('policy-admin', 'withdraw', { version: own, reason: 'A test' })).toEqual([
      'NOT_A_PROPOSER',
    ]);
    expect(await refusal('jining-approver', 'withdraw', { version: own, reason: 'A test' })).toEqual([]);

    expect(await refusal('jining-approver', 'approve', approval)).toEqual([]);
    expect(await refusal('jining-approver', 'approve', approval)).toEqual(['NOT_PROPOSED']);
  });

  it('is published by those who write policy, and everybody sees it', async () => {
    expect(await refusal('finance', 'publish', { version: draft })).toEqual(['ROLE_NOT_ALLOWED']);
    expect(await refusal('xx-policy-admin', 'publish', { version: draft })).toEqual(['NOT_RESPONSIBLE']);
    const published = dataOf(await change('policy-admin', 'publish', { version: draft })).publishPackVersion;
    expect(published.warnings.map(({ code }: { code: string }) => code)).toEqual(['LEGAL_BASIS_MISSING']);
    const { packVersions } = dataOf(await graph.client({ as: null, query: statusOf }));
    expect(packVersions.map(({ version }: { version: string }) => version)).toContain(draft.version);
    expect(packVersions.map(({ version }: { version: string }) => version)).not.toContain('JINING-OWN');
  });

  it('then pays six bills of Zhang to the cent [S003-5.6a] [S003-5.6b] [S003-5.6c] [S003-5.6d] [S003-5.6f]', async () => {
    const first = { billId: 'N1-1', yuan: 250, serviceDate: '2023-05-06', institutionId: jiningHospitals.L1 };
    // The new version travels from one service to the other.
    const answers = [await settleBill(graph.client, officer, zhang, first, ['PACK_NOT_IN_FORCE'])];
    for (const [billId, level, yuan] of [
      ['N1-2', 'L2', 400],
      ['N1-3', 'L3', 900],
      ['N1-4', 'L1', 300],
      ['N1-5', 'L3', 4000],
      ['N1-6', 'L1', 100],
    ] as const)
      answers.push(await settleN1(billId, level, yuan));
    expect(answers.map(fundOf)).toEqual(['105.00', '180.00', '400.00', '210.00', '1105.00', '0.00']);
    for (const answer of answers) expect(dataOf(answer).settleClaim.settlement.policy).toEqual(draft);
  }, 60_000);

  it.each([
    ['Wang, who works', 'wang', wang, [300, 900, 700, 400], ['100.00', '450.00', '250.00', '0.00']],
    ['Li, who is retired', 'li', li, [60, 80, 1000, 900], ['0.00', '24.00', '600.00', '376.00']],
  ] as const)(
    'pays the bills of %s by the rules of XX city, untouched by it [S003-2.6a] [S003-2.6b] [S003-2.6c]',
    async (_who, citizen, personId, yuans, funds) => {
      const desk = await deskOf(graph.client, 'xx-hospital', citizen);
      const answers = [];
      for (const [index, yuan] of yuans.entries())
        answers.push(
          await settleBill(graph.client, desk, personId, {
            billId: `${citizen}-${index}`,
            yuan,
            serviceDate: '2022-06-15',
          }),
        );
      expect(answers.map(fundOf)).toEqual(funds);
    },
    60_000,
  );
});
