import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { eventually, type TestAnswer } from '@jiaobian/testing';
import { away, line, openFaultCounty, served, statuses, total, type Problem } from './faults/fault-clients';
import { FaultCounty, type Line } from './faults/fault-county';

describe('the ledger as two processes on a PostgreSQL that fails', () => {
  let county: FaultCounty;
  const crashes: string[] = [];

  beforeAll(async () => {
    // Fewer connections than are shipped: they are to run out.
    county = await FaultCounty.start(2, { max_connections: 60 });
    await openFaultCounty(county);
  }, 240_000);
  afterAll(async () => {
    process.stdout.write(`${JSON.stringify({ crashes, ...(await county.standing()), expected: total })}\n`);
    await county.stop();
  });
  afterEach(async () => expect(await county.standing()).toEqual({ posts: total, differences: [] }));

  const one = () => county.processes[0]!;
  const either = (index: number) => county.processes[index % 2]!;
  const hold = (lines: readonly Line[], index = 0) => either(index).bureau().post('/api/quota/holds', county.holdRequest(lines));

  async function held(lines: readonly Line[], index = 0): Promise<string> {
    const answer = await hold(lines, index);
    expect(answer).toMatchObject({ status: 200 });
    return answer.body.holdId;
  }

  describe('races between the processes', () => {
    test('of 64 clients who want the last post one gets it, and 63 are told why not', async () => {
      await held([line('pool', 'B', 2)]);
      const answers = await Promise.all(Array.from({ length: 64 }, (_, index) => hold([line('pool', index % 4 < 2 ? 'A' : 'B')], index)));
      expect(statuses(answers)).toEqual([200, ...Array<number>(63).fill(409)]);
      const reasons = answers.filter(({ status }) => status === 409).map(({ body }) => [body.code, body.details.blocks[0].code].join());
      expect(new Set(reasons)).toEqual(new Set(['GATE.BLOCKED,NOT_ENOUGH_VACANT']));
    });

    test('transfers there and back between the same schools at once: all are done, and nobody hears of a deadlock', async () => {
      const [there, back] = [
        [line('D0', 'D1'), line('D2', 'D3')],
        [line('D3', 'D2'), line('D1', 'D0')],
      ];
      const ids = await Promise.all(Array.from({ length: 24 }, (_, index) => held(index % 2 === 0 ? there : back, index >> 1)));
      const answers = await Promise.all(
        ids.map((id, index) => either(index).office().post('/api/quota/transfers', county.transferRequest(id))),
      );
      expect(statuses(answers)).toEqual(Array(24).fill(200));
    });

    test('a consent, a release and the end of its days at once: a hold ends in one of the three', async () => {
      for (let round = 0; round < 8; round += 1) {
        const id = await held([line('D4', 'pool')], round);
        const ends = await Promise.all([
          either(round).office().post('/api/quota/transfers', county.transferRequest(id)),
          either(round + 1)
            .bureau()
            .post(`/api/quota/holds/${id}/release`, { reason: '撤回' }),
          county.postgres
            .admin(`update quota.holds set expires_at = clock_timestamp() where id = $1`, [id])
            .then(() => either(round).bureau().post('/api/quota/holds/lapse')),
        ]);
        expect(ends.filter(({ status }) => status >= 500)).toEqual([]);
        const ended = await county.postgres.admin(
          `select m.kind from quota.movements m where m.kind <> 'hold' and (m.cause_id = $1 or m.cause_id in (select id from quota.transfers where hold_id = $1))`,
          [id],
        );
        expect(ended).toHaveLength(1);
      }
    });

    test('the same request with the same key a hundred times at once is one movement and one answer', async () => {
      const [request, key] = [county.holdRequest([line('D5', 'pool', 3)]), randomUUID()];
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, index) => either(index).bureau().post('/api/quota/holds', request, { key })),
      );
      expect(statuses(answers)).toEqual(Array(100).fill(200));
      for (const { body } of answers) expect(body).toEqual(answers[0]!.body);
      expect(await county.postgres.admin('select 1 from quota.movements where cause_id = $1', [request.holdId])).toHaveLength(1);
    });
  });

  describe('PostgreSQL is away', () => {
    /** Clients who take posts and give them back until told to stop; what each was answered, and that the same key gets an answer in the end. */
    function load(clients = 8) {
      const answers: TestAnswer<Problem>[] = [];
      let going = true;
      const work = Promise.all(
        Array.from({ length: clients }, async (_, client) => {
          while (going) {
            const [request, key] = [county.holdRequest([line('D6', 'pool')]), randomUUID()];
            const send = () => either(client).bureau().post('/api/quota/holds', request, { key });
            const first = await send();
            answers.push(first);
            if (first.status === 200) continue;
            expect(await served(send, 90_000)).toMatchObject({ status: 200 });
          }
        }),
      );
      const stop = async () => {
        going = false;
        await work;
        return answers;
      };
      return { answers, stop };
    }

    /** Whoever is refused is told in both languages that the service is away, and nothing else. */
    function expectClear(answers: readonly TestAnswer<Problem>[]): void {
      const refused = answers.filter(({ status }) => status !== 200);
      const others = refused.filter((answer) => !away(answer)).map(({ body }) => body);
      // What the service wrote of its own faults says why.
      const written = others.length === 0 ? [] : county.processes.flatMap(({ output }) => output.split('\n'));
      expect([others, written.filter((line) => line.includes('SERVICE.INTERNAL'))]).toEqual([[], []]);
      for (const { headers, body } of refused) {
        expect(headers.get('content-type')).toContain('application/problem+json');
        expect(body.messages).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
      }
    }

    test('restarted under load: who is refused is told so, and everybody is served afterwards without anybody’s help', async () => {
      const { answers, stop } = load();
      await eventually(() => expect(answers.length).toBeGreaterThan(40), { withinMs: 30_000 });
      await county.postgres.stop();
      await county.postgres.start();
      crashes.push('PostgreSQL restarted');
      const before = answers.length;
      await eventually(() => expect(answers.filter(({ status }, index) => index > before && status === 200).length).toBeGreaterThan(40), {
        withinMs: 30_000,
      });
      expectClear(await stop());
    });

    test('frozen for 20 seconds: nothing is lost, and the service says that it is not ready', async () => {
      const { answers, stop } = load();
      await eventually(() => expect(answers.length).toBeGreaterThan(20), { withinMs: 30_000 });
      county.postgres.signal('SIGSTOP');
      const thawAt = Date.now() + 20_000;
      try {
        const asked = Date.now();
        const readiness = await fetch(`${one().url}/api/quota/readyz`);
        expect([readiness.status, Date.now() - asked < 15_000]).toEqual([503, true]);
        await pause(Math.max(0, thawAt - Date.now()));
      } finally {
        county.postgres.signal('SIGCONT');
      }
      crashes.push('PostgreSQL frozen');
      const before = answers.length;
      await eventually(() => expect(answers.filter(({ status }, index) => index > before && status === 200).length).toBeGreaterThan(20), {
        withinMs: 60_000,
      });
      expectClear(await stop());
    });

    test('out of connections: refused as away, and served when there are some again', async () => {
      const taken = [];
      try {
        for (;;) taken.push(await county.postgres.connect());
      } catch (error) {
        expect(error).toMatchObject({ code: '53300' });
      }
      await taken[0]!.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'jb_quota_app'`);
      // What falls free is taken by somebody else, as it would be.
      await eventually(
        async () => {
          taken.push(await county.postgres.connect());
          throw new Error('there are still some');
        },
        { withinMs: 300 },
      ).catch(() => undefined);
      const refused = await hold([line('D7', 'pool')]);
      expect(away(refused)).toBe(true);
      for (const client of taken) await client.end();
      expect(await served(() => hold([line('D7', 'pool')]))).toMatchObject({ status: 200 });
    });

    test('the disk full: refused as away, nothing half written, and served when there is room again', async () => {
      const free = await county.postgres.fillDisk('quota.holds');
      const [request, key] = [county.holdRequest([line('D8', 'pool', 2)]), randomUUID()];
      const send = () => one().bureau().post('/api/quota/holds', request, { key });
      try {
        // Who finds a connection that was cut is told the same.
        for (let turn = 0; turn < 20 && !one().output.includes('No space left on device'); turn += 1) expect(away(await send())).toBe(true);
        expect(one().output).toContain('No space left on device');
      } finally {
        await free();
      }
      crashes.push('disk full');
      expect(await county.postgres.admin('select 1 from quota.movements where cause_id = $1', [request.holdId])).toEqual([]);
      expect(await served(send)).toMatchObject({ status: 200 });
    });
  });
});
