import type { TestServices } from '@jiaobian/testing';
import type { StaffMember } from '../src/domain/facts';
import { told } from './county-of-events';
import { path, RotationWorld, type Move } from './rotation-world';

describe('the wave of a transfer', () => {
  let world: RotationWorld;
  let services: TestServices;
  beforeAll(async () => {
    world = await RotationWorld.start();
    services = world.services;
  });
  afterAll(() => services.stop());

  test('posts that came bring seats and people, with the cause that leads back to the ledger', async () => {
    const { bureau, events, moves } = await world.publishedCounty();
    const kept = await moves();
    const { transferId } = await events.transfer([told('Small', 2, { occupied: 45, authorised: 48, vacant: 3 })]);
    await services.settled();
    const { revisions } = (await bureau.get(`/api/rotation/changes?causeId=${transferId}`)).body;
    expect(revisions).toHaveLength(1);
    expect(revisions[0]).toMatchObject({
      added: 1,
      removed: 0,
      kept: 2,
      cause: { kind: 'transfer', documentNumber: '册编〔2027〕3号', decidedByName: '韦主任', link: `/api/quota/transfers/${transferId}` },
      demand: [{ schoolCode: 'Small', seatsBefore: 2, seatsAfter: 3 }],
    });
    expect(revisions[0].cause.words.en).toMatch(/^the adjustment of posts that 韦主任 consented to at /);
    expect(await moves()).toEqual(expect.arrayContaining(kept));
    expect((await moves()).map(({ state }) => state).sort()).toEqual(['drafted', 'published', 'published']);
    const published = await services.query(
      'rotation',
      `select envelope from outbox where $1 in (envelope -> 'data' -> 'cause' ->> 'id', envelope -> 'data' ->> 'transferId') order by id`,
      [transferId],
    );
    // The last word comes behind the revision that it counts.
    expect(published).toMatchObject([
      { envelope: { type: 'jiaobian.rotation.schedule-revised.v1', data: { added: 1, seatsBefore: 2, seatsAfter: 3, kept: 2 } } },
      { envelope: { type: 'jiaobian.rotation.transfer-answered.v1', data: { revisions: 1 } } },
    ]);
  });

  test('a published assignment goes when the school became full, and the rule and the cause are named', async () => {
    const { bureau, events, moves } = await world.publishedCounty();
    const { transferId } = await events.transfer([told('Small', 2, { occupied: 45, authorised: 46, vacant: 1 })]);
    await services.settled();
    const [revision] = (await bureau.get(`/api/rotation/changes?causeId=${transferId}`)).body.revisions;
    expect(revision).toMatchObject({ added: 0, removed: 1, kept: 1 });
    const removed = revision.assignments.find(({ change }: { change: string }) => change === 'removed');
    expect(removed).toMatchObject({ state: 'published', toSchool: 'Small', rule: { code: 'TARGET_FULL' } });
    expect(removed.rule.text.zh).toContain('min(空编 1,应配 50 − 实有 45 = 5) = 1');
    expect(await moves()).toHaveLength(1);
  });

  test('twice, late and out of order it is one revision', async () => {
    const { code, events, revisions } = await world.publishedCounty();
    const first = told('Small', 2, { occupied: 45, authorised: 48, vacant: 3 });
    const ids = await events.transfer([first]);
    await events.transfer([first], ids);
    await services.settled();
    await events.transfer([told('Small', 3, { occupied: 45, authorised: 49, vacant: 4 })]);
    await events.transfer([first], { transferId: ids.transferId });
    await events.transfer([first], ids);
    await services.settled();
    const causes = (await revisions()).map(({ cause }) => cause.id);
    expect(causes.filter((id) => id === ids.transferId)).toHaveLength(1);
    const before = await revisions();
    await events.posts(told('Small', 1, { occupied: 45, authorised: 47, vacant: 2 }));
    await services.settled();
    expect(await revisions()).toEqual(before);
    const [posts] = await services.query('rotation', `select version, vacant from posts where county_code = $1 and school_code = 'Small'`, [
      code,
    ]);
    expect(posts).toEqual({ version: 3, vacant: 4 });
    expect(await services.query('rotation', 'select reason from dead_letters where county_code = $1', [code])).toEqual([]);
  });

  test('a run that meets a transfer half-way never keeps the seats of before', async () => {
    const worlds = await Promise.all(Array.from({ length: 6 }, () => world.county()));
    await Promise.all(
      worlds.flatMap(({ bureau, events }) => [
        bureau.post(`${path}/plan`),
        events.transfer([told('Small', 2, { occupied: 45, authorised: 48, vacant: 3 })]),
      ]),
    );
    await services.settled();
    for (const { bureau } of worlds) {
      const { body } = await bureau.get(path);
      expect(body).toMatchObject({ demand: [{ seats: 3, headroom: 3 }] });
      expect(body.assignments).toHaveLength(3);
    }
  });

  test('a transfer that is of no concern to the schedule leaves it alone', async () => {
    const { events, revisions } = await world.publishedCounty();
    const before = await revisions();
    await events.transfer([told('Other', 1, { occupied: 40, authorised: 45, vacant: 5 })]);
    await events.transfer([told('Full', 2, { occupied: 55, authorised: 57, vacant: 2 })]);
    await services.settled();
    expect(await revisions()).toEqual(before);
  });

  test('a schedule that is only a draft waits for its first run', async () => {
    const { bureau, events } = await world.county();
    await events.transfer([told('Small', 2, { occupied: 45, authorised: 48, vacant: 3 })]);
    await services.settled();
    expect((await bureau.get(`${path}/revisions`)).body).toEqual([]);
    expect((await bureau.get(path)).body.demand).toMatchObject([{ seats: 3 }]);
    expect((await bureau.post(`${path}/plan`)).body).toMatchObject({ seats: 3, assigned: 3 });
  });

  test('whoever may no longer move stays where a post comes that they were assigned to before', async () => {
    const { events, moves } = await world.plannedCounty();
    const assigned = async () => (await moves()).map(({ personId }) => personId).sort();
    const give = async (version: number, vacant: number) => {
      await events.transfer([told('Small', version, { occupied: 45, authorised: 45 + vacant, vacant })]);
      await services.settled();
      return assigned();
    };
    const three = await give(2, 3);
    const two = await give(3, 2);
    expect(await give(4, 3)).toEqual(three);
    expect(await give(5, 2)).toEqual(two);
    const [third] = three.filter((person) => !two.includes(person));
    const bound = (member: StaffMember) => (member.personId === third ? { ...member, serviceUntil: '2105-08-31' } : member);
    await events.staff('Full', events.teachers('Full', 4).map(bound));
    await services.settled();
    const last = await give(6, 3);
    expect(last).toHaveLength(3);
    expect(last).not.toContain(third);
  });

  test('staff who leave and requests that come revise it with their own causes', async () => {
    const { bureau, events, moves, revisions } = await world.publishedCounty();
    const [gone] = (await moves()) as [Move];
    await events.staff(
      'Full',
      events.teachers('Full', 4).filter(({ personId }) => personId !== gone.personId),
    );
    await services.settled();
    const asked = await bureau.post(`${path}/requests`, {
      schoolCode: 'Other',
      stage: 'junior',
      subject: 'music',
      count: 1,
      reason: '开设音乐课',
    });
    expect((await revisions()).map(({ cause }) => cause.kind)).toEqual(['manual', 'import', 'request']);
    const { body } = await bureau.get(`/api/rotation/revisions/${asked.body.revisionId}`);
    expect(body).toMatchObject({ demand: [{ schoolCode: 'Other', requestedAfter: 1, seatsAfter: 0 }], cause: { kind: 'request' } });
    expect((await moves()).map(({ personId }) => personId)).not.toContain(gone.personId);
  });
});
