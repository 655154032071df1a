import type { Transaction } from '@jiaobian/database';
import { toAccountAnswer, type AccountAnswer } from '../../http/account-answer';
import { allAccounts } from '../../persistence/account-rows';

export async function listAccounts(transaction: Transaction): Promise<AccountAnswer[]> {
  return (await allAccounts(transaction)).map(toAccountAnswer);
}
