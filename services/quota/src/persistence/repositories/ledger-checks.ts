import type { Transaction } from '@jiaobian/database';
import type { OpenHold } from '../../domain/reconciliation/compare-holds';

/** One thing that the ledger says and one that it must say. */
export interface LedgerDifference {
  rule: string;
  subject: string;
  expected: string;
  found: string;
}

const mostDifferences = 1000;

export function ledgerDifferences(transaction: Transaction): Promise<LedgerDifference[]> {
  return transaction.query<LedgerDifference>(
    `select rule, subject, expected, found from (select * from verify_ledger($1) union all select * from verify_loans($1)
       union all select * from verify_named_posts($1)) differences order by rule, subject limit ${mostDifferences}`,
    [transaction.county],
  );
}

/** The end of the chain as its head says it, be it true or not. */
export async function chainEnd(transaction: Transaction): Promise<{ number: number; hash: string } | undefined> {
  const [head] = await transaction.query<{ number: number; hash: string }>(`select number, encode(hash, 'hex') as hash from chain_heads`);
  return head;
}

/** The id that the subject of a difference begins with, of an account or a movement. */
export function idOf(subject: string): string {
  return subject.slice(0, 36);
}

/** The accounts that differences concern, in words by `idOf`: an account itself, or those that a movement's entries touch. */
export async function placesOf(transaction: Transaction, subjects: readonly string[]): Promise<Map<string, string[]>> {
  const ids = [...new Set(subjects.map(idOf))].filter((id) => uuid.test(id));
  if (ids.length === 0) return new Map();
  const rows = await transaction.query<{ id: string; places: string[] }>(
    `select asked.id, array_agg(distinct a.unit || '/' || a.stage || '/' || a.track || '/' || a.state) as places
     from unnest($1::uuid[]) as asked(id)
       join accounts a on a.id = asked.id or a.id in (select e.account_id from entries e where e.movement_id = asked.id)
     group by asked.id`,
    [ids],
  );
  return new Map(rows.map(({ id, places }) => [id, places]));
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Placed within this time, a hold may not be in the record of its case yet. */
const freshMinutes = 10;

/** The holds of some kinds of cases that are live by the database's clock. */
export function openHolds(transaction: Transaction, caseKinds: readonly string[]): Promise<OpenHold[]> {
  return transaction.query<OpenHold>(
    `select h.id as "holdId", sum(l.count)::int as posts, h.recorded_at > clock_timestamp() - interval '${freshMinutes} minutes' as "isFresh"
     from holds h join hold_lines l on l.hold_id = h.id
     where h.state = 'live' and h.expires_at > clock_timestamp() and h.case_kind = any ($1) group by h.county_code, h.id`,
    [caseKinds],
  );
}
