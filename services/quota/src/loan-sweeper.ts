import { Injectable } from '@nestjs/common';
import { inCounty } from '@jiaobian/database';
import { CountySweeper } from '@jiaobian/service-kit';
import { postDue } from './loans/post-due';
import { tellNotices } from './loans/tell-notices';

const context = { actor: 'rule:loan-due' };

/**
 * Brings back in every county what is due by the county's day, and tells of what falls due. A round that never came loses
 * nothing: both legs of a loan are booked, and the next round finds the same.
 */
@Injectable()
export class LoanSweeper extends CountySweeper {
  protected readonly name = 'loan sweep';
  protected readonly countiesQuery = `select counties_with_pendings(((clock_timestamp() at time zone 'Asia/Shanghai')::date + interval '60 days')::date) as county`;

  protected async sweepCounty(county: string): Promise<void> {
    await inCounty(this.dataSource, county, (transaction) => postDue(transaction), { context });
    await inCounty(this.dataSource, county, tellNotices, { context });
  }
}
