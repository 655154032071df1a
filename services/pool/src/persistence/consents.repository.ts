import type { TransferRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';

/** Notes the consent that the ledger is about to be asked to carry out. */
export async function recordConsentAsked(transaction: Transaction, request: TransferRequest, decidedBy: string): Promise<void> {
  await transaction.change(
    `insert into consents (transfer_id, decided_by, request) values ($1, $2, $3)
     on conflict (county_code, transfer_id, decided_by) do update set request = excluded.request, asked_at = clock_timestamp()`,
    [request.transferId, decidedBy, JSON.stringify(request)],
  );
}

export async function findConsentAsked(
  transaction: Transaction,
  transferId: string,
  decidedBy: string,
): Promise<TransferRequest | undefined> {
  const [asked] = await transaction.query<{ request: TransferRequest }>(
    'select request from consents where transfer_id = $1 and decided_by = $2',
    [transferId, decidedBy],
  );
  return asked?.request;
}
