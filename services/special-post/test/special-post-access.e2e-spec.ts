import { newId } from '@jiaobian/kernel';
import { startTestServices, type TestServices } from '@jiaobian/testing';
import { specialPostService } from '../src';
import { checksOf, freshCounty, recordS0, thisYear } from './fresh-county';
import { schoolPosts, transfer } from './ledger-events';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices({ definitions: [specialPostService] });
});
afterAll(() => services.stop());

const cohort = (facts: object = {}) => ({
  year: thisYear,
  approvedCount: 1,
  documentNumber: '黔教特岗1号',
  parts: [{ schoolCode: 'A', stage: 'junior', subject: 'music', count: 1 }],
  ...facts,
});

describe('who sees and does what', () => {
  it('a school sees its own posts alone and records nothing', async () => {
    const fresh = await freshCounty(services);
    const { county, bureau, told } = fresh;
    const recorded = await recordS0(fresh);
    const moved = transfer([schoolPosts('A', { vacant: 1, version: 2 }), schoolPosts('B', { vacant: 0, version: 2 })]);
    await told.transfer(moved);
    await services.settled();
    const a = services.as('school', { county, school: 'A' });
    const schools = (lines: { schoolCode: string }[]) => [...new Set(lines.map((line) => line.schoolCode))];
    expect(schools((await a.get('/api/special-post/coverage')).body.lines)).toEqual(['A']);
    expect(schools((await a.get(`/api/special-post/changes?causeId=${moved.transferId}`)).body.checks[0].lines)).toEqual(['A']);
    expect(schools((await a.get('/api/special-post/coverage/changes')).body.flatMap((check: { lines: [] }) => check.lines))).toEqual(['A']);
    const cohorts = (await a.get('/api/special-post/cohorts')).body;
    expect(cohorts.map((own: { lines: { schoolCode: string }[] }) => schools(own.lines))).toEqual([['A'], ['A']]);
    expect(cohorts[0]).not.toHaveProperty('approvedCount');
    expect((await a.get(`/api/special-post/cohorts/${recorded[2]!.body.id}`)).body.code).toBe('SPECIAL_POST.COHORT_NOT_FOUND');
    expect((await a.get('/api/special-post/coverage?schoolCode=B')).body.code).toBe('AUTH.OTHER_SCHOOL');
    expect((await a.get('/api/special-post/coverage/changes?schoolCode=B')).body.code).toBe('AUTH.OTHER_SCHOOL');
    expect((await a.post('/api/special-post/cohorts', cohort())).status).toBe(403);
    expect((await bureau.get('/api/special-post/cohorts')).body).toHaveLength(3);
  });

  it('the auditor reads everything and changes nothing; another county sees nothing', async () => {
    const { county, record } = await freshCounty(services);
    const { body } = await record(thisYear, 3, [['A', 'music', 3]]);
    const auditor = services.as('auditor', { county });
    expect((await auditor.get('/api/special-post/coverage')).body.lines).toHaveLength(1);
    expect((await auditor.post('/api/special-post/cohorts', cohort())).body.code).toBe('AUTH.FORBIDDEN');
    const rate = { numerator: 1, denominator: 2, source: 'D', reason: '试' };
    expect((await auditor.post('/api/special-post/stay-rate', rate)).body.code).toBe('AUTH.FORBIDDEN');
    const neighbour = services.as('education-bureau', { county: '523999' });
    expect((await neighbour.get('/api/special-post/cohorts')).body).toEqual([]);
    expect((await neighbour.get('/api/special-post/coverage')).body.lines).toEqual([]);
    expect((await neighbour.get(`/api/special-post/cohorts/${body.id}`)).status).toBe(404);
    expect((await neighbour.post('/api/special-post/cohorts', cohort())).body.code).toBe('SPECIAL_POST.SCHOOL_NOT_FOUND');
  });
});

describe('bad input', () => {
  it('is refused with its code, and nothing changes', async () => {
    const { county, bureau, record } = await freshCounty(services);
    await record(thisYear, 1, [['A', 'music', 1]]);
    const before = await tables(county);
    const part = { schoolCode: 'A', stage: 'junior', subject: 'music', count: 1 };
    const refused: [object, string][] = [
      [cohort({ documentNumber: `黔教特岗〔${thisYear}〕1号` }), 'SPECIAL_POST.COHORT_EXISTS'],
      [cohort({ parts: [part, part] }), 'SPECIAL_POST.PART_TWICE'],
      [cohort({ parts: [{ ...part, schoolCode: 'Z' }] }), 'SPECIAL_POST.SCHOOL_NOT_FOUND'],
      [cohort({ parts: [{ ...part, schoolCode: 'U' }] }), 'SPECIAL_POST.SCHOOL_IN_COUNTY_SEAT'],
      [cohort({ parts: [{ ...part, count: 0 }] }), 'REQUEST.INVALID'],
      [cohort({ parts: [{ ...part, subject: 'dance' }] }), 'REQUEST.INVALID'],
      [cohort({ colour: 'red' }), 'REQUEST.INVALID'],
      [cohort({ year: 'next' }), 'REQUEST.INVALID'],
    ];
    for (const [body, code] of refused) expect((await bureau.post('/api/special-post/cohorts', body)).body).toMatchObject({ code });
    expect((await bureau.get('/api/special-post/changes')).body.code).toBe('REQUEST.INVALID');
    expect((await bureau.post('/api/special-post/cohorts', cohort(), { dryRun: true })).status).toBe(200);
    expect(await tables(county)).toEqual(before);
    expect((await bureau.post('/api/special-post/cohorts', cohort())).status).toBe(200);
  });

  it('the same key again gets the first answer again, with other content a conflict', async () => {
    const { county, bureau } = await freshCounty(services);
    const key = newId();
    const first = await bureau.post('/api/special-post/cohorts', cohort(), { key });
    expect((await bureau.post('/api/special-post/cohorts', cohort(), { key })).body).toEqual(first.body);
    expect((await bureau.post('/api/special-post/cohorts', cohort({ approvedCount: 2 }), { key })).body.code).toBe(
      'IDEMPOTENCY.INPUT_MISMATCH',
    );
    expect(await checksOf(services, county)).toHaveLength(1);
  });

  it('the database itself refuses a rewritten cohort or check and a coverage beyond the expected posts', async () => {
    const { county, record } = await freshCounty(services);
    await record(thisYear, 6, [['A', 'music', 6]]);
    const asService = (sql: string) => services.inCounty('special-post', county, (transaction) => transaction.change(sql));
    await expect(asService('update cohort_lines set count = 9')).rejects.toThrow(/permission denied/);
    await expect(asService('delete from coverage_check_lines')).rejects.toThrow(/permission denied/);
    await expect(services.query('special-post', 'update cohorts set approved_count = 9')).rejects.toThrow(/never changed/);
    await expect(services.query('special-post', `update coverage_checks set cause = '{}'`)).rejects.toThrow(/never changed/);
    await expect(asService(`update cohort_lines set coverage = jsonb_set(coverage, '{covered}', '6')`)).rejects.toThrow(
      /covered_by_expected_posts/,
    );
  });
});

async function tables(county: string): Promise<unknown> {
  const names = ['cohorts', 'cohort_lines', 'coverage_checks', 'coverage_check_lines', 'stay_rates', 'schools', 'quota_posts'];
  return Promise.all(
    names.map((name) => services.query('special-post', `select * from ${name} where county_code = $1 order by 1, 2`, [county])),
  );
}
