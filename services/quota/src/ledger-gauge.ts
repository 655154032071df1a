import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SERVICE_RUNTIME, serviceGauge, type ServiceRuntime } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';

/** A scrape every few seconds must not read the whole ledger each time. */
const freshForMs = 60_000;

/** `jiaobian_ledger_check`: 0, or the number of differences over all counties; -1 where the check itself failed. */
@Injectable()
export class LedgerGauge implements OnModuleInit {
  private last?: { at: number; differences: number };

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
    if (!this.last || now - this.last.at >= freshForMs) this.last = { at: now, differences: await this.check() };
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
