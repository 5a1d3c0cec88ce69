import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hospital, testService, until, type TestService } from '@yibao/platform/testing';
import { CatalogueEntryFact } from '@yibao/schemas/facts/drugs';
import { InstitutionFact } from '@yibao/schemas/facts/institutions';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { service } from './service.ts';
import { completed, settled } from './testing/settlements.ts';

type Evaluated = { readonly _id: string; readonly state: { readonly hits: readonly { code: string }[] } };

describe('a review over an empty database, where events may be faster than facts', () => {
  let running: TestService;
  const claims = async () => running.db.collection('settlements').countDocuments();
  const evaluations = async () =>
    running.db.collection<Evaluated>('evaluations').find().sort({ _id: 1 }).toArray();
  const reviewed = async (count: number) =>
    until(`${count} reviews`, async () => {
      const found = await evaluations();
      return found.length === count && found;
    });

  beforeAll(async () => {
    running = await testService(service);
  });
  afterAll(async () => running.stop());

  it('waits for the catalogue and the person: half of them would hide hits [S003-2.18a]', async () => {
    for (const settlementId of ['s1', 's2'])
      await running.receive(
        completed({ settlementId, personId: 'p1', settledAt: '2026-02-10T10:00:00+08:00' }),
      );
    await until('a row', async () => (await claims()) > 0);
    expect(await evaluations()).toEqual([]);
    await running.receiveFact(CatalogueEntryFact, {
      ...CatalogueEntryFact.example,
      ...{ code: 'CT-1', catalogue: 'ITEM', tags: ['EXAM', 'OBSTETRIC'] },
    });
    await running.receiveFact(PersonFact, { ...PersonFact.example, personId: 'p1', sex: 'MALE' });
    const [, second] = await reviewed(2);
    const codes = second?.state.hits.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['REPEATED_EXAM', 'WRONG_SEX_ITEM']));
  });

  it('refuses to look at a claim with a code it does not know, while it may not have heard of it yet', async () => {
    const institutionId = 'H22010200001';
    await running.receiveFact(InstitutionFact, { ...InstitutionFact.example, institutionId });
    const query = `mutation ($input: EvaluateClaimInput!) { evaluateClaim(input: $input) { revision } }`;
    const lines = [{ lineId: '1', code: 'NOWHERE', quantity: '1', amount: '1.00' }];
    const input = { idempotencyKey: 'look-0001', stage: 'PRE', careType: 'OUTPATIENT', lines };
    const reason = async () =>
      (await running.execute(query, { input }, hospital(institutionId))).errors?.[0]?.extensions.reason;
    await until('the refusal', async () => (await reason()) === 'REPLICA_BEHIND');
    await running.receiveHeartbeat('drugs');
    await until('the other refusal', async () => (await reason()) === 'UNKNOWN_CODE');
  });

  it('does not wait for a person whose sex no rule asks for', async () => {
    await running.receiveFact(CatalogueEntryFact, {
      ...{ ...CatalogueEntryFact.example, code: 'CT-2', catalogue: 'ITEM', tags: ['EXAM'] },
    });
    const lines = settled({ settlementId: 's3', personId: 'unheard' }).lines;
    const more = { lines: lines.map((line) => ({ ...line, code: 'CT-2' })) };
    await running.receive(completed({ settlementId: 's3', personId: 'unheard', more }));
    await reviewed(3);
  });

  it('goes on without what nobody knows, once the facts are up to date', async () => {
    await running.receive(completed({ settlementId: 's4', personId: 'nobody' }));
    await until('the row', async () => (await claims()) === 4);
    expect(await evaluations()).toHaveLength(3);
    await running.receiveHeartbeat('persons');
    await reviewed(4);
  });
});
