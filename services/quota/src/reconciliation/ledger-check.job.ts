import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { inCounty, type Transaction } from '@jiaobian/database';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';
import { isCheckDue } from '../domain/reconciliation/check-due';
import { checkLedger } from '../persistence/repositories/ledger-checks';
import { claimCheck, recordCheck, recordedChecks, type CheckCause } from '../persistence/repositories/recorded-checks';

const everyMs = 60_000;

/**
 * Checks the ledger of every county a while after the start and each night, and keeps what it finds. It has no rights of
 * its own in other services: what they believe is compared when somebody asks who has (`GET ledger/verify`).
 */
@Injectable()
export class LedgerCheckJob implements OnModuleInit, OnModuleDestroy {
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private isFirst = true;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => (this.running = this.running.then(() => this.round())), everyMs).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async round(): Promise<void> {
    const cause = this.isFirst ? 'start' : 'night';
    this.isFirst = false;
    await this.run(cause);
  }

  /** Of each county that is due; at a start of all. A county that cannot be checked keeps no other from its turn. */
  async run(cause: CheckCause): Promise<void> {
    try {
      const counties = await this.dataSource.query<{ county: string }[]>('select counties_with_ledger() as county');
      for (const { county } of counties) await this.checkCounty(county, cause);
    } catch (error) {
      this.runtime.logger.error({ err: error }, 'ledger check');
    }
  }

  private async checkCounty(county: string, cause: CheckCause): Promise<void> {
    const startedAt = this.runtime.clock.now();
    try {
      await inCounty(this.dataSource, county, (transaction) => this.check(transaction, cause, startedAt));
    } catch (error) {
      this.runtime.logger.error({ err: error, county }, 'ledger check failed');
      const failed = { cause, startedAt, movements: 0, chainEnd: '', differences: [], failure: String(error).slice(0, 500) };
      await inCounty(this.dataSource, county, (transaction) => recordCheck(transaction, failed)).catch((reason: unknown) =>
        this.runtime.logger.error({ err: reason, county }, 'ledger check not recorded'),
      );
    }
  }

  private async check(transaction: Transaction, cause: CheckCause, startedAt: Date): Promise<void> {
    if (!(await claimCheck(transaction))) return;
    const [last] = await recordedChecks(transaction, 1);
    if (cause === 'night' && !isCheckDue(last?.startedAt, startedAt)) return;
    const { differences, end } = await checkLedger((query) => inCounty(this.dataSource, transaction.county, query, { readOnly: true }));
    await recordCheck(transaction, {
      cause,
      startedAt,
      movements: end?.number ?? 0,
      chainEnd: end?.hash ?? '',
      differences,
      failure: null,
    });
    if (differences.length > 0) this.runtime.logger.error({ county: transaction.county, differences }, 'the ledger has differences');
  }
}
