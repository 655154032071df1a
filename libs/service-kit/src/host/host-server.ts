import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '@jiaobian/kernel';

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

const sweepEveryMs = 25;

/** The one HTTP server of a process: takes its port before anything else is begun, and gives it back without losing a request. */
export class HostServer {
  private readonly server: Server;
  private draining = false;

  constructor(handle: Handle) {
    this.server = createServer((request, response) => {
      // The last answer on a connection says so, or the client would send its next request into a closing socket.
      if (this.draining) response.setHeader('connection', 'close');
      handle(request, response);
    });
    // Longer than an ingress keeps its side, so that it never sends into a socket that we close.
    this.server.keepAliveTimeout = 65_000;
    this.server.requestTimeout = 120_000;
  }

  /** Port 0 takes any free one; returns which. Errors: `HOST.PORT_TAKEN`, `HOST.CANNOT_LISTEN`. */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(port, host, () => {
        this.server.off('error', reject);
        resolve();
      });
    }).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EADDRINUSE') throw new DomainError('HOST.PORT_TAKEN', { port }, { cause });
      throw new DomainError('HOST.CANNOT_LISTEN', { host, port, reason: cause.code }, { cause });
    });
    return (this.server.address() as AddressInfo).port;
  }

  /** Takes no new connection, waits up to `withinMs` for the requests in hand, then cuts what is left. */
  async drain(withinMs: number): Promise<void> {
    if (!this.server.listening) return;
    this.draining = true;
    let closed = false;
    this.server.close(() => (closed = true));
    for (const deadline = Date.now() + withinMs; !closed && Date.now() < deadline; await pause(sweepEveryMs)) {
      this.server.closeIdleConnections();
    }
    this.server.closeAllConnections();
  }
}
