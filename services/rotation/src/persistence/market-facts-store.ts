import type { Transaction } from '@jiaobian/database';
import { firstDayOf } from '@jiaobian/kernel';
import type { Assignment } from '../domain/assignment';
import type { School, StaffMember, TeacherRequest, UnitPosts } from '../domain/facts';
import type { Market } from '../domain/market';
import type { MarketFacts, SubjectCount } from '../domain/market-facts';
import type { Schedule } from '../domain/schedule';
import type { MarketLines } from './line-store';
import { rowsOf, type Columns } from './columns';
import { marketFactsQuery } from './market-facts.sql';
import { withoutNulls } from './without-nulls';

interface MarketRow extends MarketLines {
  requests: TeacherRequest[];
  assignments: Assignment[];
  posts: UnitPosts[];
  schools: School[];
  staff: Columns<StaffMember>;
  leaders: StaffMember[];
  publishedLeaders: string[];
  subjectCounts: SubjectCount[];
  newestHash: string | null;
}

export interface StoredMarket {
  facts: MarketFacts;
  /** As they stand since the newest run. */
  lines: MarketLines;
  /** The input of the newest run: the same input needs no second one. */
  newestHash?: string;
}

/**
 * Loads what one run of a market needs and no more, in one round trip: of the staff, those who could move and those who
 * hold an assignment.
 */
export async function loadMarket(transaction: Transaction, schedule: Schedule, market: Market): Promise<StoredMarket> {
  const { schoolYear, parameters, lotterySeed } = schedule;
  const [row] = await transaction.query<MarketRow>(marketFactsQuery, [schoolYear, market.stage, market.track]);
  const { supply, demand, newestHash, schools, posts, staff, leaders, publishedLeaders, ...rest } = row!;
  const facts: MarketFacts = {
    ...rest,
    market,
    schoolYear,
    on: firstDayOf(schoolYear),
    parameters,
    lotterySeed,
    schools: new Map(schools.map((school) => [school.schoolCode, school])),
    posts: posts.map(withoutNulls),
    staff: rowsOf(staff),
    leaders: leaders.map(withoutNulls),
    publishedLeaders: new Set(publishedLeaders),
  };
  return { facts, lines: { supply, demand }, newestHash: newestHash ?? undefined };
}
