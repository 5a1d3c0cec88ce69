import { describe, expect, it } from '@jest/globals';
import {
  analyticsFromMessage,
  factFromMessage,
  fromMessage,
  heartbeatFromMessage,
  type BusMessage,
} from '@yibao/platform/bus';
import { isHeartbeatType } from '@yibao/schemas/facts/heartbeat';
import { readdirSync, readFileSync } from 'node:fs';
import { contracts } from '../../infra/generate/definitions.ts';
import { root } from '../../infra/generate/services.ts';

type Recording = {
  readonly topic: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: unknown;
};

const folder = `${root}tests/contracts/recorded`;
const all = await contracts();
const recordings = readdirSync(folder).map((file): [string, Recording] => [
  file,
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Recording,
]);

const read = (message: BusMessage, kind: string, type: string): unknown => {
  if (isHeartbeatType(type)) return heartbeatFromMessage(message) && JSON.parse(String(message.value));
  if (kind === 'analytics') return analyticsFromMessage(message).record;
  return kind === 'facts' ? factFromMessage(message).value : fromMessage(message).data;
};

/**
 * A message that was once published can be read for ever. When this fails, a published type was changed in a way that
 * breaks its readers: publish a new version beside it. Only what was never released may be recorded anew.
 */
describe('a recorded message', () => {
  it.each(recordings)('%s is still understood', (_, { topic, key, headers, value }) => {
    const type = headers['ce_type'] ?? '';
    const contract = all.find((each) => each.type === type);
    expect([type, contract?.topic]).toEqual([type, topic]);
    const message = { key, headers, value: Buffer.from(JSON.stringify(value)) };
    const data = contract && read(message, contract.kind, type);
    expect(data).toEqual(value);
    expect(contract?.schema.safeParse(data).error).toBeUndefined();
  });

  it('exists of every type', () => {
    const recorded = new Set(recordings.map(([, { headers }]) => headers['ce_type']));
    expect(all.map(({ type }) => type).filter((type) => !recorded.has(type))).toEqual([]);
  });
});
