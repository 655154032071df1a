import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { AuthenticatedRequest } from '../auth/auth.guard';

/** One line a request: who, what, how long. No body and no query, since both can carry personal data. */
export function logRequests(server: FastifyInstance, logger: Logger): void {
  server.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply) => {
    reply.header('x-correlation-id', String(request.id));
  });
  server.addHook('onResponse', async (request: FastifyRequest, reply: FastifyReply) => {
    const caller = (request as AuthenticatedRequest).caller;
    logger.info(
      {
        correlationId: request.id,
        method: request.method,
        path: request.url.split('?')[0],
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
        account: caller?.accountId,
        county: caller?.county,
      },
      'request',
    );
  });
}
