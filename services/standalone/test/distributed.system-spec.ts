import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@jiaobian/testing';
import { emptyFolder, freePorts, StartedProcess } from './started-process';

interface ServiceEntry {
  name: string;
  port: number;
  pid: number;
}

describe('the services as processes of their own, on a real Kafka', () => {
  const folder = emptyFolder();
  let whole: StartedProcess;
  let url: string;

  beforeAll(async () => {
    // A broker of its own: topics have fixed names, so two installations on one broker would take each other's events.
    const port = String(await freePorts(8));
    const settings = { JIAOBIAN_DATA_DIR: folder, JIAOBIAN_PORT: port, JIAOBIAN_DEMO: 'false', JIAOBIAN_DEFAULT_COUNTY: '522327' };
    whole = new StartedProcess('deploy/local/start-distributed.mjs', settings);
    url = await whole.ready(230_000);
  }, 240_000);
  afterAll(async () => {
    await whole.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  const services = (): ServiceEntry[] => JSON.parse(readFileSync(join(folder, 'services.json'), 'utf8'));
  const readiness = async (): Promise<number> => (await fetch(`${url}/readyz`)).status;
  const isAlive = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  const environmentOf = (pid: number): string[] => readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');

  test('answer through the one door, each from its own port', async () => {
    expect(await readiness()).toBe(200);
    expect(new Set(services().map(({ pid }) => pid)).size).toBe(7);
    for (const { name, port } of services()) {
      expect((await fetch(`${url}/api/${name}/openapi.json`)).status).toBe(200);
      expect((await fetch(`http://127.0.0.1:${port}/api/${name}/healthz`)).status).toBe(200);
    }
    const body = JSON.stringify({ account: 'administrator', password: /password of all: (\S+)/.exec(whole.output)![1] });
    const session = await fetch(`${url}/api/identity/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { accessToken } = (await session.json()) as { accessToken: string };
    // Another process checks the token by the keys that it fetched through the door.
    const headers = { authorization: `Bearer ${accessToken}` };
    expect((await fetch(`${url}/api/quota/events/dead-letters`, { headers })).status).toBe(200);
    expect((await fetch(`${url}/api/nothing`)).status).toBe(404);
  });

  test('each is told its own database roles and keys, and no other’s', () => {
    for (const { name, pid } of services()) {
      const environment = environmentOf(pid);
      const role = `jb_${name.replace('-', '_')}_`;
      const roles = environment.join('\n').match(/jb_\w+_(app|relay|owner)/g);
      expect([...new Set(roles)].sort()).toEqual([`${role}app`, `${role}relay`]);
      expect(environment.some((entry) => entry.startsWith('JIAOBIAN_SIGNING_KEY_KEY='))).toBe(name === 'identity');
      expect(environment.some((entry) => entry.startsWith('JIAOBIAN_IDENTITY_NUMBER_KEY='))).toBe(name === 'registry');
    }
  });

  test('one that is killed is refused for, and started again', async () => {
    const quota = services().find(({ name }) => name === 'quota')!;
    process.kill(quota.pid, 'SIGKILL');
    await eventually(async () => expect(await readiness()).toBe(503), { withinMs: 10_000 });
    await eventually(async () => expect(await readiness()).toBe(200), { withinMs: 120_000 });
    expect(services().find(({ name }) => name === 'quota')!.pid).not.toBe(quota.pid);
    expect(whole.output).toContain('quota died (SIGKILL)');
  });

  test('the schema is brought up to date by a command that knows the owner alone', async () => {
    const owner = 'jb_quota_owner';
    const { passwords } = JSON.parse(readFileSync(join(folder, 'secrets.json'), 'utf8'));
    const databasePort = readFileSync(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[3];
    const settings = { DATABASE_OWNER_URL: `postgres://${owner}:${passwords[owner]}@127.0.0.1:${databasePort}/jiaobian` };
    const main = 'dist/bundle/run.cjs';
    const migration = new StartedProcess(main, settings, ['quota', 'migrate']);
    expect([await migration.end(), migration.output]).toEqual([0, 'quota: up to date\n']);
    const told = new StartedProcess(main, {}, ['quota', 'migrate']);
    expect([await told.end(), told.output]).toEqual([1, expect.stringContaining('DATABASE_OWNER_URL: must be a postgres:// URL')]);
    const untold = new StartedProcess(main, {}, ['quota']);
    expect(await untold.end()).toBe(1);
    for (const name of ['DATABASE_URL', 'DATABASE_RELAY_URL', 'EVENT_BUS_URL', 'JIAOBIAN_BASE_URL']) expect(untold.output).toContain(name);
    const unknown = new StartedProcess(main, {}, ['quota', 'dance']);
    expect([await unknown.end(), unknown.output]).toEqual([
      1,
      expect.stringContaining('There is no command dance; there are: serve, migrate.'),
    ]);
  });

  test('end together, with 0', async () => {
    const pids = services().map(({ pid }) => pid);
    expect(await whole.end('SIGTERM')).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
  });
});
