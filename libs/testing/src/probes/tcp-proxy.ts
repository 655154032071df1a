import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  port: number;
  /** Ends all connections and refuses new ones: the server is gone. */
  cut(): Promise<void>;
  /** Keeps connections open and carries nothing: the server is frozen. */
  freeze(): void;
  /** Undoes both. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** What of some bytes goes on to the other side; undefined: the connection breaks there. */
export type Carrier = (chunk: Buffer) => Buffer | undefined;

/** What a client says, and what it is answered. */
export interface Carriers {
  said: Carrier;
  answered?: Carrier;
}

const all: Carrier = (chunk) => chunk;

/**
 * A door in front of a broker or a database that a test can shut.
 *
 * @param carriers made for each connection: look at what is carried
 */
export async function startTcpProxy(
  target: { port: number; host?: string },
  carriers: () => Carriers = () => ({ said: all }),
): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let frozen = false;
  const server = createServer((client) => {
    const upstream = connect(target.port, target.host ?? '127.0.0.1');
    const { said, answered = all } = carriers();
    join(client, upstream, said);
    join(upstream, client, answered);
    if (frozen) for (const socket of [client, upstream]) socket.pause();
  });

  function join(from: Socket, to: Socket, carry: Carrier): void {
    sockets.add(from);
    from.setNoDelay(true);
    from.on('data', (chunk: Buffer) => {
      const carried = carry(chunk);
      if (carried === undefined) from.destroy();
      else if (!to.destroyed && !to.write(carried)) from.pause();
    });
    to.on('drain', () => !frozen && from.resume());
    from.on('end', () => to.end());
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  }

  async function listen(port: number): Promise<number> {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as { port: number }).port;
  }

  async function cut(): Promise<void> {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  }

  const port = await listen(0);
  return {
    port,
    cut,
    freeze: () => {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    restore: async () => {
      frozen = false;
      for (const socket of sockets) socket.resume();
      if (!server.listening) await listen(port);
    },
    close: cut,
  };
}
