import type { Transaction } from '@jiaobian/database';
import { defaultStayRate, type StayRate } from '../../domain/stay-rate';
import type { StayRateAnswer } from '../../http/stay-rate-answers';

interface StayRateRow extends StayRate {
  id: string;
  changedByName: string;
  changedAt: Date;
}

/** What the county assumes now, and who said so. */
export async function getStayRate(transaction: Transaction): Promise<StayRateAnswer> {
  const [row] = await transaction.query<StayRateRow>(
    `select id, numerator, denominator, source, reason, changed_by_name as "changedByName", changed_at as "changedAt"
       from stay_rates order by sequence desc limit 1`,
  );
  return row ? { ...row, changedAt: row.changedAt.toISOString() } : defaultStayRate;
}
