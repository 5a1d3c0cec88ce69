import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asSoonAsKnown, dataOf } from '../../infra/local/demo/client.ts';
import { people } from '../../infra/local/demo/people.ts';
import { demoAreas, demoPersons, registrationKey } from '../../infra/local/issuer/demo-ids.ts';
import { runningGraph, type RunningGraph } from '../journeys/running-graph.ts';

const me = `{ me { id maskedIdNumber account { balance } } }`;
const settle = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) { revision } }`;

describe('a service that is down', () => {
  let graph: RunningGraph;

  beforeAll(async () => {
    graph = await runningGraph({ seed: false });
    const { name = '', idNumber = '' } = people.find(({ key }) => key === 'sun') ?? {};
    const input = { name, idNumber, area: demoAreas.changchun, idempotencyKey: registrationKey('sun') };
    const query = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { person { id } } }`;
    dataOf(await asSoonAsKnown(graph.client, { as: 'changchun-officer', query, variables: { input } }));
    dataOf(await graph.client({ as: 'sun', query: me }));
    await graph.stack.services['coverage']?.stop();
  }, 120_000);
  afterAll(async () => graph.stop());

  it('leaves its fields out: the rest is answered, and the error names the service and nothing else', async () => {
    const { data, errors = [] } = await graph.client({ as: 'sun', query: me });
    expect(data.me).toMatchObject({ id: demoPersons.sun, account: null });
    expect(data.me.maskedIdNumber).toContain('*');
    expect(errors.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'UNAVAILABLE', reason: 'SERVICE_UNAVAILABLE', details: { service: 'coverage' } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED|:\d{4}|stack/);
  });

  it('does not touch who asks others only', async () => {
    const query = `{ policyPack(code: "JINING") { id } me { id } }`;
    const { data, errors } = await graph.client({ as: 'sun', query });
    expect([data.policyPack.id, errors]).toEqual(['JINING', undefined]);
  });

  it('refuses a change that it did not receive, so that it can be asked again under the same key', async () => {
    const lines = [{ lineId: '1', code: 'ITEM-A1', amount: '10.00' }];
    const claim = { billId: 'B1', careType: 'OUTPATIENT', serviceDate: '2026-01-05', lines };
    const input = { idempotencyKey: 'while-down', personId: demoPersons.sun, claim };
    const { errors } = await graph.client({ as: 'changchun-hospital', query: settle, variables: { input } });
    expect(errors?.map(({ extensions: { code, reason } }) => [code, reason])).toEqual([
      ['UNAVAILABLE', 'SERVICE_UNAVAILABLE'],
    ]);
  });
});
