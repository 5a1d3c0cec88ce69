// Started as a process of its own: handles messages of a topic, and dies inside the handler of the one named last,
// after its effect and before anything is committed.
import { openBus } from './open-bus.ts';
import { textOf } from './fixtures.ts';

const [adapter = '', prefix = '', topic = '', group = '', last = ''] = process.argv.slice(2);

const bus = await openBus(adapter, prefix);
await bus.subscribe({
  group,
  topics: [topic],
  onMessage: async (received) => {
    process.stdout.write(`${textOf(received) ?? ''}\n`);
    if (textOf(received) === last) process.kill(process.pid, 'SIGKILL');
  },
});
