import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The most memory that was in use at any look, in bytes, buffers with it: what is garbage by then does not count. */
export const liveHeap = () => {
  let most = 0;
  return {
    look: () => {
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      most = Math.max(most, heapUsed + external);
    },
    most: () => most,
  };
};
