import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { inCounty } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import { DataSource } from 'typeorm';
import { readRefreshToken } from '../../domain/refresh-token';
import type { OpenedSession } from '../open-session/opened-session';
import { RefreshSession } from './refresh-session.command';

/** The way in for a refresh token, which stands in the place of a caller. */
@Injectable()
export class Refresh {
  constructor(
    private readonly dataSource: DataSource,
    private readonly commands: CommandBus,
  ) {}

  /** Errors: `IDENTITY.REFRESH_INVALID`. */
  async withToken(text: string): Promise<OpenedSession> {
    const token = readRefreshToken(text);
    if (!token) throw new DomainError('IDENTITY.REFRESH_INVALID');
    const opened = await inCounty(this.dataSource, token.county, (transaction) =>
      this.commands.execute(new RefreshSession(transaction, token.hash)),
    );
    if (!opened) throw new DomainError('IDENTITY.REFRESH_INVALID');
    return opened;
  }
}
