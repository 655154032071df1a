import type { Transaction } from '@jiaobian/database';
import { defaultStayRate, type StayRate } from '../domain/stay-rate';

/** What the county assumes now; the default until it has said otherwise. */
export async function currentStayRate(transaction: Transaction): Promise<StayRate> {
  const [rate] = await transaction.query<StayRate>(
    'select numerator, denominator, source, reason from stay_rates order by sequence desc limit 1',
  );
  return rate ?? defaultStayRate;
}

export async function insertStayRate(
  transaction: Transaction,
  rate: StayRate & { id: string; changedBy: string; changedByName: string },
): Promise<void> {
  await transaction.change(
    'insert into stay_rates (id, numerator, denominator, source, reason, changed_by, changed_by_name) values ($1, $2, $3, $4, $5, $6, $7)',
    [rate.id, rate.numerator, rate.denominator, rate.source, rate.reason, rate.changedBy, rate.changedByName],
  );
}
