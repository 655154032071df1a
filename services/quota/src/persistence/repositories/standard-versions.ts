import type { Transaction } from '@jiaobian/database';
import type { CaseRecord } from '@jiaobian/filing';
import type { TestResult } from '../../domain/standards/run-tests';
import type { VersionText } from '../../domain/standards/version-text';

/** One consent at a time in a county: the second sees what the first put in force. */
export async function lockStandards(transaction: Transaction): Promise<void> {
  await transaction.query(`select pg_advisory_xact_lock(hashtext('quota.standards.' || $1))`, [transaction.county]);
}

export interface ConsentedVersion {
  record: CaseRecord;
  text: VersionText;
  results: readonly TestResult[];
  /** In whose stead it was decided. */
  decidedFor: readonly string[];
}

/** Keeps a version as it was consented to. The case is that of after the consent. */
export async function insertVersion(transaction: Transaction, { record, text, results, decidedFor }: ConsentedVersion): Promise<void> {
  const decision = record.decision!;
  await transaction.change(
    `insert into standard_versions (case_id, revision, text, results, proposed_by, contributors, decided_by, decided_by_name, decided_for,
       document_number, meeting, decided_on, opinion)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      record.id,
      record.revision,
      JSON.stringify(text),
      JSON.stringify(results),
      record.proposer.accountId,
      record.contributors,
      decision.decidedBy.accountId,
      decision.decidedBy.name,
      decidedFor,
      decision.documentNumber,
      decision.meeting ?? null,
      decision.decidedOn,
      decision.opinion ?? null,
    ],
  );
}
