import { connect, inCounty, serviceRoles } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import type { DataSource } from 'typeorm';
import { checkNewAccount, type NewAccount } from './domain/new-account';
import { hashPassword } from './passwords/password-hasher';
import { allAccounts, insertAccount, type NewAccountRow } from './persistence/account-rows';

export interface FirstAccount extends NewAccount {
  county: string;
}

/**
 * Writes the first accounts of an installation, as whom somebody can log in to make the others. Names that exist stay
 * as they are, password included. `appUrl` is that of the identity service's app role. Returns how many are new.
 * Errors: those of `checkNewAccount`, and the database's own.
 */
export async function recordAccounts(appUrl: string, accounts: FirstAccount[]): Promise<number> {
  accounts.forEach(checkNewAccount);
  const dataSource = await connect({ url: appUrl, schema: serviceRoles('identity').schema, name: 'jiaobian-accounts', poolSize: 2 });
  try {
    const counties = [...new Set(accounts.map(({ county }) => county))];
    const created = await Promise.all(
      counties.map((county) =>
        recordInCounty(
          dataSource,
          county,
          accounts.filter((account) => account.county === county),
        ),
      ),
    );
    return created.reduce((sum, count) => sum + count, 0);
  } finally {
    await dataSource.destroy();
  }
}

async function recordInCounty(dataSource: DataSource, county: string, accounts: FirstAccount[]): Promise<number> {
  // Asked before the slow hashes are computed: at every start but the first all names are there.
  const known = await inCounty(dataSource, county, allAccounts);
  const missing = accounts.filter(({ name }) => !known.some((account) => account.name === name));
  const rows = await Promise.all(missing.map(toRow));
  const written = await inCounty(dataSource, county, async (transaction) => {
    const inserted = [];
    for (const row of rows) inserted.push(await insertAccount(transaction, row));
    return inserted;
  });
  return written.filter(Boolean).length;
}

async function toRow(account: FirstAccount): Promise<NewAccountRow> {
  const id = derivedId('identity.account', account.county, account.name);
  return { ...account, id, passwordHash: await hashPassword(account.password), createdBy: 'installation' };
}
