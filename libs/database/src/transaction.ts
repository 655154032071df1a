import type { EntityManager, QueryResult, QueryRunner } from 'typeorm';
import { PreparedStatements } from './prepared-statements';

const statements = new PreparedStatements();

/** Who and what a transaction works for; events that it appends carry it on. */
export interface TransactionContext {
  /** The account that acts, or the consumer that reacts. */
  actor?: string;
  /** The same from the first request to the last consumer. */
  correlationId?: string;
  /** The event that caused this work. */
  causationId?: string;
}

/**
 * One open database transaction of one county: the only thing that repositories receive.
 * Row security refuses every row of another county while it is open. Statements may be sent together (`together`): the
 * connection carries them one behind the other without waiting for answers, and the database runs them in that order.
 */
export class Transaction {
  private readonly actionsAfterCommit: (() => void)[] = [];
  private readonly outcomes: Promise<unknown>[] = [];

  constructor(
    private readonly runner: QueryRunner,
    readonly county: string,
    readonly context: TransactionContext = {},
  ) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Runs one statement and returns its rows, those of `RETURNING` included. */
  async query<Row = unknown>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const result = await this.run(sql, parameters);
    return result.records as Row[];
  }

  /** How many rows a statement changed: 0 after a version-checked UPDATE means that somebody else was first. */
  async change(sql: string, parameters: unknown[] = []): Promise<number> {
    const result = await this.run(sql, parameters);
    return result.affected ?? 0;
  }

  /** Runs a statement whose answer nobody needs before the commit, which waits for it and fails with it. */
  send(sql: string, parameters: unknown[] = []): void {
    const outcome = this.run(sql, parameters);
    // Heard of at the commit; a rollback before that does not ask.
    outcome.catch(() => undefined);
    this.outcomes.push(outcome);
  }

  private run(sql: string, parameters: unknown[]): Promise<QueryResult> {
    // The runner hands on to pg whatever it is given; its type knows texts only.
    return this.runner.query(statements.statementOf(sql, parameters) as string, parameters, true);
  }

  /** Runs after a successful commit, never after a rollback; for signals only, since a crash skips it. */
  afterCommit(action: () => void): void {
    this.actionsAfterCommit.push(action);
  }

  /** What was sent and not waited for. Called by `inCounty` alone. */
  get sent(): readonly Promise<unknown>[] {
    return this.outcomes;
  }

  /** Called by `inCounty` alone. */
  committed(): void {
    for (const action of this.actionsAfterCommit) action();
  }
}
