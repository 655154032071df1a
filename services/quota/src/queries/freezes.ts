import type { Transaction } from '@jiaobian/database';
import type { SchoolCode } from '@jiaobian/kernel';
import type { FreezeView } from '../http/answers/freeze-view';
import { today } from '../persistence/repositories/exceptions';

/** All freezes of the county or of one school: those that remain first, and of them those first that are due. */
export async function listFreezes(transaction: Transaction, school?: SchoolCode): Promise<FreezeView[]> {
  const rows = await transaction.query<{ view: FreezeView }>(
    `select json_strip_nulls(json_build_object('freezeId', f.id, 'unit', f.unit, 'stage', f.stage, 'track', f.track, 'count', f.count,
       'remaining', f.count - ended.count, 'endsOn', f.ends_on, 'due', coalesce(f.ends_on <= ${today}, false) and ended.count < f.count,
       'reason', f.reason, 'documentNumber', f.document_number, 'meeting', f.meeting, 'decidedOn', f.decided_on, 'recordedByName', f.recorded_by_name,
       'recordedAt', f.recorded_at, 'movementId', f.movement_id, 'ends', ended.ends)) as view
     from freezes f cross join lateral (
       select coalesce(sum(e.count), 0) as count, coalesce(json_agg(json_build_object('unfreezeId', e.id, 'count', e.count, 'reason', e.reason,
         'documentNumber', e.document_number, 'meeting', e.meeting, 'decidedOn', e.decided_on, 'recordedByName', e.recorded_by_name,
         'recordedAt', e.recorded_at, 'movementId', e.movement_id) order by e.recorded_at), '[]') as ends
       from freeze_ends e where e.freeze_id = f.id) ended
     where $1::text is null or f.unit = $1
     order by ended.count = f.count, f.ends_on nulls last, f.recorded_at desc limit 1000`,
    [school ?? null],
  );
  return rows.map(({ view }) => view);
}
