import { connect, createServer } from 'node:net';
import { once } from 'node:events';
import { Client } from 'pg';
import { createTestDatabase, eventually, startTcpProxy, templateFor, urlWith, type TestDatabase } from './index';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a database of one test file’s own', () => {
  const databases: TestDatabase[] = [];
  const create = async (template?: string) => {
    const database = await createTestDatabase('Testing itself', template);
    databases.push(database);
    return database;
  };
  afterAll(async () => {
    for (const database of databases) await database.drop();
  });

  test('a template is built once, whoever asks, and each copy of it is its own', async () => {
    let built = 0;
    const build = async (url: string) => {
      built += 1;
      await query(url, 'create table schools as select 纳福 from (values (115)) as s(纳福)');
    };
    const names = await Promise.all([templateFor('testing-itself', build), templateFor('testing-itself', build)]);
    expect([built, names[0]]).toEqual([1, names[1]]);
    const [one, other] = [await create(names[0]), await create(names[0])];
    await query(one.adminUrl, 'delete from schools');
    expect(await query(other.adminUrl, 'select * from schools')).toEqual([{ 纳福: 115 }]);
    expect(await query(one.adminUrl, 'select * from schools')).toEqual([]);
  });

  test('a build that failed is made again by the next who asks', async () => {
    await expect(templateFor('fails once', () => Promise.reject(new Error('broken migration')))).rejects.toThrow('broken migration');
    const name = await templateFor('fails once', async (url) => void (await query(url, 'create table made ()')));
    expect(await query((await create(name)).adminUrl, 'select count(*)::int as n from made')).toEqual([{ n: 0 }]);
  });

  test('a database is dropped although the test left a connection open', async () => {
    const database = await create();
    const left = new Client({ connectionString: database.adminUrl });
    left.on('error', () => undefined);
    await left.connect();
    await database.drop();
    await expect(query(database.adminUrl, 'select 1')).rejects.toMatchObject({ code: '3D000' });
  });

  test('the same server by another user and database keeps its address', () => {
    expect(urlWith('postgres://a:b@127.0.0.1:5432/x', { user: 'jb_quota_app', password: 'p@/ss', database: 'y' })).toBe(
      'postgres://jb_quota_app:p%40%2Fss@127.0.0.1:5432/y',
    );
  });
});

describe('the probe on a connection', () => {
  test('cut ends connections and refuses new ones, freeze carries nothing, restore undoes both', async () => {
    const echo = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.pipe(socket);
    });
    echo.listen(0, '127.0.0.1');
    await once(echo, 'listening');
    const proxy = await startTcpProxy({ port: (echo.address() as { port: number }).port });

    const received: string[] = [];
    const dial = async () => {
      const socket = connect(proxy.port, '127.0.0.1');
      socket.on('data', (chunk) => received.push(chunk.toString()));
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      return socket;
    };
    const first = await dial();
    first.write('a');
    await eventually(() => expect(received.join('')).toBe('a'));

    proxy.freeze();
    first.write('b');
    const silent = await dial();
    silent.write('c');
    await expect(eventually(() => expect(received.join('')).not.toBe('a'), { withinMs: 100 })).rejects.toThrow();
    await proxy.restore();
    await eventually(() => expect([...received.join('')].sort().join('')).toBe('abc'));

    const ended = once(first, 'close');
    await proxy.cut();
    await ended;
    await expect(once(connect(proxy.port, '127.0.0.1'), 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    await proxy.restore();
    (await dial()).write('d');
    await eventually(() => expect(received.join('')).toContain('d'));
    await proxy.close();
    echo.close();
  });
});
