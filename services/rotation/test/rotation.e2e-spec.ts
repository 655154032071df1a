import { newId } from '@jiaobian/kernel';
import type { TestServices } from '@jiaobian/testing';
import { told } from './county-of-events';
import { path, RotationWorld, year, type Move } from './rotation-world';

describe('rotation', () => {
  let world: RotationWorld;
  let services: TestServices;
  beforeAll(async () => {
    world = await RotationWorld.start();
    services = world.services;
  });
  afterAll(() => services.stop());

  describe('from requests to a published schedule', () => {
    test('the schedule says who gives, who takes, why, by which parameters, and what the ratios ask for', async () => {
      const { bureau, moves } = await world.publishedCounty();
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
      const { bureau, moves } = await world.plannedCounty();
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
      const { bureau, moves, events } = await world.plannedCounty();
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
      const { bureau, events } = await world.county();
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
      const { bureau } = await world.county();
      expect((await bureau.post('/api/rotation/schedules', { schoolYear: year })).body.code).toBe('ROTATION.SCHEDULE_EXISTS');
      expect((await bureau.post(`${path}/publish`)).body.code).toBe('ROTATION.NOT_PLANNED');
      expect((await bureau.post('/api/rotation/schedules', { schoolYear: 2020 })).body.code).toBe('ROTATION.YEAR_BEGUN');
      expect((await bureau.get('/api/rotation/schedules/2050')).body.code).toBe('ROTATION.NO_SCHEDULE');
    });

    test('a request below what is published is refused, and a request to a closed or unknown school', async () => {
      const { bureau, events } = await world.publishedCounty();
      const ask = (schoolCode: string, count: number) =>
        bureau.post(`${path}/requests`, { schoolCode, stage: 'junior', subject: 'mathematics', count, reason: '核减' });
      expect((await ask('Small', 1)).body).toMatchObject({ code: 'ROTATION.REQUEST_BELOW_PUBLISHED', details: { published: 2 } });
      expect((await ask('Nowhere', 1)).body.code).toBe('ROTATION.NO_SCHOOL');
      await events.school('Other', { closed: true });
      await services.settled();
      expect((await ask('Other', 1)).body.code).toBe('ROTATION.SCHOOL_CLOSED');
    });

    test('the same key again gets the first answer, and a dry run changes nothing', async () => {
      const { bureau } = await world.county();
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

  describe('who may see and do what', () => {
    test('a school sees its own lines and people and asks for itself alone', async () => {
      const { code, events } = await world.publishedCounty();
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

    test('a school reads the card of whoever comes to it, and of whom a revision took from it again', async () => {
      const { code, events, moves } = await world.plannedCounty();
      const small = services.as('school', { county: code, school: 'Small' });
      const other = services.as('school', { county: code, school: 'Other' });
      const coming = (await moves()).map(({ personId }) => personId);
      const cards = (school: typeof small) => Promise.all(coming.map((personId) => school.get(`${path}/teachers/${personId}`)));
      expect((await cards(small)).map(({ body }) => body.outcome)).toEqual(['assigned', 'assigned']);
      await events.posts(told('Small', 2, { occupied: 46, authorised: 47, vacant: 1 }));
      await services.settled();
      expect((await cards(small)).map(({ body }) => body.outcome).sort()).toEqual(['assigned', 'stays']);
      expect((await cards(other)).map(({ status }) => status)).toEqual([404, 404]);
    });

    test('an auditor reads everything and changes nothing', async () => {
      const { code } = await world.publishedCounty();
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
      const { bureau, moves } = await world.publishedCounty();
      const [{ personId, runId }] = (await moves()) as [Move];
      const [{ id }] = (await bureau.get(`${path}/revisions`)).body;
      const neighbour = services.as('education-bureau', { county: '522399' });
      const paths = [path, `${path}/teachers/${personId}`, `/api/rotation/runs/${runId}`, `/api/rotation/revisions/${id}`];
      expect((await Promise.all(paths.map((each) => neighbour.get(each)))).map(({ status }) => status)).toEqual([404, 404, 404, 404]);
      expect((await neighbour.get('/api/rotation/schedules')).body).toEqual([]);
    });

    test('unknown fields, wrong types and unknown subjects are all named at once, and nothing is stored', async () => {
      const { bureau } = await world.county();
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
      const { code } = await world.publishedCounty();
      const attempt = (sql: string) => services.inCounty('rotation', code, (transaction) => transaction.change(sql));
      await expect(attempt(`update revisions set cause_kind = 'manual'`)).rejects.toThrow(/permission denied/);
      await expect(attempt('delete from requests')).rejects.toThrow(/permission denied/);
      await expect(services.query('rotation', `update runs set problem_hash = 'x'`)).rejects.toThrow(/append-only/);
    });
  });
});
