import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Transaction } from '@jiaobian/database';
import type { RosterRow } from '../domain/county-tables';
import type { IdentifiedPerson } from '../domain/identified-person';
import type { IdentityNumberVault } from '../identity-numbers/identity-number-vault';

/** Column of the table → what it holds of a roster row, in the order of the insert; types as PostgreSQL names arrays. */
const columns: [column: string, type: string, value: (row: RosterRow) => unknown][] = [
  ['name', 'text', (row) => row.name],
  ['gender', 'text', (row) => row.gender],
  ['birth_on', 'date', (row) => row.birthDate],
  ['school_code', 'text', (row) => row.schoolCode],
  ['stage', 'text', (row) => row.stage],
  ['subject', 'text', (row) => row.subject],
  ['track', 'text', (row) => row.track],
  ['employment', 'text', (row) => row.employment],
  ['professional_title', 'text', (row) => row.professionalTitle],
  ['position', 'text', (row) => row.position],
  ['entered_education_on', 'date', (row) => row.enteredEducationOn],
  ['at_school_since', 'date', (row) => row.atSchoolSince],
  ['backbone', 'boolean', (row) => row.backbone],
  ['service_until', 'date', (row) => row.serviceUntil],
  ['exemption', 'text', (row) => row.exemption],
];
const names = columns.map(([name]) => name);
/** Small enough that the database writes one batch while the next one is being sealed. */
const rowsAtOnce = 4_000;

interface WrittenPerson {
  schoolCode: string;
  identityHash: string;
}

/**
 * Writes the people that are new or differ, and marks as gone those whom the roster no longer lists. Returns the
 * schools whose staff changed, the school that somebody left included.
 */
export async function writeStaff(
  transaction: Transaction,
  importId: string,
  roster: IdentifiedPerson[],
  vault: IdentityNumberVault,
): Promise<string[]> {
  const touched = new Set<string>();
  const homes = await homesOf(transaction);
  const note = (written: WrittenPerson[]): void => {
    for (const { schoolCode, identityHash } of written) {
      touched.add(schoolCode);
      const left = homes.get(identityHash);
      if (left) touched.add(left);
    }
  };
  let writing: Promise<WrittenPerson[]> = Promise.resolve([]);
  for (let from = 0; from < roster.length; from += rowsAtOnce) {
    const parameters = await parametersOf(transaction.county, importId, roster.slice(from, from + rowsAtOnce), vault);
    note(await writing);
    writing = transaction.query<WrittenPerson>(insertStatement, parameters);
    // Awaited a batch later: its refusal must not count as unheard meanwhile.
    writing.catch(() => undefined);
  }
  note(await writing);
  const gone = await transaction.query<{ schoolCode: string }>(
    `update staff set active = false, import_id = $1
      where active and not exists (select from unnest($2::text[]) as listed (hash) where listed.hash = staff.identity_hash)
     returning school_code as "schoolCode"`,
    [importId, roster.map(({ identityHash }) => identityHash)],
  );
  for (const { schoolCode } of gone) touched.add(schoolCode);
  return [...touched].sort();
}

async function parametersOf(county: string, importId: string, people: IdentifiedPerson[], vault: IdentityNumberVault): Promise<unknown[]> {
  const sealed: Buffer[] = [];
  for (const { identityNumber } of people) {
    sealed.push(vault.encrypt(county, identityNumber));
    // The batch before is on its way to the database: let it go on.
    if (sealed.length % 500 === 0) await nextTurn();
  }
  const hashes = people.map(({ identityHash }) => identityHash);
  return [importId, hashes.map(personIdOf), hashes, sealed, ...columns.map(([, , value]) => people.map(value))];
}

/** The person's id follows from the keyed hash, so that the same person gets the same id in each attempt (UUID version 8). */
function personIdOf(identityHash: string): string {
  const bytes = Buffer.from(identityHash, 'base64');
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

async function homesOf(transaction: Transaction): Promise<Map<string, string>> {
  const rows = await transaction.query<{ hash: string; school: string }>(
    'select identity_hash as hash, school_code as school from staff where active',
  );
  return new Map(rows.map(({ hash, school }) => [hash, school]));
}

const insertStatement = `
  insert into staff as known (import_id, person_id, identity_hash, identity_sealed, ${names.join(', ')})
  select $1::uuid, row.* from unnest($2::uuid[], $3::text[], $4::bytea[], ${columns.map(([, type], index) => `$${index + 5}::${type}[]`).join(', ')}) as row
  on conflict (county_code, identity_hash) do update
    set import_id = excluded.import_id, active = true, ${names.map((name) => `${name} = excluded.${name}`).join(', ')}
  where not known.active
     or (${names.map((name) => `known.${name}`).join(', ')}) is distinct from (${names.map((name) => `excluded.${name}`).join(', ')})
  returning known.school_code as "schoolCode", known.identity_hash as "identityHash"`;
