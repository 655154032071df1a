import { newId } from '@jiaobian/kernel';
import { eventually, testRun } from '@jiaobian/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { counties, ProbeService } from '../../contract/probe-service';
import { KafkaTransport } from './kafka-transport';

const launcher = resolve(__dirname, '../../../../../deploy/kafka/start-kafka.mjs');

/** A broker of this test's own, to be killed and frozen. */
class FragileKafka {
  private readonly dataDir = join(testRun().folder, 'fragile-kafka');
  private launcher?: ChildProcess;
  port = 0;

  /** On the same folder and port as before, where there was one. */
  async start(): Promise<void> {
    const addressFile = join(testRun().folder, 'fragile-kafka.json');
    rmSync(addressFile, { force: true });
    const args = [
      launcher,
      '--data-dir',
      this.dataDir,
      '--port',
      String(this.port),
      '--address-file',
      addressFile,
      '--live-with',
      String(process.pid),
    ];
    const environment = { ...process.env };
    delete environment['KAFKA_BROKERS'];
    this.launcher = spawn(process.execPath, args, { stdio: 'ignore', env: environment });
    const { brokers } = await eventually(
      () => {
        if (!existsSync(addressFile)) throw new Error('the broker did not start');
        return JSON.parse(readFileSync(addressFile, 'utf8')) as { brokers: string[] };
      },
      { withinMs: 120_000, everyMs: 100 },
    );
    this.port = Number(brokers[0]!.split(':')[1]);
  }

  signal(name: NodeJS.Signals): void {
    process.kill((JSON.parse(readFileSync(join(this.dataDir, 'broker.json'), 'utf8')) as { pid: number }).pid, name);
  }

  async killLauncher(): Promise<void> {
    const ended = once(this.launcher!, 'exit');
    this.launcher!.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    if (!this.launcher || this.launcher.exitCode !== null) return;
    const ended = once(this.launcher, 'exit');
    this.launcher.kill('SIGTERM');
    await ended;
  }
}

/** Services that go on working: one event per county and round, until it is ended. */
class Flow {
  rounds = 0;
  private ended = false;
  private readonly done: Promise<void>;

  constructor(private readonly probe: ProbeService) {
    this.done = this.run();
  }

  /** Waits until so many rounds more were committed, carried or not. */
  async grown(rounds: number): Promise<void> {
    const goal = this.rounds + rounds;
    await eventually(() => expect(this.rounds).toBeGreaterThanOrEqual(goal), { withinMs: 60_000 });
  }

  /** Waits until so many rounds more have had all their effects. */
  async carriedOn(rounds: number): Promise<void> {
    const goal = (this.rounds + rounds) * counties.length;
    const reached = async (): Promise<void> => expect((await this.probe.effects()).length).toBeGreaterThanOrEqual(goal);
    await eventually(reached, { withinMs: 120_000, everyMs: 100 });
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.done;
  }

  private async run(): Promise<void> {
    while (!this.ended) {
      this.rounds += 1;
      await Promise.all(counties.map((county) => this.probe.append(county, this.rounds)));
      await pause(150);
    }
  }
}

describe('a broker that fails', () => {
  const broker = new FragileKafka();
  let probe: ProbeService;
  let transport: KafkaTransport;
  const fatal: unknown[] = [];

  beforeAll(async () => {
    await broker.start();
    probe = await ProbeService.create('broker_failure');
    const onError = (error: unknown): void => void probe.errors.push(error);
    const options = { brokers: [`127.0.0.1:${broker.port}`], clientId: 'jiaobian-failure', onError };
    transport = new KafkaTransport({ ...options, onFatal: (error) => void fatal.push(error) });
  });
  afterAll(async () => {
    await probe.reset();
    await transport.close();
    await probe.dispose();
    await broker.stop();
  });

  test('killed or frozen in mid-flow, it costs no event, doubles none in effect and changes no county’s order', async () => {
    const topic = `jiaobian.probe-${newId()}`;
    await transport.ensureTopics([topic]);
    const inbox = await probe.startInbox(transport, topic);
    const relay = await probe.startRelay(transport, topic);
    const flow = new Flow(probe);
    try {
      await flow.carriedOn(10);

      broker.signal('SIGKILL');
      await flow.grown(20);
      await broker.stop();
      await broker.start();
      await flow.carriedOn(5);

      // Longer than the broker's session with its controller and than every request's time limit.
      broker.signal('SIGSTOP');
      const frozenAt = Date.now();
      await eventually(() => expect(Date.now() - frozenAt).toBeGreaterThan(10_000), { withinMs: 11_000, everyMs: 500 });
      broker.signal('SIGCONT');
      await flow.carriedOn(5);
    } finally {
      await flow.end();
    }
    const values = await probe.valuesByCounty(flow.rounds * counties.length, 60_000);
    const all = Array.from({ length: flow.rounds }, (_, index) => index + 1);
    expect(values).toEqual(Object.fromEntries(counties.map((county) => [county, all])));
    await eventually(async () => expect([await relay.lag(), await inbox.lag()]).toEqual([0, 0]), { withinMs: 30_000 });
    expect([await relay.parkedCount(), await inbox.deadLetterCount(), fatal]).toEqual([0, 0, []]);
  });

  test('a launcher that was killed leaves its broker to the next, who finds it on the same port', async () => {
    const { port } = broker;
    await broker.killLauncher();
    await broker.start();
    expect(broker.port).toBe(port);
  });
});
