import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DomainError } from '@jiaobian/kernel';
import { DataSource } from 'typeorm';
import { Public } from '../auth/permit.decorator';
import { MessagingRunner } from '../consumers/messaging-runner';

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
    await this.dataSource.query('select 1').catch((cause: unknown) => {
      throw new DomainError('SERVICE.UNAVAILABLE', { service: 'database' }, { cause });
    });
    if (!(await this.messaging.healthy())) throw new DomainError('SERVICE.UNAVAILABLE', { service: 'events' });
    return { status: 'ready' };
  }
}
