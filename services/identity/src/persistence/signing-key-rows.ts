import { inCounty, type Transaction } from '@jiaobian/database';
import type { JWK } from 'jose';
import type { DataSource } from 'typeorm';
import { nextKeyDue, type KeyTimes } from '../domain/signing-schedule';

/**
 * Stands in the place of a county for what belongs to the installation: no county of GB/T 2260 is called so, and row
 * security stays the same on every table.
 */
const installation = '000000';

export interface KeyMaterial {
  id: string;
  publicKey: JWK;
  sealedPrivateKey: Buffer;
}

export type SigningKeyRow = KeyMaterial & KeyTimes;

const milliseconds = (column: string, alias: string): string => `(extract(epoch from ${column}) * 1000)::float8 as "${alias}"`;

/**
 * The keys that are not over, after making the next one if it is due. Several instances may do this at once: they
 * wait for one another, and one makes the key. Times are the database's.
 */
export function keepKeys(dataSource: DataSource, makeKey: () => Promise<KeyMaterial>): Promise<{ keys: SigningKeyRow[]; now: number }> {
  return inCounty(dataSource, installation, async (transaction) => {
    await transaction.query(`select pg_advisory_xact_lock(hashtext('jiaobian.identity.signing-keys'))`);
    await transaction.change('delete from signing_keys where served_until < clock_timestamp()');
    const [clock] = await transaction.query<{ now: number }>(`select ${milliseconds('clock_timestamp()', 'now')}`);
    const { now } = clock!;
    const due = nextKeyDue(await readKeys(transaction), now);
    if (due) await insertKey(transaction, await makeKey(), due);
    return { keys: await readKeys(transaction), now };
  });
}

function readKeys(transaction: Transaction): Promise<SigningKeyRow[]> {
  return transaction.query<SigningKeyRow>(
    `select id, public_key as "publicKey", private_key_sealed as "sealedPrivateKey", ${milliseconds('signs_from', 'signsFrom')},
       ${milliseconds('signs_until', 'signsUntil')}, ${milliseconds('served_until', 'servedUntil')}
     from signing_keys order by signs_from`,
  );
}

async function insertKey(transaction: Transaction, key: KeyMaterial, times: KeyTimes): Promise<void> {
  const instants = [times.signsFrom, times.signsUntil, times.servedUntil].map((value) => new Date(value));
  await transaction.change(
    `insert into signing_keys (id, public_key, private_key_sealed, signs_from, signs_until, served_until) values ($1, $2, $3, $4, $5, $6)`,
    [key.id, JSON.stringify(key.publicKey), key.sealedPrivateKey, ...instants],
  );
}
