import type { coverageChanged, EventData, planRevised } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { firstDayOf, type CalendarDate, type Stage, type Track } from '@jiaobian/kernel';
import { placeOf, type PlannedNeed, type PlannedNeeds } from '../domain/idle/idle-census';

/** Special-post teachers are placed on quota (domain.md §6). */
const specialPostTrack: Track = 'quota';

/** Keeps what a plan fills; a line that takes no post is none of ours. An older telling that comes late changes nothing. */
export async function recordPlannedLines(
  transaction: Transaction,
  { year, schoolCode, lines }: EventData<typeof planRevised>,
  toldAt: string,
): Promise<void> {
  const taking = lines
    // Channels that take no post have no headroom.
    .filter(({ headroomAfter }) => headroomAfter !== undefined)
    .map(({ lineId, stage, subject, channel, plannedAfter }) => {
      const track: Track = channel === 'headcount-scheme' ? 'headcount' : 'quota';
      return { lineId, year, schoolCode, stage, track, subject, channel, planned: plannedAfter, toldAt };
    });
  await transaction.change(
    `insert into planned_lines as known (line_id, year, school_code, stage, track, subject, channel, planned, told_at)
     select "lineId", year, "schoolCode", stage, track, subject, channel, planned, "toldAt"
     from jsonb_to_recordset($1) as told ("lineId" uuid, year int, "schoolCode" text, stage text, track text, subject text, channel text, planned int,
       "toldAt" timestamptz)
     on conflict (county_code, line_id) do update set planned = excluded.planned, told_at = excluded.told_at where known.told_at <= excluded.told_at`,
    [JSON.stringify(taking)],
  );
}

/** Keeps how many posts a cohort needs at a school when its service ends. */
export async function recordSpecialPosts(
  transaction: Transaction,
  { warnings }: EventData<typeof coverageChanged>,
  toldAt: string,
): Promise<void> {
  const lines = warnings.map(({ lineId, cohortYear, dueYear, schoolCode, stage, subject, needed }) => {
    return { lineId, cohortYear, dueOn: firstDayOf(dueYear), schoolCode, stage, subject, needed, toldAt };
  });
  await transaction.change(
    `insert into special_post_lines as known (line_id, cohort_year, due_on, school_code, stage, subject, needed, told_at)
     select "lineId", "cohortYear", "dueOn", "schoolCode", stage, subject, needed, "toldAt"
     from jsonb_to_recordset($1) as told ("lineId" uuid, "cohortYear" int, "dueOn" date, "schoolCode" text, stage text, subject text, needed int,
       "toldAt" timestamptz)
     on conflict (county_code, line_id) do update set needed = excluded.needed, told_at = excluded.told_at where known.told_at <= excluded.told_at`,
    [JSON.stringify(lines)],
  );
}

/** A cohort line that falls due at a school, and how many posts it needs then. */
export interface SpecialPostsDue {
  lineId: string;
  cohortYear: number;
  dueOn: CalendarDate;
  subject: string;
  needed: number;
}

const dueColumns = `line_id as "lineId", cohort_year as "cohortYear", due_on as "dueOn", subject, needed`;

/** The cohorts that fall due at a stage of a school after a day and by another; none but of the track that they are placed on. */
export async function specialPostsDue(
  transaction: Transaction,
  { schoolCode, stage, track }: { schoolCode: string; stage: Stage; track: Track },
  { after, by }: { after: CalendarDate; by: CalendarDate },
): Promise<SpecialPostsDue[]> {
  if (track !== specialPostTrack) return [];
  return transaction.query<SpecialPostsDue>(
    `select ${dueColumns} from special_post_lines where school_code = $1 and stage = $2 and due_on > $3 and due_on <= $4 and needed > 0
     order by due_on, subject, line_id`,
    [schoolCode, stage, after, by],
  );
}

/** What all schools plan to fill after a day: lines of plans whose school year has not begun, cohorts that have not fallen due. */
export async function plannedNeeds(transaction: Transaction, day: CalendarDate): Promise<PlannedNeeds> {
  const lines = await transaction.query<PlannedNeed['lines'][number] & { schoolCode: string; stage: Stage; track: Track }>(
    `select line_id as "lineId", year, school_code as "schoolCode", stage, track, subject, channel, planned from planned_lines
     where planned > 0 and make_date(year, 9, 1) > $1 order by year, school_code, stage, subject, channel, line_id`,
    [day],
  );
  const cohorts = await transaction.query<SpecialPostsDue & { schoolCode: string; stage: Stage }>(
    `select ${dueColumns}, school_code as "schoolCode", stage from special_post_lines where needed > 0 and due_on > $1 order by due_on, subject, line_id`,
    [day],
  );
  const needs = new Map<string, PlannedNeed>();
  const at = (place: { schoolCode: string; stage: Stage; track: Track }): PlannedNeed => {
    const need = needs.get(placeOf(place)) ?? { lines: [], cohorts: [] };
    needs.set(placeOf(place), need);
    return need;
  };
  for (const { schoolCode, stage, track, ...line } of lines) at({ schoolCode, stage, track }).lines.push(line);
  for (const { schoolCode, stage, ...cohort } of cohorts) at({ schoolCode, stage, track: specialPostTrack }).cohorts.push(cohort);
  return needs;
}
