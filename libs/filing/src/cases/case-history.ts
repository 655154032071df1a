import type { Transaction } from '@jiaobian/database';
import type { Actor } from '../process/actor';
import type { FilingState, FilingStep } from '../process/filing-process';
import type { CaseRecord, HistoryEntry, SubmittedRevision } from './case-record';

interface StepDone {
  step: FilingStep | 'open';
  stateBefore: FilingState | null;
  actor: Actor;
  opinion?: string;
  before?: unknown;
  after?: unknown;
}

/** Who did what to a case, and its text at each submission; written once, never changed. */
export class CaseHistory {
  private readonly history: string;
  private readonly revisions: string;

  constructor(prefix: string) {
    this.history = `${prefix}case_history`;
    this.revisions = `${prefix}case_revisions`;
  }

  async append(transaction: Transaction, record: CaseRecord, done: StepDone): Promise<void> {
    await transaction.change(
      `insert into ${this.history} (case_id, version, revision, step, state_before, state_after, actor, actor_name, opinion, before, after)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        record.id,
        record.version,
        record.revision,
        done.step,
        done.stateBefore,
        record.state,
        done.actor.accountId,
        done.actor.displayName,
        done.opinion ?? null,
        toJson(done.before),
        toJson(done.after),
      ],
    );
  }

  async of(transaction: Transaction, caseId: string): Promise<HistoryEntry[]> {
    return transaction.query<HistoryEntry>(
      `select version, revision, step, state_before as "stateBefore", state_after as "stateAfter", actor, actor_name as "actorName",
         ${instant('at')} as at, opinion, before, after
       from ${this.history} where case_id = $1 order by version`,
      [caseId],
    );
  }

  /** Keeps the text that a submission carries. */
  async keepRevision(transaction: Transaction, record: CaseRecord, submitter: Actor, content: unknown): Promise<void> {
    await transaction.change(
      `insert into ${this.revisions} (case_id, revision, content, submitted_by, submitted_by_name) values ($1, $2, $3, $4, $5)`,
      [record.id, record.revision, JSON.stringify(content), submitter.accountId, submitter.displayName],
    );
  }

  /** All submitted texts, the oldest first. */
  async revisionsOf<Content>(transaction: Transaction, caseId: string): Promise<SubmittedRevision<Content>[]> {
    return transaction.query<SubmittedRevision<Content>>(
      `select revision, content, submitted_by as "submittedBy", submitted_by_name as "submittedByName", ${instant('submitted_at')} as "submittedAt"
       from ${this.revisions} where case_id = $1 order by revision`,
      [caseId],
    );
  }
}

function instant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
