import type { Transaction } from '@jiaobian/database';

export type Outcome = 'consented' | 'declined' | 'withdrawn';

/** What a second person decides on. */
export interface Proposal {
  id: string;
  proposedBy: string;
  /** Everyone whose proposal it is: none of them decides. */
  contributors: string[];
  outcome: Outcome | null;
}

export interface Decision {
  outcome: Outcome;
  decidedBy: string;
  decidedByName: string;
  decidedFor: string[];
  documentNumber?: string;
  meeting?: string;
  decidedOn?: string;
  opinion?: string;
}

export type DecisionTable = 'correction_decisions' | 'school_change_decisions';

/** When it was decided; undefined where somebody was first, for whose decision this one has waited. */
export async function insertDecision(
  transaction: Transaction,
  table: DecisionTable,
  { id, proposedBy, contributors }: Proposal,
  decision: Decision,
): Promise<Date | undefined> {
  const [decided] = await transaction.query<{ at: Date }>(
    `insert into ${table} (proposal_id, outcome, proposed_by, contributors, decided_by, decided_by_name, decided_for, document_number, meeting, decided_on,
       opinion)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (county_code, proposal_id) do nothing returning decided_at as at`,
    [
      id,
      decision.outcome,
      proposedBy,
      contributors,
      decision.decidedBy,
      decision.decidedByName,
      decision.decidedFor,
      decision.documentNumber ?? null,
      decision.meeting ?? null,
      decision.decidedOn ?? null,
      decision.opinion ?? null,
    ],
  );
  return decided?.at;
}
