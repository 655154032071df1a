import type { Transaction } from '@jiaobian/database';
import { firstDayOf, type Track } from '@jiaobian/kernel';
import type { Assignment } from '../domain/assignment';
import type { School, TeacherRequest, UnitPosts } from '../domain/facts';
import type { Market } from '../domain/market';
import type { MarketFacts } from '../domain/market-facts';
import type { Schedule } from '../domain/schedule';
import type { MarketLines } from './line-store';
import { marketFactsQuery } from './market-facts.sql';
import { loadPeople, type PeopleAsked } from './market-people';
import { withoutNulls } from './without-nulls';

interface MarketRow extends MarketLines {
  requests: TeacherRequest[];
  assignments: Assignment[];
  posts: UnitPosts[];
  givers: { schoolCode: string; track: Track }[];
  schools: School[];
  published: string[];
  newestHash: string | null;
  staffVersion: string | null;
}

export interface StoredMarket {
  facts: MarketFacts;
  /** As they stand since the newest run. */
  lines: MarketLines;
  /** The input of the newest run: the same input needs no second one. */
  newestHash?: string;
}

/**
 * Loads what one run of a market needs and no more: of the staff, those who could move and those who hold an assignment.
 */
export async function loadMarket(transaction: Transaction, schedule: Schedule, market: Market): Promise<StoredMarket> {
  const { schoolYear, parameters, lotterySeed } = schedule;
  const [row] = await transaction.query<MarketRow>(marketFactsQuery, [schoolYear, market.stage, market.track]);
  const { supply, demand, newestHash, staffVersion, schools, posts, published, requests, assignments } = row!;
  const facts: MarketFacts = {
    ...(await loadPeople(transaction, askedOf(row!, market), staffVersion)),
    requests,
    assignments,
    market,
    schoolYear,
    on: firstDayOf(schoolYear),
    parameters,
    lotterySeed,
    schools: new Map(schools.map((school) => [school.schoolCode, school])),
    posts: posts.map(withoutNulls),
    publishedPeople: new Set(published),
  };
  return { facts, lines: { supply, demand }, newestHash: newestHash ?? undefined };
}

function askedOf({ requests, assignments, givers }: MarketRow, market: Market): PeopleAsked {
  const distinct = (names: string[]) => [...new Set(names)].sort();
  const giving = givers.filter(({ track }) => track === market.track).map(({ schoolCode }) => schoolCode);
  return {
    market,
    giving,
    subjects: distinct(requests.map(({ subject }) => subject)),
    assigned: distinct(assignments.map(({ personId }) => personId)),
    leaving: distinct([...giving, ...assignments.map(({ fromSchool }) => fromSchool)]),
    givers,
  };
}
