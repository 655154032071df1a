import type { Transaction } from '@jiaobian/database';
import type { TestResult } from '../../domain/standards/run-tests';
import type { VersionText } from '../../domain/standards/version-text';

export interface StandardDraft {
  caseId: string;
  text: VersionText;
  /** What its examples came to when they were run last. */
  results: TestResult[];
}

export async function insertDraft(transaction: Transaction, { caseId, text, results }: StandardDraft): Promise<void> {
  await transaction.change('insert into standard_drafts (case_id, text, results) values ($1, $2, $3)', [
    caseId,
    JSON.stringify(text),
    JSON.stringify(results),
  ]);
}

export async function updateDraft(transaction: Transaction, { caseId, text, results }: StandardDraft): Promise<void> {
  await transaction.change('update standard_drafts set text = $2, results = $3 where case_id = $1', [
    caseId,
    JSON.stringify(text),
    JSON.stringify(results),
  ]);
}

export function findDrafts(transaction: Transaction, caseIds: readonly string[]): Promise<StandardDraft[]> {
  return transaction.query<StandardDraft>('select case_id as "caseId", text, results from standard_drafts where case_id = any ($1)', [
    caseIds,
  ]);
}

export async function findDraft(transaction: Transaction, caseId: string): Promise<StandardDraft> {
  const [draft] = await findDrafts(transaction, [caseId]);
  return draft!;
}
