import { tracingChannel } from 'node:diagnostics_channel';
import { SpanKind, trace, type Context } from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ended, traceOf, type Follow } from './tracing.ts';

/** What fastify tells of a request. */
type Handling = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly route: { readonly url: string };
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const traceparent = /^00-[0-9a-f]{32}-([0-9a-f]{16})-01$/;

/** The trace of the conversation, below the gateway's fetch where it names one; a caller cannot name another trace. */
const traceOfRequest = ({ id, headers }: FastifyRequest): Context | undefined => {
  const correlationId = [headers['x-correlation-id'], id].map(String).find((each) => uuid.test(each));
  const [, above] = traceparent.exec(String(headers['traceparent'])) ?? [];
  return correlationId === undefined ? undefined : traceOf(correlationId, above);
};

/** One span for each operation that a gateway or a service answers. */
export const traceRequests: Follow = ({ tracer, current }) => {
  const { start } = tracingChannel<Context | undefined, Handling>('fastify.request.handler');
  start.bindStore(current, ({ request, reply, route }) => {
    const parent = route.url === '/graphql' ? traceOfRequest(request) : undefined;
    if (!parent) return undefined;
    const span = tracer.startSpan(`${request.method} ${route.url}`, { kind: SpanKind.SERVER }, parent);
    reply.raw.once('close', () => {
      span.setAttribute('http.response.status_code', reply.statusCode);
      ended(span, reply.statusCode >= 500);
    });
    return trace.setSpan(parent, span);
  });
  return [() => void start.unbindStore(current)];
};
