import { Client } from 'pg';
import { figure, milliseconds, quantile, type Figure } from './figures';
import { withInstalledLedger, type InstalledLedger } from './installed-ledger';
import { countyOf, movementOf, openCounties, schoolOf, vacantAt } from './ledger-counties';
import { verifyHistory } from './verified-history';

const schools = 2_500;
const years = 5;
const firstYear = 2021;
/** Two entries each: two million in all. */
const movementsOfYear = 200_000;
const atOnce = 5_000;
const statements = 40;
const county = countyOf(0);

const one = (most: number): number => Math.floor(Math.random() * most);

/** P15 and P16: what a county's ledger answers after years, beside what it answered after the first. */
export function measureHistory(): Promise<Figure[]> {
  return withInstalledLedger((ledger) => ledger.asAdmin((client) => measure(ledger, client)));
}

async function measure(ledger: InstalledLedger, client: Client): Promise<Figure[]> {
  await client.query(`create table public.told_time (at timestamptz not null);
    insert into public.told_time values (now()); grant select on public.told_time to public;
    create or replace function quota.ledger_clock() returns timestamptz language sql volatile as $$ select at from public.told_time $$`);
  await tellTime(client, firstYear, 0);
  await openCounties(client, { counties: 1, schools, posts: 400 });
  const ofYear: number[] = [];
  for (let year = firstYear; year < firstYear + years; year += 1) {
    await liveThrough(client, year);
    await client.query('vacuum analyze quota.entries, quota.movements, quota.accounts, quota.year_openings');
    const found: number[] = [];
    for (let turn = 0; turn < statements; turn += 1)
      found.push(await statementAt(client, dayOf(firstYear + one(year - firstYear + 1), one(365))));
    ofYear.push(quantile(found, 0.95));
  }
  const verified = await verifyHistory(ledger, county);
  const scanned = await milliseconds(() => client.query('select sum(amount), count(*) from quota.entries'));
  const growth = Math.pow(ofYear.at(-1)! / ofYear[0]!, 1 / (years - 1));
  return [
    figure({
      id: 'P15',
      work: `balances of ${schools} schools as of any day, ${years} years and ${years * movementsOfYear * 2} entries, p95 of ${statements} (median growth a year ${growth.toFixed(2)} ×)`,
      ours: ofYear.at(-1)!,
      reference: ofYear[0]!,
      referenceName: 'the same after the first year',
      unit: 'ms',
      bound: '≤ 300 ms, growth ≤ 1.1 × a year',
      holds: ({ ours }) => ours <= 300 && growth <= 1.1,
    }),
    figure({
      id: 'P16',
      work: `chain and sums of ${years * movementsOfYear * 2} entries verified (${verified.megabytes} MB of memory)`,
      ours: verified.ms / 1000,
      reference: scanned / 1000,
      referenceName: 'one plain sum over the entries',
      unit: 's',
      bound: '≤ 20 s, ≤ 256 MB',
      holds: ({ ours }) => ours <= 20 && verified.megabytes <= 256,
    }),
  ];
}

async function liveThrough(client: Client, year: number): Promise<void> {
  const batches = movementsOfYear / atOnce;
  for (let batch = 0; batch < batches; batch += 1) {
    const day = Math.floor((batch * 365) / batches);
    await tellTime(client, year, day);
    const movements = Array.from({ length: atOnce }, () => {
      const from = one(schools);
      const movement = movementOf(vacantAt(schoolOf(from)), vacantAt(schoolOf((from + 1 + one(schools - 1)) % schools)));
      // One in twenty takes effect on another day than that of its recording.
      return one(20) === 0 ? { ...movement, effective_on: dayOf(year, Math.max(0, day - one(60))) } : movement;
    });
    await client.query(`select set_config('jiaobian.county', $1, false), quota.move_many($2)`, [county, JSON.stringify(movements)]);
  }
}

function statementAt(client: Client, day: string): Promise<number> {
  return milliseconds(() =>
    client.query(`select a.unit, a.state, b.balance from quota.accounts a join quota.balances_at($1, null) b on b.account_id = a.id`, [
      day,
    ]),
  );
}

async function tellTime(client: Client, year: number, day: number): Promise<void> {
  await client.query('update public.told_time set at = $1', [`${dayOf(year, day)}T04:00:00Z`]);
}

function dayOf(year: number, day: number): string {
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}
