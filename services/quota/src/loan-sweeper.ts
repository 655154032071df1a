import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { inCounty } from '@jiaobian/database';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';
import { postDue } from './loans/post-due';
import { tellNotices } from './loans/tell-notices';

const everyMs = 60_000;

/**
 * Brings back in every county what is due by the county's day, and tells of what falls due. A round that never came loses
 * nothing: both legs of a loan are booked, and the next round finds the same.
 */
@Injectable()
export class LoanSweeper implements OnModuleInit, OnModuleDestroy {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => (this.running = this.running.then(() => this.sweep())), everyMs).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** A county that fails is tried again at the next round, and keeps no other from its turn. */
  async sweep(): Promise<void> {
    try {
      const counties = await this.dataSource.query<{ county: string }[]>(
        `select counties_with_pendings(((clock_timestamp() at time zone 'Asia/Shanghai')::date + interval '60 days')::date) as county`,
      );
      for (const { county } of counties) await this.sweepCounty(county);
    } catch (error) {
      this.runtime.logger.warn({ err: error }, 'loan sweep');
    }
  }

  private async sweepCounty(county: string): Promise<void> {
    const context = { actor: 'rule:loan-due' };
    try {
      await inCounty(this.dataSource, county, (transaction) => postDue(transaction), { context });
      await inCounty(this.dataSource, county, tellNotices, { context });
    } catch (error) {
      this.runtime.logger.warn({ err: error, county }, 'loan sweep');
    }
  }
}
