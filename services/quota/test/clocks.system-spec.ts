import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { FaultCounty, primary } from './faults/fault-county';
import type { QuotaProcess } from './faults/quota-process';

const dayMs = 86_400_000;
const preload = ['--require', resolve(__dirname, 'faults/shifted-clock.cjs')];
const decided = { reason: '冻结', documentNumber: '册编办〔2027〕9号', decidedOn: '2026-03-01' };

describe('processes whose clocks and zones are wrong', () => {
  let county: FaultCounty;
  beforeAll(async () => {
    county = await FaultCounty.start(1);
    await county.register([{ schoolCode: 'A', authorised: 10, occupied: 4 }], 30);
    await county.census({ A: 20 });
  }, 240_000);
  afterAll(() => county.stop());

  async function freeze(process: QuotaProcess): Promise<{ day: string; recordedAt: Date }> {
    const freezeId = randomUUID();
    const request = { freezeId, unit: 'pool', stage: 'any', track: 'quota', count: 1, ...decided };
    expect(await process.office().post('/api/quota/freezes', request)).toMatchObject({ status: 200 });
    const [row] = await county.postgres.admin<{ day: string; recordedAt: Date }>(
      `select effective_on::text as day, recorded_at as "recordedAt" from quota.movements where cause_id = $1`,
      [freezeId],
    );
    return row!;
  }

  /** The day and the instant in the county, by the one clock that counts. */
  async function databaseNow(): Promise<{ day: string; now: Date }> {
    const [row] = await county.postgres.admin<{ day: string; now: Date }>(
      `select (clock_timestamp() at time zone 'Asia/Shanghai')::date::text as day, clock_timestamp() as now`,
    );
    return row!;
  }

  const tellTime = (now: string) =>
    county.postgres.admin(
      `create or replace function quota.ledger_clock() returns timestamptz language sql volatile as $$ select timestamptz '${now}' $$`,
    );

  const wrong: [what: string, settings: Record<string, string>][] = [
    ['a day ahead, in New York', { CLOCK_SHIFT_MS: String(dayMs), TZ: 'America/New_York' }],
    ['a day behind, in UTC', { CLOCK_SHIFT_MS: String(-dayMs), TZ: 'UTC' }],
    ['twelve hours ahead, on Kiritimati', { CLOCK_SHIFT_MS: String(dayMs / 2), TZ: 'Pacific/Kiritimati' }],
  ];

  test.each(wrong)('%s: what it records has the county’s day, and is known from then on and not before', async (_what, settings) => {
    const process = await county.process(settings, preload).start();
    try {
      const before = await databaseNow();
      const recorded = await freeze(process);
      const after = await databaseNow();
      expect([before.day, after.day]).toContain(recorded.day);
      expect(recorded.recordedAt.getTime()).toBeGreaterThanOrEqual(before.now.getTime());
      expect(recorded.recordedAt.getTime()).toBeLessThanOrEqual(after.now.getTime());

      const request = county.holdRequest([{ from: 'pool', to: 'A', ...primary, count: 1 }]);
      const held = await process.bureau().post('/api/quota/holds', request);
      expect(held).toMatchObject({ status: 200 });
      const days = (Date.parse(held.body.expiresAt) - before.now.getTime()) / dayMs;
      expect(Math.round(days * 100) / 100).toBe(request.expiresInDays);
      // Its days are not over, whatever this process believes.
      expect(await process.bureau().post('/api/quota/holds/lapse')).toMatchObject({ status: 200, body: { holds: [] } });

      const statement = (knownAt: string) => process.office().get(`/api/quota/statements/A?knownAt=${knownAt}`);
      const today = (await databaseNow()).day;
      const tomorrow = new Date(Date.parse(today) + dayMs).toISOString().slice(0, 10);
      expect((await statement(today)).status).toBe(200);
      expect(await statement(tomorrow)).toMatchObject({ body: { code: 'LEDGER.NOT_KNOWN_YET' } });
      const { answeredAt } = (await statement(today)).body;
      expect(Math.abs(Date.parse(answeredAt) - after.now.getTime())).toBeLessThan(60_000);
    } finally {
      await process.end('SIGKILL');
    }
  });

  test('around midnight in the county, at a month’s end and on 29 February, each process records the same day', async () => {
    const [eastward, westward] = [wrong[2]![1], wrong[0]![1]].map((settings) => county.process(settings, preload));
    await Promise.all([eastward!.start(), westward!.start()]);
    const instants: [now: string, day: string][] = [
      ['2027-01-31T15:59:59.999Z', '2027-01-31'],
      ['2027-01-31T16:00:00Z', '2027-02-01'],
      // The clocks of New York jump at seven in the morning of that day in UTC.
      ['2027-03-14T06:59:59Z', '2027-03-14'],
      ['2027-03-14T07:00:00Z', '2027-03-14'],
      ['2028-02-28T16:00:00Z', '2028-02-29'],
      ['2028-02-29T16:00:00Z', '2028-03-01'],
      ['2028-12-31T15:59:59Z', '2028-12-31'],
      ['2028-12-31T16:00:00Z', '2029-01-01'],
    ];
    try {
      for (const [index, [now, day]] of instants.entries()) {
        await tellTime(now);
        expect([now, (await freeze([eastward, westward][index % 2]!)).day]).toEqual([now, day]);
      }
    } finally {
      await tellTime('2029-01-02T00:00:00Z');
      await Promise.all([eastward!.end('SIGKILL'), westward!.end('SIGKILL')]);
    }
    const { posts, differences } = await county.standing();
    expect({ posts, differences }).toEqual({ posts: 30, differences: [] });
  });

  test('a clock that is set back by hand makes nothing that was recorded later look earlier', async () => {
    const process = county.processes[0]!;
    const before = await freeze(process);
    await tellTime('2027-06-01T00:00:00Z');
    const after = await freeze(process);
    expect(after.recordedAt.getTime()).toBeGreaterThanOrEqual(before.recordedAt.getTime());
    expect((await county.standing()).differences).toEqual([]);
  });
});
