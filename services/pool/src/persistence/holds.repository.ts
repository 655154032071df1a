import type { HoldRequest, ProjectedHold } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Actor, CaseRecord } from '@jiaobian/filing';

/**
 * What we know of a hold: `asked` before the gate is called, so that a crash in between is not forgotten; `held` when
 * the submission was recorded; `refused` by the gate; `ended` when it was released, or its posts moved.
 */
export interface KnownHold {
  holdId: string;
  request: HoldRequest;
  state: 'asked' | 'held' | 'refused' | 'ended';
  askedBy: string;
  askedByName: string;
}

/** The hold that the gate may be keeping for the present text of the case; undefined when there is none for certain. */
export async function findOutstandingHold(transaction: Transaction, record: CaseRecord): Promise<KnownHold | undefined> {
  const [hold] = await transaction.query<KnownHold>(
    `select hold_id as "holdId", request, state, asked_by as "askedBy", asked_by_name as "askedByName"
     from holds where case_id = $1 and revision = $2 and state in ('asked', 'held')`,
    [record.id, record.revision],
  );
  return hold;
}

export async function findHoldState(transaction: Transaction, holdId: string): Promise<KnownHold['state'] | undefined> {
  const [hold] = await transaction.query<Pick<KnownHold, 'state'>>('select state from holds where hold_id = $1', [holdId]);
  return hold?.state;
}

export async function recordHoldAsked(transaction: Transaction, request: HoldRequest, asker: Actor): Promise<void> {
  await transaction.change(
    `insert into holds (hold_id, case_id, revision, request, asked_by, asked_by_name) values ($1, $2, $3, $4, $5, $6)
     on conflict (county_code, hold_id) do update set request = excluded.request, state = 'asked', asked_by = excluded.asked_by,
       asked_by_name = excluded.asked_by_name, asked_at = clock_timestamp()`,
    [request.holdId, request.caseId, request.caseRevision, JSON.stringify(request), asker.accountId, asker.displayName],
  );
}

export async function recordHoldState(transaction: Transaction, holdId: string, state: 'held' | 'ended'): Promise<void> {
  await transaction.change(`update holds set state = $2 where hold_id = $1`, [holdId, state]);
}

/** Only while nobody else made it `held`: a twin of the same request may have been let in. */
export async function recordHoldRefused(transaction: Transaction, holdId: string): Promise<void> {
  await transaction.change(`update holds set state = 'refused' where hold_id = $1 and state = 'asked'`, [holdId]);
}

/** Every hold of the county that a case waits with, or that was asked for and not answered yet. */
export function outstandingHolds(transaction: Transaction): Promise<ProjectedHold[]> {
  return transaction.query<ProjectedHold>(
    `select hold_id as "holdId", case_id as "caseId", state,
       (select sum((line->>'count')::int) from jsonb_array_elements(request->'lines') line)::int as posts
     from holds where state in ('asked', 'held') order by asked_at`,
  );
}
