import type { Transaction } from '@jiaobian/database';
import type { RosterRow, Sourced } from '../domain/county-tables';
import { identified, type IdentifiedPerson } from '../domain/identified-person';
import type { IdentityNumberVault } from '../identity-numbers/identity-number-vault';
import { arrayLiteral } from './array-literal';
import { rosterColumns } from './roster-columns';

const insertStatement = `
  insert into roster_lines (import_id, person_id, ${rosterColumns.map(([column]) => column).join(', ')})
  select $1::uuid, row.* from unnest($2::uuid[], ${rosterColumns.map(([, type], index) => `$${index + 3}::${type}[]`).join(', ')}) as row`;

/** What `roster_numbers` seals of a school. */
export type SealedNumbers = [personId: string, identityNumber: string][];

/** Small enough that the database writes one batch while the next one is being read. */
const rowsAtOnce = 4_000;

/** Writes the roster of an import beside its reading, in the reading's own transaction. */
export class RosterWriter {
  /** Everybody who is written or waits to be. Somebody who stands twice in the file is an error of it, and written once. */
  private readonly people = new Set<string>();
  private readonly numbers = new Map<string, SealedNumbers>();
  private waiting: IdentifiedPerson[] = [];
  private taken = 0;
  private writing: Promise<unknown>;

  constructor(
    private readonly transaction: Transaction,
    private readonly importId: string,
    private readonly vault: IdentityNumberVault,
  ) {
    // What an earlier reading left.
    this.writing = deleteRoster(transaction, importId);
  }

  /** `roster` as far as it is read; gives each person the id. */
  take(roster: readonly Sourced<RosterRow>[]): void {
    for (; this.taken < roster.length; this.taken += 1) {
      const person = identified(roster[this.taken]!, (number) => this.vault.personId(this.transaction.county, number));
      if (this.people.has(person.personId)) continue;
      this.people.add(person.personId);
      this.note(person);
      this.waiting.push(person);
      if (this.waiting.length === rowsAtOnce) this.flush();
    }
  }

  /** Resolves when all that was taken is written. */
  async finish(): Promise<void> {
    this.flush();
    const { county } = this.transaction;
    const sealed = [...this.numbers.values()].map((numbers) => `\\x${this.vault.encrypt(county, JSON.stringify(numbers)).toString('hex')}`);
    await this.writing;
    await this.transaction.change(
      'insert into roster_numbers (import_id, school_code, sealed) select $1::uuid, row.* from unnest($2::text[], $3::bytea[]) as row',
      [this.importId, [...this.numbers.keys()], arrayLiteral(sealed)],
    );
  }

  private note({ schoolCode, personId, identityNumber }: IdentifiedPerson): void {
    const numbers = this.numbers.get(schoolCode);
    if (numbers) numbers.push([personId, identityNumber]);
    else this.numbers.set(schoolCode, [[personId, identityNumber]]);
  }

  private flush(): void {
    const people = this.waiting;
    this.waiting = [];
    this.writing = this.writing.then(() => this.write(people));
    // Heard in `finish`.
    this.writing.catch(() => undefined);
  }

  private write(people: IdentifiedPerson[]): Promise<number> {
    const ids = arrayLiteral(people.map(({ personId }) => personId));
    const columns = rosterColumns.map(([, , field]) => arrayLiteral(people.map((person) => person[field])));
    return this.transaction.change(insertStatement, [this.importId, ids, ...columns]);
  }
}

export async function deleteRoster(transaction: Transaction, ...importIds: string[]): Promise<void> {
  await transaction.change('delete from roster_lines where import_id = any ($1)', [importIds]);
  await transaction.change('delete from roster_numbers where import_id = any ($1)', [importIds]);
}

/** Rosters of previews that the register has overtaken: nobody can confirm them any more. */
export async function deleteAbandonedRosters(transaction: Transaction, confirmedId: string, version: number): Promise<void> {
  const abandoned = await transaction.query<{ id: string }>(
    `select id from imports where state = 'ready' and id <> $1 and register_version <= $2`,
    [confirmedId, version],
  );
  if (abandoned.length > 0) await deleteRoster(transaction, ...abandoned.map(({ id }) => id));
}
