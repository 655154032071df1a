import { codesOf, move, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';

describe('posts pass the gate', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
  });
  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    await world.stop();
  });

  test('a consent moves the held posts once, and the fact carries all that others need', async () => {
    const held = await world.hold([move('A', 'B', 2), move('pool', 'B', 3)], { contributors: ['bureau-second-clerk'] });
    expect(held).toMatchObject({ status: 200, body: { posts: 5 } });
    expect(await world.balances()).toMatchObject({
      'A/primary/quota/reserved': 2,
      'pool/any/quota/reserved': 3,
      'B/primary/quota/occupied': 5,
    });

    const request = world.transferRequest(held.body.holdId);
    const moved = await world.office().post('/api/quota/transfers', request);
    expect(moved).toMatchObject({ status: 200, body: { decidedBy: 'office-clerk', decidedByName: '编办李主任' } });
    const balances = await world.balances();
    expect(balances).toMatchObject({ 'B/primary/quota/vacant': 5, 'pool/any/quota/vacant': 3 });
    expect(Object.keys(balances).filter((place) => place.endsWith('reserved'))).toEqual([]);

    const again = await world.office().post('/api/quota/transfers', request);
    expect(again).toMatchObject({ status: 200, body: moved.body });
    const otherwise = { ...request, effectiveOn: '2027-03-01' };
    expect(await world.office().post('/api/quota/transfers', otherwise)).toMatchObject({ status: 409, body: { code: 'TRANSFER.DIFFERS' } });
    expect(await world.transfer(held.body.holdId)).toMatchObject({ status: 409, body: { code: 'HOLD.STATE' } });
    expect(await world.balances()).toEqual(balances);

    const events = await world.published<Record<string, unknown>>('jiaobian.quota.posts-moved.v1');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      transferId: request.transferId,
      proposedBy: 'bureau-clerk',
      effectiveOn: '2027-02-01',
      decision: { documentNumber: '册编办〔2027〕1号', decidedBy: 'office-clerk', decidedAt: moved.body.decidedAt },
      moves: moved.body.movements.map(({ movementId }: { movementId: string }) => ({ movementId })),
      posts: [
        { schoolCode: 'A', authorised: 8, occupied: 8, vacant: 0, entitled: 5 },
        { schoolCode: 'B', authorised: 10, occupied: 5, vacant: 5, entitled: 20 },
      ],
    });
  });

  test('from a number one can follow to the entry, the movement, the decision and back to its whole', async () => {
    const held = await world.hold([move('A', 'B', 2)]);
    const { body: moved } = await world.transfer(held.body.holdId);
    const auditor = world.auditor();
    const [told] = await world.published<{ posts: { schoolCode: string; lastEntryId: string; lastMovementId: string }[] }>(
      'jiaobian.quota.posts-moved.v1',
    );
    const posts = told!.posts.find(({ schoolCode }) => schoolCode === 'B')!;
    const { body: movement } = await auditor.get(`/api/quota/movements/${posts.lastMovementId}`);
    expect(movement).toMatchObject({
      kind: 'transfer',
      lineId: 'line-1',
      proposedBy: 'bureau-clerk',
      approvedBy: 'office-clerk',
      documentNumber: '册编办〔2027〕1号',
      effectiveOn: '2027-02-01',
      causeKind: 'transfer',
      causeId: moved.transferId,
    });
    expect(movement.ruleVersion).toContain('2014-72');
    expect(
      movement.entries.map((entry: { amount: number; account: { unit: string; state: string } }) => [
        entry.account.unit,
        entry.account.state,
        entry.amount,
      ]),
    ).toEqual([
      ['A', 'reserved', -2],
      ['B', 'vacant', 2],
    ]);
    const entry = movement.entries[1];
    expect(entry.id).toBe(posts.lastEntryId);
    const { body: page } = await auditor.get(`/api/quota/accounts/${entry.account.id}/entries`);
    expect(page.entries).toMatchObject([{ id: posts.lastEntryId, balanceBefore: 0, balanceAfter: 2 }]);

    const { body: transfer } = await auditor.get(`/api/quota/transfers/${moved.transferId}`);
    expect(transfer).toMatchObject({
      holdId: held.body.holdId,
      meeting: '2027年第1次编委会',
      lines: [{ movementId: movement.id, from: 'A', to: 'B', count: 2 }],
    });
    expect((await auditor.get('/api/quota/transfers')).body).toEqual([transfer]);
    expect((await auditor.get('/api/quota/statements/B')).body.lines[0]).toMatchObject({ movementId: movement.id, changes: { vacant: 2 } });
    expect((await auditor.get('/api/quota/ledger/verify')).body).toMatchObject({ intact: true, movements: 7, differences: [] });
  });

  test('balances are known as of a day, as known at an instant', async () => {
    const knownAt = new Date().toISOString();
    const held = await world.hold([move('pool', 'B', 1)]);
    await world.transfer(held.body.holdId, { effectiveOn: '2027-02-01' });
    const vacantOf = async (query: string) => {
      const { body } = await world.auditor().get(`/api/quota/accounts?unit=B&${query}`);
      return body.find(({ state }: { state: string }) => state === 'vacant').balance;
    };
    expect([
      await vacantOf('asOf=2027-01-31'),
      await vacantOf('asOf=2027-02-01'),
      await vacantOf(`asOf=2027-02-01&knownAt=${knownAt}`),
    ]).toEqual([0, 1, 0]);
  });

  test('a post that comes on a later day is neither given on nor filled before it, and none moves before it was there', async () => {
    const held = await world.hold([move('pool', 'B', 1)]);
    await world.transfer(held.body.holdId, { effectiveOn: '2027-02-01' });
    const before = await world.balances();
    const onward = await world.hold([move('B', 'A', 1)]);
    expect(onward).toMatchObject({ status: 409, body: { code: 'GATE.BLOCKED' } });
    expect(codesOf(onward.body)).toContain('B NOT_YET_EFFECTIVE');
    const other = await world.hold([move('pool', 'B', 1)]);
    const tooEarly = await world.transfer(other.body.holdId, { effectiveOn: '2025-02-01' });
    expect(tooEarly).toMatchObject({ status: 409, body: { code: 'LEDGER.TIMELINE' } });
    await world.bureau().post(`/api/quota/holds/${other.body.holdId}/release`, { reason: '撤回' });
    expect(await world.balances()).toEqual(before);
  });

  test.each([
    ['a full school takes in no post', move('pool', 'C', 1), 'C SCHOOL_FULL'],
    ['an over-quota school takes in no post', move('pool', 'D', 1), 'D SCHOOL_OVER_QUOTA'],
    ['nobody gives more than is idle', move('A', 'B', 3), 'A NOT_ENOUGH_VACANT'],
    ['no school rises above its entitlement', { ...move('pool', 'B', 6), count: 16 }, 'B ABOVE_ENTITLEMENT'],
    ['tracks never net', { ...move('A', 'B', 1), track: 'headcount' as const }, 'A STAGE_OR_TRACK_DIFFERS'],
  ])('%s', async (_rule, line, expected) => {
    const before = await world.balances();
    const refused = await world.hold([line]);
    expect(refused).toMatchObject({ status: 409, body: { code: 'GATE.BLOCKED' } });
    expect(codesOf(refused.body)).toContain(expected);
    expect(await world.balances()).toEqual(before);
  });

  test('what is held for a school counts as its own, so that two cases together do not pass its entitlement', async () => {
    expect(await world.hold([move('pool', 'B', 6), move('A', 'B', 2)])).toMatchObject({ status: 200 });
    expect(await world.hold([move('A', 'B', 8)])).toMatchObject({
      status: 409,
      body: { details: { blocks: [{ code: 'NOT_ENOUGH_VACANT' }, { code: 'ABOVE_ENTITLEMENT', available: 7 }] } },
    });
  });

  test('a hold asked again is the same hold, asked otherwise a conflict, and a try leaves nothing', async () => {
    const request = world.holdRequest([move('A', 'B', 2)]);
    const before = await world.balances();
    expect(await world.bureau().post('/api/quota/holds', request, { dryRun: true })).toMatchObject({ status: 200, body: { posts: 2 } });
    expect(await world.balances()).toEqual(before);
    const first = await world.bureau().post('/api/quota/holds', request);
    expect(await world.bureau().post('/api/quota/holds', request)).toMatchObject({ status: 200, body: first.body });
    const other = { ...request, lines: [{ ...request.lines[0]!, count: 1 }] };
    expect(await world.bureau().post('/api/quota/holds', other)).toMatchObject({ status: 409, body: { code: 'HOLD.DIFFERS' } });
    expect(await world.balances()).toMatchObject({ 'A/primary/quota/reserved': 2 });
    const twice = world.holdRequest([move('A', 'B', 1), move('pool', 'B', 1)]);
    twice.lines[1]!.lineId = twice.lines[0]!.lineId;
    expect(await world.bureau().post('/api/quota/holds', twice)).toMatchObject({ status: 422, body: { code: 'HOLD.LINES' } });
  });

  test('a release gives the posts back by movements that name what they take back', async () => {
    const before = await world.balances();
    const { body: hold } = await world.hold([move('A', 'B', 2)]);
    const release = () => world.bureau().post(`/api/quota/holds/${hold.holdId}/release`, { reason: '退回修改' });
    expect(await release()).toMatchObject({ status: 200, body: { state: 'released' } });
    expect(await release()).toMatchObject({ status: 200, body: { state: 'released' } });
    expect(await world.balances()).toEqual(before);
    const { body: shown } = await world.auditor().get(`/api/quota/holds/${hold.holdId}`);
    expect(shown).toMatchObject({ state: 'released', endedBy: 'bureau-clerk', endedReason: '退回修改' });
    const { body: held } = await world.auditor().get(`/api/quota/movements/${shown.lines[0].movementId}`);
    const { body: reversal } = await world.auditor().get(`/api/quota/movements/${held.reversedBy}`);
    expect(reversal).toMatchObject({ kind: 'release', reverses: held.id });
    expect(await world.transfer(hold.holdId)).toMatchObject({ status: 409, body: { code: 'HOLD.STATE' } });
  });

  test('a hold whose days are over holds nobody up, and nobody can consent to it', async () => {
    const { body: hold } = await world.hold([move('A', 'B', 2), move('pool', 'B', 6)]);
    await world.letExpire(hold.holdId);
    expect((await world.auditor().get(`/api/quota/holds/${hold.holdId}`)).body.state).toBe('lapsed');
    expect(await world.transfer(hold.holdId)).toMatchObject({ status: 409, body: { code: 'HOLD.EXPIRED' } });
    // The next who needs the posts writes the lapse on the way, for the units that it does not touch as well.
    expect(await world.hold([move('A', 'B', 2)])).toMatchObject({ status: 200 });
    expect(await world.balances()).toMatchObject({ 'A/primary/quota/reserved': 2, 'pool/any/quota/vacant': 6 });
    expect(await world.transfer(hold.holdId)).toMatchObject({ status: 409, body: { code: 'HOLD.EXPIRED' } });
  });

  test('what changed since the case was submitted is judged again at the consent', async () => {
    const { body: hold } = await world.hold([move('pool', 'B', 6)]);
    await world.census([{ code: 'B', stages: [{ stage: 'primary', pupils: 114, classes: 6 }] }], { on: '2026-09-02' });
    const refused = await world.transfer(hold.holdId);
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'GATE.BLOCKED', details: { blocks: [{ code: 'ABOVE_ENTITLEMENT', available: 1 }] } },
    });
    expect((await world.auditor().get(`/api/quota/holds/${hold.holdId}`)).body.state).toBe('live');
  });
});
