import type { Transaction } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';

/** The sentences that tell why entitlements are others from a day on. */
export type DueSentence = 'standard-begins' | 'standard-ends' | 'parameter-begins';

export interface StandardDue {
  id: string;
  dueOn: string;
  /** The version or the setting of a parameter. */
  causeId: string;
  sentence: DueSentence;
  facts: Record<string, string>;
}

export async function insertDue(transaction: Transaction, due: Omit<StandardDue, 'id'>): Promise<void> {
  const id = derivedId('quota.due', transaction.county, due.causeId, due.sentence);
  await transaction.change(
    'insert into standard_dues (id, due_on, cause_id, sentence, facts) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [id, due.dueOn, due.causeId, due.sentence, JSON.stringify(due.facts)],
  );
}

/** What is due by the database's clock and not done yet, the earliest first; nobody else does it meanwhile. */
export function lockDues(transaction: Transaction): Promise<StandardDue[]> {
  return transaction.query<StandardDue>(
    `select id, due_on as "dueOn", cause_id as "causeId", sentence, facts from standard_dues
     where done_at is null and due_on <= (clock_timestamp() at time zone 'Asia/Shanghai')::date order by due_on, id for update`,
  );
}

export async function closeDues(transaction: Transaction, ids: readonly string[], setId: string | undefined): Promise<void> {
  await transaction.change('update standard_dues set done_at = clock_timestamp(), set_id = $2 where id = any ($1)', [ids, setId ?? null]);
}
