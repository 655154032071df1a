import { Injectable } from '@nestjs/common';
import { inCounty } from '@jiaobian/database';
import { CountySweeper } from '@jiaobian/service-kit';
import { lapseExpired } from './commands/lapse-holds/lapse-holds.handler';

/** Writes the lapse of holds in every county, so that schools hear of their free posts although nobody asks the gate. */
@Injectable()
export class HoldSweeper extends CountySweeper {
  protected readonly name = 'hold sweep';
  protected readonly countiesQuery = 'select counties_with_expired_holds() as county';

  protected async sweepCounty(county: string): Promise<void> {
    await inCounty(this.dataSource, county, lapseExpired, { context: { actor: 'rule:hold-expiry' } });
  }
}
