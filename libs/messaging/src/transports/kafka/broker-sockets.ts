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
    // The client takes its own listener away when it disconnects, sometimes before the socket has ended.
    socket.on('error', () => undefined);
    return socket;
  };

  /**
   * Ends the connections to one broker, `host:port` as the client names it. With an error: the client does not listen to the
   * plain end of a socket and would go on writing to it.
   */
  fail(broker: string): void {
    for (const socket of this.sockets.get(broker) ?? []) socket.destroy(new Error(`${broker} did not answer in time`));
  }

  /** Ends what is left when the client is no longer used, with the timers of its open requests. */
  close(): void {
    for (const broker of this.sockets.keys()) this.fail(broker);
  }
}
