import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ServiceName } from '@jiaobian/contracts';
import { DomainError } from '@jiaobian/kernel';
import { createServiceApplication } from '../application/create-application';
import type { ServiceDefinition } from '../application/service-definition';
import type { ServiceRuntime } from '../application/service-runtime';
import { MessagingRunner } from '../consumers/messaging-runner';
import { HealthController } from '../health/health.controller';
import { sendJson, sendProblem } from './host-problem';
import { HostServer, type Handle } from './host-server';

export interface HostedService {
  definition: ServiceDefinition;
  runtime: ServiceRuntime;
}

const drainWithinMs = 5_000;

/** Runs services, one or all, behind one server: each request goes to the application that its path names. */
export class ServiceHost {
  readonly server = new HostServer((request, response) => this.hand(request, response));
  private readonly applications = new Map<ServiceName, NestFastifyApplication>();
  private expected: ServiceName[] = [];
  private metrics?: () => Promise<string>;
  private started = false;

  /** `site` answers whatever is neither a service's nor the host's own. */
  constructor(private readonly site?: Handle) {}

  /**
   * Brings the services up on a server that listens already; resolves when they are ready. Events begin to flow after
   * all applications are there, since a consumer may ask another service.
   */
  async start(services: HostedService[]): Promise<void> {
    this.expected = services.map(({ definition }) => definition.name);
    this.metrics = () => services[0]!.runtime.metrics.metrics();
    await Promise.all(
      services.map(async ({ definition, runtime }) => {
        this.applications.set(definition.name, await createServiceApplication(definition, runtime));
      }),
    );
    await Promise.all(this.each((application) => application.get(MessagingRunner).start()));
    this.started = true;
  }

  application(service: ServiceName): NestFastifyApplication | undefined {
    return this.applications.get(service);
  }

  /** Finishes the requests in hand, then the events in hand, then lets go of the databases. */
  async stop(): Promise<void> {
    this.started = false;
    await this.server.drain(drainWithinMs);
    await Promise.allSettled(this.each((application) => application.get(MessagingRunner).stop()));
    await Promise.allSettled(this.each((application) => application.close()));
  }

  private each<Result>(work: (application: NestFastifyApplication) => Promise<Result>): Promise<Result>[] {
    return [...this.applications.values()].map(work);
  }

  private hand(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').split('?')[0]!;
    const [, first, name] = path.split('/');
    const application = first === 'api' ? this.applications.get(name as ServiceName) : undefined;
    if (application) application.getHttpAdapter().getInstance().routing(request, response);
    else if (first === 'api' && this.expected.includes(name as ServiceName)) sendProblem(request, response, unavailable(name!));
    else void this.answer(path, request, response).catch(() => sendProblem(request, response, unavailable('host')));
  }

  private async answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (path === '/healthz') return sendJson(response, 200, { status: 'ok' });
    if (path === '/readyz') return this.answerReadiness(response);
    if (path === '/metrics' && this.metrics) return void response.end(await this.metrics());
    if (path === '/api') return sendJson(response, 200, { services: this.expected.map(serviceLinks) });
    if (this.site && !path.startsWith('/api')) return this.site(request, response);
    sendProblem(request, response, new DomainError('REQUEST.NOT_FOUND', { path }));
  }

  private async answerReadiness(response: ServerResponse): Promise<void> {
    const states = await Promise.all(
      this.expected.map(async (name) => {
        const ready = this.applications.get(name)?.get(HealthController, { strict: false }).readiness();
        return [name, ready === undefined ? 'starting' : await ready.then(({ status }) => status).catch(() => 'unavailable')];
      }),
    );
    const ready = this.started && states.every(([, state]) => state === 'ready');
    sendJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', services: Object.fromEntries(states) });
  }
}

function unavailable(service: string): DomainError {
  return new DomainError('SERVICE.UNAVAILABLE', { service });
}

function serviceLinks(name: ServiceName): { name: string; openapi: string; ready: string } {
  return { name, openapi: `/api/${name}/openapi.json`, ready: `/api/${name}/readyz` };
}
