import type { Transaction } from '@jiaobian/database';
import { DomainError, type SchoolCode } from '@jiaobian/kernel';
import { isCorrectable } from '../domain/correction/original';
import type { MovementKind } from '../domain/movement';
import type { AccountView, MovementEntryView, MovementView } from '../http/answers/ledger-view';

type Nullable<View, Names extends keyof View> = Omit<View, Names> & { [Name in Names]: View[Name] | null };
type MovementRow = Omit<
  Nullable<MovementView, 'lineId' | 'censusId' | 'documentNumber' | 'caseId' | 'reverses' | 'reversedBy'>,
  'recordedAt' | 'entries' | 'correctable'
> & { recordedAt: Date };
type EntryRow = Omit<MovementEntryView, 'account'> & Omit<AccountView, 'id'> & { accountId: string };

/** Errors: `LEDGER.MOVEMENT_NOT_FOUND`, also for a school that it does not touch. */
export async function showMovement(transaction: Transaction, id: string, school?: SchoolCode): Promise<MovementView> {
  const [row] = await transaction.query<MovementRow>(
    `select m.id, m.number, m.kind, m.line_id as "lineId", m.proposed_by as "proposedBy", m.approved_by as "approvedBy",
       m.rule_version as "ruleVersion", m.census_id as "censusId", m.document_number as "documentNumber", m.effective_on as "effectiveOn",
       m.recorded_at as "recordedAt", m.reason, m.cause_kind as "causeKind", m.cause_id as "causeId", m.case_id as "caseId", m.reverses,
       r.id as "reversedBy", encode(m.prev_hash, 'hex') as "previousHash", encode(m.hash, 'hex') as hash
     from movements m left join movements r on r.reverses = m.id where m.id = $1`,
    [id],
  );
  const entries = row ? await entriesOf(transaction, id) : [];
  const concerns = school === undefined || entries.some(({ account }) => account.unit === school);
  if (!row || !concerns) throw new DomainError('LEDGER.MOVEMENT_NOT_FOUND', { id });
  const { lineId, censusId, documentNumber, caseId, reverses, reversedBy, recordedAt, ...facts } = row;
  return {
    ...facts,
    correctable: reversedBy === null && isCorrectable({ kind: facts.kind as MovementKind }),
    lineId: lineId ?? undefined,
    censusId: censusId ?? undefined,
    documentNumber: documentNumber ?? undefined,
    caseId: caseId ?? undefined,
    reverses: reverses ?? undefined,
    reversedBy: reversedBy ?? undefined,
    recordedAt: recordedAt.toISOString(),
    entries,
  };
}

async function entriesOf(transaction: Transaction, movementId: string): Promise<MovementEntryView[]> {
  const rows = await transaction.query<EntryRow>(
    `select e.id, e.amount, e.balance_before as "balanceBefore", e.balance_after as "balanceAfter", e.account_version as "accountVersion",
       a.id as "accountId", a.unit, a.stage, a.track, a.state, a.balance, a.version
     from entries e join accounts a on a.id = e.account_id where e.movement_id = $1 order by e.amount, a.unit`,
    [movementId],
  );
  return rows.map(({ accountId, unit, stage, track, state, balance, version, ...entry }) => ({
    ...entry,
    account: { id: accountId, unit, stage, track, state, balance, version },
  }));
}
