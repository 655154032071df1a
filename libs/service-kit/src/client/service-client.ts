import { Inject, Injectable } from '@nestjs/common';
import { allErrors, type ServiceName } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { SERVICE_RUNTIME, type ServiceRuntime } from '../application/service-runtime';
import type { CallerRequest } from '../auth/caller';

/** Asks another service on behalf of the caller: with the caller's own token, so that rights are checked there too. */
@Injectable()
export class ServiceClient {
  constructor(@Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime) {}

  get<Answer>(caller: CallerRequest, service: ServiceName, path: string): Promise<Answer> {
    return this.ask(caller, service, 'GET', path);
  }

  /** `key` names the effect, not the attempt: the same key again gets the first answer again. */
  post<Answer>(caller: CallerRequest, service: ServiceName, path: string, body: unknown, key: string): Promise<Answer> {
    return this.ask(caller, service, 'POST', path, body, key);
  }

  private async ask<Answer>(
    caller: CallerRequest,
    service: ServiceName,
    method: string,
    path: string,
    body?: unknown,
    key?: string,
  ): Promise<Answer> {
    const headers: Record<string, string> = { authorization: `Bearer ${caller.token}`, 'x-correlation-id': caller.correlationId };
    if (key) headers['idempotency-key'] = key;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const answer = await fetch(`${this.runtime.urls[service]}/api/${service}/${path}`, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    }).catch((cause: unknown) => {
      throw new DomainError('SERVICE.UNAVAILABLE', { service }, { cause });
    });
    const content = (await answer.json().catch(() => undefined)) as unknown;
    if (answer.ok) return content as Answer;
    throw refusal(service, content);
  }
}

/** A refusal of the other service is ours too, with the same code and facts. */
function refusal(service: ServiceName, content: unknown): DomainError {
  const problem = content as { code?: string; details?: Record<string, unknown> } | undefined;
  if (!problem?.code || !(problem.code in allErrors) || problem.code === 'SERVICE.INTERNAL')
    return new DomainError('SERVICE.UNAVAILABLE', { service });
  return new DomainError(problem.code, problem.details ?? {});
}
