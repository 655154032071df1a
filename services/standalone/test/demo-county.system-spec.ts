import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, freePorts, StartedProcess } from './started-process';

const password = 'one password for all';

describe('the first start with the demo county', () => {
  const folder = emptyFolder();
  let demo: StartedProcess;
  let url: string;

  const start = async (): Promise<void> => {
    const settings = { JIAOBIAN_DATA_DIR: folder, JIAOBIAN_PORT: String(await freePorts()), JIAOBIAN_DEMO_PASSWORD: password };
    demo = new StartedProcess('deploy/local/start.mjs', settings);
    url = await demo.ready(230_000);
  };
  beforeAll(start, 240_000);
  afterAll(async () => {
    await demo.end('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

  async function as(account: string): Promise<(path: string) => Promise<ReturnType<typeof JSON.parse>>> {
    const body = JSON.stringify({ account, password });
    const session = await fetch(`${url}/api/identity/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { accessToken } = (await session.json()) as { accessToken: string };
    return async (path) => (await fetch(`${url}/api/${path}`, { headers: { authorization: `Bearer ${accessToken}` } })).json();
  }

  test('leaves the county as its offices would have it after the census of 2025', async () => {
    const bureau = await as('education-bureau@522327');
    expect(await bureau('registry/schools')).toHaveLength(60);
    const [{ state, summary }] = await bureau('registry/imports');
    expect(state).toBe('confirmed');
    expect(summary.find(({ table }: { table: string }) => table === 'roster')).toMatchObject({ added: 2500, closed: 0 });
    const cohorts: { approvedCount: number }[] = await bureau('special-post/cohorts');
    expect(cohorts.map(({ approvedCount }) => approvedCount).sort((a, b) => a - b)).toEqual([3, 6, 9]);
    expect((await bureau('hiring/plans/2027')).year).toBe(2027);
    const schedule = await bureau('rotation/schedules/2027');
    expect(schedule.state).toBe('planned');
    const { items } = await bureau('pool/adjustments');
    expect(items).toEqual([expect.objectContaining({ state: 'submitted', year: 2027 })]);
    expect(items[0].postCount).toBeGreaterThan(50);
    // Posts of the pool that the proposal holds are still the pool's: nothing is missing from the county's total.
    const { totals } = await bureau('quota/entitlements');
    expect(totals).toHaveLength(2);
    for (const { authorised, pool, approvedTotal } of totals) expect(authorised + pool).toBe(approvedTotal);
  });

  test('names an account of every role, and each logs in', async () => {
    const names = [...demo.output.matchAll(/^ {2}(\S+@522327) /gm)].map(([, name]) => name!);
    const roles = await Promise.all(names.map(async (name) => (await (await as(name))('identity/me')).roles[0]));
    expect(new Set(roles)).toEqual(
      new Set(['quota-office', 'education-bureau', 'hr-bureau', 'finance', 'auditor', 'administrator', 'school']),
    );
    expect(demo.output).toContain(`password of all: ${password}`);
  });

  test('a school sees itself alone, and the county next door nothing', async () => {
    const school = await (await as('school-0003@522327'))('registry/schools');
    expect(school.map(({ schoolCode }: { schoolCode: string }) => schoolCode)).toEqual(['5223270003']);
    const neighbour = await as('education-bureau@522328');
    for (const path of ['registry/schools', 'registry/imports', 'hiring/plans', 'special-post/cohorts'])
      expect(await neighbour(path)).toEqual([]);
  });

  test('leaves the census of 2026 as a workbook, for the walk to begin with', () => {
    expect(
      readFileSync(join(folder, 'demo', 'county-2026.xlsx'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('a set-up that was interrupted goes on where it was, and nothing is there twice', async () => {
    const before = await (await as('auditor@522327'))('registry/imports');
    await demo.end('SIGKILL');
    rmSync(join(folder, 'demo', 'complete'));
    await start();
    expect(existsSync(join(folder, 'demo', 'complete'))).toBe(true);
    const auditor = await as('auditor@522327');
    expect(await auditor('registry/imports')).toEqual(before);
    expect(await auditor('special-post/cohorts')).toHaveLength(3);
  });
});
