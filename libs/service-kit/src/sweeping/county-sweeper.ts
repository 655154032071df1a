import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SERVICE_RUNTIME, type ServiceRuntime } from '../application/service-runtime';

const everyMs = 60_000;

/** Looks each minute into the counties where something is due; what came due while no process ran is found at the next round. */
@Injectable()
export abstract class CountySweeper implements OnModuleInit, OnModuleDestroy {
  /** As the log calls it. */
  protected abstract readonly name: string;
  /** The counties that have work, as rows `{ county }`. */
  protected abstract readonly countiesQuery: string;
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(
    protected readonly dataSource: DataSource,
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
      const counties = await this.dataSource.query<{ county: string }[]>(this.countiesQuery);
      for (const { county } of counties) await this.trySweep(county);
    } catch (error) {
      this.runtime.logger.warn({ err: error }, this.name);
    }
  }

  protected abstract sweepCounty(county: string): Promise<void>;

  private async trySweep(county: string): Promise<void> {
    try {
      await this.sweepCounty(county);
    } catch (error) {
      this.runtime.logger.warn({ err: error, county }, this.name);
    }
  }
}
