import { DomainError, isCountyCode } from '@jiaobian/kernel';
import type { DataSource, QueryRunner } from 'typeorm';
import { asConnectionLost } from './connection-lost';
import { inFailedTransaction, isRetryable, sqlState } from './sql-state';
import { together } from './together';
import { Transaction, type TransactionContext } from './transaction';

export interface TransactionOptions {
  readOnly?: boolean;
  /** Runs everything and rolls back at the end: the same path, no effect. */
  dryRun?: boolean;
  context?: TransactionContext;
}

/** Runs a query in a read-only transaction of its own. */
export type Read = <Answer>(query: (transaction: Transaction) => Promise<Answer>) => Promise<Answer>;

const attempts = 6;

/**
 * Runs `work` in one transaction with the county set for row security, and commits.
 *
 * A serialisation failure or deadlock (SQLSTATE 40001, 40P01) is retried with jitter, so `work` may run more than
 * once and has no effects outside the transaction but by `afterCommit`.
 * Errors: `COUNTY.INVALID`, whatever `work` throws, the database's own.
 */
export async function inCounty<Result>(
  dataSource: DataSource,
  county: string,
  work: (transaction: Transaction) => Promise<Result>,
  options: TransactionOptions = {},
): Promise<Result> {
  if (!isCountyCode(county)) throw new DomainError('COUNTY.INVALID', { county });
  for (let attempt = 1; ; attempt += 1) {
    const runner = dataSource.createQueryRunner();
    try {
      return await runOnce(runner, county, work, options);
    } catch (error) {
      if (attempt >= attempts || !isRetryable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt));
    } finally {
      await runner.release();
    }
  }
}

async function runOnce<Result>(
  runner: QueryRunner,
  county: string,
  work: (transaction: Transaction) => Promise<Result>,
  options: TransactionOptions,
): Promise<Result> {
  const transaction = new Transaction(runner, county, options.context);
  try {
    // One round trip for both: half of all transactions are a handful of statements. The county is six digits, checked above.
    const opened = runner.query(
      `start transaction${options.readOnly ? ' read only' : ''}; select set_config('jiaobian.county', '${county}', true)`,
    );
    opened.catch(() => undefined);
    const result = await work(transaction);
    // A commit of what failed is a rollback without a word: `together` tells the refusal.
    await together([opened, ...transaction.sent, runner.query(options.dryRun ? 'rollback' : 'commit')]);
    if (!options.dryRun) transaction.committed();
    return result;
  } catch (error) {
    const [refusal] = await Promise.all([
      together(transaction.sent).then(
        () => error,
        (reason: unknown) => reason,
      ),
      // A broken connection cannot roll back; the server has done it already.
      runner.query('rollback').catch(() => undefined),
    ]);
    // Where something sent before was refused, this one failed only because of it.
    throw asConnectionLost(sqlState(error) === inFailedTransaction ? refusal : error);
  }
}
