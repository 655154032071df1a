import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SERVICE_RUNTIME, type ServiceRuntime } from '../application/service-runtime';
import { problemLanguage, toProblem } from './problem';
import { toDomainError } from './to-domain-error';

/** Turns every error of a request into problem+json; only faults of ours are logged with their cause. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = toDomainError(exception, request.url.split('?')[0]!);
    const problem = toProblem(error, problemLanguage(request.headers['accept-language']), String(request.id));
    if (problem.status >= 500)
      this.runtime.logger.error({ correlationId: request.id, code: error.code, err: error.cause ?? error }, 'request failed');
    void reply.status(problem.status).type('application/problem+json').send(problem);
  }
}
