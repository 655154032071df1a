import type { Read } from '@jiaobian/database';
import { exportedHead, exportedMovements } from '../persistence/repositories/exported-movements';

/** Movements are read so many at a time: what is in memory at once, however long the chain. */
const pageSize = 1000;

/**
 * The county's whole chain as lines of JSON: a head, each account, each movement as it was hashed, an end. Each page is a
 * transaction of its own, since what stands before the head never changes. A reader without our code can check it
 * (docs/operations/ledger-proof.md).
 */
export async function* exportLedger(read: Read, county: string): AsyncGenerator<string> {
  const { number, hash, accounts } = await read(exportedHead);
  yield line({ type: 'head', format: 1, county, number, hash, exportedAt: new Date().toISOString() });
  yield accounts.map((account) => line({ type: 'account', ...account })).join('');
  let movements = 0;
  while (movements < number) {
    const after = movements;
    const page = await read((transaction) => exportedMovements(transaction, { after, last: number, limit: pageSize }));
    if (page.length === 0) break;
    // A page at once: a stream of single lines would take longer than reading them.
    yield page.map((movement) => line({ type: 'movement', ...movement })).join('');
    movements = page.at(-1)!.number;
  }
  yield line({ type: 'end', number: movements, hash });
}

function line(content: object): string {
  return `${JSON.stringify(content)}\n`;
}
