import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** One server on a free port that hands each request to the service of its path, as an ingress does. */
export class TestServer {
  readonly applications = new Map<string, NestFastifyApplication>();
  private readonly server: Server = createServer((request, response) => {
    const application = this.applications.get((request.url ?? '').split('/')[2] ?? '');
    if (application) application.getHttpAdapter().getInstance().routing(request, response);
    else response.writeHead(503).end();
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
