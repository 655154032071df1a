import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { mayDo, type Permission } from '@jiaobian/contracts';
import { DomainError, newId } from '@jiaobian/kernel';
import type { FastifyRequest } from 'fastify';
import { SERVICE_RUNTIME, type ServiceRuntime } from '../application/service-runtime';
import type { CallerRequest } from './caller';
import { permissionKey, publicKey } from './permit.decorator';

export interface AuthenticatedRequest extends FastifyRequest {
  caller?: CallerRequest;
}

/** Lets a request in only with a live token whose role holds the permission that the route names. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<string>(publicKey, targets)) return true;
    const permission = this.reflector.getAllAndOverride<Permission>(permissionKey, targets);
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw new DomainError('AUTH.REQUIRED');
    const caller = await this.runtime.tokens.verify(token);
    if (!mayDo(caller.roles, permission)) throw new DomainError('AUTH.FORBIDDEN', { permission });
    request.caller = { ...caller, ...requestFacts(request) };
    return true;
  }
}

function requestFacts(request: FastifyRequest): Pick<CallerRequest, 'correlationId' | 'idempotencyKey' | 'operation' | 'dryRun'> {
  const key = request.headers['idempotency-key'];
  const [path, query] = request.url.split('?');
  return {
    correlationId: String(request.id ?? newId()),
    idempotencyKey: typeof key === 'string' ? key : undefined,
    operation: `${request.method} ${path}`,
    dryRun: new URLSearchParams(query).get('dryRun') === 'true',
  };
}
