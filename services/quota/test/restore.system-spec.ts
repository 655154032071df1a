import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { eventually, testCounty } from '@jiaobian/testing';
import { FaultCounty, primary } from './faults/fault-county';
import { OwnPostgres } from './faults/own-postgres';

interface ExportedMovement {
  type: string;
  id: string;
  number: number;
  content: string;
  unit: string;
  stage: string;
  track: string;
  state: string;
}

describe('yesterday’s backup of the database', () => {
  let county: FaultCounty;
  const kept = mkdtempSync(join(tmpdir(), 'jiaobian-backup-'));
  const [archive, backup] = [join(kept, 'archive'), join(kept, 'backup')];
  const key = randomUUID();
  let request: ReturnType<FaultCounty['holdRequest']>;
  let answer: unknown;
  let exported: ExportedMovement[];
  let today: Record<string, unknown>;

  beforeAll(async () => {
    chmodSync(kept, 0o755);
    mkdirSync(archive);
    chmodSync(archive, 0o777);
    county = await FaultCounty.start(1, { archive_mode: true, archive_command: `cp %p ${archive}/%f` });
    await county.register(
      [
        { schoolCode: 'A', authorised: 10, occupied: 4 },
        { schoolCode: 'B', authorised: 9, occupied: 2 },
      ],
      40,
    );
    await county.census({ A: 40, B: 20 });
    const first = county.holdRequest([{ from: 'pool', to: 'A', ...primary, count: 3 }]);
    await county.processes[0]!.bureau().post('/api/quota/holds', first);
    await takeBackup();

    // Today, which is not in the backup.
    const [bureau, office] = [county.processes[0]!.bureau(), county.processes[0]!.office()];
    expect((await office.post('/api/quota/transfers', county.transferRequest(first.holdId))).status).toBe(200);
    for (let number = 0; number < 5; number += 1) {
      const paper = { reason: '冻结', documentNumber: `册编办〔2027〕${number}号`, decidedOn: '2026-03-01' };
      const frozen = { freezeId: randomUUID(), unit: 'B', stage: 'primary', track: 'quota', count: 1, ...paper };
      await office.post('/api/quota/freezes', frozen);
    }
    request = county.holdRequest([
      { from: 'B', to: 'A', ...primary, count: 1 },
      { from: 'pool', to: 'A', ...primary, count: 2 },
    ]);
    const held = await bureau.post('/api/quota/holds', request, { key });
    expect(held.status).toBe(200);
    answer = held.body;
    const file = await county.processes[0]!.as('auditor').file('/api/quota/ledger/export');
    exported = gunzipSync(file.body)
      .toString('utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text));
    today = await stateOf(county.postgres);
    await county.postgres.admin('select pg_switch_wal()');
    await county.processes[0]!.end('SIGKILL');
    // The last of the log is archived as the server goes.
    await county.postgres.stop();
  }, 240_000);
  afterAll(async () => {
    await county.postgres.start();
    await county.stop();
    rmSync(kept, { recursive: true, force: true });
  });

  /** A copy of the running server's folder, as any tool that copies files makes it. */
  async function takeBackup(): Promise<void> {
    const session = await county.postgres.connect();
    await session.query(`select pg_backup_start('yesterday', true)`);
    execFileSync('cp', ['-a', county.postgres.dataDir, backup]);
    const { rows } = await session.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
    writeFileSync(join(backup, 'cluster', 'backup_label'), rows[0]!.labelfile);
    await session.end();
    for (const left of ['postmaster.pid', 'postmaster.opts', 'pg_wal'])
      rmSync(join(backup, 'cluster', left), { recursive: true, force: true });
    rmSync(join(backup, 'instance.lock'), { force: true });
  }

  function restored(settings: Record<string, string | boolean>): Promise<OwnPostgres> {
    return OwnPostgres.start({ restore_command: `cp ${archive}/%f %p`, recovery_target_action: 'promote', ...settings }, (dataDir) => {
      execFileSync('cp', ['-a', backup, dataDir]);
      const cluster = join(dataDir, 'cluster');
      const { uid, gid } = statSync(cluster);
      writeFileSync(join(cluster, 'recovery.signal'), '');
      execFileSync(
        'sh',
        [
          '-c',
          `mkdir -p pg_wal/archive_status pg_wal/summaries && chmod 700 pg_wal pg_wal/* && chown -R ${uid}:${gid} pg_wal recovery.signal backup_label`,
        ],
        { cwd: cluster },
      );
    });
  }

  async function stateOf(postgres: OwnPostgres): Promise<Record<string, unknown>> {
    const [head] = await postgres.admin(`select number::int, encode(hash, 'hex') as hash from quota.chain_heads`);
    const accounts = await postgres.admin(
      'select unit, stage, track, state, balance::int, version::int from quota.accounts order by 1, 2, 3, 4',
    );
    return { ...head, accounts };
  }

  const promoted = (postgres: OwnPostgres) =>
    eventually(async () => expect(await postgres.admin('select pg_is_in_recovery() as recovering')).toEqual([{ recovering: false }]), {
      withinMs: 60_000,
    });

  test('with the log since: the ledger of today to the last hash, and whoever asks again gets today’s answer', async () => {
    const postgres = await restored({});
    try {
      await promoted(postgres);
      expect(await stateOf(postgres)).toEqual(today);
      const process = await county.process(county.urlsOf(postgres)).start();
      const again = await process.bureau().post('/api/quota/holds', request, { key });
      expect([again.status, again.body]).toEqual([200, answer]);
      expect((await process.as('auditor').get('/api/quota/ledger/verify')).body).toMatchObject({ intact: true, chainEnd: today['hash'] });
      await process.end('SIGKILL');
      expect(await stateOf(postgres)).toEqual(today);
    } finally {
      await postgres.remove();
    }
  });

  test('alone, with the movements of an export written again: the same hash, the same balances', async () => {
    const postgres = await restored({ recovery_target: 'immediate' });
    try {
      await promoted(postgres);
      const yesterday = await stateOf(postgres);
      expect(yesterday['number']).toBeLessThan(today['number'] as number);
      await replay(postgres, exported, yesterday['number'] as number);
      expect(await stateOf(postgres)).toEqual(today);
    } finally {
      await postgres.remove();
    }
  });

  /** Through the ledger's one function, each at the instant at which it was recorded first. */
  async function replay(postgres: OwnPostgres, lines: readonly ExportedMovement[], after: number): Promise<void> {
    const places = new Map(lines.filter(({ type }) => type === 'account').map((account) => [account.id, account]));
    const session = await postgres.connect();
    await session.query(`create or replace function ledger_clock() returns timestamptz language sql volatile as $$
      select timestamptz 'epoch' + current_setting('replay.at')::bigint * interval '1 microsecond' $$`);
    await session.query(`select set_config('jiaobian.county', '${testCounty}', false)`);
    for (const { content } of lines.filter(({ type, number }) => type === 'movement' && number > after)) {
      const { entries, recorded_at: recordedAt, ...facts } = JSON.parse(content);
      await session.query(`select set_config('replay.at', $1, false)`, [String(recordedAt)]);
      await session.query('select move($1)', [JSON.stringify([{ ...facts, postings: postingsOf(entries, places) }])]);
    }
    await session.end();
  }

  /** Who gave to whom is not in the entries, and makes no difference: those that gave are paired with those that got. */
  function postingsOf(entries: [account: string, amount: number][], places: Map<string, ExportedMovement>) {
    const sides = entries.map(([account, amount]) => ({ place: places.get(account)!, left: amount }));
    const postings = [];
    for (const from of sides.filter(({ left }) => left < 0)) {
      for (const to of sides.filter(({ place, left }) => left > 0 && place.track === from.place.track)) {
        const amount = Math.min(-from.left, to.left);
        if (amount === 0) continue;
        from.left += amount;
        to.left -= amount;
        const at = ({ unit, stage, state }: ExportedMovement) => ({ unit, stage, state });
        postings.push({ track: to.place.track, amount, from: at(from.place), to: at(to.place) });
      }
    }
    return postings;
  }
});
