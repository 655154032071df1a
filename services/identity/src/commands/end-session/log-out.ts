import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { inCounty } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import { DataSource } from 'typeorm';
import { sessionOf } from '../../tokens/access-tokens';
import { EndSession } from './end-session.command';

/** Needs no idempotency key, since doing it twice is doing it once. A foreign issuer's session is not ours to end. */
@Injectable()
export class LogOut {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandBus,
  ) {}

  async ofCaller(caller: Caller): Promise<void> {
    const sessionId = sessionOf(caller.token);
    if (sessionId === undefined) return;
    await inCounty(this.dataSource, caller.county, (transaction) => this.commands.execute(new EndSession(transaction, sessionId)), {
      context: { actor: caller.accountId },
    });
  }
}
