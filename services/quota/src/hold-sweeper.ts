import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { inCounty } from '@jiaobian/database';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';
import { lapseExpired } from './commands/lapse-holds/lapse-holds.handler';

const everyMs = 60_000;

/** Writes the lapse of holds in every county, so that schools hear of their free posts although nobody asks the gate. */
@Injectable()
export class HoldSweeper implements OnModuleInit, OnModuleDestroy {
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
      const counties = await this.dataSource.query<{ county: string }[]>('select counties_with_expired_holds() as county');
      for (const { county } of counties) await this.sweepCounty(county);
    } catch (error) {
      this.runtime.logger.warn({ err: error }, 'hold sweep');
    }
  }

  private async sweepCounty(county: string): Promise<void> {
    try {
      await inCounty(this.dataSource, county, lapseExpired, { context: { actor: 'rule:hold-expiry' } });
    } catch (error) {
      this.runtime.logger.warn({ err: error, county }, 'hold sweep');
    }
  }
}
