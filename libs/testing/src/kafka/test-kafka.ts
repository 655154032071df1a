import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { eventually } from '../eventually';
import { testRun } from '../test-run';

export interface TestKafka {
  /** `host:port` each. */
  brokers: string[];
}

const launcher = resolve(__dirname, '../../../../deploy/kafka/start-kafka.mjs');

/** The first start on a machine fetches the broker's jars. */
const startWithinMs = 180_000;

/**
 * The one Apache Kafka of a test run, started by whoever asks first; others wait for it. The end of the run stops it,
 * and so does the death of the process that started it. With `KAFKA_BROKERS` set, those are used.
 */
export async function testKafka(): Promise<TestKafka> {
  const { folder } = testRun();
  if (claim(join(folder, 'kafka.claim'))) launch(folder);
  return eventually(
    () => {
      if (!existsSync(addressFile(folder))) throw new Error(`Kafka did not start: ${logOf(folder)}`);
      return JSON.parse(readFileSync(addressFile(folder), 'utf8')) as TestKafka;
    },
    { withinMs: startWithinMs, everyMs: 100 },
  );
}

/** Run at the end of the whole run. */
export async function stopTestKafka(folder: string): Promise<void> {
  const pidFile = join(folder, 'kafka.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  if (!signal(pid, 'SIGTERM')) return;
  await eventually(
    () => {
      if (signal(pid, 0)) throw new Error('Kafka still runs');
    },
    { withinMs: 30_000 },
  );
}

function launch(folder: string): void {
  const log = openSync(join(folder, 'kafka.log'), 'w');
  // Of a process group of its own: the worker that asked first may end long before the run does.
  const child = spawn(
    process.execPath,
    [
      launcher,
      '--port',
      '0',
      '--data-dir',
      join(folder, 'kafka'),
      '--address-file',
      addressFile(folder),
      '--live-with',
      String(runnerPid()),
    ],
    { detached: true, stdio: ['ignore', log, log] },
  );
  child.unref();
  closeSync(log);
  writeFileSync(join(folder, 'kafka.pid'), String(child.pid));
}

/** Workers are children of the process that holds the run; with one worker that process runs the tests itself. */
function runnerPid(): number {
  return process.env['JEST_WORKER_ID'] && process.send ? process.ppid : process.pid;
}

function claim(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch {
    return false;
  }
}

function addressFile(folder: string): string {
  return join(folder, 'kafka.json');
}

function logOf(folder: string): string {
  const log = join(folder, 'kafka.log');
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-1_000) : 'no log';
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}
