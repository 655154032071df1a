import { postsMoved, schoolPostsRecorded, schoolRecorded, staffRecorded } from '@jiaobian/contracts';
import { schoolYearOf } from '@jiaobian/kernel';
import type { TestServices } from '@jiaobian/testing';
import { postsOfSchool, school, schoolPosts, type staffOfSchool, type transfer } from './ledger-events';

/** The school year that the tests run in: cohorts count from it, so that they are in service on whatever day that is. */
export const thisYear = schoolYearOf(new Date().toISOString().slice(0, 10));

let counties = 0;

/** A county of the test's own with schools A (4 vacant junior posts), B (5) and C (none) in its townships, and U in the county seat. */
export async function freshCounty(services: TestServices) {
  counties += 1;
  const county = String(523000 + counties);
  const bureau = services.as('education-bureau', { county });
  const told = {
    school: (data: ReturnType<typeof school>) => services.publish(schoolRecorded, data, { county }),
    staff: (data: ReturnType<typeof staffOfSchool>, id?: string) => services.publish(staffRecorded, data, { county, id }),
    posts: (data: ReturnType<typeof postsOfSchool>) => services.publish(schoolPostsRecorded, data, { county }),
    transfer: (data: ReturnType<typeof transfer>, id?: string) => services.publish(postsMoved, data, { county, id }),
  };
  for (const code of ['A', 'B', 'C']) await told.school(school(code));
  await told.school(school('U', { area: 'urban' }));
  await told.posts(postsOfSchool([schoolPosts('A', { vacant: 4 })]));
  await told.posts(postsOfSchool([schoolPosts('B', { vacant: 5 })]));
  await told.posts(postsOfSchool([schoolPosts('C', { vacant: 0 })]));
  await services.settled();
  const record = (year: number, approvedCount: number, parts: [schoolCode: string, subject: string, count: number][]) =>
    bureau.post('/api/special-post/cohorts', {
      year,
      approvedCount,
      documentNumber: `黔教特岗〔${year}〕1号`,
      parts: parts.map(([schoolCode, subject, count]) => ({ schoolCode, stage: 'junior', subject, count })),
    });
  /** `A music 2026` → [needed, covered] */
  const coverage = async (): Promise<Record<string, [number, number]>> => {
    const { body } = await bureau.get('/api/special-post/coverage');
    const lines = body.lines as { schoolCode: string; subject: string; cohortYear: number; needed: number; covered: number }[];
    return Object.fromEntries(
      lines.map((line) => [`${line.schoolCode} ${line.subject} ${line.cohortYear - thisYear}`, [line.needed, line.covered]]),
    );
  };
  return { county, bureau, told, record, coverage };
}

/** The causes of all checks of a county, in the order in which they came. */
export const checksOf = (services: TestServices, county: string) =>
  services.query<{ kind: string }>(
    'special-post',
    `select cause ->> 'kind' as kind from coverage_checks where county_code = $1 order by recorded_at`,
    [county],
  );

/** S0: 18 = 3 + 9 + 6, music, PE and art first, over three years. */
export async function recordS0({ record }: Awaited<ReturnType<typeof freshCounty>>) {
  return [
    await record(thisYear, 3, [
      ['A', 'art', 1],
      ['A', 'pe', 1],
      ['A', 'music', 1],
    ]),
    await record(thisYear + 1, 9, [
      ['A', 'music', 3],
      ['B', 'art', 3],
      ['B', 'pe', 3],
    ]),
    await record(thisYear + 2, 6, [
      ['B', 'chinese', 2],
      ['B', 'music', 2],
      ['C', 'physics', 2],
    ]),
  ];
}
