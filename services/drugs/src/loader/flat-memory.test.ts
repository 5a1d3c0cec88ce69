import { expect, it } from '@jest/globals';
import { liveHeap } from '../testing/live-heap.ts';
import { loadFile } from './index.ts';

/** A file of so many lines, as it comes from a disk: in pieces, none of which exists before it is asked for. */
async function* fileOf(lines: number) {
  yield 'code,title_zh,class,own_first,label_indications\n';
  for (let at = 0; at < lines; at += 1)
    yield `X${at},示例药品第${at}号薄膜衣片,B,ALL:0.10;220000:0.05,HYPERTENSION;DIABETES\n`;
}

/** Loads a file into a service that takes everything; answers the most that was in use after each fifth part. */
const loading = async (lines: number): Promise<number> => {
  const heap = liveHeap();
  const loaded = await loadFile({
    ...{ catalogue: 'DRUG', province: '220000', batch: 'B', issuedOn: '2026-03-01' },
    open: () => fileOf(lines),
    send: async () => ({}),
    onBad: (bad) => expect(bad).toBeUndefined(),
    onProgress: ({ sent }) => (sent % 5 === 0 ? heap.look() : undefined),
  });
  expect(loaded).toMatchObject({ lines, bad: 0 });
  return heap.most();
};

it('holds a part of a file, however long the file is', async () => {
  await loading(5000);
  const [short, long] = [await loading(5000), await loading(20_000)];
  // Kept whole, the fifteen thousand lines more take some thirty megabytes.
  expect(long - short).toBeLessThan(5_000_000);
});
