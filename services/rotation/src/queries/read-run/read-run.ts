import { causeInWords } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { RunSummaryAnswer } from '../../http/schedule.answer';
import type { ReplayAnswer, RunAnswer } from '../../http/run.answer';
import { replay } from '../../domain/solve';
import { findRun } from '../../persistence/run-store';
import { links } from '../links';

/** The newest run of each market of a year, without its input. */
export async function listNewestRuns(transaction: Transaction, schoolYear: number): Promise<RunSummaryAnswer[]> {
  const rows = await transaction.query<Omit<RunSummaryAnswer, 'link'>>(
    `select distinct on (stage, track) id, stage, track, problem_hash as "problemHash", recorded_at as "recordedAt"
     from runs where school_year = $1 order by stage, track, recorded_at desc`,
    [schoolYear],
  );
  return rows.map((row) => ({ ...row, link: links.run(row.id) }));
}

/** A run with its whole input and output. Errors: `ROTATION.NO_RUN`. */
export async function readRun(transaction: Transaction, id: string): Promise<RunAnswer> {
  const { market, solution, ...run } = await findRun(transaction, id);
  return {
    ...run,
    ...market,
    problem: { ...run.problem },
    solution: { ...solution },
    cause: causeInWords(run.cause),
    replayLink: `${links.run(id)}/replay`,
  };
}

/** Computes a stored run again from its stored input and says whether the result is the same. Errors: `ROTATION.NO_RUN`. */
export async function replayRun(transaction: Transaction, id: string): Promise<ReplayAnswer> {
  return { id, ...replay(await findRun(transaction, id)) };
}
