import { afterAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startTestGraph } from '../testing/test-graph.ts';

const graph = await startTestGraph();
afterAll(graph.stop);

/** Where Apollo Server deviates from what the draft recommends, known and harmless. */
const known = ['572B', 'FDE2', '7B9B', '5A70', 'D6D5', '6A70'];

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: `${graph.url}/graphql`, fetchFn: fetch });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))(
    '$id: the server $name',
    async ({ id, fn }) => {
      const { status, ...result } = await fn();
      const reason = 'reason' in result ? result.reason : '';
      expect([status, reason]).not.toContain('error');
      if (status !== 'ok')
        expect([id, status, reason]).toEqual([expect.stringMatching(known.join('|')), status, reason]);
    },
  );

  it('has 61 audits', () => expect(audits).toHaveLength(61));
});
