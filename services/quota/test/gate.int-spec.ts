import { QuotaWorld } from './quota-world';

describe('smoke', () => {
  let world: QuotaWorld;
  beforeAll(async () => {
    world = await QuotaWorld.start();
  });
  afterAll(() => world.stop());

  test('smoke', async () => {
    const registered = await world.register(
      [
        { schoolCode: 'S1', stage: 'primary', track: 'quota', authorised: 10, occupied: 8 },
        { schoolCode: 'S2', stage: 'primary', track: 'quota', authorised: 5, occupied: 6 },
        { schoolCode: 'S3', stage: 'primary', track: 'quota', authorised: 5, occupied: 5 },
      ],
      { quota: 25 },
    );
    console.log(JSON.stringify(registered.body));
    await world.census([
      { code: 'S1', stages: [{ stage: 'primary', pupils: 100, classes: 3 }] },
      { code: 'S2', stages: [{ stage: 'primary', pupils: 190, classes: 5 }] },
      { code: 'S3', stages: [{ stage: 'primary', pupils: 190, classes: 5 }] },
    ]);
    console.log(await world.balances());
    const held = await world.hold([
      { from: 'S1', to: 'S3', stage: 'primary', track: 'quota', count: 2 },
      { from: 'pool', to: 'S3', stage: 'primary', track: 'quota', count: 1 },
    ]);
    console.log(JSON.stringify(held.body));
    console.log(JSON.stringify((await world.bureau().get('/api/quota/adjustment-basis?year=2027')).body, null, 1));
    const moved = await world.transfer(held.body.holdId);
    console.log(JSON.stringify(moved.body));
    console.log(await world.balances(), await world.differences());
    console.log(JSON.stringify((await world.published('jiaobian.quota.posts-moved.v1'))[0], null, 1));
  });
});
