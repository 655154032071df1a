import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually, type TestAnswer } from '@jiaobian/testing';
import { donors, line, openFaultCounty, served, total, type Problem } from './faults/fault-clients';
import { FaultCounty } from './faults/fault-county';

const moves = 10_000;

describe('killed in a plan of 10,000 moves', () => {
  let county: FaultCounty;
  const crashes: string[] = [];
  const tried = { movements: 0 };

  beforeAll(async () => {
    county = await FaultCounty.start(1);
    await openFaultCounty(county);
  }, 240_000);
  afterAll(async () => {
    process.stdout.write(`${JSON.stringify({ ...tried, crashes, posts: await county.posts(), expected: total })}\n`);
    await county.stop();
  });
  afterEach(async () => expect(await county.posts()).toBe(total));

  const one = () => county.processes[0]!;

  const linesOf = () => Array.from({ length: moves }, (_, index) => line(donors[10 + (index % 40)]!, donors[10 + ((index + 7) % 40)]!));
  /** How long a plan takes here that nobody disturbs, at least. */
  let planMs = Infinity;
  let holding: ReturnType<FaultCounty['holdRequest']> | undefined;

  /** A hold of 10,000 lines, and next time the consent to it: each is 10,000 movements. */
  function nextPlan(): { path: string; body: object; cause: string; send: (key: string) => Promise<TestAnswer<Problem>> } {
    const isHold = holding === undefined;
    const body = holding === undefined ? (holding = county.holdRequest(linesOf())) : county.transferRequest(holding.holdId);
    const cause = isHold ? holding!.holdId : (body as { transferId: string }).transferId;
    if (!isHold) holding = undefined;
    const path = `/api/quota/${isHold ? 'holds' : 'transfers'}`;
    return { path, body, cause, send: (key) => one()[isHold ? 'bureau' : 'office']().post(path, body, { key }) };
  }

  const patience = { withinMs: 60_000, everyMs: 2 };
  const counted = 'select count(*)::int as count from quota.movements where cause_id = $1';

  /** Asked until there is a server to ask. */
  const written = (cause: string): Promise<number> =>
    eventually(async () => (await county.postgres.admin<{ count: number }>(counted, [cause]))[0]!.count, patience);

  /** All or nothing at once; all when it is sent again, however often, with one answer. */
  async function expectWholeOnce(plan: ReturnType<typeof nextPlan>, key: string): Promise<void> {
    expect([0, moves]).toContain(await written(plan.cause));
    const again = await served(() => plan.send(key));
    expect(again).toMatchObject({ status: 200 });
    expect(await written(plan.cause)).toBe(moves);
    expect((await plan.send(key)).body).toEqual(again.body);
    tried.movements += moves;
  }

  test('undisturbed', async () => {
    // Of a hold and of the consent to it.
    for (let turn = 0; turn < 2; turn += 1) {
      const plan = nextPlan();
      const sentAt = performance.now();
      expect((await plan.send(randomUUID())).status).toBe(200);
      planMs = Math.min(planMs, performance.now() - sentAt);
      tried.movements += moves;
    }
  });

  const victims: Record<string, () => Promise<void>> = {
    'the service': async () => {
      await one().end('SIGKILL');
      await one().start();
    },
    'a backend': async () => {
      // Nothing but the plan takes so long here, whichever of its statements it has come to.
      const writing = `select pid from pg_stat_activity
        where usename = 'jb_quota_app' and clock_timestamp() - xact_start > interval '50 milliseconds'`;
      const busy = await eventually(async () => {
        const [found] = await county.postgres.admin<{ pid: number }>(writing);
        if (!found) throw new Error('nothing is being written');
        return found;
      }, patience);
      process.kill(busy.pid, 'SIGKILL');
    },
    PostgreSQL: async () => {
      await county.postgres.crash();
      await county.postgres.start();
    },
  };

  test.each([
    ['the service', 0.1],
    ['the service', 0.55],
    ['the service', 0.9],
    ['a backend', 0],
    ['a backend', 0.4],
    ['PostgreSQL', 0.3],
    ['PostgreSQL', 0.8],
  ])('%s after %d of its time: all of it or nothing, and the whole when it is sent again', async (victim, share) => {
    const [plan, key] = [nextPlan(), randomUUID()];
    const answer = plan.send(key).catch(() => undefined);
    await pause(share * planMs);
    await victims[victim]!();
    crashes.push(`${victim} ${share}`);
    await answer;
    await expectWholeOnce(plan, key);
  });

  test('the service, with everything written and nothing committed: nothing', async () => {
    const [plan, key] = [nextPlan(), randomUUID()];
    const { answer, release } = await stoppedBeforeCommit(plan, key);
    await one().end('SIGKILL');
    await release();
    await answer;
    await eventually(
      async () =>
        expect(await county.postgres.admin(`select 1 from pg_stat_activity where usename = 'jb_quota_app' and state <> 'idle'`)).toEqual(
          [],
        ),
      { withinMs: 20_000 },
    );
    crashes.push('the service before its commit');
    const found = await written(plan.cause);
    await one().start();
    await expectWholeOnce(plan, key);
    expect(found).toBe(0);
  });

  test('the service between its commit and its answer: the answer is had by asking again', async () => {
    const [plan, key] = [nextPlan(), randomUUID()];
    const answer = plan.send(key).catch(() => undefined);
    // In the very moment in which others see it.
    await eventually(async () => expect(await written(plan.cause)).toBe(moves), patience);
    await one().end('SIGKILL');
    crashes.push('the service after its commit');
    await answer;
    await one().start();
    await expectWholeOnce(plan, key);
  });

  test('after all of them the whole ledger proves: what a crash had made wrong would be wrong for ever', async () => {
    expect(crashes.length).toBeGreaterThanOrEqual(9);
    expect(await county.standing()).toEqual({ posts: total, differences: [] });
  });

  /** The plan waits for the outbox, which another holds: its movements are written by then. */
  async function stoppedBeforeCommit(plan: ReturnType<typeof nextPlan>, key: string) {
    const holder = await county.postgres.connect();
    await holder.query('begin; lock table outbox in exclusive mode');
    let early: unknown;
    const answer = plan.send(key).then(
      (given) => (early = given),
      () => undefined,
    );
    const waiting = `select 1 from pg_locks where relation = 'quota.outbox'::regclass and not granted`;
    await eventually(async () => {
      if (early === undefined) expect(await county.postgres.admin(waiting)).not.toEqual([]);
    }, patience);
    if (early !== undefined) await holder.end();
    expect(early).toBeUndefined();
    return { answer, release: () => holder.end() };
  }
});
