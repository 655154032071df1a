import { postsMoved, schoolPostsRecorded, schoolRecorded } from '@jiaobian/contracts';
import type { TestServices } from '@jiaobian/testing';
import { postsOfSchool, school, schoolPosts, type transfer } from './ledger-events';

let counties = 0;

/** A county of the test's own, with two schools S1 (3 vacant posts) and S2 (4) that the register and the ledger know. */
export async function freshCounty(services: TestServices) {
  counties += 1;
  const county = String(522000 + counties);
  const bureau = services.as('education-bureau', { county });
  const told = {
    school: (data: ReturnType<typeof school>, id?: string) => services.publish(schoolRecorded, data, { county, id }),
    posts: (data: ReturnType<typeof postsOfSchool>, id?: string) => services.publish(schoolPostsRecorded, data, { county, id }),
    transfer: (data: ReturnType<typeof transfer>, id?: string) => services.publish(postsMoved, data, { county, id }),
  };
  await told.school(school('S1'));
  await told.school(school('S2'));
  await told.posts(postsOfSchool([schoolPosts('S1', { vacant: 3 })]));
  await told.posts(postsOfSchool([schoolPosts('S2', { vacant: 4 })]));
  await services.settled();
  const ask = (schoolCode: string, subject: string, requested: number, more: { year?: number; channel?: string } = {}) =>
    bureau.post(`/api/hiring/plans/${more.year ?? 2027}/requests`, {
      reason: '教师不足',
      lines: [{ schoolCode, stage: 'primary', subject, channel: more.channel ?? 'open-recruitment', requested }],
    });
  const open = (year = 2027, statedFigures: unknown[] = []) => bureau.post('/api/hiring/plans', { year, statedFigures });
  const planned = async (year = 2027): Promise<Record<string, number>> => {
    const { body } = await bureau.get(`/api/hiring/plans/${year}`);
    return Object.fromEntries(
      body.lines.map((line: { schoolCode: string; subject: string; planned: number }) => [
        `${line.schoolCode} ${line.subject}`,
        line.planned,
      ]),
    );
  };
  return { county, bureau, told, ask, open, planned };
}

/** The causes of all revisions of a county, in the order in which they came. */
export const revisionsOf = (services: TestServices, county: string) =>
  services.query<{ school_code: string; kind: string }>(
    'hiring',
    `select school_code, cause ->> 'kind' as kind from plan_revisions where county_code = $1 order by recorded_at`,
    [county],
  );
