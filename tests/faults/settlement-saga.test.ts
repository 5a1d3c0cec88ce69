import { describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { systemClock, type Clock } from '../../infra/platform/src/domain/index.ts';
import {
  askService,
  citizen,
  testService,
  until,
  type Answer,
  type TestConfig,
  type TestService,
} from '../../infra/platform/src/testing/index.ts';
import { service } from '../../services/coverage/src/service.ts';
import { booksOf, deskFor, makeKnown } from './covered-person.ts';
import type { CrashPoint } from './crash-points.ts';

const personId = 'somebody';
const settlementProcess = fileURLToPath(new URL('settlement-process.ts', import.meta.url));
const completed = 'coverage.settlement-completed.v1';
const reversed = 'coverage.settlement-reversed.v1';

/** 300.00 in scope: the pool pays 100.00, the person 200.00. */
const claim = {
  ...{ billId: 'B1', careType: 'OUTPATIENT', serviceDate: '2022-05-10' },
  lines: [{ lineId: '1', code: 'X0001', amount: '300.00' }],
};
const settleDocument = `mutation ($input: SettleClaimInput!) { settleClaim(input: $input) {
  settlement { id status payers { fund account cash } } } }`;
const reverseDocument = `mutation ($input: ReverseSettlementInput!) { reverseSettlement(input: $input) { settlement { status } } }`;
const viewDocument = `query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person {
  account { balance held } settlements(first: 10) { nodes { status } } } } }`;

type Executing = Pick<TestService, 'execute'>;
const settle = async ({ execute }: Executing) =>
  execute(settleDocument, { input: { idempotencyKey: 'settle-B1', personId, claim } }, deskFor(personId));
const reverse = async ({ execute }: Executing, settlementId: string) => {
  const input = { idempotencyKey: 'reverse-B1', settlementId, reason: 'wrong item' };
  return execute(reverseDocument, { input }, deskFor(personId));
};
const view = async ({ execute }: Executing) =>
  (await execute(viewDocument, { id: personId }, citizen(personId))).data._entities[0];
const reasonsOf = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.reason);
const idOf = ({ data }: Answer): string => data.settleClaim.settlement.id;

