import { scheduleRevised, type Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import { publish } from '@jiaobian/service-kit';
import { marketsOf, type Market } from '../../domain/market';
import { planMarket, type MarketPlan } from '../../domain/plan-market';
import {
  assignmentChanges,
  countOf,
  demandChanges,
  isRevision,
  placesOf,
  supplyChanges,
  type Revision,
  type ScheduleChange,
} from '../../domain/revision';
import type { Schedule } from '../../domain/schedule';
import { writeAssignments } from '../../persistence/assignment-store';
import { writeLines, type MarketLines } from '../../persistence/line-store';
import { loadMarket } from '../../persistence/market-facts-store';
import { insertRevision } from '../../persistence/revision-store';
import { insertRun } from '../../persistence/run-store';

interface PlannedMarket {
  market: Market;
  plan: MarketPlan;
  lines: MarketLines;
}

/**
 * Computes some markets of a locked schedule anew from the facts of this moment. Where supply, demand or assignments came
 * out differently it records one revision with its cause and publishes it; the answer is the revision's id, or undefined
 * where nothing changed. Run again on the same facts it changes nothing. Errors: `ROTATION.ANSWER_REFUSED`.
 */
export async function reviseSchedule(
  transaction: Transaction,
  schedule: Schedule,
  markets: readonly Market[],
  cause: Cause,
): Promise<string | undefined> {
  const changes: ScheduleChange[] = [];
  const plans: PlannedMarket[] = [];
  // All are read before any is written: somebody may step from one market into another.
  for (const market of marketsOf(markets)) {
    const { facts, lines, newestHash } = await loadMarket(transaction, schedule, market);
    const plan = planMarket(facts, newestHash);
    plans.push({ market, plan, lines });
    changes.push({
      supply: supplyChanges(lines.supply, plan.supply),
      demand: demandChanges(lines.demand, plan.demand),
      assignments: assignmentChanges(facts.assignments, plan.assignments, plan.ruleAgainst),
    });
  }
  const change = {
    supply: changes.flatMap(({ supply }) => supply),
    demand: changes.flatMap(({ demand }) => demand),
    assignments: changes.flatMap(({ assignments }) => assignments),
  };
  for (const planned of plans) await write(transaction, schedule.schoolYear, planned, cause);
  return isRevision(change) ? record(transaction, schedule.schoolYear, change, cause) : undefined;
}

async function write(transaction: Transaction, schoolYear: number, { market, plan, lines }: PlannedMarket, cause: Cause): Promise<void> {
  writeLines(transaction, schoolYear, market, lines, plan);
  if (!plan.run) return;
  await insertRun(transaction, schoolYear, plan.run, cause);
  writeAssignments(transaction, schoolYear, market, plan.assignments);
}

async function record(transaction: Transaction, schoolYear: number, change: ScheduleChange, cause: Cause): Promise<string> {
  const revision: Omit<Revision, 'number'> = {
    ...change,
    id: newId(),
    schoolYear,
    cause,
    added: countOf(change, 'added'),
    removed: countOf(change, 'removed'),
    kept: countOf(change, 'kept'),
  };
  const { id, added, removed, kept } = revision;
  const places = placesOf(change.demand);
  insertRevision(transaction, revision);
  await publish(transaction, scheduleRevised, {
    revisionId: id,
    schoolYear,
    cause,
    added,
    removed,
    kept,
    seatsBefore: places.before,
    seatsAfter: places.after,
  });
  return id;
}
