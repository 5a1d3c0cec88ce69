import { asSoonAsKnown, graphClient, type GraphClient } from './demo/client.ts';
import { seedDemo } from './demo/seed.ts';
import type { ProvinceOrder } from './province/own-process.ts';
import { settingsOf, type Stack, type StackOptions } from './stack.ts';

/** What passes by itself on a machine that is slow to start; every step has its own key and can be sent again. */
const passing = ['SERVICE_UNAVAILABLE', 'OUTCOME_UNKNOWN', 'STALE'];

const patient =
  (client: GraphClient): GraphClient =>
  async (request) =>
    asSoonAsKnown(client, request, passing, 60_000);

/** Makes the demonstration province on first start, by the graph's own mutations. */
export const seedDemoProvince = async (
  { graphUrl, tokenFor }: Pick<Stack, 'graphUrl' | 'tokenFor'>,
  say: (line: string) => void,
): Promise<void> =>
  seedDemo(patient(graphClient(graphUrl, tokenFor)), (what) => say(`Demonstration province: ${what}`));

/** Makes who lives in the province and what happened there in a year, before the first start; quick to see once made. */
export const provinceOnce = async (
  graph: StackOptions,
  { persons, say, signal }: ProvinceOrder,
): Promise<void> => {
  if (persons === 0) return;
  // Only a first start needs it: the others do not load it.
  const { makeProvinceApart } = await import('./province/own-process.ts');
  await makeProvinceApart(await settingsOf(graph), {
    persons,
    say: (what) => say(`Demonstration province: ${what}`),
    signal,
  });
};
