import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { DomainError } from '@yibao/platform/domain';
import { maskedError } from '../graph/public-error.ts';
import { extensionsOf, refuse } from '../refusals.ts';

const bodyOf = (refusal: DomainError) => ({
  errors: [{ message: refusal.message, extensions: extensionsOf(refusal) }],
});

/** What fastify refuses before Apollo sees it, in the same form as every other error. */
export const addErrorAnswers = (app: FastifyInstance, logger: Logger): void => {
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(bodyOf(refuse('NOT_FOUND'))));
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    if (error instanceof DomainError) return reply.code(404).send(bodyOf(error));
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      logger.error({ correlationId: request.id, error }, 'masked error');
      const { message, extensions } = maskedError({ message: '' });
      return reply
        .code(status)
        .send({ errors: [{ message, extensions: { ...extensions, correlationId: request.id } }] });
    }
    return reply.code(status).send(bodyOf(refuse(status === 413 ? 'BODY_TOO_LARGE' : 'BAD_REQUEST')));
  });
};
