import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The most that was in use at any look, in bytes: what is garbage by then does not count. */
export const liveHeap = () => {
  let most = 0;
  return {
    look: () => {
      collectGarbage();
      most = Math.max(most, process.memoryUsage().heapUsed);
    },
    most: () => most,
  };
};
