import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { findBinaries } from './binaries';
import { passwordFile } from './data-folder';
import { startLocalPostgres, type LocalPostgres } from './start-local-postgres';
import { serverUser } from './system-user';

const settings = { fsync: false };

async function query<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe('a PostgreSQL of one’s own', () => {
  let root: string;
  let dataDir: string;
  const started: LocalPostgres[] = [];

  async function start(options: Partial<Parameters<typeof startLocalPostgres>[0]> = {}): Promise<LocalPostgres> {
    const postgres = await startLocalPostgres({ dataDir, settings, ...options });
    started.push(postgres);
    return postgres;
  }

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'jiaobian-postgres-'));
    chmodSync(root, 0o755);
    dataDir = join(root, 'data');
  });
  afterEach(async () => {
    for (const postgres of started.splice(0)) await postgres.stop();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('what was written is there again at the next start', async () => {
    const first = await start();
    expect(first.wasRunning).toBe(false);
    await query(first.adminUrl, 'create table kept as select 17 as special_posts');
    await first.stop();
    const second = await start({ settings: { ...settings, work_mem: '5MB' } });
    expect(second.wasRunning).toBe(false);
    expect(await query(second.adminUrl, 'select special_posts from kept')).toEqual([{ special_posts: 17 }]);
    expect(await query(second.adminUrl, "select current_setting('work_mem') as m, current_setting('server_encoding') as e")).toEqual([
      { m: '5MB', e: 'UTF8' },
    ]);
  });

  test('only this machine and only who knows the password gets in', async () => {
    const { adminUrl, port } = await start();
    const overTheNetwork = new URL(adminUrl);
    overTheNetwork.search = '';
    for (const url of [adminUrl, overTheNetwork.href]) {
      await expect(query(url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toMatchObject({ code: '28P01' });
    }
    expect(await query(adminUrl, "select inet_server_addr() as a, current_setting('listen_addresses') as l")).toEqual([
      { a: null, l: '127.0.0.1' },
    ]);
    expect(statSync(join(dataDir, 'cluster')).mode & 0o777).toBe(0o700);
    expect(statSync(passwordFile(dataDir)).mode & 0o777).toBe(0o600);
    expect(port).toBeGreaterThan(0);
  });

  test('a second instance on the same folder is refused while the first runs', async () => {
    await start();
    await expect(startLocalPostgres({ dataDir })).rejects.toMatchObject({
      code: 'LOCAL_POSTGRES.DATA_FOLDER_IN_USE',
      details: { pid: process.pid },
    });
  });

  test('a server whose starter was killed is found again and can be stopped', async () => {
    const first = await start();
    // What kill -9 of the starter leaves behind: a running server and the lock of a process that is gone.
    const gone = spawnSync(process.execPath, ['-e', 'process.stdout.write(String(process.pid))']).stdout.toString();
    writeFileSync(join(dataDir, 'instance.lock'), JSON.stringify({ pid: Number(gone) }));
    const second = await start();
    expect(second).toMatchObject({ wasRunning: true, port: first.port, adminUrl: first.adminUrl });
    await second.stop();
    await expect(query(second.adminUrl, 'select 1')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a start that was killed while it made the cluster is made good', async () => {
    const other = join(root, 'half-made');
    mkdirSync(join(other, 'cluster.partial'), { recursive: true });
    writeFileSync(join(other, 'cluster.partial', 'PG_VERSION'), '18\n');
    const postgres = await start({ dataDir: other });
    expect(await query(postgres.adminUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('a port that somebody else has is refused, and none asked for means a free one', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    await expect(start({ port })).rejects.toMatchObject({ code: 'LOCAL_POSTGRES.PORT_TAKEN', details: { port } });
    taken.close();
    expect((await start()).port).not.toBe(port);
  });

  test('a full disk, a folder that cannot be written and data of another version are refused by name', async () => {
    await expect(start({ requiredFreeBytes: 2 ** 60 })).rejects.toMatchObject({ code: 'LOCAL_POSTGRES.NO_DISK_SPACE' });

    writeFileSync(join(root, 'a-file'), '');
    await expect(start({ dataDir: join(root, 'a-file', 'data') })).rejects.toMatchObject({
      code: 'LOCAL_POSTGRES.DATA_FOLDER_NOT_WRITABLE',
    });

    const version = join(dataDir, 'cluster', 'PG_VERSION');
    const written = readFileSync(version, 'utf8');
    writeFileSync(version, '15\n');
    await expect(start()).rejects.toMatchObject({ code: 'LOCAL_POSTGRES.OTHER_VERSION', details: { found: '15', expected: 18 } });
    writeFileSync(version, written);
  });

  test('a setting that the server does not know is named, and the folder is free again', async () => {
    await expect(start({ settings: { fsyncc: true } })).rejects.toMatchObject({
      code: 'LOCAL_POSTGRES.START_FAILED',
      details: { reason: expect.stringContaining('configuration file') },
    });
    await start();
  });

  test('a data folder that the server’s user cannot enter is refused; a program folder like that is copied to where they can', async () => {
    const closed = join(root, 'closed');
    const user = serverUser();
    const { postgres } = await findBinaries(dataDir, user);
    cpSync(join(dirname(postgres), '..'), join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
    rmSync(join(closed, 'native', 'lib', 'libpq.so.5'));
    chmodSync(join(closed, 'native', 'lib'), 0o555);
    chmodSync(closed, 0o700);
    const copied = await findBinaries(dataDir, user, join(closed, 'native'));
    expect(copied).toMatchObject({ majorVersion: 18, postgres: join(dataDir, 'programs', 'native', 'bin', 'postgres') });
    expect(existsSync(join(dataDir, 'programs', 'native', 'lib', 'libpq.so.5'))).toBe(true);
    if (user) await expect(start({ dataDir: join(closed, 'data') })).rejects.toMatchObject({ code: 'LOCAL_POSTGRES.UNREACHABLE' });
    chmodSync(join(closed, 'native', 'lib'), 0o755);
  });

  test('Ctrl-C at the starter’s terminal does not reach the server', async () => {
    const postgres = await start();
    const [{ pid }] = (await query<{ pid: number }>(
      postgres.adminUrl,
      "select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::int as pid",
    )) as [{ pid: number }];
    const group = spawn('ps', ['-o', 'pgid=', '-p', `${pid},${process.pid}`]);
    let output = '';
    group.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    await once(group, 'close');
    const groups = output.trim().split(/\s+/);
    expect(new Set(groups).size).toBe(2);
  });
});
