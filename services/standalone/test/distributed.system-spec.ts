import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventually, testKafka } from '@jiaobian/testing';
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
    const { brokers } = await testKafka();
    const port = String(await freePorts(8));
    const settings = {
      JIAOBIAN_DATA_DIR: folder,
      JIAOBIAN_PORT: port,
      KAFKA_BROKERS: brokers.join(','),
      JIAOBIAN_DEMO: 'false',
      JIAOBIAN_DEFAULT_COUNTY: '522327',
    };
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

  test('end together, with 0', async () => {
    const pids = services().map(({ pid }) => pid);
    expect(await whole.end('SIGTERM')).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
  });
});
