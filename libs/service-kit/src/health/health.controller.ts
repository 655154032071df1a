import { setTimeout as pause } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError } from '@jiaobian/kernel';
import { DataSource } from 'typeorm';
import { Public } from '../auth/permit.decorator';
import { MessagingRunner } from '../consumers/messaging-runner';

/** A supervisor asks every few seconds, and takes no answer for none after that. */
const databaseWithinMs = 2_000;

/** `/healthz`: the process answers. `/readyz`: it can do its work, database and events included. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    private readonly messaging: MessagingRunner,
  ) {}

  @Get('healthz')
  @Public('a supervisor has no account; the answer tells nothing of the county')
  health(): { status: string } {
    return { status: 'ok' };
  }

  @Get('readyz')
  @Public('a supervisor has no account; the answer tells nothing of the county')
  async readiness(): Promise<{ status: string }> {
    await this.databaseAnswers().catch((cause: unknown) => {
      throw new DomainError('SERVICE.UNAVAILABLE', { service: 'database' }, { cause });
    });
    if (!(await this.messaging.healthy())) throw new DomainError('SERVICE.UNAVAILABLE', { service: 'events' });
    return { status: 'ready' };
  }

  /** One that hangs is away as well: its connections stay open and answer nothing. */
  private async databaseAnswers(): Promise<void> {
    const late = new AbortController();
    const deadline = pause(databaseWithinMs, undefined, { signal: late.signal }).then(() => {
      throw new Error(`the database did not answer within ${databaseWithinMs} ms`);
    });
    try {
      await Promise.race([this.dataSource.query('select 1'), deadline]);
    } finally {
      deadline.catch(() => undefined);
      late.abort();
    }
  }
}
