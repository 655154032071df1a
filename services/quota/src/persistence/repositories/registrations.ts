import type { Transaction } from '@jiaobian/database';

export interface Registration {
  importId: string;
  requestHash: string;
  registeredBy: string;
  movements: number;
}

export async function findRegistration(transaction: Transaction, importId: string): Promise<Registration | undefined> {
  const [known] = await transaction.query<Registration>(
    `select import_id as "importId", request_hash as "requestHash", registered_by as "registeredBy", movements
     from registrations where import_id = $1`,
    [importId],
  );
  return known;
}

export async function insertRegistration(transaction: Transaction, registration: Registration): Promise<void> {
  await transaction.change('insert into registrations (import_id, request_hash, registered_by, movements) values ($1, $2, $3, $4)', [
    registration.importId,
    registration.requestHash,
    registration.registeredBy,
    registration.movements,
  ]);
}
