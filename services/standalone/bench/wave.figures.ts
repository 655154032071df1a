import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '@jiaobian/kernel';
import { KafkaTransport, PostgresTransport, type Transport } from '@jiaobian/messaging';
import { Client } from 'pg';
import { Product, type Mode } from '../test/product';
import { BenchDatabase } from './bench-database';
import { figure, median, quantile, type Figure } from './figures';
import { Office } from '../test/office';
import { growing, holdPosts, proposeOnePost, transferHeld } from './one-post';
import { HopMeter, warmUp } from './hop-meter';
import { formOf } from './form-of';
import { settled } from './settled';

/** p99 of 200 is the third worst of them: of one such round it says little, of five the middle one does. */
const consents = 200;
const rounds = 5;
const password = 'a-password-of-the-test';

const year = 2027;

/**
 * Returns when both have written down what a transfer changed. It asks inside the database, each 2 ms, so that the asking
 * takes next to nothing away from what is measured; the answer comes up to that much too late.
 */
const waitForBoth = `
  create function pg_temp.wait_for_both(transfer uuid, limit_seconds int) returns boolean language plpgsql volatile as $$
    begin
      for turn in 1 .. limit_seconds * 500 loop
        if exists (select from hiring.plan_revisions where cause_id = transfer) and exists (select from rotation.revisions where cause_id = transfer) then
          return true;
        end if;
        perform pg_sleep(0.002);
      end loop;
      return false;
    end $$`;

/** P9: from the sending of a consent until hiring and rotation have written their revisions, in both modes. */
export async function measureWave(): Promise<Figure[]> {
  const modes = (process.env['BENCH_MODES'] ?? 'standalone,distributed').split(',') as Mode[];
  const figures: Figure[] = [];
  for (const mode of modes) figures.push(await measureMode(mode));
  return figures;
}

async function measureMode(mode: Mode): Promise<Figure> {
  const database = await BenchDatabase.start();
  const product = await Product.on(mode);
  const kafka = mode === 'distributed' ? await startKafka(product.dataDir) : undefined;
  const admin = new Client({ connectionString: database.adminUrl });
  try {
    await admin.connect();
    await admin.query(waitForBoth);
    await product.start({ JIAOBIAN_DATABASE_URL: database.adminUrl, ...(kafka ? { KAFKA_BROKERS: kafka.brokers } : {}) });
    const bureau = await Office.logIn(product.url, 'education-bureau@522327', password);
    const office = await Office.logIn(product.url, 'quota-office@522327', password);
    await bureau.clearDesk();
    const file = { name: 'county-2026.xlsx', content: readFileSync(join(product.dataDir, 'demo/county-2026.xlsx')) };
    await bureau.import(formOf([file]));
    // Only then is the school entitled to the posts that it is given below.
    await settled(product);
    // What the build and the installation have written a moment ago would stop a commit in the middle when the disk takes it.
    execFileSync('sync');
    const meter = await HopMeter.on(transportOf(kafka?.brokers, database, product));
    const waves: number[] = [];
    const hops: number[] = [];
    for (let turn = -warmUp; turn < rounds * consents; turn += 1) {
      const caseId = await proposeOnePost(bureau, year);
      const { rows } = await admin.query<{ id: string }>(`select id from quota.holds where case_id = $1 and state = 'live'`, [caseId]);
      // A consent follows a proposal by days; the events of the hold are not part of it.
      await settled(product);
      // The hop finds the machine as the wave does: at rest, and as busy with other things as it is at this moment.
      const hop = await meter.hop();
      const wave = await oneWave(office, admin, rows[0]!.id, turn);
      if (turn >= 0) {
        hops.push(hop);
        waves.push(wave);
      }
      // The way back is not measured: there the plan changes when the post is held, not when it goes.
      const held = await holdPosts(bureau, [{ name: `back ${turn}`, from: growing.schoolCode, to: 'pool' }]);
      await transferHeld(office, held, `bench back ${turn}`);
      await settled(product);
    }
    await meter.stop();
    return figureOf(mode, waves, hops);
  } finally {
    await admin.end();
    await product.remove();
    await kafka?.stop();
    await database.stop();
  }
}

function figureOf(mode: Mode, waves: number[], hops: number[]): Figure {
  const tail = (all: number[]): number =>
    median(Array.from({ length: rounds }, (_, round) => quantile(all.slice(round * consents, (round + 1) * consents), 0.99)));
  return figure({
    id: mode === 'standalone' ? 'P9-standalone' : 'P9-kafka',
    work: `consent → hiring and rotation revised, p99 of ${consents}, median of ${rounds} (p50 ${Math.round(quantile(waves, 0.5))} ms)`,
    ours: tail(waves),
    reference: tail(hops),
    referenceName: `one ${mode === 'standalone' ? 'insert → poll hop of the event table' : 'produce → consume hop on that broker'}, p99 of as many (p50 ${quantile(hops, 0.5).toFixed(1)} ms)`,
    unit: 'ms',
    bound: '≤ 10 ×',
    holds: ({ ratio }) => ratio <= 10,
  });
}

interface LocalKafka {
  brokers: string;
  stop(): Promise<void>;
}

/** The launcher is a script of its own, not compiled with the rest. */
async function startKafka(dataDir: string): Promise<LocalKafka> {
  const launcher = (await import(join(process.cwd(), 'deploy/kafka/start-kafka.mjs'))) as {
    startKafka(options: object): Promise<LocalKafka>;
  };
  return launcher.startKafka({ dataDir: join(dataDir, 'kafka') });
}

/** ms from the sending of a consent to the ledger, which is the consent (ADR 0003), until hiring and rotation have written down what it changed. */
async function oneWave(office: Office, admin: Client, holdId: string, turn: number): Promise<number> {
  const transferId = newId();
  const start = performance.now();
  await transferHeld(office, holdId, `bench ${turn}`, transferId);
  const { rows } = await admin.query<{ done: boolean }>('select pg_temp.wait_for_both($1, 60) as done', [transferId]);
  if (!rows[0]!.done) throw new Error(`transfer ${transferId} has not revised both plan and schedule within a minute`);
  return performance.now() - start;
}

function transportOf(brokers: string | undefined, database: BenchDatabase, product: Product): Transport {
  const onError = (): void => undefined;
  if (!brokers) return new PostgresTransport({ url: database.appUrl('jb_event_bus', product.dataDir), onError });
  return new KafkaTransport({ brokers: brokers.split(','), clientId: 'bench', onError, onFatal: onError });
}
