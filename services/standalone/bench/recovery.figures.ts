import { setTimeout as pause } from 'node:timers/promises';
import { serviceRoles } from '@jiaobian/database';
import { Client } from 'pg';
import { figure, median, milliseconds, type Figure } from './figures';
import { withInstalledLedger, type InstalledLedger } from './installed-ledger';
import { countyOf, moveStatement, movementOf, openCounties, schoolOf, vacantAt } from './ledger-counties';
import { randomMoves, ledgerSize } from './movement-scripts';
import { pgbenchUntilKilled } from './pgbench';

const repetitions = 3;
const clients = 16;
const loadMs = 15_000;

/** P12: from the kill -9 of a loaded server, with the settings that we ship, until a movement goes through again. */
export function measureRecovery(): Promise<Figure[]> {
  return withInstalledLedger(async (ledger) => {
    await ledger.asAdmin((client) => openCounties(client, ledgerSize));
    const [killed, stopped]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < repetitions; turn += 1) {
      killed.push(await afterLoad(ledger, () => ledger.database.kill()));
      stopped.push(await afterLoad(ledger, () => undefined));
    }
    return [
      figure({
        id: 'P12',
        work: `kill -9 of PostgreSQL after ${loadMs / 1000} s of movements by ${clients} clients → first success`,
        ours: median(killed) / 1000,
        reference: median(stopped) / 1000,
        referenceName: 'the same after an orderly stop',
        unit: 's',
        bound: '≤ 5 s',
        holds: ({ ours }) => ours <= 5,
      }),
    ];
  });
}

async function afterLoad(ledger: InstalledLedger, end: () => void): Promise<number> {
  const app = serviceRoles('quota').app;
  const load = pgbenchUntilKilled({ url: ledger.urlOf(app), clients }, randomMoves);
  const ended = new Promise((done) => load.once('exit', done));
  await pause(loadMs);
  if (load.exitCode !== null) throw new Error('the load ended before its server');
  const until = await milliseconds(async () => {
    end();
    await ledger.database.restart();
    await moveOnce(ledger.urlOf(app));
  });
  await ended;
  return until;
}

async function moveOnce(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const movement = movementOf(vacantAt(schoolOf(0)), vacantAt(schoolOf(1)));
  await client.query({ ...moveStatement, values: [countyOf(0), JSON.stringify([movement])] });
  await client.end();
}
