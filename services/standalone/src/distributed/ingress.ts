import type { IncomingMessage, ServerResponse } from 'node:http';
import proxy from '@fastify/http-proxy';
import { DomainError } from '@jiaobian/kernel';
import { HostServer, toProblem } from '@jiaobian/service-kit';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { builtConsole, consoleSite } from '../console-site';
import type { ServiceProcess } from './service-process';

const upstreamTimeoutMs = 120_000;
/** All else is the console's. */
const ownPaths = /^\/(api|healthz|readyz)(\/|\?|$)/;

/** The one door of a distributed installation: hands `/api/<service>/…` to the service's own process, as an ingress does in a cluster. */
export class Ingress {
  readonly server = new HostServer((request, response) => this.hand(request, response));
  private readonly site = consoleSite(builtConsole);
  private routes?: FastifyInstance;

  async open(services: ServiceProcess[]): Promise<void> {
    const routes = fastify({ logger: false });
    for (const { name, url } of services) {
      await routes.register(proxy, {
        upstream: url,
        prefix: `/api/${name}`,
        rewritePrefix: `/api/${name}`,
        undici: { headersTimeout: upstreamTimeoutMs, bodyTimeout: upstreamTimeoutMs },
        replyOptions: {
          onError: (reply) => void sendProblem(reply as FastifyReply, new DomainError('SERVICE.UNAVAILABLE', { service: name })),
        },
      });
    }
    routes.get('/healthz', () => ({ status: 'ok' }));
    routes.get('/readyz', (_request, reply) => answerReadiness(services, reply));
    routes.get('/api', () => ({
      services: services.map(({ name }) => ({ name, openapi: `/api/${name}/openapi.json`, ready: `/api/${name}/readyz` })),
    }));
    routes.setNotFoundHandler((request: FastifyRequest, reply) =>
      sendProblem(reply, new DomainError('REQUEST.NOT_FOUND', { path: request.url.split('?')[0] })),
    );
    await routes.ready();
    this.routes = routes;
  }

  async close(drainWithinMs: number): Promise<void> {
    await this.server.drain(drainWithinMs);
    await this.routes?.close();
  }

  private hand(request: IncomingMessage, response: ServerResponse): void {
    if (!ownPaths.test(request.url ?? '/')) this.site(request, response);
    else if (this.routes) this.routes.routing(request, response);
    else response.writeHead(503, { 'retry-after': '1' }).end();
  }
}

async function answerReadiness(services: ServiceProcess[], reply: FastifyReply): Promise<unknown> {
  const states = await Promise.all(
    services.map(async (service) => [service.name, (await service.isReady()) ? 'ready' : 'unavailable'] as const),
  );
  const ready = states.every(([, state]) => state === 'ready');
  return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', services: Object.fromEntries(states) });
}

function sendProblem(reply: FastifyReply, error: DomainError): FastifyReply {
  const problem = toProblem(error, 'zh', reply.request.id);
  return reply.status(problem.status).type('application/problem+json').send(problem);
}
