import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { inCounty } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { SERVICE_RUNTIME, type ServiceRuntime } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';
import { fullAccountName, readAccountName, type AccountName } from '../../domain/account-name';
import { lockOut } from '../../domain/session-limits';
import { identityConfig } from '../../identity.config';
import { passwordMatches } from '../../passwords/password-hasher';
import { passwordHashOf } from '../../persistence/account-rows';
import { countGuess, tidyFailures } from '../../persistence/log-in-failures';
import { OpenSession } from '../open-session/open-session.command';
import type { OpenedSession } from '../open-session/opened-session';
import { OneAtATime } from './one-at-a-time';

/**
 * Checks a password and opens a session. Two transactions with the slow hash between them: none is held open while
 * it is computed. Nothing tells an unknown name from a wrong password, neither the answer nor its time.
 */
@Injectable()
export class LogIn {
  private readonly defaultCounty?: string;
  // A guess counts as failed until it proves right, so two honest log-ins at once would lean on each other's count.
  private readonly turns = new OneAtATime();

  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandBus,
    @Inject(SERVICE_RUNTIME) runtime: ServiceRuntime,
  ) {
    this.defaultCounty = identityConfig(runtime.environment).JIAOBIAN_DEFAULT_COUNTY;
  }

  /** Errors: `IDENTITY.LOG_IN_FAILED`, `IDENTITY.LOCKED_OUT`. */
  async withPassword(account: string, password: string): Promise<OpenedSession> {
    const name = readAccountName(account, this.defaultCounty);
    if (!name) {
      await passwordMatches(undefined, password);
      throw new DomainError('IDENTITY.LOG_IN_FAILED');
    }
    return this.turns.run(fullAccountName(name), () => this.guess(name, password));
  }

  private async guess({ name, county }: AccountName, password: string): Promise<OpenedSession> {
    const { counted, known } = await inCounty(this.dataSource, county, async (transaction) => {
      await tidyFailures(transaction);
      return { counted: await countGuess(transaction, name), known: await passwordHashOf(transaction, name) };
    });
    if (!counted) throw new DomainError('IDENTITY.LOCKED_OUT', { minutes: lockOut.lockedSeconds / 60 });
    const matches = await passwordMatches(known?.passwordHash, password);
    if (!matches || !known) throw new DomainError('IDENTITY.LOG_IN_FAILED');
    return inCounty(
      this.dataSource,
      county,
      (transaction) => this.commands.execute(new OpenSession(transaction, known.id, known.passwordHash)),
      { context: { actor: known.id } },
    );
  }
}
