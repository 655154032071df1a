import { randomUUID } from 'node:crypto';
import { QuotaWorld } from './quota-world';

const primary = { stage: 'primary' as const, track: 'quota' as const };
const schools = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

describe('the ledger under many at once', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    await world.register(
      schools.map((schoolCode) => ({ schoolCode, ...primary, authorised: 6, occupied: 4 })),
      { quota: 49 },
    );
    await world.census(schools.map((code) => ({ code, stages: [{ stage: 'primary', pupils: 380, classes: 9 }] })));
  });
  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    await world.stop();
  });

  test('of 64 who want the last post of the pool exactly one gets it', async () => {
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, index) => world.hold([{ from: 'pool', to: schools[index % 8]!, ...primary, count: 1 }])),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(63).fill(409)]);
    expect(new Set(answers.filter(({ status }) => status === 409).map(({ body }) => body.details.blocks[0].code))).toEqual(
      new Set(['NOT_ENOUGH_VACANT']),
    );
    expect(await world.balances()).toMatchObject({ 'pool/any/quota/reserved': 1 });
  });

  test('of many who fill one school from different donors together never more than its room gets in', async () => {
    await world.census(
      schools.map((code) => ({ code, stages: [{ stage: 'primary', pupils: code === 'A' ? 171 : 95, classes: 9 }] })),
      { on: '2026-09-02' },
    );
    const donors = schools.slice(1);
    const answers = await Promise.all(
      Array.from({ length: 28 }, (_, index) => world.hold([{ from: donors[index % 7]!, to: 'A', ...primary, count: 1 }])),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  });

  test('of 16 consents to one hold one moves the posts, and a consent against a release leaves one of the two', async () => {
    const { body: hold } = await world.hold([{ from: 'A', to: 'B', ...primary, count: 2 }]);
    const consents = await Promise.all(Array.from({ length: 16 }, () => world.transfer(hold.holdId)));
    expect(consents.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await world.published('jiaobian.quota.posts-moved.v1')).toHaveLength(1);

    const held = await Promise.all(['C', 'D', 'E', 'F'].map((from) => world.hold([{ from, to: 'G', ...primary, count: 1 }])));
    for (const { body } of held) {
      const release = world.bureau().post(`/api/quota/holds/${body.holdId}/release`, { reason: '撤回' });
      const [consented, released] = await Promise.all([world.transfer(body.holdId), release]);
      expect([consented.status, released.status].sort()).toEqual([200, 409]);
    }
  });

  test('the same hold sent 16 times at once is one hold', async () => {
    const request = world.holdRequest([{ from: 'A', to: 'B', ...primary, count: 1 }]);
    const answers = await Promise.all(Array.from({ length: 16 }, () => world.bureau().post('/api/quota/holds', request)));
    expect(answers.map(({ status }) => status)).toEqual(Array(16).fill(200));
    expect(await world.balances()).toMatchObject({ 'A/primary/quota/reserved': 1 });
  });

  test('holds, consents, releases, lapses and imports at once lose and make no post', async () => {
    const total = async () =>
      Object.entries(await world.balances())
        .filter(([place]) => !place.startsWith('approval') && !place.endsWith('/over'))
        .reduce((sum, [, balance]) => sum + balance, 0);
    const before = await total();
    const clients = Array.from({ length: 16 }, async (_, client) => {
      for (let round = 0; round < 4; round += 1) {
        const [from, to] = [schools[(client + round) % 8]!, schools[(client * 3 + round + 1) % 8]!];
        const held = await world.hold(
          [
            { from, to, ...primary, count: 1 },
            { from: 'pool', to, ...primary, count: 1 },
          ].slice(client % 2),
        );
        if (held.status !== 200) continue;
        if (round % 3 === 0) await world.transfer(held.body.holdId);
        else if (round % 3 === 1) await world.bureau().post(`/api/quota/holds/${held.body.holdId}/release`, { reason: '撤回' });
        else await world.letExpire(held.body.holdId);
      }
    });
    const imports = Array.from({ length: 4 }, () => world.register([], { quota: 49 }, { importId: randomUUID(), dryRun: true }));
    const answers = await Promise.all([...imports, ...clients]);
    expect(answers.slice(0, 4).map((answer) => answer?.status)).toEqual([200, 200, 200, 200]);
    await world.bureau().post('/api/quota/holds/lapse');
    expect(await total()).toBe(before);
    expect(Object.keys(await world.balances()).filter((place) => place.endsWith('reserved'))).toEqual([]);
  });
});
