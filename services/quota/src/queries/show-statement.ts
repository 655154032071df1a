import type { Transaction } from '@jiaobian/database';
import { DomainError, type SchoolCode } from '@jiaobian/kernel';
import type { StatementLine, StatementView } from '../http/answers/statement-view';
import { isReservedUnit } from '../domain/ledger-account';
import { knownSchools } from '../persistence/repositories/schools';
import { listAccounts } from './accounts';

/** Errors: `STATEMENT.SCHOOL_NOT_FOUND`. */
export async function showStatement(transaction: Transaction, schoolCode: SchoolCode): Promise<StatementView> {
  const [school] = await knownSchools(transaction, [schoolCode]);
  const accounts = await listAccounts(transaction, { unit: schoolCode });
  if (isReservedUnit(schoolCode) || (!school && accounts.length === 0)) throw new DomainError('STATEMENT.SCHOOL_NOT_FOUND', { schoolCode });
  const rows = await transaction.query<
    Omit<StatementLine, 'recordedAt' | 'documentNumber'> & { recordedAt: Date; documentNumber: string | null }
  >(
    `select m.id as "movementId", m.number, m.kind, a.stage, a.track, jsonb_object_agg(a.state, e.amount) as changes, m.reason,
       m.document_number as "documentNumber", m.effective_on as "effectiveOn", m.recorded_at as "recordedAt"
     from accounts a join entries e on e.account_id = a.id join movements m on m.id = e.movement_id
     where a.unit = $1 group by m.county_code, m.id, a.stage, a.track order by m.number desc limit 1000`,
    [schoolCode],
  );
  const lines = rows.map(({ recordedAt, documentNumber, ...line }) => ({
    ...line,
    documentNumber: documentNumber ?? undefined,
    recordedAt: recordedAt.toISOString(),
  }));
  return { schoolCode, schoolName: school?.name ?? schoolCode, accounts, lines };
}
