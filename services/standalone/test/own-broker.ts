import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Product } from './product';

/** The Kafka that a product started for itself: a Java process whose command names the product's data folder. */
export class OwnBroker {
  constructor(private readonly product: Product) {}

  /** Away as a broker is whose machine hangs: connections stay, nothing answers. */
  freeze(): void {
    process.kill(this.pid(), 'SIGSTOP');
  }

  thaw(): void {
    process.kill(this.pid(), 'SIGCONT');
  }

  private pid(): number {
    const config = join(this.product.dataDir, 'kafka', 'server.properties');
    const processes = execFileSync('ps', ['-ww', '-A', '-o', 'pid=,command=']).toString().split('\n');
    const own = processes.filter((line) => line.includes(' kafka.Kafka ') && line.includes(config));
    if (own.length !== 1) throw new Error(`${own.length} brokers of ${config}: this test needs Kafka on this machine's Java`);
    return Number.parseInt(own[0]!, 10);
  }
}
