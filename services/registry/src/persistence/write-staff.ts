import type { Transaction } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import type { RosterRow } from '../domain/county-tables';
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
const rowsAtOnce = 20_000;

/**
 * Writes the people that are new or differ, and marks as gone those whom the roster no longer lists. Returns the
 * schools whose staff changed, the school that somebody left included.
 */
export async function writeStaff(
  transaction: Transaction,
  importId: string,
  roster: RosterRow[],
  vault: IdentityNumberVault,
): Promise<string[]> {
  const { county } = transaction;
  const touched = new Set<string>();
  const hashes = roster.map(({ identityNumber }) => vault.hash(county, identityNumber));
  const homes = await homesOf(transaction);
  for (let from = 0; from < roster.length; from += rowsAtOnce) {
    const rows = roster.slice(from, from + rowsAtOnce);
    const written = await transaction.query<{ schoolCode: string; identityHash: string }>(insertStatement, [
      importId,
      rows.map((_, index) => derivedId('person', county, hashes[from + index]!)),
      hashes.slice(from, from + rowsAtOnce),
      rows.map(({ identityNumber }) => vault.encrypt(county, identityNumber)),
      ...columns.map(([, , value]) => rows.map(value)),
    ]);
    for (const { schoolCode, identityHash } of written) {
      touched.add(schoolCode);
      const left = homes.get(identityHash);
      if (left) touched.add(left);
    }
  }
  const gone = await transaction.query<{ schoolCode: string }>(
    `update staff set active = false, import_id = $1
      where active and not exists (select from unnest($2::text[]) as listed (hash) where listed.hash = staff.identity_hash)
     returning school_code as "schoolCode"`,
    [importId, hashes],
  );
  for (const { schoolCode } of gone) touched.add(schoolCode);
  return [...touched].sort();
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
