import type { Transaction } from '@jiaobian/database';
import type { StaffMember } from '../domain/facts';
import type { Market } from '../domain/market';
import type { SubjectCount } from '../domain/market-facts';
import { rowsOf, type Columns } from './columns';
import { marketPeopleQuery } from './market-people.sql';
import { withoutNulls } from './without-nulls';

/** Whom a market is about; what is asked for and who gives decides who they are. */
export interface PeopleAsked {
  market: Market;
  /** Schools that give in this market. */
  giving: readonly string[];
  subjects: readonly string[];
  assigned: readonly string[];
  /** Schools that somebody may leave. */
  leaving: readonly string[];
  /** Units of the stage that give, on whichever track. */
  givers: readonly { schoolCode: string; track: string }[];
}

export interface MarketPeople {
  staff: readonly StaffMember[];
  leaders: readonly StaffMember[];
  subjectCounts: readonly SubjectCount[];
}

interface PeopleRow {
  staff: Columns<StaffMember>;
  leaders: StaffMember[];
  subjectCounts: SubjectCount[];
  staffVersion: string | null;
}

/** Some markets before and after a change of theirs. */
const mostRemembered = 16;
const remembered = new Map<string, MarketPeople>();

/**
 * The people of a market. Posts move many times between two lists of staff, so the people are remembered for as long as the
 * county's staff keeps its version (see `NoteStaffVersion`) and the same people are asked for.
 */
export async function loadPeople(transaction: Transaction, asked: PeopleAsked, staffVersion: string | null): Promise<MarketPeople> {
  const keyOf = (version: string | null) => JSON.stringify([transaction.county, version, asked]);
  const known = staffVersion && remembered.get(keyOf(staffVersion));
  if (known) return known;
  const { market, giving, subjects, assigned, leaving, givers } = asked;
  const [row] = await transaction.query<PeopleRow>(marketPeopleQuery, [
    market.stage,
    market.track,
    giving,
    subjects,
    assigned,
    leaving,
    givers.map(({ schoolCode }) => schoolCode),
    givers.map(({ track }) => track),
  ]);
  const { staff, leaders, subjectCounts, staffVersion: versionRead } = row!;
  const people = { staff: rowsOf(staff), leaders: leaders.map(withoutNulls), subjectCounts };
  if (versionRead) remember(keyOf(versionRead), people);
  return people;
}

function remember(key: string, people: MarketPeople): void {
  const [oldest] = remembered.keys();
  if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, people);
}
