import type { Transaction } from '@jiaobian/database';
import type { SchoolCode } from '@jiaobian/kernel';
import type { MovementFoundView } from '../http/answers/ledger-view';

/** As many as a person looks through; who finds more looks for more of the document number. */
const most = 100;

/** The movements whose document number (文号) holds these characters, the newest first; for a school those that touch it. */
export async function findMovements(transaction: Transaction, document: string, school?: SchoolCode): Promise<MovementFoundView[]> {
  return transaction.query<MovementFoundView>(
    `select id, number, kind, document_number as "documentNumber", effective_on as "effectiveOn", reason from movements m
      where position($1 in document_number) > 0
        and ($2::text is null or exists (select from entries e join accounts a on a.id = e.account_id where e.movement_id = m.id and a.unit = $2))
      order by number desc limit ${most}`,
    [document, school ?? null],
  );
}
