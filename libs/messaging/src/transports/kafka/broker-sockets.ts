import { connect, type Socket } from 'node:net';
import { connect as connectSecurely, type ConnectionOptions } from 'node:tls';
import type { ISocketFactory } from 'kafkajs';

export interface Address {
  host: string;
  port: number;
}

/**
 * The sockets of one client, by broker. A broker that is frozen keeps its sockets open and answers nothing: closing them at
 * the first request that timed out ends a stall in 10 s that lasts 50 s otherwise.
 */
export class BrokerSockets {
  private readonly sockets = new Map<string, Set<Socket>>();

  /** @param route where a broker is really reached, for brokers behind a tunnel */
  constructor(private readonly route: (broker: Address) => Address = (broker) => broker) {}

  readonly factory: ISocketFactory = ({ host, port, ssl, onConnect }) => {
    const target = this.route({ host, port });
    const socket = ssl
      ? connectSecurely({ ...target, servername: host, ...(ssl as ConnectionOptions) }, onConnect)
      : connect(target, onConnect);
    // Requests are small and wait for each other's answers: no use in collecting them.
    socket.setNoDelay(true);
    socket.setKeepAlive(true, 10_000);
    const known = this.sockets.get(`${host}:${port}`) ?? new Set();
    this.sockets.set(`${host}:${port}`, known.add(socket));
    socket.on('close', () => known.delete(socket));
    return socket;
  };

  /** @param broker `host:port` as the client names it; without one, all */
  destroy(broker?: string): void {
    const chosen = broker === undefined ? [...this.sockets.values()] : [this.sockets.get(broker) ?? new Set<Socket>()];
    for (const sockets of chosen) for (const socket of sockets) socket.destroy();
  }
}
