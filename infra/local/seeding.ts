import { graphClient } from './demo/client.ts';
import { seedDemo } from './demo/seed.ts';
import type { Stack } from './stack.ts';

/** Makes the demonstration province on first start, by the graph's own mutations. */
export const seedDemoProvince = async (
  { graphUrl, tokenFor }: Pick<Stack, 'graphUrl' | 'tokenFor'>,
  say: (line: string) => void,
): Promise<void> =>
  seedDemo(graphClient(graphUrl, tokenFor), (what) => say(`Demonstration province: ${what}`));
