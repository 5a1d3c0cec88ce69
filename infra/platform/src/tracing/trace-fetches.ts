import { SpanKind, type Span } from '@opentelemetry/api';
import { ended, hear, type Follow } from './tracing.ts';

/** What undici tells of a request. */
type Fetch = {
  readonly request: {
    readonly origin: string | URL;
    readonly method: string;
    readonly addHeader: (name: string, value: string) => void;
  };
};

/** One span for each request that undici sends on behalf of one that is being answered; the other side is told. */
export const traceFetches: Follow = ({ tracer, current }) => {
  const spans = new WeakMap<object, Span>();
  return [
    hear('undici:request:create', ({ request }: Fetch) => {
      const parent = current.getStore();
      if (!parent) return;
      const attributes = { 'server.address': new URL(request.origin).host };
      const span = tracer.startSpan(`fetch ${request.method}`, { kind: SpanKind.CLIENT, attributes }, parent);
      spans.set(request, span);
      const { traceId, spanId } = span.spanContext();
      request.addHeader('traceparent', `00-${traceId}-${spanId}-01`);
    }),
    hear('undici:request:trailers', ({ request }: Fetch) => ended(spans.get(request), false)),
    hear('undici:request:error', ({ request }: Fetch) => ended(spans.get(request), true)),
  ];
};
