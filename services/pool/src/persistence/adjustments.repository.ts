import type { AdjustmentBasis, PoolSharing } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { SkippedUnit } from '../domain/adjustment-line';

/** What stands beside the case of an adjustment. */
export interface Adjustment {
  censusId: string;
  censusOn: string;
  previousCensusId: string | null;
  ruleVersion: string;
  skipped: SkippedUnit[];
  transferId: string | null;
  effectiveOn: string | null;
  /** By which floor and weights the draft shared what was short; null for cases of before they were kept. */
  sharing: PoolSharing | null;
  /** The case whose declined lines it takes up. */
  declinedOf: string | null;
}

export async function insertAdjustment(
  transaction: Transaction,
  caseId: string,
  basis: AdjustmentBasis,
  skipped: readonly SkippedUnit[],
  declinedOf?: string,
): Promise<void> {
  await transaction.change(
    `insert into adjustments (case_id, census_id, census_on, previous_census_id, rule_version, skipped, declined_of, sharing)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      caseId,
      basis.censusId,
      basis.censusOn,
      basis.previousCensusId ?? null,
      basis.ruleVersion,
      JSON.stringify(skipped),
      declinedOf ?? null,
      basis.sharing ? JSON.stringify(basis.sharing) : null,
    ],
  );
}

/** The lines were computed anew: from this basis. */
export async function updateBasis(transaction: Transaction, caseId: string, basis: AdjustmentBasis): Promise<void> {
  await transaction.change(
    `update adjustments set census_id = $2, census_on = $3, previous_census_id = $4, rule_version = $5 where case_id = $1`,
    [caseId, basis.censusId, basis.censusOn, basis.previousCensusId ?? null, basis.ruleVersion],
  );
}

export async function recordTransferOf(transaction: Transaction, caseId: string, transferId: string, effectiveOn: string): Promise<void> {
  await transaction.change(`update adjustments set transfer_id = $2, effective_on = $3 where case_id = $1`, [
    caseId,
    transferId,
    effectiveOn,
  ]);
}

export async function findAdjustment(transaction: Transaction, caseId: string): Promise<Adjustment> {
  const [adjustment] = await transaction.query<Adjustment>(
    `select census_id as "censusId", census_on as "censusOn", previous_census_id as "previousCensusId", rule_version as "ruleVersion", skipped,
       transfer_id as "transferId", effective_on as "effectiveOn", declined_of as "declinedOf",
       sharing
     from adjustments where case_id = $1`,
    [caseId],
  );
  return adjustment!;
}

/** The case that has taken up the declined lines of another; one that was withdrawn has given them back. */
export async function findTakenUp(transaction: Transaction, declinedOf: string): Promise<string | undefined> {
  const [found] = await transaction.query<{ caseId: string }>(
    `select case_id as "caseId" from adjustments join cases on id = case_id where declined_of = $1 and state <> 'withdrawn' limit 1`,
    [declinedOf],
  );
  return found?.caseId;
}
