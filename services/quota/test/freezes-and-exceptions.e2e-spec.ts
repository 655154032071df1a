import { randomUUID } from 'node:crypto';
import { codesOf, move, openCounty } from './open-county';
import { QuotaWorld } from './quota-world';

const paper = { documentNumber: '册编办〔2027〕12号', meeting: '2027年第3次编委会', decidedOn: '2027-03-05' };
const place = { stage: 'primary' as const, track: 'quota' as const };

describe('posts are put aside, and let in beyond the standards, by a document alone', () => {
  let world: QuotaWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    await openCounty(world);
  });
  afterEach(async () => {
    expect(await world.differences()).toEqual([]);
    await world.stop();
  });

  const freezeRequest = (unit: string, count: number, change: object = {}) => ({
    freezeId: randomUUID(),
    unit,
    ...place,
    count,
    reason: '机构改革期间冻结',
    ...paper,
    ...change,
  });
  const freeze = (unit: string, count: number, change: object = {}) =>
    world.office().post('/api/quota/freezes', freezeRequest(unit, count, change));
  const unfreeze = (freezeId: string, count: number) =>
    world.office().post(`/api/quota/freezes/${freezeId}/unfreeze`, { unfreezeId: randomUUID(), count, reason: '改革结束', ...paper });

  const grant = (schoolCode: string, count: number, change: object = {}) =>
    world.office().post('/api/quota/exceptions', {
      exceptionId: randomUUID(),
      schoolCode,
      ...place,
      count,
      startsOn: '2020-01-01',
      endsOn: '2199-12-31',
      reason: '承接移民搬迁学生',
      ...paper,
      ...change,
    });
  const exceptions = async () => (await world.auditor().get('/api/quota/exceptions')).body;

  describe('freeze', () => {
    test('frozen posts stay in the total and are refused to everybody until the office releases them, whole or in part', async () => {
      const { body: frozen } = await freeze('A', 2);
      expect(await world.balances()).toMatchObject({ 'A/primary/quota/frozen': 2, 'A/primary/quota/occupied': 8 });
      const refused = await world.hold([move('A', 'B', 1)]);
      expect(codesOf(refused.body)).toEqual(['A POSTS_FROZEN']);
      expect(await unfreeze(frozen.freezeId, 1)).toMatchObject({ status: 200, body: { remaining: 1 } });
      expect(await world.hold([move('A', 'B', 1)])).toMatchObject({ status: 200 });
      expect(await unfreeze(frozen.freezeId, 2)).toMatchObject({ status: 409, body: { code: 'FREEZE.REMAINING' } });
      expect(await unfreeze(frozen.freezeId, 1)).toMatchObject({ status: 200, body: { remaining: 0 } });
      const { body: movement } = await world.auditor().get(`/api/quota/movements/${frozen.movementId}`);
      expect(movement).toMatchObject({
        kind: 'freeze',
        approvedBy: `document:${paper.documentNumber}`,
        causeKind: 'freeze',
        correctable: false,
      });
      const { body: list } = await world.auditor().get('/api/quota/freezes');
      expect(list).toMatchObject([{ freezeId: frozen.freezeId, count: 2, remaining: 0, due: false, ends: [{ count: 1 }, { count: 1 }] }]);
    });

    test('the pool’s posts are frozen too, and the schools’ are told of', async () => {
      const { body: ofPool } = await freeze('pool', 4, { stage: 'any' });
      expect(await world.balances()).toMatchObject({ 'pool/any/quota/frozen': 4, 'pool/any/quota/vacant': 2 });
      expect(codesOf((await world.hold([move('pool', 'B', 3)])).body)).toEqual(['pool POSTS_FROZEN']);
      expect(await unfreeze(ofPool.freezeId, 4)).toMatchObject({ status: 200 });
      await freeze('A', 1);
      const told = await world.published<{ cause: { kind: string }; posts: object[] }>('jiaobian.quota.school-posts-recorded.v1');
      expect(told.filter(({ cause }) => cause.kind === 'freeze')).toMatchObject([
        { schoolCode: 'A', posts: [{ vacant: 1, authorised: 10 }] },
      ]);
      expect(told.filter(({ cause }) => cause.kind === 'unfreeze')).toEqual([]);
    });

    test('only vacant posts are frozen, by the staffing office, once by its id', async () => {
      expect(codesOf((await freeze('A', 3)).body)).toEqual(['A NOT_ENOUGH_VACANT']);
      expect(codesOf((await freeze('Z', 1)).body)).toContain('Z UNKNOWN_UNIT');
      expect(codesOf((await freeze('approval', 1)).body)).toContain('approval UNKNOWN_UNIT');
      const asBureau = await world.bureau().post('/api/quota/freezes', freezeRequest('A', 1));
      expect(asBureau).toMatchObject({ status: 403, body: { code: 'AUTH.FORBIDDEN' } });
      const request = freezeRequest('A', 2);
      const first = await world.office().post('/api/quota/freezes', request);
      expect(await world.office().post('/api/quota/freezes', request)).toMatchObject({ status: 200, body: first.body });
      const otherwise = { ...request, count: 1 };
      expect(await world.office().post('/api/quota/freezes', otherwise)).toMatchObject({ status: 409, body: { code: 'FREEZE.DIFFERS' } });
      expect(await world.balances()).toMatchObject({ 'A/primary/quota/frozen': 2 });
    });

    test('the end date reminds and releases nothing', async () => {
      const { body: frozen } = await freeze('A', 1, { decidedOn: '2020-01-01', endsOn: '2020-06-30' });
      expect((await world.auditor().get('/api/quota/freezes')).body).toMatchObject([
        { freezeId: frozen.freezeId, due: true, remaining: 1 },
      ]);
      expect(await freeze('A', 1, { endsOn: '2027-03-04' })).toMatchObject({ status: 422, body: { code: 'FREEZE.DAYS' } });
      const ofB = world.services.as('school', { school: 'B', account: 'school-b' });
      expect((await ofB.get('/api/quota/freezes')).body).toEqual([]);
    });

    test('of many who release the same frozen posts at once no more are released than were frozen', async () => {
      const { body: frozen } = await freeze('A', 2);
      const answers = await Promise.all(Array.from({ length: 8 }, () => unfreeze(frozen.freezeId, 1)));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
      expect(await world.balances()).toMatchObject({ 'A/primary/quota/vacant': 2 });
    });
  });

  describe('over-quota exception', () => {
    test('lets a full school take in as many as it says, names itself in the movement, and is listed for ever', async () => {
      expect(codesOf((await world.hold([move('pool', 'C', 2)])).body)).toEqual(['C SCHOOL_FULL']);
      const { body: granted } = await grant('C', 2);
      expect(codesOf((await world.hold([move('pool', 'C', 3)])).body)).toEqual(['C ABOVE_ENTITLEMENT']);
      const { body: hold } = await world.hold([move('pool', 'C', 2)]);
      // A second case does not get the same exception, although nothing has moved yet.
      expect(codesOf((await world.hold([move('pool', 'C', 1)])).body)).toEqual(['C SCHOOL_FULL']);
      const { body: transfer } = await world.transfer(hold.holdId);
      const { movementId } = transfer.movements[0];
      const { body: movement } = await world.auditor().get(`/api/quota/movements/${movementId}`);
      expect(movement.ruleVersion).toContain(`exception ${paper.documentNumber}`);
      expect(await exceptions()).toMatchObject([
        { exceptionId: granted.exceptionId, state: 'used', count: 2, used: 2, uses: [{ movementId, count: 2 }] },
      ]);
      expect(codesOf((await world.hold([move('pool', 'C', 1)])).body)).toEqual(['C SCHOOL_FULL']);
    });

    test('is used up only by what the standards have no room for', async () => {
      await world.census([{ code: 'B', stages: [{ stage: 'primary', pupils: 114, classes: 6 }] }], { on: '2026-09-02' });
      await grant('B', 2);
      // Entitled to 6 with 5 posts: one regular, two by exception, in two cases whichever arrives first.
      const [first, second] = [(await world.hold([move('pool', 'B', 1)])).body, (await world.hold([move('A', 'B', 2)])).body];
      await world.transfer(first.holdId);
      expect(await exceptions()).toMatchObject([{ used: 0, state: 'live' }]);
      await world.transfer(second.holdId);
      expect(await exceptions()).toMatchObject([{ used: 2, state: 'used' }]);
    });

    test('lets posts into a school with people beyond its posts, which nothing else does', async () => {
      expect(codesOf((await world.hold([move('pool', 'D', 1)])).body)).toEqual(['D SCHOOL_OVER_QUOTA']);
      await grant('D', 1);
      expect(codesOf((await world.hold([move('pool', 'D', 2)])).body)).toEqual(['D SCHOOL_OVER_QUOTA']);
      const { body: hold } = await world.hold([move('pool', 'D', 1)]);
      expect(await world.transfer(hold.holdId)).toMatchObject({ status: 200 });
    });

    test('holds on its days alone, and an end by document stops it for what is not used', async () => {
      await grant('C', 1, { startsOn: '2020-01-01', endsOn: '2020-12-31' });
      await grant('C', 1, { startsOn: '2199-01-01' });
      expect(codesOf((await world.hold([move('pool', 'C', 1)])).body)).toEqual(['C SCHOOL_FULL']);
      const { body: live } = await grant('C', 1);
      const { body: hold } = await world.hold([move('pool', 'C', 1)]);
      const end = () => world.office().post(`/api/quota/exceptions/${live.exceptionId}/end`, { ...paper, reason: '学生已分流' });
      expect(await end()).toMatchObject({ status: 200 });
      expect(await end()).toMatchObject({ status: 409, body: { code: 'EXCEPTION.ENDED' } });
      expect(codesOf((await world.transfer(hold.holdId)).body)).toEqual(['C SCHOOL_FULL']);
      expect((await exceptions()).map(({ state }: { state: string }) => state)).toEqual(['ended', 'upcoming', 'expired']);
    });

    test('lets people beyond the posts grow by an import, which nothing else does', async () => {
      const line = (schoolCode: string, authorised: number, occupied: number) => ({ schoolCode, ...place, authorised, occupied });
      const grown = (occupied: number) =>
        world.register([line('A', 10, 8), line('B', 5, 5), line('C', 10, 10), line('D', 5, occupied)], { quota: 36 });
      expect(codesOf((await grown(8)).body)).toEqual(['D OVER_QUOTA_GROWS']);
      await grant('D', 1);
      expect(codesOf((await grown(9)).body)).toEqual(['D OVER_QUOTA_GROWS']);
      expect(await grown(8)).toMatchObject({ status: 200, body: { movements: 1 } });
      expect(await exceptions()).toMatchObject([{ used: 1, state: 'used' }]);
      expect(codesOf((await grown(9)).body)).toEqual(['D OVER_QUOTA_GROWS']);
    });

    test('a corrected movement gives its exception back', async () => {
      await grant('C', 1);
      const { body: hold } = await world.hold([move('pool', 'C', 1)]);
      const { body: transfer } = await world.transfer(hold.holdId);
      const body = { correctionId: randomUUID(), movementId: transfer.movements[0].movementId, scope: 'line', reason: '学校填错' };
      await world.bureau().post('/api/quota/corrections', body);
      expect(await world.office().post(`/api/quota/corrections/${body.correctionId}/consent`, paper)).toMatchObject({ status: 200 });
      expect(await exceptions()).toMatchObject([{ used: 0, state: 'live', uses: [{ count: 1 }] }]);
      expect(await world.hold([move('pool', 'C', 1)])).toMatchObject({ status: 200 });
    });

    test('is granted by the staffing office alone, to a school that is there, and never for less than a day', async () => {
      const request = {
        exceptionId: randomUUID(),
        schoolCode: 'C',
        ...place,
        count: 1,
        startsOn: '2027-01-01',
        endsOn: '2027-12-31',
        reason: 'x',
        ...paper,
      };
      expect(await world.bureau().post('/api/quota/exceptions', request)).toMatchObject({ status: 403, body: { code: 'AUTH.FORBIDDEN' } });
      expect(await grant('C', 1, { startsOn: '2027-01-02', endsOn: '2027-01-01' })).toMatchObject({
        status: 422,
        body: { code: 'EXCEPTION.DAYS' },
      });
      expect(await grant('Z', 1)).toMatchObject({ status: 404 });
      expect(await grant('pool', 1)).toMatchObject({ status: 404 });
      expect(await world.office().post('/api/quota/exceptions', request)).toMatchObject({ status: 200 });
      expect(await world.office().post('/api/quota/exceptions', { ...request, count: 2 })).toMatchObject({
        body: { code: 'EXCEPTION.DIFFERS' },
      });
      const ofB = world.services.as('school', { school: 'B', account: 'school-b' });
      expect((await ofB.get('/api/quota/exceptions')).body).toEqual([]);
    });
  });
});
