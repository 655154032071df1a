import { together, type Read, type Transaction } from '@jiaobian/database';
import type { OpenHold } from '../../domain/reconciliation/compare-holds';

/** One thing that the ledger says and one that it must say. */
export interface LedgerDifference {
  rule: string;
  subject: string;
  expected: string;
  found: string;
}

/** The end of the chain as its head says it, be it true or not. */
export interface ChainEnd {
  number: number;
  hash: string;
}

/** Many differences of one half hide none of the other. */
const mostOfHalf = 500;

/**
 * Every difference of the county's ledger. The hashes and everything else are checked side by side in two transactions, which takes half the time;
 * each reads the end of the chain before it checks, so that both have seen what stands up to the lower one, which is told.
 */
export async function checkLedger(read: Read): Promise<{ differences: LedgerDifference[]; end?: ChainEnd }> {
  const [hashes, sums] = await together([
    read((transaction) => checkBy(transaction, ['verify_hashes'])),
    read((transaction) => checkBy(transaction, ['verify_sums', 'verify_loans', 'verify_named_posts'])),
  ]);
  const differences = [...hashes.differences, ...sums.differences];
  return { differences, end: hashes.end && sums.end && (hashes.end.number < sums.end.number ? hashes.end : sums.end) };
}

async function checkBy(
  transaction: Transaction,
  functions: readonly string[],
): Promise<{ differences: LedgerDifference[]; end?: ChainEnd }> {
  const found = functions.map((name) => `select * from ${name}($1)`).join(' union all ');
  const [[end], differences] = await together([
    transaction.query<ChainEnd>(`select number, encode(hash, 'hex') as hash from chain_heads`),
    transaction.query<LedgerDifference>(
      `select rule, subject, expected, found from (${found}) differences order by rule, subject limit ${mostOfHalf}`,
      [transaction.county],
    ),
  ]);
  return { differences, end };
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
