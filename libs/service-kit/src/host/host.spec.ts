import { once } from 'node:events';
import { Agent, get, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { DomainError } from '@jiaobian/kernel';
import { ConfigError, readConfig } from '../config/read-config';
import { HostServer } from './host-server';
import { HostConfig, ServiceProcessConfig } from './process-config';
import { startFailure } from './start-failure';

describe('the server of a process', () => {
  /** Answers when it is told to. */
  async function heldServer() {
    const waiting: ServerResponse[] = [];
    const server = new HostServer((_request, response) => void waiting.push(response));
    const port = await server.listen(0, '127.0.0.1');
    const agent = new Agent({ keepAlive: true });
    const ask = async (): Promise<IncomingMessage> => {
      const [answer] = (await once(get({ port, host: '127.0.0.1', agent }), 'response')) as [IncomingMessage];
      answer.resume();
      return answer;
    };
    const arrival = async (): Promise<ServerResponse> => {
      while (waiting.length === 0) await new Promise(setImmediate);
      return waiting.pop()!;
    };
    return { server, port, ask, arrival, agent };
  }

  test('finishes the request in hand, says that it was the last, and takes no other', async () => {
    const { server, port, ask, arrival, agent } = await heldServer();
    const first = ask();
    (await arrival()).end();
    expect((await first).headers.connection).toBe('keep-alive');
    const second = ask();
    const inHand = await arrival();
    const drained = server.drain(5_000);
    await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    inHand.end('done');
    expect((await second).statusCode).toBe(200);
    await drained;
    agent.destroy();
  });

  test('cuts a request that does not end within the time for it', async () => {
    const { server, ask, arrival, agent } = await heldServer();
    const hanging = ask();
    await arrival();
    const refused = expect(hanging).rejects.toThrow(/socket hang up/);
    await server.drain(30);
    await refused;
    agent.destroy();
  });

  test('a port that is taken is refused by its number', async () => {
    const { server, port } = await heldServer();
    const second = new HostServer(() => undefined);
    await expect(second.listen(port, '127.0.0.1')).rejects.toMatchObject({ code: 'HOST.PORT_TAKEN', details: { port } });
    await second.drain(10);
    await server.drain(10);
  });
});

describe('the settings of a process', () => {
  test('have defaults that are safe: loopback, no demand but the database', () => {
    expect(readConfig(HostConfig, {})).toMatchObject({ JIAOBIAN_PORT: 8080, JIAOBIAN_HOST: '127.0.0.1', JIAOBIAN_LOG_LEVEL: 'info' });
    expect(readConfig(HostConfig, { JIAOBIAN_PORT: '20220' }).JIAOBIAN_PORT).toBe(20220);
  });

  test('are refused all at once, by name and reason and without their values', () => {
    const wrong = {
      JIAOBIAN_PORT: '99999',
      DATABASE_URL: 'mysql://hidden',
      JIAOBIAN_OIDC_ISSUER: 'https://id.example',
      KAFKA_BROKERS: 'nowhere',
    };
    let problems: string[] = [];
    try {
      readConfig(ServiceProcessConfig, wrong);
    } catch (error) {
      problems = (error as ConfigError).problems;
    }
    const names = ['JIAOBIAN_PORT', 'KAFKA_BROKERS', 'JIAOBIAN_OIDC_AUDIENCE', 'DATABASE_URL', 'DATABASE_RELAY_URL', 'JIAOBIAN_BASE_URL'];
    expect(problems.map((problem) => problem.split(':')[0]).sort()).toEqual([...names].sort());
    expect(problems.join()).not.toMatch(/99999|hidden|nowhere/);
  });

  test('an event bus is needed where there is no Kafka, and not beside it', () => {
    const url = 'postgres://a@b/c';
    const rest = { DATABASE_URL: url, DATABASE_RELAY_URL: url, JIAOBIAN_BASE_URL: 'http://127.0.0.1:8080' };
    expect(() => readConfig(ServiceProcessConfig, rest)).toThrow(/EVENT_BUS_URL/);
    expect(() => readConfig(ServiceProcessConfig, { ...rest, EVENT_BUS_URL: url })).not.toThrow();
    expect(() => readConfig(ServiceProcessConfig, { ...rest, KAFKA_BROKERS: 'a:9092,b:9092' })).not.toThrow();
  });
});

test('a start that fails says so in both languages, and an unknown failure keeps its trace', () => {
  expect(startFailure(new DomainError('HOST.PORT_TAKEN', { port: 80 }))).toMatch(/端口 80[^]*The port 80 is taken/);
  expect(startFailure(new DomainError('NO.SUCH_CODE'))).toContain('NO.SUCH_CODE');
  expect(startFailure(new Error('broken'))).toMatch(/broken[^]*at /);
});
