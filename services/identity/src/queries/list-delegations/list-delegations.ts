import { delegableRoles, mayDo, type DelegableRole } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Caller } from '@jiaobian/service-kit';
import { toDelegationAnswer, type AbleAccountAnswer, type DelegationAnswer } from '../../http/delegation-answer';
import { allAccounts } from '../../persistence/account-rows';
import { countyDay, delegationsOf } from '../../persistence/delegation-rows';

/** All of the county for who may read its accounts; for others those that they lend or are lent. */
export async function listDelegations(transaction: Transaction, caller: Caller): Promise<DelegationAnswer[]> {
  const seesAll = mayDo(caller.roles, 'identity.account.read');
  const today = await countyDay(transaction);
  const rows = await delegationsOf(transaction, seesAll ? undefined : caller.accountId);
  return rows.map((row) => toDelegationAnswer(row, today));
}

/** The accounts that may lend a role or be lent one. */
export async function listAbleAccounts(transaction: Transaction): Promise<AbleAccountAnswer[]> {
  const accounts = await allAccounts(transaction);
  return accounts
    .filter(({ roles, disabledAt }) => !disabledAt && roles.every((role) => delegableRoles.some((able) => able === role)))
    .map(({ id, name, displayName, roles }) => ({ id, name, displayName, roles: roles as DelegableRole[] }));
}