/** The service in a process of its own, which ends itself at the point. */
const startDying = async (point: CrashPoint, config: TestConfig) => {
  const settings = JSON.stringify({ point, personId, config });
  const child = spawn(process.execPath, ['--import', 'tsx', settlementProcess, settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close') as Promise<[number | null, string | null]>;
  const [said] = (await Promise.race([once(child.stdout, 'data'), closed])) as [Buffer | number | null];
  if (!Buffer.isBuffer(said)) throw new Error('The process ended before it ran');
  return {
    execute: askService(service.name, said.toString().trim(), config.signingKey),
    async diesOf(request: () => Promise<unknown>) {
      try {
        await expect(request()).rejects.toThrow();
      } finally {
        child.kill();
      }
      expect((await closed)[1]).toBe('SIGKILL');
    },
  };
};

/** A person with some paid months, and a process that is gone at the point in the middle of a request. */
const crashed = async (
  point: CrashPoint,
  months: number,
  request: (running: Executing) => Promise<unknown>,
  prepare: (running: Executing) => Promise<unknown> = async () => undefined,
): Promise<TestConfig> => {
  const running = await testService(service);
  await makeKnown(running, personId, months);
  await prepare(running);
  await running.leave();
  const dying = await startDying(point, running.config);
  await dying.diesOf(() => request(dying));
  return running.config;
};

/** Goes on where the killed process stopped. */
const goneOn = async (config: TestConfig, clock: Clock, look: (running: TestService) => Promise<void>) => {
  const running = await testService(service, { config, clock });
  try {
    await look(running);
  } finally {
    await running.stop();
  }
};
const afterDeadline: Clock = { now: () => new Date(systemClock.now().getTime() + 11 * 60_000) };

/** Nothing is held, the account is what came in less what was paid, and the counters are the sum of the ledger. */
const expectBalanced = async (
  { db }: TestService,
  expected: { balanceFen: number; settlements: number; reversals?: number; debits: number; barred?: number },
) => {
  const { counters, sumOfLedger, creditsLessDebitsFen, ...books } = await booksOf(db, personId);
  expect(books).toEqual({ holds: [], reversals: 0, barred: 0, ...expected });
  expect(creditsLessDebitsFen).toBe(expected.balanceFen);
  expect(counters).toEqual(sumOfLedger);
};

const points: Readonly<Record<string, CrashPoint>> = {
  'after the hold': { at: 'SAVED', event: 'coverage.hold-placed.v1', mentions: '' },
  'between the settlement and its row': { at: 'BEFORE_ROWS', event: completed },
  'between the settlement and the capture': { at: 'SAVED', event: completed, mentions: '' },
  'between publication and the outbox': { at: 'PUBLISHED', mentions: 'COMPLETED' },
  'between the capture and the answer': { at: 'SAVED', event: 'coverage.account-debited.v1', mentions: '' },
};
const pointOf = (name: string): CrashPoint => {
  const point = points[name];
  if (!point) throw new Error(`No point is called ${name}`);
  return point;
};
/** With less and with more in the account than the person's part. */
const accounts = {
  short: { months: 1, paid: '100.00', leftFen: 0 },
  rich: { months: 3, paid: '200.00', leftFen: 10_000 },
};

describe('a settlement whose process is killed', () => {
  it.each([
    ['after the hold', accounts.short],
    ['after the hold', accounts.rich],
    ['between the settlement and its row', accounts.rich],
    ['between the settlement and the capture', accounts.short],
    ['between publication and the outbox', accounts.rich],
    ['between the capture and the answer', accounts.rich],
  ])(
    '%s is finished by the retry under the same key',
    async (name, { months, paid, leftFen }) => {
      const config = await crashed(pointOf(name), months, async (dying) => {
        await settle(dying);
        // Publication follows the answer: the process dies while it is asked again.
        for (;;) await view(dying);
      });
      await goneOn(config, systemClock, async (running) => {
        const answers = [await settle(running), await settle(running)];
        const payers = { fund: '100.00', account: paid, cash: (200 - Number(paid)).toFixed(2) };
        for (const { data, errors } of answers) {
          expect(errors).toBeUndefined();
          expect(data.settleClaim.settlement).toMatchObject({ status: 'COMPLETED', payers });
        }
        await expectBalanced(running, { balanceFen: leftFen, settlements: 1, debits: 1 });
        expect((await view(running)).settlements.nodes).toEqual([{ status: 'COMPLETED' }]);
      });
    },
    60_000,
  );

  it('after the hold is given up at the deadline: the money is free again, the key is barred', async () => {
    const config = await crashed(pointOf('after the hold'), 1, settle);
    await goneOn(config, afterDeadline, async (running) => {
      await until('the release', async () => (await view(running)).account.held === '0.00', 30_000);
      expect(await view(running)).toMatchObject({
        account: { balance: '100.00' },
        settlements: { nodes: [] },
      });
      expect(reasonsOf(await settle(running))).toEqual(['SETTLEMENT_BARRED']);
      await expectBalanced(running, { balanceFen: 10_000, settlements: 0, debits: 0, barred: 1 });
    });
  }, 60_000);

  it('between the settlement and the capture is captured at the deadline, and answered to the retry', async () => {
    const point = pointOf('between the settlement and the capture');
    const config = await crashed(point, 3, settle);
    await goneOn(config, afterDeadline, async (running) => {
      await until('the capture', async () => (await view(running)).account.held === '0.00', 30_000);
      await expectBalanced(running, { balanceFen: 10_000, settlements: 1, debits: 1 });
      expect((await settle(running)).data.settleClaim.settlement.payers.account).toBe('200.00');
      await expectBalanced(running, { balanceFen: 10_000, settlements: 1, debits: 1 });
    });
  }, 60_000);
});

describe('a reversal whose process is killed before the refund', () => {
  const point: CrashPoint = { at: 'SAVED', event: reversed, mentions: '' };
  let settlementId = '';
  const dies = async () =>
    crashed(
      point,
      3,
      async (dying) => reverse(dying, settlementId),
      async (running) => {
        settlementId = idOf(await settle(running));
      },
    );
  const whole = { balanceFen: 30_000, settlements: 1, reversals: 1, debits: 1 };

  it('is finished by the retry under the same key', async () => {
    await goneOn(await dies(), systemClock, async (running) => {
      for (const _again of [1, 2])
        expect((await reverse(running, settlementId)).data.reverseSettlement.settlement.status).toBe(
          'REVERSED',
        );
      await expectBalanced(running, whole);
      expect((await booksOf(running.db, personId)).counters).toEqual({});
    });
  }, 60_000);

  it('is finished by its own event, when nobody comes back, and not once more by a late retry', async () => {
    await goneOn(await dies(), systemClock, async (running) => {
      await until('the refund', async () => (await view(running)).account.balance === '300.00', 30_000);
      await reverse(running, settlementId);
      await expectBalanced(running, whole);
    });
  }, 60_000);
});
