import type { Transaction } from '@jiaobian/database';

/** The last movement that was known: its number and hash stand for all before it. */
export interface ChainHead {
  number: number;
  /** SHA-256, hexadecimal; empty before the first movement. */
  hash: string;
}

/** The head of the county's chain as it was known at an instant; the present one where none is named. */
export async function chainHeadAt(transaction: Transaction, knownAt?: string): Promise<ChainHead> {
  const [head] = await transaction.query<ChainHead>(
    `select number, encode(hash, 'hex') as hash from movements
     where $1::timestamptz is null or number = number_known_at($1) order by number desc limit 1`,
    [knownAt ?? null],
  );
  return head ?? { number: 0, hash: '' };
}
