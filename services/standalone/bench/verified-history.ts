import type { Client } from 'pg';
import { milliseconds } from './figures';
import type { InstalledLedger } from './installed-ledger';
import { residentMegabytes } from './start.figures';

/** As the service sends them: each half in a session of its own. */
const halves = ['verify_hashes', 'verify_sums'];
const sampledEveryMs = 250;

export interface Verified {
  ms: number;
  /** What both sessions and their workers held at their fullest, apart from what the server shares. */
  megabytes: number;
}

/** The check of a county as its service runs it, by the service's own role. Errors: any difference. */
export async function verifyHistory(ledger: InstalledLedger, county: string): Promise<Verified> {
  const sessions = await ledger.sessions('jb_quota_app', halves.length);
  const [watcher] = await ledger.sessions('postgres', 1);
  const pids = await Promise.all(sessions.map(processOf));
  let megabytes = 0;
  const sample = async (): Promise<void> => {
    const { rows } = await watcher!.query<{ pid: number }>(
      'select pid from pg_stat_activity where pid = any ($1) or leader_pid = any ($1)',
      [pids],
    );
    const held = rows.map(({ pid }) => residentMegabytes(pid, 'RssAnon'));
    megabytes = Math.max(megabytes, sum(held));
  };
  const timer = setInterval(() => void sample().catch(() => undefined), sampledEveryMs);
  try {
    const ms = await milliseconds(() => Promise.all(sessions.map((session, half) => check(session, county, halves[half]!))));
    await sample();
    return { ms, megabytes };
  } finally {
    clearInterval(timer);
  }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

async function processOf(session: Client): Promise<number> {
  return (await session.query<{ pid: number }>('select pg_backend_pid() as pid')).rows[0]!.pid;
}

async function check(session: Client, county: string, half: string): Promise<void> {
  await session.query(`set search_path = quota; select set_config('jiaobian.county', '${county}', false)`);
  const { rows } = await session.query(`select rule, subject from ${half}('${county}') limit 1`);
  if (rows.length > 0) throw new Error(`a ledger that was only moved by its own function differs: ${JSON.stringify(rows[0])}`);
}
