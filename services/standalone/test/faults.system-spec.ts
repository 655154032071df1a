import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startLocalPostgres, type LocalPostgres } from '@jiaobian/local-postgres';
import { eventually } from '@jiaobian/testing';
import { expectChangedOnce, figuresOf, type CountyFigures } from './county-figures';
import { CountyOffices } from './county-offices';
import { FaultAdministrator } from './fault-administrator';
import { OnePostCase } from './one-post-case';
import { OwnBroker } from './own-broker';
import { productWithCounty } from './prepared-county';
import { Product } from './product';
import { quietProduct } from './quiet-product';

const brokerAwayMs = 60_000;

describe('the standalone process killed in a consent', () => {
  let product: Product;
  let offices: CountyOffices;
  /** How long a consent takes here that nobody disturbs. */
  let consentMs: number;
  let year = 2027;

  beforeAll(async () => {
    product = await (await productWithCounty()).start();
    offices = new CountyOffices(product);
    await offices.clearDesk();
    await quietProduct(product);
  }, 240_000);
  afterAll(async () => {
    // Whoever starts a killed process again also stops the database that it left running.
    if (!product.process?.running) await product.start();
    await product.remove();
  });

  test('undisturbed, a consent moves its post once and is one revision of each', async () => {
    const before = await figuresOf(offices);
    const submitted = await OnePostCase.submit(offices, year++);
    const sentAt = performance.now();
    expect((await submitted.consent()).status).toBe(200);
    consentMs = performance.now() - sentAt;
    await quietProduct(product);
    await expectChangedOnce(offices, submitted, before);
  });

  test.each<[string, number | undefined, boolean]>([
    ['half-way through a consent that declines a line', 0.5, true],
    ['as soon as the consent is sent', 0, false],
    ['a quarter into the consent', 0.25, false],
    ['half-way through the consent', 0.5, false],
    ['three quarters into the consent', 0.75, false],
    ['as soon as the consent is answered', undefined, false],
  ])('killed %s, it has moved the post once and revised once when the consent was sent again', async (_moment, share, declining) => {
    const before = await figuresOf(offices);
    const submitted = await OnePostCase.submit(offices, year++, { declining });
    const answer = submitted.consent().catch(() => undefined);
    await (share === undefined ? answer : pause(share * consentMs));
    expect(await product.process!.end('SIGKILL')).toBe('SIGKILL');
    await answer;
    await product.start();
    const again = await submitted.consent();
    expect([again.status, again.body.state]).toEqual([200, 'consented']);
    await quietProduct(product);
    await expectChangedOnce(offices, submitted, before);
  });
});

describe('the services as processes of their own, on a real Kafka', () => {
  let product: Product;
  let offices: CountyOffices;
  let database: LocalPostgres;
  let administrator: FaultAdministrator;
  let year = 2027;

  beforeAll(async () => {
    product = await Product.on('distributed');
    // A server of its own: roles belong to a whole server, and those of the run's have the passwords of other tests.
    database = await startLocalPostgres({ dataDir: join(product.dataDir, 'own'), settings: { fsync: false } });
    await product.start({ JIAOBIAN_DATABASE_URL: database.adminUrl });
    offices = new CountyOffices(product);
    await offices.clearDesk();
    await quietProduct(product);
    administrator = await FaultAdministrator.of(database.adminUrl);
  }, 240_000);
  afterAll(async () => {
    await administrator?.close();
    await product.process?.end('SIGTERM');
    await database?.stop();
    await product.remove();
  });

  test('the broker away for a minute and quota killed between commit and relay: the consent arrives once', async () => {
    const before = await figuresOf(offices);
    const submitted = await OnePostCase.submit(offices, year++);
    await quietProduct(product);
    const broker = new OwnBroker(product);
    const quota = product.pidOf('quota');
    broker.freeze();
    const awayUntil = Date.now() + brokerAwayMs;
    try {
      expect((await submitted.consent()).status).toBe(200);
      const transferId = await submitted.transferId();
      expect(await administrator.isCarried(transferId)).toBe(false);
      process.kill(quota, 'SIGKILL');
      await eventually(() => expect(product.pidOf('quota')).not.toBe(quota), { withinMs: 30_000 });
      await eventually(() => expect(Date.now()).toBeGreaterThan(awayUntil), { withinMs: 2 * brokerAwayMs, everyMs: 250 });
      expect(await administrator.isCarried(transferId)).toBe(false);
      expect((await offices.read(offices.bureau, `hiring/changes?causeId=${transferId}`)).revisions).toEqual([]);
    } finally {
      broker.thaw();
    }
    await quietProduct(product);
    await expectChangedOnce(offices, submitted, before);
  });

  test('hiring and rotation killed in the middle of the event: each has one revision when they are back', async () => {
    const before = await figuresOf(offices);
    const submitted = await OnePostCase.submit(offices, year++);
    await quietProduct(product);
    const killed = ['hiring', 'rotation'].map((name) => ({ name, pid: product.pidOf(name) }));
    const tables = ['hiring.plan_revisions', 'rotation.revisions'];
    const lock = await administrator.lock(tables);
    try {
      expect((await submitted.consent()).status).toBe(200);
      const caught = async (): Promise<void> => expect(await administrator.caughtInMidEvent(tables)).toEqual(['hiring', 'rotation']);
      await eventually(caught, { withinMs: 60_000 });
      for (const { pid } of killed) process.kill(pid, 'SIGKILL');
    } finally {
      await lock.release();
    }
    for (const { name, pid } of killed) await eventually(() => expect(product.pidOf(name)).not.toBe(pid), { withinMs: 30_000 });
    await quietProduct(product);
    await expectChangedOnce(offices, submitted, before);
  });

  test('every event delivered again, late, while a new consent goes on: the new change once, and nothing else', async () => {
    const before = await figuresOf(offices);
    const submitted = await OnePostCase.submit(offices, year++);
    await quietProduct(product);
    const held = await figuresOf(offices);
    const [consent, events] = await Promise.all([submitted.consent(), administrator.sendAllAgain()]);
    expect(consent.status).toBe(200);
    expect(events).toBeGreaterThan(100);
    await quietProduct(product);
    const changed = await expectChangedOnce(offices, submitted, before);
    const logs = ['planRevisions', 'scheduleRevisions', 'coverageChecks'] satisfies (keyof CountyFigures)[];
    for (const log of logs) {
      expect({ log, entries: changed[log].length }).toEqual({ log, entries: held[log].length + 1 });
      expect(changed[log]).toEqual(expect.arrayContaining(held[log]));
    }

    expect(await administrator.sendAllAgain()).toBeGreaterThan(events);
    await quietProduct(product);
    expect(await figuresOf(offices)).toEqual(changed);
  });
});
