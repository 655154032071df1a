import type { Transaction } from '@jiaobian/database';
import { DomainError, nameInStep } from '@jiaobian/kernel';
import type { Actor } from '../process/actor';
import type { Party } from '../process/define-process';
import type { FilingProcess, FilingState, FilingStep } from '../process/filing-process';
import { partiesOf, takeStep } from '../process/take-step';
import { caseColumns, isOverdue, toCaseRecord, type CaseRow } from './case-columns';
import type { CaseRecord } from './case-record';
import { CaseHistory } from './case-history';

/** What a step leaves on the case beside its state. */
export interface StepOutcome {
  /** Of a deciding step; `at` where the deciding moment is known from elsewhere, else the database's clock. */
  decision?: { at?: string; documentNumber?: string; meeting?: string; decidedOn?: string; opinion?: string; attachmentId?: string };
  /** Of a submission: when it lapses by itself. */
  expiresAt?: string;
  /** The text is another one from here on; it is so by itself when a submitted case comes back. */
  newRevision?: boolean;
  /** What the person said with a step that decides nothing, as the reason of a withdrawal; a decision's own is kept by itself. */
  opinion?: string;
  /** For the history. */
  before?: unknown;
  after?: unknown;
}

/** Cases of one process, in the tables of `filingTables`. Every change is one step: checked, counted, and written into the history. */
export class CaseRepository {
  readonly history: CaseHistory;
  private readonly table: string;

  constructor(
    readonly process: FilingProcess,
    prefix = '',
  ) {
    this.table = `${prefix}cases`;
    this.history = new CaseHistory(prefix);
  }

  /** `askedBy`: whoever asked for it before it was a case contributes as well, and so never decides on it. */
  async open(
    transaction: Transaction,
    opening: { id: string; year: number; proposer: Actor; askedBy?: readonly string[]; after?: unknown },
  ): Promise<CaseRecord> {
    const { id, year, proposer, askedBy = [], after } = opening;
    const party = this.process.steps.correct.by;
    const actor = named(proposer, party);
    const [row] = await transaction.query<CaseRow>(
      `insert into ${this.table} (id, kind, year, state, proposer, proposer_name, contributors)
       values ($1, $2, $3, $4, $5, $6, $7) returning ${caseColumns}`,
      [
        id,
        this.process.kind,
        year,
        this.process.initial,
        actor.accountId,
        actor.displayName,
        [...new Set([...partiesOf(party, proposer), ...askedBy])],
      ],
    );
    const record = toCaseRecord(row!);
    await this.history.append(transaction, record, { step: 'open', stateBefore: null, actor, after });
    return record;
  }

  /** Errors: `CASE.NOT_FOUND`, also for a case of another county. */
  load(transaction: Transaction, id: string): Promise<CaseRecord> {
    return this.find(transaction, id, '');
  }

  /** As `load`, and nobody else changes the case until this transaction ends. */
  lock(transaction: Transaction, id: string): Promise<CaseRecord> {
    return this.find(transaction, id, 'for update');
  }

  async list(transaction: Transaction, filter: { state?: FilingState; year?: number } = {}): Promise<CaseRecord[]> {
    const rows = await transaction.query<CaseRow>(
      `select ${caseColumns} from ${this.table}
       where kind = $1 and ($2::int is null or year = $2) and ($3::text is null or case when ${isOverdue} then 'lapsed' else state end = $3)
       order by year desc, opened_at desc, id`,
      [this.process.kind, filter.year ?? null, filter.state ?? null],
    );
    return rows.map(toCaseRecord);
  }

  /**
   * Takes one step and returns the case as it is then. Errors: those of `takeStep`; `CASE.VERSION` when somebody
   * changed the case since `record` was read.
   */
  async take(transaction: Transaction, record: CaseRecord, step: FilingStep, taker: Actor, outcome: StepOutcome = {}): Promise<CaseRecord> {
    const { state, contributors } = takeStep(this.process, record, step, taker);
    const actor = named(taker, this.process.steps[step].by);
    const { decision, expiresAt, newRevision, before, after } = outcome;
    const opinion = decision?.opinion ?? outcome.opinion;
    const cameBack = record.state === 'submitted' && !this.process.final.includes(state);
    const [row] = await transaction.query<CaseRow>(
      `update ${this.table} set state = $3, version = version + 1, revision = $4, contributors = $5, expires_at = $6,
         submitted_at = case when $3 = 'submitted' then clock_timestamp() else submitted_at end,
         decided_by = $7, decided_by_name = $8, decided_at = case when $7::text is null then null else coalesce($9, clock_timestamp()) end,
         document_number = $10, meeting = $11, decided_on = $12, opinion = $13, attachment_id = $14
       where id = $1 and version = $2 returning ${caseColumns}`,
      [
        record.id,
        record.version,
        state,
        record.revision + (cameBack || newRevision ? 1 : 0),
        contributors,
        expiresAt ?? null,
        decision ? actor.accountId : null,
        decision ? actor.displayName : null,
        decision?.at ?? null,
        decision?.documentNumber ?? null,
        decision?.meeting ?? null,
        decision?.decidedOn ?? null,
        decision?.opinion ?? null,
        decision?.attachmentId ?? null,
      ],
    );
    if (!row) throw new DomainError('CASE.VERSION', { version: (await this.load(transaction, record.id)).version });
    const taken = toCaseRecord(row);
    await this.history.append(transaction, taken, { step, stateBefore: record.state, actor, opinion, before, after });
    return taken;
  }

  private async find(transaction: Transaction, id: string, locking: '' | 'for update'): Promise<CaseRecord> {
    const [row] = await transaction.query<CaseRow>(`select ${caseColumns} from ${this.table} where id = $1 and kind = $2 ${locking}`, [
      id,
      this.process.kind,
    ]);
    if (!row) throw new DomainError('CASE.NOT_FOUND', { id });
    return toCaseRecord(row);
  }
}

/** As the step is written down: whoever acts by delegation, with the name of the other. */
function named(actor: Actor, party: Party): Actor {
  return party.side === 'clock' ? actor : { ...actor, displayName: nameInStep(actor, party.roles) };
}

/** Refuses work on an older state of a case than the caller saw; a caller who names none takes what is there. Errors: `CASE.VERSION`. */
export function assertVersion(record: CaseRecord, seen: number | undefined): void {
  if (seen !== undefined && seen !== record.version) throw new DomainError('CASE.VERSION', { version: record.version });
}
