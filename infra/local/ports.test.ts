import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import { freePort, holdPort } from './ports.ts';

let others: Server[] = [];
const take = async (port: number, host: string) => {
  const server = createServer();
  others.push(server);
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
};
afterEach(async () => {
  for (const server of others) await new Promise((closed) => server.close(closed));
  others = [];
});

describe('the graph’s port', () => {
  it('is held from the beginning, says that the graph is starting, and is free again afterwards', async () => {
    const wanted = await freePort();
    const { port, release } = await holdPort(wanted);
    expect(port).toBe(wanted);
    const answer = await fetch(`http://127.0.0.1:${port}/ready`);
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'starting' }]);
    await expect(holdPort(wanted)).rejects.toThrow(`Port ${wanted} is taken`);
    await release();
    await (await holdPort(wanted)).release();
  });

  it.each(['127.0.0.1', '0.0.0.0', '::1', '::'])(
    'is taken when another program has it on %s',
    async (host) => {
      const port = await freePort();
      await take(port, host);
      await expect(holdPort(port)).rejects.toThrow(
        `Port ${port} is taken: choose another PORT, or leave it unset for the next free one.`,
      );
    },
  );

  it('is the next free one from 4000 on when none was asked for', async () => {
    const first = await holdPort(null);
    const second = await holdPort(null);
    expect(first.port).toBeGreaterThanOrEqual(4000);
    expect(second.port).toBeGreaterThan(first.port);
    await Promise.all([first.release(), second.release()]);
  });
});
