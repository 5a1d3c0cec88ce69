import { Pool, type Dispatcher } from 'undici';

/** What a subgraph answered, whatever it was. */
export type Answer = { readonly status: number; readonly text: string };

/**
 * Why there is no answer. `sent` tells whether the subgraph may have begun to work: only then can a mutation have
 * happened. `cause` is for the log and for metrics, never for the client.
 */
export type Failure = { readonly failed: true; readonly sent: boolean; readonly cause: string };

export type Outcome = Answer | Failure;

export type Transport = {
  /** Posts a JSON body; never throws. */
  readonly post: (
    headers: Readonly<Record<string, string>>,
    body: string,
    timeoutMs: number,
  ) => Promise<Outcome>;
  readonly close: () => Promise<void>;
};

const causeOf = (error: Error & { readonly code?: unknown }): string =>
  typeof error.code === 'string' ? error.code : error.name;

/** `Pool.dispatch` costs a third less CPU than `Pool.request`, and the gateway does little else than this. */
const handlerOf = (timeoutMs: number, settle: (outcome: Outcome) => void): Dispatcher.DispatchHandler => {
  const chunks: Buffer[] = [];
  let status = 0;
  let running: Dispatcher.DispatchController | undefined;
  let over = false;
  const end = (outcome: Outcome) => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    settle(outcome);
  };
  const timer = setTimeout(() => {
    end({ failed: true, sent: running !== undefined, cause: 'TIMEOUT' });
    running?.abort(new Error('deadline'));
  }, timeoutMs);

  return {
    onRequestStart(controller) {
      running = controller;
      // Waited in the queue until after the deadline: the client was told that nothing happened.
      if (over) controller.abort(new Error('deadline'));
    },
    onResponseStart(_controller, statusCode) {
      status = statusCode;
    },
    onResponseData(_controller, chunk) {
      chunks.push(chunk);
    },
    onResponseEnd() {
      end({ status, text: Buffer.concat(chunks).toString('utf8') });
    },
    onResponseError(_controller, error) {
      end({ failed: true, sent: running !== undefined, cause: causeOf(error) });
    },
  };
};

/** Keep-alive connections to one subgraph. An answer over `maxBytes` is cut off and counts as a failure. */
export const transportTo = (url: string, maxBytes: number): Transport => {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections: 128,
    pipelining: 1,
    connectTimeout: 1000,
    headersTimeout: 0, // every request has its own deadline
    bodyTimeout: 0,
    maxResponseSize: maxBytes,
  });
  return {
    post: (headers, body, timeoutMs) =>
      new Promise((resolve) => {
        pool.dispatch({ method: 'POST', path, headers, body }, handlerOf(timeoutMs, resolve));
      }),
    close: () => pool.destroy(),
  };
};
