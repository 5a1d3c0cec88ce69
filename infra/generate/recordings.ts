import { existsSync } from 'node:fs';
import { contracts, type Contract } from './definitions.ts';
import { sampleMessage } from './sample.ts';
import { json, root, type Files } from './services.ts';

const recordingOf = ({ type }: Contract) => `tests/contracts/recorded/${type}.json`;

/**
 * A message of each type, recorded once and never changed: it must parse for ever. More of a type may be added by hand
 * as `<type>.<what-is-special>.json`.
 */
export const recordings = async (): Promise<Files> =>
  new Map(
    (await contracts())
      .filter((contract) => !existsSync(`${root}${recordingOf(contract)}`))
      .map((contract) => {
        const { key, value, headers } = sampleMessage(contract);
        const data: unknown = value && JSON.parse(Buffer.from(value).toString());
        return [recordingOf(contract), json({ topic: contract.topic, key, headers, value: data })];
      }),
  );
