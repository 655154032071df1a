import { newId } from '@jiaobian/kernel';
import { startTestServices, type TestServices } from '@jiaobian/testing';
import { specialPostService } from '../src';
import { checksOf, freshCounty, recordS0, thisYear } from './fresh-county';
import { member, postsOfSchool, school, schoolPosts, staffOfSchool, transfer } from './ledger-events';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices({ definitions: [specialPostService] });
});
afterAll(() => services.stop());

describe('cohorts and their coverage', () => {
  it('S0: 18 = 3 + 9 + 6 find their posts by year, then music, PE and art first; each shortage is foreseen with its arithmetic', async () => {
    const county = await freshCounty(services);
    const recorded = await recordS0(county);
    expect(recorded.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(recorded.map(({ body }) => body.approvedCount)).toEqual([3, 9, 6]);
    expect(await county.coverage()).toEqual({
      'A music 0': [1, 1],
      'A pe 0': [1, 1],
      'A art 0': [1, 1],
      'A music 1': [3, 1],
      'B pe 1': [3, 3],
      'B art 1': [3, 2],
      'B music 2': [2, 0],
      'B chinese 2': [2, 0],
      'C physics 2': [2, 0],
    });
    const { body } = await county.bureau.get('/api/special-post/coverage?schoolCode=B');
    expect(body.totals).toEqual({ needed: 10, covered: 5, shortfall: 5, warnings: 0 });
    expect(body.stayRate).toMatchObject({ numerator: 9, denominator: 10, source: 'D' });
    const art = body.lines[1];
    expect(art).toMatchObject({ subject: 'art', count: 3, vacantNow: 5, expected: 5, earlierClaims: 3, shortfall: 1, state: 'foreseen' });
    expect(art).toMatchObject({
      schoolName: '册亨县B中学',
      dueYear: thisYear + 4,
      dueOn: `${thisYear + 4}-09-01`,
      warnsFrom: `${thisYear + 2}-09-01`,
    });
    expect(art.why.arithmetic).toContain('needed = ⌈3 × 9/10⌉ = 3; expected = max(0, 5 + 0 − 0) = 5; covered = min(3, max(0, 5 − 3)) = 2');
    expect(art.ledger.links[0].href).toBe(`/api/quota/movements/${art.ledger.movementId}`);
  });

  it('a shortage less than two years before the cohort falls due is a warning; a cohort that has fallen due claims nothing', async () => {
    const { bureau, record, coverage } = await freshCounty(services);
    await record(thisYear - 1, 2, [['C', 'music', 2]]);
    await record(thisYear - 3, 4, [['A', 'music', 4]]);
    await record(thisYear, 4, [['A', 'pe', 4]]);
    const { body } = await bureau.get('/api/special-post/coverage');
    expect(body.totals.warnings).toBe(1);
    expect(body.lines[0]).toMatchObject({ schoolCode: 'C', state: 'warning', shortfall: 2 });
    expect(await coverage()).toEqual({ 'C music -1': [2, 0], 'A pe 0': [4, 4] });
    const cohorts = await bureau.get('/api/special-post/cohorts');
    expect(cohorts.body.map((cohort: { state: string }) => cohort.state)).toEqual(['in-service', 'in-service', 'fallen-due']);
  });

  it('parts that do not add up to the approved number are flagged and kept', async () => {
    const { bureau, record } = await freshCounty(services);
    const { body } = await record(thisYear, 6, [
      ['A', 'music', 2],
      ['B', 'pe', 2],
      ['C', 'art', 1],
    ]);
    expect(body).toMatchObject({ approvedCount: 6, partsTotal: 5, flag: { zh: '批复数 6 与分校分科之和 5 不符,照录,未作改动' } });
    expect(body.lines.map((line: { count: number }) => line.count)).toEqual([2, 2, 1]);
    expect((await bureau.get(`/api/special-post/cohorts/${body.id}`)).body).toEqual(body);
    expect((await record(thisYear + 1, 3, [['A', 'music', 3]])).body.flag).toBeUndefined();
  });

  it('posts that retirement frees until the cohort falls due count, those of people over quota do not', async () => {
    const { county, bureau, told, record, coverage } = await freshCounty(services);
    await record(thisYear, 4, [['C', 'music', 4]]);
    const soon = { bornOn: `${thisYear + 1 - 62}-03-10` };
    await told.staff(
      staffOfSchool('C', [member(soon), member({ ...soon, track: 'headcount' }), member({ ...soon, stage: 'primary' }), member()]),
    );
    await services.settled();
    expect(await coverage()).toEqual({ 'C music 0': [4, 1] });
    await told.staff(staffOfSchool('C', [member(soon), member(soon), member(soon)]));
    await services.settled();
    expect(await coverage()).toEqual({ 'C music 0': [4, 3] });
    await told.posts(postsOfSchool([schoolPosts('C', { occupied: 10, authorised: 8, vacant: 0, version: 2 })]));
    await services.settled();
    expect(await coverage()).toEqual({ 'C music 0': [4, 1] });
    expect((await bureau.get('/api/special-post/coverage')).body.lines[0]).toMatchObject({
      vacantNow: 0,
      retirements: 3,
      overQuota: 2,
      expected: 1,
    });
    expect((await checksOf(services, county)).map(({ kind }) => kind)).toEqual(['cohort', 'import', 'import', 'import']);
    const [kept] = await services.query('special-post', 'select * from retirements where county_code = $1', [county]);
    expect(Object.keys(kept!).sort()).toEqual(['county_code', 'frees_post_on', 'person_id', 'school_code', 'stage']);
  });

  it('cohorts recorded at once never count one post twice', async () => {
    const { county, record } = await freshCounty(services);
    const answers = await Promise.all([0, 1, 2, 3, 4].map((year) => record(thisYear + year, 2, [['A', 'music', 2]])));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const kept = await services.query(
      'special-post',
      `select (coverage ->> 'covered')::int as covered from cohort_lines where county_code = $1 order by cohort_year`,
      [county],
    );
    expect(kept.map(({ covered }) => covered)).toEqual([2, 2, 0, 0, 0]);
  });

  it('another stay rate checks all cohorts anew and says who assumed it', async () => {
    const { county, bureau, record, coverage } = await freshCounty(services);
    await record(thisYear, 10, [['B', 'music', 10]]);
    expect(await coverage()).toEqual({ 'B music 0': [9, 5] });
    const answer = await bureau.post('/api/special-post/stay-rate', {
      numerator: 1,
      denominator: 2,
      source: '往年统计',
      reason: '近三年留任一半',
    });
    expect(answer.body).toMatchObject({ numerator: 1, denominator: 2, changedByName: 'education-bureau' });
    expect(await coverage()).toEqual({ 'B music 0': [5, 5] });
    expect((await checksOf(services, county)).map(({ kind }) => kind)).toEqual(['cohort', 'manual']);
    expect((await bureau.post('/api/special-post/stay-rate', { numerator: 3, denominator: 2, source: 'D', reason: '误' })).body.code).toBe(
      'SPECIAL_POST.STAY_RATE',
    );
  });
});

describe('the wave', () => {
  it('a consented transfer checks the schools concerned again, and warns with its cause', async () => {
    const fresh = await freshCounty(services);
    const { county, bureau, told, coverage } = fresh;
    await recordS0(fresh);
    const moved = transfer([schoolPosts('A', { vacant: 1, version: 2 }), schoolPosts('B', { vacant: 11, version: 2 })]);
    const eventId = await told.transfer(moved);
    await services.settled();
    expect(await coverage()).toMatchObject({
      'A music 0': [1, 1],
      'A pe 0': [1, 0],
      'A art 0': [1, 0],
      'A music 1': [3, 0],
      'B chinese 2': [2, 2],
    });

    const { body } = await bureau.get(`/api/special-post/changes?causeId=${moved.transferId}`);
    expect(body.checks).toHaveLength(1);
    const [check] = body.checks;
    expect(check.cause).toMatchObject({ kind: 'transfer', eventId, documentNumber: '册编办〔2027〕3号', decidedByName: '王主任' });
    expect(check.cause.links).toEqual([{ name: 'transfer', href: `/api/quota/transfers/${moved.transferId}` }]);
    const pe = check.lines.find((line: { schoolCode: string; subject: string }) => line.schoolCode === 'A' && line.subject === 'pe');
    expect(pe).toMatchObject({ before: { covered: 1, vacantNow: 4 }, after: { covered: 0, shortfall: 1, vacantNow: 1 } });
    expect(pe.after.ledger.movementId).toBe(moved.posts[0]!.lastMovementId);

    const warnings = await warningsTold(county, moved.transferId);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContainEqual(
      expect.objectContaining({ schoolCode: 'A', subject: 'pe', dueYear: thisYear + 3, coveredBefore: 1, covered: 0 }),
    );
    // `A music 0` keeps its post: fewer posts explain it, nobody is warned.
    expect(warnings[0]).not.toContainEqual(expect.objectContaining({ schoolCode: 'A', subject: 'music', cohortYear: thisYear }));
    const changes = await bureau.get(`/api/special-post/coverage/changes?schoolCode=A&cohortYear=${thisYear}`);
    expect(changes.body.map((change: { cause: { kind: string } }) => change.cause.kind)).toEqual(['transfer', 'cohort']);
    expect(changes.body[1].cause.words.en).toMatch(/^the special posts of \d+ \(.+, \d+ posts\)$/);
  });

  it('the last word counts the revisions that were told: a check that changes no warning is none', async () => {
    const { county, told, record } = await freshCounty(services);
    await record(thisYear, 2, [['A', 'music', 2]]);
    const [quiet, loud] = [
      transfer([schoolPosts('A', { vacant: 3, version: 2 })]),
      transfer([schoolPosts('A', { vacant: 1, version: 3 })]),
    ];
    await told.transfer(quiet);
    await told.transfer(loud);
    await services.settled();
    expect((await checksOf(services, county)).map(({ kind }) => kind)).toEqual(['cohort', 'transfer', 'transfer']);
    for (const [{ transferId }, revisions] of [
      [quiet, 0],
      [loud, 1],
    ] as const) {
      expect(await warningsTold(county, transferId)).toHaveLength(revisions);
      const answers = await services.query(
        'special-post',
        `select envelope -> 'data' -> 'revisions' as revisions from outbox where county_code = $1 and envelope -> 'data' ->> 'transferId' = $2`,
        [county, transferId],
      );
      expect(answers).toEqual([{ revisions }]);
    }
  });

  it('each event twice, late and out of order leaves one check', async () => {
    const { county, told, record, coverage } = await freshCounty(services);
    await record(thisYear, 6, [['A', 'music', 6]]);
    const second = transfer([schoolPosts('A', { vacant: 6, version: 3 })]);
    const id = newId();
    await told.transfer(second, id);
    await told.transfer(second, id);
    await told.transfer(second);
    await told.posts(postsOfSchool([schoolPosts('A', { vacant: 1, version: 2 })], 'hold'));
    await told.transfer(transfer([schoolPosts('A', { vacant: 2, version: 2 })]));
    await told.transfer(second, id);
    await services.settled();
    expect(await coverage()).toEqual({ 'A music 0': [6, 6] });
    expect((await checksOf(services, county)).map(({ kind }) => kind)).toEqual(['cohort', 'transfer']);
    expect(await warningsTold(county, second.transferId)).toHaveLength(1);
  });

  it('posts of other tracks, of the pool and of schools without a cohort change nothing', async () => {
    const { county, told, record, coverage } = await freshCounty(services);
    await record(thisYear, 6, [['A', 'music', 6]]);
    await told.transfer(
      transfer([schoolPosts('A', { track: 'headcount', vacant: 9, version: 2 }), schoolPosts('B', { vacant: 0, version: 2 })]),
    );
    await services.settled();
    expect(await coverage()).toEqual({ 'A music 0': [6, 4] });
    expect(await checksOf(services, county)).toHaveLength(1);
  });

  it('a school that closes has no posts for its cohorts', async () => {
    const { told, record, coverage } = await freshCounty(services);
    await record(thisYear, 2, [['A', 'music', 2]]);
    await told.school(school('A', { closed: true }));
    await services.settled();
    expect(await coverage()).toEqual({ 'A music 0': [2, 0] });
    expect((await record(thisYear + 1, 2, [['A', 'music', 2]])).body.code).toBe('SPECIAL_POST.SCHOOL_CLOSED');
  });
});

/** The warnings of each coverage-changed that this cause made. */
async function warningsTold(county: string, causeId: string): Promise<unknown[][]> {
  const sent = await services.query<{ warnings: unknown[] }>(
    'special-post',
    `select envelope -> 'data' -> 'warnings' as warnings from outbox where county_code = $1 and envelope -> 'data' -> 'cause' ->> 'id' = $2`,
    [county, causeId],
  );
  return sent.map(({ warnings }) => warnings);
}
