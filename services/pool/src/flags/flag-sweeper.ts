import { Injectable } from '@nestjs/common';
import { inCounty, type Transaction } from '@jiaobian/database';
import { CountySweeper } from '@jiaobian/service-kit';
import { lockUnit, unitsToJudge } from '../persistence/flags/flag-units.repository';
import { judge } from './judge';

/** So many units a transaction: a county of 2,500 schools does not hold them all at once. */
const atOnce = 100;

/** Judges what time alone makes true, and all units after a bound was changed; days are those of the database in the county's time. */
@Injectable()
export class FlagSweeper extends CountySweeper {
  protected readonly name = 'flag sweep';
  protected readonly countiesQuery = 'select counties_with_flags_to_judge() as county';

  protected async sweepCounty(county: string): Promise<void> {
    const context = { actor: 'rule:flags' };
    let before = '';
    for (;;) {
      const judged = await inCounty(this.dataSource, county, judgeDue, { context });
      // A unit whose day has come again at once would keep the round for ever: it waits for the next one.
      if (judged.length === 0 || judged.join() === before) return;
      before = judged.join();
    }
  }
}

async function judgeDue(transaction: Transaction): Promise<string[]> {
  const units = await unitsToJudge(transaction, atOnce);
  for (const unit of units) {
    const locked = await lockUnit(transaction, unit);
    await judge(transaction, locked, { kind: 'clock', at: locked.today });
  }
  return units;
}
