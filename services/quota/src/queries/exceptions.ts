import type { Transaction } from '@jiaobian/database';
import type { SchoolCode } from '@jiaobian/kernel';
import type { ExceptionView } from '../http/answers/exception-view';
import { countedUses, today } from '../persistence/repositories/exceptions';

const state = `case when end_.ended_at is not null then 'ended' when ${today} > x.ends_on then 'expired' when used.count >= x.count then 'used'
  when ${today} < x.starts_on then 'upcoming' else 'live' end`;

/** Every over-quota exception that was ever granted in the county or to one school, the newest first. */
export async function listExceptions(transaction: Transaction, school?: SchoolCode): Promise<ExceptionView[]> {
  const rows = await transaction.query<{ view: ExceptionView }>(
    `select json_strip_nulls(json_build_object('exceptionId', x.id, 'schoolCode', x.school_code, 'stage', x.stage, 'track', x.track, 'count', x.count,
       'used', used.count, 'startsOn', x.starts_on, 'endsOn', x.ends_on, 'state', ${state}, 'reason', x.reason, 'documentNumber', x.document_number,
       'meeting', x.meeting, 'decidedOn', x.decided_on, 'grantedByName', x.granted_by_name, 'grantedAt', x.granted_at, 'endedAt', end_.ended_at,
       'endedReason', end_.reason, 'endedDocumentNumber', end_.document_number, 'endedByName', end_.ended_by_name, 'uses', listed.uses)) as view
     from over_quota_exceptions x left join exception_ends end_ on end_.exception_id = x.id
       cross join lateral (select coalesce(sum(u.count), 0)::int as count from ${countedUses} and u.exception_id = x.id) used
       cross join lateral (
         select coalesce(json_agg(json_build_object('movementId', u.movement_id, 'count', u.count, 'effectiveOn', m.effective_on, 'reversedBy', r.id)
           order by m.number), '[]') as uses
         from exception_uses u join movements m on m.id = u.movement_id left join movements r on r.reverses = m.id where u.exception_id = x.id) listed
     where $1::text is null or x.school_code = $1 order by x.granted_at desc limit 10000`,
    [school ?? null],
  );
  return rows.map(({ view }) => view);
}
