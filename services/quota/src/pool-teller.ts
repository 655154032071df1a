import { Injectable } from '@nestjs/common';
import { inCounty } from '@jiaobian/database';
import { CountySweeper } from '@jiaobian/service-kit';
import { tellPool } from './pool/tell-pool';

/** Tells what lies free in the pools that changed since they were told. */
@Injectable()
export class PoolTeller extends CountySweeper {
  protected readonly name = 'pool telling';
  protected readonly countiesQuery = 'select counties_with_untold_pool() as county';

  protected async sweepCounty(county: string): Promise<void> {
    await inCounty(this.dataSource, county, tellPool, { context: { actor: 'rule:pool-telling' } });
  }
}
