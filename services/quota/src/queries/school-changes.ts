import type { Transaction } from '@jiaobian/database';
import type { SchoolChangeView } from '../http/answers/school-change-view';

/** What has become, or is to become, of the county's schools, the newest first. */
export async function listSchoolChanges(transaction: Transaction): Promise<SchoolChangeView[]> {
  const rows = await transaction.query<{ view: SchoolChangeView }>(
    `select json_strip_nulls(json_build_object('changeId', c.id, 'kind', c.kind, 'schoolCode', c.school_code, 'to', c.to_code, 'parts', c.parts,
       'reason', c.reason, 'effectiveOn', c.effective_on, 'state', coalesce(d.outcome, 'proposed'), 'movementId', m.id, 'proposedBy', c.proposed_by,
       'proposedByName', c.proposed_by_name, 'proposedAt', c.proposed_at, 'decidedByName', d.decided_by_name, 'decidedAt', d.decided_at,
       'documentNumber', d.document_number, 'meeting', d.meeting, 'decidedOn', d.decided_on, 'opinion', d.opinion)) as view
     from school_changes c left join school_change_decisions d on d.proposal_id = c.id
       left join movements m on m.cause_id = c.id and m.kind = 'closure'
     order by c.proposed_at desc, c.id limit 1000`,
  );
  return rows.map(({ view }) => view);
}
