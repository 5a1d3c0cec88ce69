// Outlives the launcher by a few seconds: when its standard input closes, the process groups it was told of end too.
// So even `kill -9` of the launcher leaves no server behind. Plain JavaScript: it stays small.
import { createInterface } from 'node:readline';

const groups = new Set();
const send = (group, signal) => {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const [word, group] = line.split(' ');
    if (word === 'watch') groups.add(Number(group));
    else groups.delete(Number(group));
  })
  .on('close', () => {
    const alive = [...groups].filter((group) => send(group, 'SIGTERM'));
    const deadline = Date.now() + 5000;
    const check = () => {
      const left = alive.filter((group) => send(group, 0));
      if (left.length === 0) process.exit();
      if (Date.now() > deadline) {
        left.forEach((group) => send(group, 'SIGKILL'));
        process.exit();
      }
      setTimeout(check, 50);
    };
    check();
  });
