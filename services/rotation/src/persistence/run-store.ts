import { promisify } from 'node:util';
import { gunzip, gzip, gzipSync } from 'node:zlib';
import type { Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import { DomainError } from '@jiaobian/kernel';
import type { Run, StoredRun } from '../domain/run';

const packElsewhere = promisify(gzip);
const unpack = promisify(gunzip);

/** Up to here packing takes less than handing it to another thread and waiting for it. */
const shortProblem = 200_000;

/** Level 1: a wave waits for it, and it is small enough. */
async function pack(text: string): Promise<Buffer> {
  return text.length > shortProblem ? packElsewhere(text, { level: 1 }) : gzipSync(text, { level: 1 });
}

/** Keeps a run with its whole input: whoever doubts it can compute it again. */
export async function insertRun(transaction: Transaction, schoolYear: number, run: Run, cause: Cause): Promise<void> {
  const problem = await pack(JSON.stringify(run.problem));
  transaction.send(
    `insert into runs (id, school_year, stage, track, problem_hash, problem, solution, cause) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [run.id, schoolYear, run.market.stage, run.market.track, run.problemHash, problem, JSON.stringify(run.solution), JSON.stringify(cause)],
  );
}

interface RunRow extends Omit<StoredRun, 'problem' | 'market'> {
  stage: StoredRun['market']['stage'];
  track: StoredRun['market']['track'];
  problem: Buffer;
}

const columns = `id, school_year as "schoolYear", stage, track, problem_hash as "problemHash", problem, solution, cause, recorded_at as "recordedAt"`;

/** Errors: `ROTATION.NO_RUN`. */
export async function findRun(transaction: Transaction, id: string): Promise<StoredRun> {
  const [row] = await transaction.query<RunRow>(`select ${columns} from runs where id = $1`, [id]);
  if (!row) throw new DomainError('ROTATION.NO_RUN', { id });
  return unpacked(row);
}

/** The newest run of the market that somebody belongs to; undefined where none was made. */
export async function findNewestRun(
  transaction: Transaction,
  schoolYear: number,
  { stage, track }: { stage: string; track: string },
): Promise<StoredRun | undefined> {
  const [row] = await transaction.query<RunRow>(
    `select ${columns} from runs where school_year = $1 and stage = $2 and track = $3 order by recorded_at desc limit 1`,
    [schoolYear, stage, track],
  );
  return row && unpacked(row);
}

async function unpacked({ stage, track, problem, ...row }: RunRow): Promise<StoredRun> {
  return { ...row, market: { stage, track }, problem: JSON.parse((await unpack(problem)).toString('utf8')) as StoredRun['problem'] };
}
