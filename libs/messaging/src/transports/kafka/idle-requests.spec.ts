import { sleepWhenIdle } from './idle-requests';

interface Queue {
  checkPendingRequests(): void;
  push(request: object): void;
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- a part that the package does not declare
const RequestQueue = require('kafkajs/src/network/requestQueue') as new (options: object) => Queue;

describe('the requests of one connection to a broker', () => {
  const logger = { debug: (): void => undefined };
  let queue: Queue;

  beforeEach(() => {
    sleepWhenIdle();
    jest.useFakeTimers();
    queue = new RequestQueue({ maxInFlightRequests: 1, requestTimeout: 1_000, clientId: 'test', broker: 'b:1', logger });
  });
  afterEach(() => jest.useRealTimers());

  const request = (correlationId: number, sendRequest: () => void): object => ({
    entry: { correlationId, apiKey: 1, apiName: 'Fetch', apiVersion: 1, resolve: (): void => undefined, reject: (): void => undefined },
    expectResponse: true,
    sendRequest,
  });

  test('are not looked for while none waits', () => {
    queue.checkPendingRequests();
    expect(jest.getTimerCount()).toBe(0);
  });

  test('are looked for again while one waits for another’s answer', () => {
    queue.push(request(1, () => undefined));
    queue.push(request(2, () => undefined));
    expect(jest.getTimerCount()).toBe(1);
  });
});
