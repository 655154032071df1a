import { connect, inCounty, serviceRoles } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import { checkNewAccount, type NewAccount } from './domain/new-account';
import { hashPassword } from './passwords/password-hasher';
import { insertAccount } from './persistence/account-rows';

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
    const created = await Promise.all(
      accounts.map(async (account) => {
        const passwordHash = await hashPassword(account.password);
        const row = {
          ...account,
          id: derivedId('identity.account', account.county, account.name),
          passwordHash,
          createdBy: 'installation',
        };
        return inCounty(dataSource, account.county, (transaction) => insertAccount(transaction, row));
      }),
    );
    return created.filter(Boolean).length;
  } finally {
    await dataSource.destroy();
  }
}
