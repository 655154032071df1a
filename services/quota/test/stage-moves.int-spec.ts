import type { HoldLine } from '@jiaobian/contracts';
import { QuotaWorld } from './quota-world';

const none = { kindergarten: 'none', primary: 'none', junior: 'none', senior: 'none', vocational: 'none', special: 'none' };

describe('posts that change their stage or their track', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    await world.census([
      { code: 'IDLE', stages: [{ stage: 'junior', pupils: 27, classes: 1 }] },
      { code: 'GROWN', stages: [{ stage: 'primary', pupils: 380, classes: 9 }] },
    ]);
    await world.register(
      [
        { schoolCode: 'IDLE', stage: 'junior', track: 'quota', authorised: 8, occupied: 2 },
        { schoolCode: 'GROWN', stage: 'primary', track: 'quota', authorised: 10, occupied: 10 },
        { schoolCode: 'GROWN', stage: 'primary', track: 'headcount', authorised: 5, occupied: 0 },
      ],
      { quota: 18, headcount: 5 },
    );
  });
  afterEach(() => world.stop());

  const line = (change: Partial<HoldLine> = {}) =>
    ({ from: 'IDLE', to: 'GROWN', stage: 'primary', track: 'quota', count: 3, ...change }) as const;
  const hold = (lines: Omit<HoldLine, 'lineId'>[]) => {
    const request = world.holdRequest(lines);
    return { request, answer: world.bureau().post('/api/quota/holds', request) };
  };
  const allow = () =>
    world.services.query(
      'quota',
      `insert into county_parameters (county_code, name, number, value, effective_from, confidence, source, recorded_by)
       select distinct county_code, 'stageMoves', 1, $1::jsonb, date '2020-01-01', 'D', '县里规定', 'officer' from positions`,
      [JSON.stringify({ ...none, junior: 'primary' })],
    );
  const vacant = async () => {
    const accounts = (await world.auditor().get('/api/quota/accounts')).body as {
      unit: string;
      stage: string;
      track: string;
      state: string;
      balance: number;
    }[];
    const quota = accounts.filter(({ state, track, balance }) => state === 'vacant' && track === 'quota' && balance > 0);
    return Object.fromEntries(quota.map(({ unit, stage, balance }) => [`${unit}/${stage}`, balance]));
  };

  test('without a rule the gate names it, and the database refuses whoever writes past the gate', async () => {
    const { answer, request } = hold([line({ fromStage: 'junior' })]);
    expect((await answer).body).toMatchObject({
      code: 'GATE.BLOCKED',
      details: { blocks: [{ code: 'STAGE_OR_TRACK_DIFFERS', unit: 'IDLE' }] },
    });
    const own = hold([line({ from: 'IDLE', to: 'pool', stage: 'junior', count: 1 })]);
    expect((await own.answer).status).toBe(200);
    const past = `insert into hold_lines (county_code, hold_id, line_id, position, from_unit, from_stage, to_unit, stage, track, count, movement_id)
      select county_code, hold_id, 'past', 9, from_unit, 'junior', 'GROWN', 'primary', track, 1, movement_id from hold_lines where hold_id = $1`;
    await expect(world.services.query('quota', past, [own.request.holdId])).rejects.toMatchObject({ constraint: 'stage_changes_by_rule' });
    expect(request.lines).toHaveLength(1);
  });

  test('by the county’s rule idle posts of one stage serve another: reserved where they are, vacant where they go, and no other way round', async () => {
    await allow();
    const { request, answer } = hold([line({ fromStage: 'junior' })]);
    expect((await answer).status).toBe(200);
    expect(await vacant()).toEqual({ 'IDLE/junior': 3 });
    expect((await world.transfer(request.holdId)).status).toBe(200);
    expect(await vacant()).toEqual({ 'GROWN/primary': 3, 'IDLE/junior': 3 });
    const [transfer] = (await world.auditor().get('/api/quota/transfers')).body as [{ lines: object[] }];
    expect(transfer.lines).toMatchObject([{ from: 'IDLE', stage: 'primary', fromStage: 'junior' }]);
    expect((await world.auditor().get(`/api/quota/holds/${request.holdId}`)).body.lines).toMatchObject([{ fromStage: 'junior' }]);
    const [told] = await world.published<{ moves: object[] }>('jiaobian.quota.posts-moved.v1');
    expect(told!.moves).toMatchObject([{ from: 'IDLE', to: 'GROWN', stage: 'primary', fromStage: 'junior', count: 3 }]);
    const back = hold([line({ from: 'GROWN', to: 'IDLE', stage: 'junior', fromStage: 'primary', count: 1 })]);
    expect((await back.answer).body.code).toBe('GATE.BLOCKED');
    expect((await world.auditor().get('/api/quota/ledger/verify')).body.intact).toBe(true);
  });

  test('a released hold gives the posts back to the stage that they came from', async () => {
    await allow();
    const { request, answer } = hold([line({ fromStage: 'junior' })]);
    expect((await answer).status).toBe(200);
    await world.bureau().post(`/api/quota/holds/${request.holdId}/release`, { reason: '撤回' });
    expect(await vacant()).toEqual({ 'IDLE/junior': 6 });
  });

  test('tracks never net, by any rule: a post of one track fills no gap of another, and no movement has two', async () => {
    await allow();
    const { answer } = hold([line({ from: 'GROWN', to: 'IDLE', stage: 'junior', track: 'headcount', count: 1 })]);
    expect((await answer).body).toMatchObject({ code: 'GATE.BLOCKED' });
    const blocked = (await hold([line({ track: 'control', count: 1 })]).answer).body;
    expect(blocked.details.blocks.map(({ code }: { code: string }) => code)).toContain('STAGE_OR_TRACK_DIFFERS');
    const across = `with track as (select county_code, m.id as movement, a.id as account, a.version from accounts a join movements m using (county_code)
        where a.track = 'headcount' and a.unit = 'GROWN' and a.state = 'vacant' and exists (
          select from entries e join accounts other on other.id = e.account_id where e.movement_id = m.id and other.track = 'quota') limit 1)
      insert into entries (county_code, movement_id, account_id, amount, balance_before, balance_after, account_version)
      select county_code, movement, account, 1, 5, 6, version + 1 from track`;
    await expect(world.services.inCounty('quota', '522327', (transaction) => transaction.change(across))).rejects.toThrow(
      /permission denied/,
    );
  });
});
