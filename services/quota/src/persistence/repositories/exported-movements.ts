import type { Transaction } from '@jiaobian/database';
import { entriesContent } from '../tables/content-functions';
import type { ChainHead } from './chain-head';

/** An account as the export names it: with it a reader knows what an id in an entry stands for. */
export interface ExportedAccount {
  id: string;
  unit: string;
  stage: string;
  track: string;
  state: string;
  balance: number;
}

/** The head and every balance of one instant. One statement, so that no movement comes in between. */
export async function exportedHead(transaction: Transaction): Promise<ChainHead & { accounts: ExportedAccount[] }> {
  const [row] = await transaction.query<ChainHead & { accounts: ExportedAccount[] }>(
    `select coalesce(h.number, 0) as number, coalesce(encode(h.hash, 'hex'), '') as hash, coalesce(a.accounts, '[]') as accounts
     from (select jsonb_agg(jsonb_build_object('id', id, 'unit', unit, 'stage', stage, 'track', track, 'state', state, 'balance', balance)
             order by unit, stage, track, state) as accounts from accounts) a
       left join chain_heads h on true`,
  );
  return row!;
}

export interface ExportedMovement {
  number: number;
  /** Exactly the text that the hash covers. */
  content: string;
  hash: string;
}

/** The movements after `after`, in order, as they were hashed: at most `limit`, and none behind `last`. */
export function exportedMovements(
  transaction: Transaction,
  { after, last, limit }: { after: number; last: number; limit: number },
): Promise<ExportedMovement[]> {
  return transaction.query<ExportedMovement>(
    `select m.number, encode(m.hash, 'hex') as hash, movement_content(m, (
       select ${entriesContent()}
       from entries e where e.county_code = m.county_code and e.movement_id = m.id)) as content
     from movements m where m.number > $1 and m.number <= $2 order by m.number limit ${limit}`,
    [after, last],
  );
}
