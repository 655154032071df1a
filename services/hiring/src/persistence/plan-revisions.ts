import { planRevised, type Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { derivedId } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import type { LineChange } from '../domain/line-change';
import type { PlanLine } from '../domain/plan-line';

export interface PlanRevision {
  id: string;
  year: number;
  schoolCode: string;
  changes: LineChange[];
}

/** Keeps what a cause changed, one revision for each plan year and school, and tells it. Returns the revisions. */
export async function recordRevisions(transaction: Transaction, changes: readonly LineChange[], cause: Cause): Promise<PlanRevision[]> {
  const revisions = byPlanAndSchool(transaction.county, changes, cause);
  if (revisions.length === 0) return [];
  insertRevisions(transaction, revisions, cause);
  insertRevisionLines(transaction, revisions);
  for (const revision of revisions) await tell(transaction, revision, cause);
  return revisions;
}

function insertRevisions(transaction: Transaction, revisions: readonly PlanRevision[], cause: Cause): void {
  transaction.send(
    // One moment for all revisions of one cause.
    `with moment as materialized (select clock_timestamp() as at)
     insert into plan_revisions (id, year, school_code, cause, recorded_at)
     select id, year, "schoolCode", $2::jsonb, moment.at from moment, jsonb_to_recordset($1::jsonb) as revised (id uuid, year int, "schoolCode" text)`,
    [JSON.stringify(revisions.map(({ id, year, schoolCode }) => ({ id, year, schoolCode }))), JSON.stringify(cause)],
  );
}

function insertRevisionLines(transaction: Transaction, revisions: readonly PlanRevision[]): void {
  const lines = revisions.flatMap(({ id, changes: revised }) =>
    revised.map(({ before, after }) => ({
      revisionId: id,
      lineId: after.id,
      before: before && keptFigures(before),
      after: keptFigures(after),
    })),
  );
  transaction.send(
    `insert into plan_revision_lines (revision_id, line_id, before, after)
     select "revisionId", "lineId", before, after
       from jsonb_to_recordset($1::jsonb) as revised ("revisionId" uuid, "lineId" uuid, before jsonb, after jsonb)`,
    [JSON.stringify(lines)],
  );
}

function byPlanAndSchool(county: string, changes: readonly LineChange[], cause: Cause): PlanRevision[] {
  const revisions = new Map<string, PlanRevision>();
  for (const change of changes) {
    const { year, schoolCode } = change.after;
    // The same event names the same revision: a second one would break the primary key.
    const id = derivedId('hiring.revision', county, cause.eventId ?? cause.id, year, schoolCode);
    const revision = revisions.get(id) ?? { id, year, schoolCode, changes: [] };
    revision.changes.push(change);
    revisions.set(id, revision);
  }
  return [...revisions.values()];
}

function keptFigures({ requested, planned, headroom, takenBefore, basis }: PlanLine): Partial<PlanLine> {
  return { requested, planned, headroom, takenBefore, basis };
}

async function tell(transaction: Transaction, { id, year, schoolCode, changes }: PlanRevision, cause: Cause): Promise<void> {
  const lines = changes.map(({ before, after }) => ({
    lineId: after.id,
    stage: after.stage,
    subject: after.subject,
    channel: after.channel,
    requestedBefore: before?.requested ?? 0,
    requestedAfter: after.requested,
    headroomBefore: before?.headroom,
    headroomAfter: after.headroom,
    plannedBefore: before?.planned ?? 0,
    plannedAfter: after.planned,
  }));
  await publish(transaction, planRevised, { revisionId: id, year, schoolCode, cause, lines });
}
