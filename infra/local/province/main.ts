// The province in a process of its own; see `own-process.ts`.
import { makeProvince } from './index.ts';
import { explanationOf } from '../refusal.ts';
import type { Order, Told } from './own-process.ts';

const tell = (told: Told) => void process.send?.(told);
// Whoever asked for the province is gone: nothing may go on behind their back.
process.once('disconnect', () => process.exit(1));

process.once('message', (order) => {
  const { settings, persons } = order as Order;
  makeProvince(settings, { persons, say: (said) => tell({ said }) }).then(
    () => process.exit(0),
    (error: unknown) =>
      process.send?.({ failed: explanationOf(error) } satisfies Told, () => process.exit(1)),
  );
});
