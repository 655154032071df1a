import { newId } from '@jiaobian/kernel';
import { startTestServices, type TestServices } from '@jiaobian/testing';
import { rotationService } from '../src';
import { CountyOfEvents, told } from './county-of-events';

const year = 2099;
const path = `/api/rotation/schedules/${year}`;

interface Move {
  personId: string;
  fromSchool: string;
  toSchool: string;
  state: string;
  why: { cost: { total: number } };
  runId: string;
}

describe('rotation', () => {
  let services: TestServices;
  let counties = 522300;
  beforeAll(async () => {
    services = await startTestServices({ definitions: [rotationService] });
  });
  afterAll(() => services.stop());

  /** A county of its own: Full has five people too many, Small has two posts free and asks for three maths teachers. */
  async function county() {
    counties += 1;
    const code = String(counties);
    const events = new CountyOfEvents(services, code);
    const bureau = services.as('education-bureau', { county: code });
    await Promise.all(['Full', 'Small', 'Other'].map((school) => events.school(school)));
    await events.staff('Full', events.teachers('Full', 4));
    await events.posts(told('Full', 1, { occupied: 55, authorised: 55 }));
    await events.posts(told('Small', 1, { occupied: 45, authorised: 47, vacant: 2 }));
    await services.settled();
    await bureau.post('/api/rotation/schedules', { schoolYear: year, lotterySeed: 7 });
    await bureau.post(`${path}/requests`, { schoolCode: 'Small', stage: 'junior', subject: 'mathematics', count: 3, reason: '学生增加' });
    return { code, events, bureau };
  }

  async function plannedCounty() {
    const world = await county();
    expect((await world.bureau.post(`${path}/plan`)).body).toMatchObject({ state: 'planned', seats: 2, assigned: 2, published: 0 });
    const moves = async () => (await world.bureau.get(path)).body.assignments as Move[];
    const revisions = async () => (await world.bureau.get(`${path}/revisions`)).body as { cause: { kind: string; id: string } }[];
    return { ...world, moves, revisions };
  }

  async function publishedCounty() {
    const world = await plannedCounty();
    expect((await world.bureau.post(`${path}/publish`)).body).toMatchObject({ state: 'published', published: 2 });
    return world;
  }

  describe('from requests to a published schedule', () => {
    test('the schedule says who gives, who takes, why, by which parameters, and what the ratios ask for', async () => {
      const { bureau, moves } = await publishedCounty();
      const { body } = await bureau.get(path);
      expect(body).toMatchObject({ state: 'published', schoolYear: year, lotterySeed: 7, revisionCount: 1 });
      expect(body.supply).toMatchObject([{ schoolCode: 'Full', gives: 5, why: { text: { zh: '实有 55 − 应配 50 = 可交流 5' } } }]);
      expect(body.demand).toMatchObject([{ schoolCode: 'Small', requested: 3, seats: 2, why: { limit: 'HEADROOM' } }]);
      expect(body.demand[0].why.movementLink).toMatch(/^\/api\/quota\/movements\//);
      expect(body.figures).toMatchObject([
        { rule: 'moves', among: 4, required: 1, reached: 2 },
        { rule: 'backbone', among: 2, required: 1, reached: 0 },
      ]);
      expect(body.parameters).toContainEqual(
        expect.objectContaining({ name: 'yearsInSchool', value: '6', confidence: 'M', setByCounty: false }),
      );
      expect((await moves()).map(({ fromSchool, toSchool, state }) => [fromSchool, toSchool, state])).toEqual([
        ['Full', 'Small', 'published'],
        ['Full', 'Small', 'published'],
      ]);
    });

    test('each run is kept with its input and gives the identical result again', async () => {
      const { bureau, moves } = await plannedCounty();
      const [{ runId }] = (await moves()) as [Move];
      const run = (await bureau.get(`/api/rotation/runs/${runId}`)).body;
      expect(run.problem).toMatchObject({
        lottery: 7,
        posts: [{ id: 'Small/mathematics', seats: 2 }],
        groupLimits: [{ group: 'Full', max: 5 }],
      });
      const replay = (await bureau.get(`/api/rotation/runs/${runId}/replay`)).body;
      expect(replay).toEqual({ id: runId, problemHash: run.problemHash, replayedHash: run.problemHash, identical: true });
    });

    test('a teacher’s card says why here, what was next best, and which rule binds', async () => {
      const { bureau, moves, events } = await plannedCounty();
      const [move] = (await moves()) as [Move];
      const card = (await bureau.get(`${path}/teachers/${move.personId}`)).body;
      expect(card).toMatchObject({ outcome: 'assigned', assignment: { toSchool: 'Small' }, runnerUp: { extraCost: 0 } });
      expect(card.bindingRule.code).toBe('SEATS');
      expect(card.options).toMatchObject([{ toSchool: 'Small', cost: { total: move.why.cost.total }, extraCost: 0 }]);
      const assigned = new Set((await moves()).map(({ personId }) => personId));
      const excluded = await Promise.all(
        events
          .teachers('Full', 4)
          .filter(({ personId }) => !assigned.has(personId))
          .map(async ({ personId }) => (await bureau.get(`${path}/teachers/${personId}`)).body),
      );
      expect(excluded.map(({ bindingRule }) => bindingRule.code).sort()).toEqual(['LAST_OF_SUBJECT', 'LOTTERY']);
      expect((await bureau.get(`${path}/teachers/${newId()}`)).body.code).toBe('ROTATION.NO_TEACHER');
    });

    test('eligibility names the rule that excludes each', async () => {
      const { bureau, events } = await county();
      const staff = events.teachers('Full', 3);
      staff[1] = { ...staff[1]!, atSchoolSince: '2096-09-01' };
      staff[2] = { ...staff[2]!, exemptions: ['certified-illness'] };
      await events.staff('Full', staff);
      await services.settled();
      const { body } = await bureau.get(`${path}/eligibility?schoolCode=Full`);
      expect(body).toMatchObject({ eligible: 1, staff: 3 });
      expect(body.teachers.every((entry: { eligible: boolean; rule?: { clause: string } }) => entry.eligible !== Boolean(entry.rule))).toBe(
        true,
      );
    });

    test('a second schedule for a year, publishing before planning, a year that has begun: each is refused', async () => {
      const { bureau } = await county();
      expect((await bureau.post('/api/rotation/schedules', { schoolYear: year })).body.code).toBe('ROTATION.SCHEDULE_EXISTS');
      expect((await bureau.post(`${path}/publish`)).body.code).toBe('ROTATION.NOT_PLANNED');
      expect((await bureau.post('/api/rotation/schedules', { schoolYear: 2020 })).body.code).toBe('ROTATION.YEAR_BEGUN');
      expect((await bureau.get('/api/rotation/schedules/2050')).body.code).toBe('ROTATION.NO_SCHEDULE');
    });

    test('a request below what is published is refused, and a request to a closed or unknown school', async () => {
      const { bureau, events } = await publishedCounty();
      const ask = (schoolCode: string, count: number) =>
        bureau.post(`${path}/requests`, { schoolCode, stage: 'junior', subject: 'mathematics', count, reason: '核减' });
      expect((await ask('Small', 1)).body).toMatchObject({ code: 'ROTATION.REQUEST_BELOW_PUBLISHED', details: { published: 2 } });
      expect((await ask('Nowhere', 1)).body.code).toBe('ROTATION.NO_SCHOOL');
      await events.school('Other', { closed: true });
      await services.settled();
      expect((await ask('Other', 1)).body.code).toBe('ROTATION.SCHOOL_CLOSED');
    });

    test('the same key again gets the first answer, and a dry run changes nothing', async () => {
      const { bureau } = await county();
      const body = { schoolCode: 'Small', stage: 'junior', subject: 'music', count: 1, reason: '无音乐教师' };
      const tried = await bureau.post(`${path}/requests`, body, { dryRun: true });
      expect(tried.status).toBe(200);
      expect((await bureau.get(`${path}/requests`)).body).toHaveLength(1);
      const [first, second] = [
        await bureau.post(`${path}/requests`, body, { key: 'request-0001' }),
        await bureau.post(`${path}/requests`, body, { key: 'request-0001' }),
      ];
      expect(second.body).toEqual(first.body);
      expect((await bureau.get(`${path}/requests`)).body).toHaveLength(2);
    });
  });

  describe('the wave of a transfer', () => {
    test('posts that came bring seats and people, with the cause that leads back to the ledger', async () => {
      const { bureau, events, moves } = await publishedCounty();
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
      expect(await moves()).toEqual(expect.arrayContaining(kept));
      expect((await moves()).map(({ state }) => state).sort()).toEqual(['drafted', 'published', 'published']);
      const published = await services.query(
        'rotation',
        `select envelope from outbox where envelope ->> 'type' = $1 and envelope -> 'data' -> 'cause' ->> 'id' = $2`,
        ['jiaobian.rotation.schedule-revised.v1', transferId],
      );
      expect(published).toMatchObject([{ envelope: { data: { added: 1, seatsBefore: 2, seatsAfter: 3, kept: 2 } } }]);
    });

    test('a published assignment goes when the school became full, and the rule and the cause are named', async () => {
      const { bureau, events, moves } = await publishedCounty();
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
      const { code, events, revisions } = await publishedCounty();
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
      const [posts] = await services.query(
        'rotation',
        `select version, vacant from posts where county_code = $1 and school_code = 'Small'`,
        [code],
      );
      expect(posts).toEqual({ version: 3, vacant: 4 });
      expect(await services.query('rotation', 'select reason from dead_letters where county_code = $1', [code])).toEqual([]);
    });

    test('a run that meets a transfer half-way never keeps the seats of before', async () => {
      const worlds = await Promise.all(Array.from({ length: 6 }, county));
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
      const { events, revisions } = await publishedCounty();
      const before = await revisions();
      await events.transfer([told('Other', 1, { occupied: 40, authorised: 45, vacant: 5 })]);
      await events.transfer([told('Full', 2, { occupied: 55, authorised: 57, vacant: 2 })]);
      await services.settled();
      expect(await revisions()).toEqual(before);
    });

    test('a schedule that is only a draft waits for its first run', async () => {
      const { bureau, events } = await county();
      await events.transfer([told('Small', 2, { occupied: 45, authorised: 48, vacant: 3 })]);
      await services.settled();
      expect((await bureau.get(`${path}/revisions`)).body).toEqual([]);
      expect((await bureau.get(path)).body.demand).toMatchObject([{ seats: 3 }]);
      expect((await bureau.post(`${path}/plan`)).body).toMatchObject({ seats: 3, assigned: 3 });
    });

    test('staff who leave and requests that come revise it with their own causes', async () => {
      const { bureau, events, moves, revisions } = await publishedCounty();
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

  describe('who may see and do what', () => {
    test('a school sees its own lines and people and asks for itself alone', async () => {
      const { code, events } = await publishedCounty();
      const small = services.as('school', { county: code, school: 'Small' });
      const other = services.as('school', { county: code, school: 'Other' });
      expect((await small.get(path)).body).toMatchObject({ supply: [], figures: [], demand: [{ schoolCode: 'Small' }] });
      expect((await small.get(path)).body.assignments).toHaveLength(2);
      expect((await other.get(path)).body).toMatchObject({ supply: [], demand: [], assignments: [] });
      const body = { schoolCode: 'Small', stage: 'junior', subject: 'music', count: 1, reason: '无音乐教师' };
      expect((await other.post(`${path}/requests`, body)).body.code).toBe('AUTH.OTHER_SCHOOL');
      expect((await small.post(`${path}/requests`, body)).status).toBe(200);
      expect((await other.get(`${path}/requests`)).body).toEqual([]);
      expect((await other.get(`${path}/eligibility?schoolCode=Full`)).body.code).toBe('AUTH.OTHER_SCHOOL');
      const { transferId } = await events.transfer([told('Small', 2, { occupied: 45, authorised: 48, vacant: 3 })]);
      await services.settled();
      expect((await small.get(`/api/rotation/changes?causeId=${transferId}`)).body.revisions).toHaveLength(1);
      expect((await other.get(`/api/rotation/changes?causeId=${transferId}`)).body.revisions).toEqual([]);
      const [{ runId }] = (await small.get(path)).body.assignments;
      expect((await small.get(`/api/rotation/runs/${runId}`)).status).toBe(403);
    });

    test('an auditor reads everything and changes nothing', async () => {
      const { code } = await publishedCounty();
      const auditor = services.as('auditor', { county: code });
      expect((await auditor.get(path)).body.assignments).toHaveLength(2);
      const refused = await Promise.all([
        auditor.post('/api/rotation/schedules', { schoolYear: 2098 }),
        auditor.post(`${path}/requests`, { schoolCode: 'Small', stage: 'junior', subject: 'music', count: 1, reason: '审计' }),
        auditor.post(`${path}/plan`),
        auditor.post(`${path}/publish`),
      ]);
      expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    });

    test('another county sees nothing of it', async () => {
      const { bureau, moves } = await publishedCounty();
      const [{ personId, runId }] = (await moves()) as [Move];
      const [{ id }] = (await bureau.get(`${path}/revisions`)).body;
      const neighbour = services.as('education-bureau', { county: '522399' });
      const paths = [path, `${path}/teachers/${personId}`, `/api/rotation/runs/${runId}`, `/api/rotation/revisions/${id}`];
      expect((await Promise.all(paths.map((each) => neighbour.get(each)))).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      expect((await neighbour.get('/api/rotation/schedules')).body).toEqual([]);
    });

    test('unknown fields, wrong types and unknown subjects are all named at once, and nothing is stored', async () => {
      const { bureau } = await county();
      const { status, body } = await bureau.post(`${path}/requests`, {
        schoolCode: 'Small',
        stage: 'junior',
        subject: 'magic',
        count: '3',
        reason: '',
        more: 1,
      });
      expect([status, body.code]).toEqual([422, 'REQUEST.INVALID']);
      expect(body.details.fields.map(({ field }: { field: string }) => field).sort()).toEqual(['count', 'more', 'reason', 'subject']);
      expect((await bureau.get(`${path}/requests`)).body).toHaveLength(1);
    });

    test('what was decided is not changed afterwards, by the service’s own role or by the owner of the table', async () => {
      const { code } = await publishedCounty();
      const attempt = (sql: string) => services.inCounty('rotation', code, (transaction) => transaction.change(sql));
      await expect(attempt(`update revisions set cause_kind = 'manual'`)).rejects.toThrow(/permission denied/);
      await expect(attempt('delete from requests')).rejects.toThrow(/permission denied/);
      await expect(services.query('rotation', `update runs set problem_hash = 'x'`)).rejects.toThrow(/append-only/);
    });
  });
});
