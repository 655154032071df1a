import type { Transaction } from '@jiaobian/database';
import { firstDayOf } from '@jiaobian/kernel';
import type { StaffMember } from '../domain/facts';
import type { Market } from '../domain/market';
import type { MarketFacts, SubjectCount } from '../domain/market-facts';
import type { Schedule } from '../domain/schedule';
import { loadAssignments, publishedAmong } from './assignment-store';
import { loadPosts } from './posts-projection';
import { loadRequests } from './request-store';
import { loadSchools } from './school-projection';
import { staffColumns } from './staff-projection';

/** Loads what one run of a market needs and no more: of the staff, those who could move and those who hold an assignment. */
export async function loadMarketFacts(transaction: Transaction, schedule: Schedule, market: Market): Promise<MarketFacts> {
  const requests = await loadRequests(transaction, schedule.schoolYear, market);
  const assignments = await loadAssignments(transaction, schedule.schoolYear, market);
  const targets = [...requests.map(({ schoolCode }) => schoolCode), ...assignments.map(({ toSchool }) => toSchool)];
  const homes = assignments.map(({ fromSchool }) => fromSchool);
  const posts = await loadPosts(transaction, market, [...targets, ...homes]);
  const schoolCodes = [...new Set([...posts.map(({ schoolCode }) => schoolCode), ...targets, ...homes])];
  const giving = posts
    .filter(({ occupied, entitled }) => entitled !== undefined && occupied > entitled)
    .map(({ schoolCode }) => schoolCode);
  const subjects = [...new Set(requests.map(({ subject }) => subject))];
  const held = assignments.map(({ personId }) => personId);
  const leaders = await loadLeaders(transaction, [...giving, ...homes]);
  return {
    market,
    schoolYear: schedule.schoolYear,
    on: firstDayOf(schedule.schoolYear),
    parameters: schedule.parameters,
    lotterySeed: schedule.lotterySeed,
    schools: await loadSchools(transaction, schoolCodes),
    posts,
    requests,
    assignments,
    staff: await loadCandidates(transaction, market, giving, subjects, held),
    subjectCounts: await loadSubjectCounts(transaction, market, [...giving, ...homes]),
    leaders,
    publishedLeaders: await publishedAmong(
      transaction,
      schedule.schoolYear,
      leaders.map(({ personId }) => personId),
    ),
  };
}

function loadCandidates(
  transaction: Transaction,
  { stage, track }: Market,
  giving: readonly string[],
  subjects: readonly string[],
  held: readonly string[],
): Promise<StaffMember[]> {
  return transaction.query<StaffMember>(
    `select ${staffColumns} from staff where school_code = any($1) and stage = $2 and track = $3 and subject = any($4)
     union all
     select ${staffColumns} from staff
     where person_id = any($5) and not (school_code = any($1) and stage = $2 and track = $3 and subject = any($4))`,
    [giving, stage, track, subjects, held],
  );
}

function loadLeaders(transaction: Transaction, schoolCodes: readonly string[]): Promise<StaffMember[]> {
  return transaction.query<StaffMember>(
    `select ${staffColumns} from staff where school_code = any($1) and duty in ('head', 'deputy-head')`,
    [schoolCodes],
  );
}

/** Who counts as staying: special-post teachers, and people on a track of this stage that has nobody to give. */
function loadSubjectCounts(transaction: Transaction, { stage, track }: Market, schoolCodes: readonly string[]): Promise<SubjectCount[]> {
  return transaction.query<SubjectCount>(
    `select staff.school_code as "schoolCode", staff.subject,
            (count(*) filter (where staff.track = $2))::int as own,
            (count(*) filter (where staff.track <> $2
               and (staff.special_post_since is not null or (staff.track <> 'none' and coalesce(posts.occupied <= posts.entitled, true)))))::int as staying
     from staff
     left join posts on posts.school_code = staff.school_code and posts.stage = staff.stage and posts.track = staff.track
     where staff.school_code = any($3) and staff.stage = $1
     group by staff.school_code, staff.subject`,
    [stage, track, schoolCodes],
  );
}
