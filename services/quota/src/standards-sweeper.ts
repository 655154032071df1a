import { Injectable } from '@nestjs/common';
import { inCounty } from '@jiaobian/database';
import { CountySweeper } from '@jiaobian/service-kit';
import { applyDues } from './standards/apply-dues';

/** Brings what standards and parameters say into the entitlements when their day comes, which is the database's. */
@Injectable()
export class StandardsSweeper extends CountySweeper {
  protected readonly name = 'standards sweep';
  protected readonly countiesQuery = 'select counties_with_due_standards() as county';

  protected async sweepCounty(county: string): Promise<void> {
    await inCounty(this.dataSource, county, applyDues, { context: { actor: 'rule:standard-day' } });
  }
}
