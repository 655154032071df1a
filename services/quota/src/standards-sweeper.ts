import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { inCounty } from '@jiaobian/database';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';
import { applyDues } from './standards/apply-dues';

const everyMs = 60_000;

/**
 * Brings what standards and parameters say into the entitlements when their day comes. The day is the database's, and what
 * came due while no process ran is found at the next round.
 */
@Injectable()
export class StandardsSweeper implements OnModuleInit, OnModuleDestroy {
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
      const counties = await this.dataSource.query<{ county: string }[]>('select counties_with_due_standards() as county');
      for (const { county } of counties) await this.sweepCounty(county);
    } catch (error) {
      this.runtime.logger.warn({ err: error }, 'standards sweep');
    }
  }

  private async sweepCounty(county: string): Promise<void> {
    try {
      await inCounty(this.dataSource, county, applyDues, { context: { actor: 'rule:standard-day' } });
    } catch (error) {
      this.runtime.logger.warn({ err: error, county }, 'standards sweep');
    }
  }
}
