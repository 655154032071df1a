import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SERVICE_RUNTIME, serviceGauge, type ServiceRuntime } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';

/** A scrape every few seconds must not read the whole ledger each time, and a long ledger not for more than a hundredth of the time. */
const leastFreshMs = 60_000;
const restAfterCheck = 100;

/** `jiaobian_ledger_check`: 0, or the number of differences over all counties; -1 where the check itself failed. */
@Injectable()
export class LedgerGauge implements OnModuleInit {
  private last?: { freshUntil: number; differences: Promise<number> };

  constructor(
    private readonly dataSource: DataSource,
    @Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime,
  ) {}

  onModuleInit(): void {
    const { metrics, service } = this.runtime;
    serviceGauge(metrics, 'jiaobian_ledger_check', 'Differences found in the ledger of posts', service, () => this.differences());
  }

  private async differences(): Promise<number> {
    const now = this.runtime.clock.now().getTime();
    if (!this.last || now >= this.last.freshUntil) {
      const startedAt = performance.now();
      const differences = this.check();
      // Whoever asks meanwhile waits for the same check.
      this.last = { freshUntil: Infinity, differences };
      await differences;
      this.last = { freshUntil: now + Math.max(leastFreshMs, restAfterCheck * (performance.now() - startedAt)), differences };
    }
    return this.last.differences;
  }

  private async check(): Promise<number> {
    try {
      const [row] = await this.dataSource.query<{ differences: number }[]>('select ledger_differences() as differences');
      return row!.differences;
    } catch (error) {
      this.runtime.logger.error({ err: error }, 'ledger check failed');
      return -1;
    }
  }
}
