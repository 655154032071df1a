import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { inCounty, type Transaction } from '@jiaobian/database';
import { DataSource } from 'typeorm';
import { SERVICE_RUNTIME, type ServiceRuntime } from '../application/service-runtime';
import type { Caller, CallerRequest } from '../auth/caller';
import { recallAnswer, rememberAnswer, requestHash, requireKey } from './idempotency';

type CommandFactory = (transaction: Transaction) => ICommand;

/**
 * The one way into the database for requests: county, idempotency key, transaction, retry and dry run are here and
 * nowhere else. A handler gets the open transaction in its command and makes one domain call.
 */
@Injectable()
export class CommandPipeline {
  constructor(
    private readonly commands: CommandBus,
    private readonly dataSource: DataSource,
    @Inject(SERVICE_RUNTIME) private readonly runtime: ServiceRuntime,
  ) {}

  /** Runs one command once per key: a resend gets the first answer again (see `recallAnswer` for its errors). */
  async run<Answer>(caller: CallerRequest, input: unknown, command: CommandFactory): Promise<Answer> {
    return this.timed(caller, (transaction) => this.once(transaction, caller, input, command));
  }

  /**
   * Runs a step of a larger request that has no key of its own: what it does depends on the state that it finds, and a
   * second time finds it done.
   */
  step<Answer>(caller: CallerRequest, command: CommandFactory): Promise<Answer> {
    return this.timed(caller, (transaction) => this.commands.execute<ICommand, Answer>(command(transaction)));
  }

  /**
   * For a step that must ask another service first: `prepare` asks (by ids of its own, so that asking twice is asking
   * once) and returns the command that records the outcome. A resend of an answered key asks nobody.
   */
  async runAfter<Answer>(caller: CallerRequest, input: unknown, prepare: () => Promise<CommandFactory>): Promise<Answer> {
    const key = requireKey(caller);
    const known = await this.read(caller, (transaction) => recallAnswer<Answer>(transaction, caller, key, requestHash(caller, input)));
    if (known) return known.answer;
    return this.run(caller, input, await prepare());
  }

  /** Runs queries of one caller in one read-only transaction. */
  read<Answer>(caller: Caller, query: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
    return inCounty(this.dataSource, caller.county, query, { readOnly: true });
  }

  private async timed<Answer>(caller: CallerRequest, work: (transaction: Transaction) => Promise<Answer>): Promise<Answer> {
    const stopTimer = this.runtime.commandSeconds.startTimer({ service: this.runtime.service });
    const context = { actor: caller.accountId, correlationId: caller.correlationId };
    try {
      return await inCounty(this.dataSource, caller.county, work, { dryRun: caller.dryRun, context });
    } finally {
      stopTimer();
    }
  }

  private async once<Answer>(transaction: Transaction, caller: CallerRequest, input: unknown, command: CommandFactory): Promise<Answer> {
    const key = requireKey(caller);
    const hash = requestHash(caller, input);
    const known = await recallAnswer<Answer>(transaction, caller, key, hash, { claim: true });
    if (known) return known.answer;
    const answer = await this.commands.execute<ICommand, Answer>(command(transaction));
    rememberAnswer(transaction, caller, key, answer);
    return answer;
  }
}
