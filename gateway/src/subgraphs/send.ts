import type { Outcome, Transport } from './transport.ts';

export type FetchObserver = (service: string, outcome: string, milliseconds: number) => void;

export type Fetch = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** `performance.now()` when it must have been answered. */
  readonly endsAtMs: number;
  /** Whether it only reads. */
  readonly isSafe: boolean;
};

const lostSocket = ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'];
const isWorthRepeating = (outcome: Outcome): boolean =>
  'failed' in outcome && lostSocket.includes(outcome.cause);

/**
 * Sends to one subgraph until a deadline; a read whose socket closed under it is repeated once. Does not send what is
 * too late already.
 */
export const sender =
  (service: string, transport: Transport, observe: FetchObserver) =>
  async ({ headers, body, endsAtMs, isSafe }: Fetch): Promise<Outcome> => {
    const startedAtMs = performance.now();
    const post = async (): Promise<Outcome> => {
      const leftMs = endsAtMs - performance.now();
      if (leftMs <= 0) return { failed: true, sent: false, cause: 'TIMEOUT' };
      return transport.post(headers, body, leftMs);
    };
    let outcome = await post();
    if (isSafe && isWorthRepeating(outcome)) outcome = await post();
    const label = 'failed' in outcome ? outcome.cause : String(outcome.status);
    observe(service, label, performance.now() - startedAtMs);
    return outcome;
  };
