import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as, citizen, grantFor, hospital, officer, rebuilt, until } from '@yibao/platform/testing';
import { FilingAnalytics } from '@yibao/schemas/analytics/filings';
import { PersonFact } from '@yibao/schemas/facts/persons';
import { filingStore } from './persistence/filing-store.ts';
import {
  careUnderTest,
  check,
  file,
  filingInput,
  inpatient,
  person,
  type CareUnderTest,
} from './testing/care-under-test.ts';

describe('the cross-region-care subgraph', () => {
  let subgraph: CareUnderTest;

  beforeAll(async () => {
    subgraph = await careUnderTest(['p1', 'p2', 'p3', 'p4']);
  });
  afterAll(async () => subgraph.running.stop());

  it('takes a filing, answers the retry with the same one, and publishes it once [S001-4.3a] [S004-04]', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => {
        const input = filingInput('p1', { channel: 'MINI_PROGRAM' });
        return subgraph.running.execute(file, input, citizen('p1'));
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.data.fileCrossRegionCare).toMatchObject({
      revision: 1,
      filing: {
        ...{ type: 'LONG_TERM', destination: '460100', insuredArea: '220100', scope: 'CROSS_PROVINCE' },
        ...{ channel: 'MINI_PROGRAM', registeredAt: expect.any(String), from: '2026-03-02', to: null },
        validity: { valid: true },
        person: { id: 'p1' },
      },
    });
    const published = await until('publication', async () => {
      const all = await subgraph.running.events();
      const registered = all.filter(({ type }) => type === 'cross-region-care.filing-registered.v1');
      return registered.length > 0 && registered;
    });
    expect(published).toHaveLength(1);
  });

  it('lets the person and those who may act for the person file, and nobody else', async () => {
    const mayNot = [
      citizen('p2'),
      officer('220200'),
      hospital('H46010000001'),
      hospital('H1', grantFor('p1', 'H2', ['COVERAGE'])),
    ];
    for (const viewer of mayNot)
      expect(await subgraph.reasons(file, filingInput('p1'), viewer)).toEqual(['MAY_NOT_ACT']);
    expect(await subgraph.reasons(file, filingInput('p1'), as('INSURER'))).toEqual(['ROLE_NOT_ALLOWED']);
    const grant = grantFor('p4', 'H46010000001', ['COVERAGE']);
    const filed = await subgraph.running.execute(file, filingInput('p4'), hospital('H46010000001', grant));
    expect(filed.data.fileCrossRegionCare.filing.type).toBe('LONG_TERM');
  });

  it('tells nobody whether a person exists', async () => {
    expect(await subgraph.reasons(file, filingInput('nobody'), officer('220100'))).toEqual(['MAY_NOT_ACT']);
    expect(await subgraph.reasons(check, inpatient('nobody'), officer('220100'))).toEqual([
      'SCOPE_NOT_GRANTED',
    ]);
  });

  it('shows a filing that may not be seen like one that is not there', async () => {
    const id = (await subgraph.filingsOf('p1'))[0]?.id;
    const one = 'query ($id: ID!) { filing(id: $id) { type } }';
    expect((await subgraph.running.execute(one, { id }, citizen('p1'))).data.filing.type).toBe('LONG_TERM');
    for (const viewer of [citizen('p2'), officer('220200'), hospital('H46010000001')])
      for (const which of [id, 'none'])
        expect(await subgraph.running.execute(one, { id: which }, viewer)).toEqual({
          data: { filing: null },
        });
  });

  it('changes and ends a filing', async () => {
    const filingId = (await subgraph.filingsOf('p1'))[0]?.id;
    const change = `mutation ($input: ChangeFilingInput!) { changeFiling(input: $input) { filing { id destination from } } }`;
    const input = {
      ...{
        idempotencyKey: 'change-p1-1',
        filingId,
        destination: '110000',
        channel: 'APP',
        from: '2026-04-01',
      },
    };
    const changed = await subgraph.running.execute(change, { input }, citizen('p1'));
    const next = changed.data.changeFiling.filing;
    expect(next).toMatchObject({ destination: '110000', from: '2026-04-01' });
    const end = `mutation ($input: EndFilingInput!) { endFiling(input: $input) { filing { to endReason } } }`;
    const ending = (filing: unknown, key: string, lastDay: string) => ({
      input: { idempotencyKey: `end-p1-${key}`, filingId: filing, lastDay },
    });
    const spring = ending(next.id, 'spring', '2026-04-30');
    expect(await subgraph.reasons(end, spring, citizen('p2'))).toEqual(['MAY_NOT_ACT']);
    expect(await subgraph.reasons(end, ending('f9', 'other', '2026-04-30'))).toEqual(['MAY_NOT_ACT']);
    expect(await subgraph.reasons(end, ending(filingId, 'first', '2026-03-31'))).toEqual(['FILING_ENDED']);
    for (const _again of [1, 2])
      expect((await subgraph.running.execute(end, spring, citizen('p1'))).data.endFiling.filing).toEqual({
        ...{ to: '2026-04-30', endReason: 'REQUESTED' },
      });
    expect(await subgraph.reasons(end, ending(next.id, 'again', '2026-04-30'))).toEqual(['FILING_ENDED']);
  });

  it('takes a filing after the stay, which supports a manual claim and no direct settlement', async () => {
    const fileLate = `mutation ($input: FileLateInput!) { fileLate(input: $input) {
      filing { from to retrospective validity { valid reason } } } }`;
    const stay = { from: '2026-02-20', dischargedOn: '2026-02-27' };
    const late = (key: string, more: object = {}) =>
      filingInput('p2', { idempotencyKey: `late-p2-${key}`, ...stay, ...more });
    expect(await subgraph.reasons(fileLate, late('other'), citizen('p1'))).toEqual(['MAY_NOT_ACT']);
    expect(await subgraph.reasons(fileLate, late('desk'), hospital('H1'))).toEqual(['ROLE_NOT_ALLOWED']);
    const tomorrow = late('early', { dischargedOn: '2026-03-03' });
    expect(await subgraph.reasons(fileLate, tomorrow, citizen('p2'))).toEqual(['STAY_NOT_ENDED']);
    for (const _again of [1, 2]) {
      const { data } = await subgraph.running.execute(fileLate, late('stay'), citizen('p2'));
      expect(data.fileLate.filing).toEqual({
        ...{ from: '2026-02-20', to: '2026-02-27', retrospective: true },
        validity: { valid: false, reason: 'RETROSPECTIVE' },
      });
    }
    const { input } = inpatient('p2');
    const care = { input: { ...input, careFrom: '2026-02-20', careTo: '2026-02-27' } };
    const answer = await subgraph.running.execute(check, care, citizen('p2'));
    expect(answer.data.checkDirectSettlement).toMatchObject({ outcome: 'MANUAL', reason: 'LATE_FILING' });
  });

  it('tells analysts of filings by area and subject, of no person', async () => {
    const records = await until('all kinds of records', async () => {
      const found = await subgraph.running.analytics(FilingAnalytics);
      return new Set(found.map(({ kind }) => kind)).size === 3 && found;
    });
    const changed = records.find(({ kind }) => kind === 'CHANGED');
    expect(changed).toEqual({
      ...{ subject: expect.stringMatching(/^[0-9a-f]{64}$/), area: '220100', kind: 'CHANGED' },
      ...{ filingType: 'LONG_TERM', destination: '110000', scope: 'CROSS_PROVINCE', channel: 'APP' },
      ...{ registeredAt: expect.any(String), from: '2026-04-01', to: null, retrospective: false },
      endReason: null,
    });
    const ofOne = records.filter(({ subject }) => subject === changed?.subject);
    expect(ofOne.map(({ kind, area }) => [kind, area])).toEqual([
      ['REGISTERED', '220100'],
      ['CHANGED', '220100'],
      ['ENDED', '220100'],
    ]);
    expect(ofOne[2]).toMatchObject({ to: '2026-04-30', endReason: 'REQUESTED' });
  });

  it('shows filings of the own area to its officers, row by row', async () => {
    const list = 'query ($area: AreaCode) { filings(area: $area) { nodes { destination insuredArea } } }';
    const own = await subgraph.running.execute(list, {}, officer('220100'));
    expect(own.data.filings.nodes.length).toBeGreaterThan(2);
    expect(
      (await subgraph.running.execute(list, { area: '220100' }, officer('370800'))).data.filings.nodes,
    ).toEqual([]);
    expect(await subgraph.reasons(list, {}, citizen('p1'))).toEqual(['ROLE_NOT_ALLOWED']);
  });

  it('does not say that somebody is not enrolled when it has not heard for long', async () => {
    await subgraph.running.receiveFact(PersonFact, person('p9'));
    await until('the person', async () =>
      subgraph.running.db.collection<{ _id: string }>('replica.persons.person.v1').findOne({ _id: 'p9' }),
    );
    expect(await subgraph.reasons(file, filingInput('p9'), officer('220100'))).toEqual(['REPLICA_BEHIND']);
    for (const source of ['persons', 'policies']) await subgraph.running.receiveHeartbeat(source);
    await until(
      'the heartbeats',
      async () =>
        (
          await subgraph.reasons(
            file,
            filingInput('p9', { idempotencyKey: 'file-p9-again' }),
            officer('220100'),
          )
        )?.[0] === 'NOT_ENROLLED',
    );
  });

  it('keeps what its events say: journal and outbox fold to what is stored', async () => {
    const filings = await rebuilt(subgraph.running, filingStore);
    expect(filings.stored.size).toBeGreaterThan(1);
    expect(filings.folded).toEqual(filings.stored);
  });
});
