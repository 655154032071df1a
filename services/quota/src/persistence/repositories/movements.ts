import { sqlState, together, violatedConstraint, type Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Movement } from '../../domain/movement';
import { concernsNamedPosts } from '../../domain/named-posts/concerns-named-posts';
import { insertExceptionUses } from './exceptions';

/** From here on a batch is planned for its size. */
const manyMovements = 64;

/**
 * Writes movements, all or none, through the ledger's one function; the named posts follow in the same transaction.
 * Errors: `LEDGER.TIMELINE` where a later day that is known already would be left with less than nothing, `LEDGER.REFUSED` where a constraint of the ledger holds against what the gate let pass.
 */
export async function writeMovements(transaction: Transaction, movements: readonly Movement[]): Promise<void> {
  if (movements.length === 0) return;
  try {
    const move = movements.length > manyMovements ? 'move_many' : 'move';
    const named = movements.some(concernsNamedPosts);
    await together([
      transaction.query(`select ${move}($1)`, [JSON.stringify(movements.map(toRow))]),
      ...(named ? [transaction.query('select follow_ledger()')] : []),
      insertExceptionUses(transaction, movements),
    ]);
  } catch (error) {
    if (violatedConstraint(error) === 'account_timeline') throw new DomainError('LEDGER.TIMELINE', {}, { cause: error });
    if (sqlState(error) === '23514') throw new DomainError('LEDGER.REFUSED', { rule: violatedConstraint(error) }, { cause: error });
    throw error;
  }
}

function toRow(movement: Movement): Record<string, unknown> {
  const { id, kind, reason, reverses, postings } = movement;
  const { lineId, proposedBy, approvedBy, ruleVersion, censusId, documentNumber, effectiveOn, causeKind, causeId, caseId } = movement;
  return {
    id,
    kind,
    reason,
    reverses,
    postings,
    line_id: lineId,
    proposed_by: proposedBy,
    approved_by: approvedBy,
    rule_version: ruleVersion,
    census_id: censusId,
    document_number: documentNumber,
    effective_on: effectiveOn,
    cause_kind: causeKind,
    cause_id: causeId,
    case_id: caseId,
  };
}
