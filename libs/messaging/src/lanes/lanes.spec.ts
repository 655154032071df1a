import { Partitioners } from 'kafkajs';
import { backoffMs } from './backoff';
import { keyHash, laneOf } from './key-hash';
import { Signal } from './signal';
import { within } from './within';

describe('keys and lanes', () => {
  const partitionOfKafka = Partitioners.DefaultPartitioner();
  const partitionMetadata = Array.from({ length: 6 }, (_, partitionId) => ({
    partitionId,
    leader: 1,
    replicas: [],
    isr: [],
    partitionErrorCode: 0,
  }));

  test.each(['', '5', '52', '522', '5223', '52232', '522327', '522328', '110101', '册亨县', '教编 events'])(
    '%j goes where Kafka’s own client sends it',
    (key) => {
      const expected = partitionOfKafka({ topic: 't', partitionMetadata, message: { key, value: '' } });
      expect(laneOf(key, 6)).toBe(expected);
      expect(keyHash(key)).toBeGreaterThanOrEqual(0);
    },
  );

  test('the counties of a province spread over all lanes', () => {
    const lanes = Array.from({ length: 88 }, (_, index) => laneOf(String(522301 + index), 6));
    expect(new Set(lanes).size).toBe(6);
  });
});

describe('waiting', () => {
  test('the pause doubles with each failure up to its limit, and half of it is left to chance', () => {
    for (const [failures, full] of [
      [1, 50],
      [2, 100],
      [5, 800],
      [50, 3_000],
    ] as const) {
      const pauses = Array.from({ length: 50 }, () => backoffMs(failures, 50, 3_000));
      expect(Math.min(...pauses)).toBeGreaterThanOrEqual(full / 2);
      expect(Math.max(...pauses)).toBeLessThanOrEqual(full);
      expect(new Set(pauses).size).toBeGreaterThan(1);
    }
  });

  test('a notice while nobody waits is kept, two of them count once, and one ends a wait at once', async () => {
    const signal = new Signal();
    signal.notify();
    signal.notify();
    await signal.wait(60_000);
    const started = Date.now();
    await signal.wait(30);
    expect(Date.now() - started).toBeGreaterThanOrEqual(25);
    const waiting = signal.wait(60_000);
    signal.notify();
    await waiting;
  });

  test('what hangs is waited for no longer than allowed, what fails counts as ended', async () => {
    expect(await within(20, new Promise(() => undefined))).toBe(false);
    expect(await within(1_000, Promise.reject(new Error('failed')))).toBe(true);
  });
});
