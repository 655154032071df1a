import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { startLocalPostgres } from '@jiaobian/local-postgres';
import { eventually } from '@jiaobian/testing';
import { emptyFolder, freePorts, StartedProcess } from './started-process';

const start = 'deploy/local/start.mjs';

describe('the standalone process', () => {
  let folder: string;
  let port: number;
  const started: StartedProcess[] = [];

  beforeEach(async () => {
    folder = emptyFolder();
    port = await freePorts();
  });
  afterEach(async () => {
    for (const each of started.splice(0)) await each.end('SIGTERM');
    // A process that was killed leaves its database running: the one who starts it again stops it.
    if (postgresPid()) await run({}).end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  function run(settings: Record<string, string> = {}, args: string[] = []): StartedProcess {
    const defaults = { JIAOBIAN_DATA_DIR: folder, JIAOBIAN_PORT: String(port), JIAOBIAN_DEMO: 'false', JIAOBIAN_DEFAULT_COUNTY: '522327' };
    const each = new StartedProcess(start, { ...defaults, ...settings }, args);
    started.push(each);
    return each;
  }

  function postgresPid(): number | undefined {
    const path = join(folder, 'postgres', 'cluster', 'postmaster.pid');
    return existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : undefined;
  }

  async function logIn(url: string, output: string, name = 'administrator@522327'): Promise<number> {
    const password = /password of all: (\S+)/.exec(output)?.[1];
    const body = JSON.stringify({ account: name, password });
    return (await fetch(`${url}/api/identity/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status;
  }

  test('starts on an empty folder, answers, stops with 0, and goes on where it stopped', async () => {
    const first = run();
    const url = await first.ready();
    expect(url).toBe(`http://127.0.0.1:${port}`);
    const readiness = await fetch(`${url}/readyz`);
    expect([readiness.status, ((await readiness.json()) as { status: string }).status]).toEqual([200, 'ready']);
    const { services } = (await (await fetch(`${url}/api`)).json()) as { services: { name: string; openapi: string }[] };
    expect(services.map(({ name }) => name).sort()).toEqual([
      'hiring',
      'identity',
      'pool',
      'quota',
      'registry',
      'rotation',
      'special-post',
    ]);
    for (const { openapi } of services) expect((await fetch(url + openapi)).status).toBe(200);
    expect(await (await fetch(`${url}/metrics`)).text()).toMatch(/^jiaobian_outbox_lag\{service="quota"\} 0$/m);
    expect((await fetch(`${url}/api/nothing`)).status).toBe(404);
    expect(await logIn(url, first.output)).toBe(200);
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);

    expect(await first.end('SIGTERM')).toBe(0);
    expect(postgresPid()).toBeUndefined();
    expect(first.output).not.toMatch(/"level":[56]0/);

    const again = run();
    await again.ready();
    expect(await logIn(url, first.output)).toBe(200);
    expect(await again.end('SIGINT')).toBe(0);
  });

  test('a second instance on the same folder is refused with a sentence, and the first does not notice', async () => {
    const first = run();
    const url = await first.ready();
    const second = run({ JIAOBIAN_PORT: String(await freePorts()) });
    expect(await second.end()).toBe(1);
    expect(second.output).toContain(`The data folder ${folder} is in use by another instance (process ${first.pid}).`);
    expect(second.output).toContain('JIAOBIAN_DATA_DIR');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await first.end('SIGTERM')).toBe(0);
  });

  test('kill -9 loses nothing: the next start takes over the database and all that was committed', async () => {
    const first = run();
    const url = await first.ready();
    const database = postgresPid();
    expect(await first.end('SIGKILL')).toBe('SIGKILL');
    expect(postgresPid()).toBe(database);
    const again = run();
    await again.ready();
    expect(postgresPid()).toBe(database);
    expect(await logIn(url, first.output)).toBe(200);
    expect(await again.end('SIGTERM')).toBe(0);
    expect(postgresPid()).toBeUndefined();
  });

  test('a stop in the middle of the start is a stop: exit code 0, and no database left behind', async () => {
    const early = run();
    await eventually(() => expect(postgresPid()).toBeDefined(), { withinMs: 60_000 });
    expect(await early.end('SIGTERM')).toBe(0);
    expect(early.output).not.toContain('Jiaobian is ready');
    expect(postgresPid()).toBeUndefined();
    expect(await (async () => (await run().ready(), 'starts'))()).toBe('starts');
  });

  describe('where it cannot start, it says what to do and takes nothing', () => {
    test('a taken port', async () => {
      const taken: Server = createServer();
      await new Promise<void>((done) => taken.listen(port, '127.0.0.1', done));
      const refused = run();
      expect(await refused.end()).toBe(1);
      taken.close();
      expect(refused.output).toContain(`The port ${port} is taken.`);
      expect(refused.output).toContain('JIAOBIAN_PORT');
      expect(existsSync(join(folder, 'postgres'))).toBe(false);
    });

    test('a folder that cannot be written', async () => {
      const file = join(folder, 'a-file');
      writeFileSync(file, '');
      const refused = run({ JIAOBIAN_DATA_DIR: join(file, 'data') });
      expect(await refused.end()).toBe(1);
      expect(refused.output).toContain(`The data folder ${join(file, 'data')} cannot be written.`);
    });

    test('settings that are wrong, all of them named at once and no value shown', async () => {
      const refused = run({
        JIAOBIAN_PORT: 'eighty',
        JIAOBIAN_DATABASE_URL: 'mysql://secret',
        JIAOBIAN_DEMO: 'perhaps',
        JIAOBIAN_OIDC_ISSUER: 'http://localhost:1',
      });
      expect(await refused.end()).toBe(1);
      for (const name of ['JIAOBIAN_PORT', 'JIAOBIAN_DATABASE_URL', 'JIAOBIAN_DEMO', 'JIAOBIAN_OIDC_AUDIENCE'])
        expect(refused.output).toContain(name);
      expect(refused.output).not.toMatch(/eighty|secret|perhaps/);
    });

    test('a database of one’s own that does not answer', async () => {
      const refused = run({ JIAOBIAN_DATABASE_URL: `postgres://nobody@127.0.0.1:${await freePorts()}/none` });
      expect(await refused.end()).toBe(1);
      expect(refused.output).toMatch(/JIAOBIAN_DATABASE_URL cannot be reached \(ECONNREFUSED\)/);
    });
  });

  test('on a PostgreSQL of one’s own it starts no other; data without their secrets are refused, not overwritten', async () => {
    const own = await startLocalPostgres({ dataDir: join(folder, 'own'), settings: { fsync: false } });
    try {
      const settings = { JIAOBIAN_DATABASE_URL: own.adminUrl, JIAOBIAN_DATA_DIR: join(folder, 'data') };
      const first = run(settings);
      expect(await logIn(await first.ready(), first.output)).toBe(200);
      expect(existsSync(join(folder, 'data', 'postgres'))).toBe(false);
      expect(await first.end('SIGTERM')).toBe(0);
      const other = run({ ...settings, JIAOBIAN_DATA_DIR: join(folder, 'other') });
      expect(await other.end()).toBe(1);
      expect(other.output).toContain(`Cannot read ${join(folder, 'other', 'secrets.json')}`);
    } finally {
      await own.stop();
    }
  });
});
