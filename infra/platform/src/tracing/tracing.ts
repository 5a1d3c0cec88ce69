import type { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import {
  ROOT_CONTEXT,
  SpanStatusCode,
  trace,
  type Context,
  type Span,
  type Tracer,
} from '@opentelemetry/api';

export type Tracing = {
  readonly tracer: Tracer;
  /** The context of whatever runs now; none outside of requests and reactions. */
  readonly current: AsyncLocalStorage<Context | undefined>;
};

/** Makes spans of one kind of happening; answers how to end it. */
export type Follow = (tracing: Tracing) => readonly (() => void)[];

/**
 * The correlation id is the trace id, so that whatever carries one is in its trace: requests, events, reactions. `above` is
 * the span one level up; without it, the trace itself.
 */
export const traceOf = (correlationId: string, above?: string): Context => {
  const traceId = correlationId.replaceAll('-', '');
  const spanId = above ?? traceId.slice(16);
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: 1, isRemote: true });
};

export const ended = (span: Span | undefined, failed: boolean): void => {
  if (failed) span?.setStatus({ code: SpanStatusCode.ERROR });
  span?.end();
};

/** Hears a channel; answers how to stop. */
export const hear = (name: string | symbol, listener: (message: never) => void): (() => void) => {
  const heard = (message: unknown) => listener(message as never);
  subscribe(name, heard);
  return () => void unsubscribe(name, heard);
};
