import type { Transaction } from '@jiaobian/database';
import { firstDayOf } from '@jiaobian/kernel';
import type { Assignment } from '../../domain/assignment';
import { demandOf, type DemandLine } from '../../domain/demand';
import { costFormula } from '../../domain/move-cost';
import { parameterCatalogue, parameterNames, type RotationParameters } from '../../domain/parameters';
import type { Schedule } from '../../domain/schedule';
import { supplyOf, type PostsBasis, type SupplyLine } from '../../domain/supply';
import type { AssignmentAnswer } from '../../http/assignment.answer';
import type { ParameterAnswer } from '../../http/parameters.dto';
import type { ScheduleAnswer } from '../../http/schedule.answer';
import { assignmentColumns } from '../../persistence/assignment-store';
import { demandColumns, supplyColumns, type MarketLines } from '../../persistence/line-store';
import { loadMarket } from '../../persistence/market-facts-store';
import { marketsOfSchedule } from '../../persistence/market-store';
import { findSchedule } from '../../persistence/schedule-store';
import { links } from '../links';
import { readSummary } from '../list-schedules/list-schedules';
import { listNewestRuns } from '../read-run/read-run';
import { figuresOf } from './rule-figures-of';

/** The whole schedule; a school sees its own lines and people, and no figure of the county. Errors: `ROTATION.NO_SCHEDULE`. */
export async function readSchedule(transaction: Transaction, schoolYear: number, school?: string): Promise<ScheduleAnswer> {
  const schedule = await findSchedule(transaction, schoolYear);
  const { supply, demand } =
    schedule.state === 'draft' ? await linesOfDraft(transaction, schedule) : await storedLines(transaction, schoolYear);
  const assignments = await transaction.query<Assignment>(
    `select ${assignmentColumns} from assignments where school_year = $1 and ($2::text is null or $2 in (from_school, to_school))
     order by stage, track, subject, from_school, person_id`,
    [schoolYear, school ?? null],
  );
  const own = <Line extends { schoolCode: string }>(lines: Line[]) =>
    lines.filter(({ schoolCode }) => school === undefined || schoolCode === school);
  return {
    ...(await readSummary(transaction, schoolYear)),
    startsOn: firstDayOf(schoolYear),
    endsOn: `${schoolYear + schedule.parameters.exchangeYears}-08-31`,
    parameters: parameterAnswers(schedule.parameters),
    costFormula,
    supply: own(supply).map(withMovementLink),
    demand: own(demand).map(withMovementLink),
    assignments: assignments.map((assignment) => assignmentAnswer(schoolYear, assignment)),
    figures: school === undefined ? await figuresOf(transaction, schedule, firstDayOf(schoolYear)) : [],
    runs: await listNewestRuns(transaction, schoolYear),
  };
}

export function assignmentAnswer(schoolYear: number, assignment: Assignment): AssignmentAnswer {
  return { ...assignment, cardLink: links.card(schoolYear, assignment.personId) };
}

/** A draft shows what a run would begin with; it is stored with the first run. */
async function linesOfDraft(transaction: Transaction, schedule: Schedule): Promise<MarketLines> {
  const lines: MarketLines = { supply: [], demand: [] };
  for (const market of await marketsOfSchedule(transaction, schedule.schoolYear)) {
    const { posts, schools, requests, parameters } = (await loadMarket(transaction, schedule, market)).facts;
    lines.supply.push(...supplyOf(posts, schools));
    lines.demand.push(...demandOf({ posts, schools, requests, taken: [], basis: parameters.intakeBasis }));
  }
  return lines;
}

async function storedLines(transaction: Transaction, schoolYear: number): Promise<MarketLines> {
  return {
    supply: await transaction.query<SupplyLine>(
      `select ${supplyColumns} from supply_lines where school_year = $1 order by stage, track, school_code`,
      [schoolYear],
    ),
    demand: await transaction.query<DemandLine>(
      `select ${demandColumns} from demand_lines where school_year = $1 order by stage, track, school_code, subject`,
      [schoolYear],
    ),
  };
}

function withMovementLink<Why extends PostsBasis, Line extends { why: Why }>(line: Line): Line & { why: Why & { movementLink?: string } } {
  return { ...line, why: { ...line.why, movementLink: links.movement(line.why.lastMovementId) } };
}

function parameterAnswers(parameters: RotationParameters): ParameterAnswer[] {
  return parameterNames.map((name) => {
    const { value, source, confidence } = parameterCatalogue[name];
    const set = parameters[name];
    return { name, value: String(set), default: String(value), setByCounty: set !== value, source, confidence };
  });
}
