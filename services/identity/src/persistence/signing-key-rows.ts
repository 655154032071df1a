import type { JWK } from 'jose';
import type { EntityManager } from 'typeorm';
import { nextKeyDue, type KeyTimes } from '../domain/signing-schedule';

export interface SigningKeyRow extends KeyTimes {
  id: string;
  publicKey: JWK;
  sealedPrivateKey: Buffer;
}

export interface KeyMaterial {
  id: string;
  publicKey: JWK;
  sealedPrivateKey: Buffer;
}

const milliseconds = (column: string, alias: string): string => `(extract(epoch from ${column}) * 1000)::float8 as "${alias}"`;

/**
 * The keys that are not over, after making the next one if it is due. Several instances may do this at once: they
 * wait for one another, and one makes the key. Times are the database's.
 */
export function keepKeys(manager: EntityManager, makeKey: () => Promise<KeyMaterial>): Promise<{ keys: SigningKeyRow[]; now: number }> {
  return manager.transaction(async (transaction) => {
    await transaction.query(`select pg_advisory_xact_lock(hashtext('jiaobian.identity.signing-keys'))`);
    await transaction.query('delete from signing_keys where served_until < clock_timestamp()');
    const [clock] = await transaction.query<{ now: number }[]>(`select ${milliseconds('clock_timestamp()', 'now')}`);
    const { now } = clock!;
    const due = nextKeyDue(await readKeys(transaction), now);
    if (due) await insertKey(transaction, await makeKey(), due);
    return { keys: await readKeys(transaction), now };
  });
}

function readKeys(manager: EntityManager): Promise<SigningKeyRow[]> {
  return manager.query(
    `select id, public_key as "publicKey", private_key_sealed as "sealedPrivateKey", ${milliseconds('signs_from', 'signsFrom')},
       ${milliseconds('signs_until', 'signsUntil')}, ${milliseconds('served_until', 'servedUntil')}
     from signing_keys order by signs_from`,
  );
}

async function insertKey(manager: EntityManager, key: KeyMaterial, times: KeyTimes): Promise<void> {
  const instants = [times.signsFrom, times.signsUntil, times.servedUntil].map((value) => new Date(value));
  await manager.query(
    `insert into signing_keys (id, public_key, private_key_sealed, signs_from, signs_until, served_until) values ($1, $2, $3, $4, $5, $6)`,
    [key.id, JSON.stringify(key.publicKey), key.sealedPrivateKey, ...instants],
  );
}
