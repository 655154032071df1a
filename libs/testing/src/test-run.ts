/** What the global setup of one test run hands to its workers, through the environment that they inherit. */
export interface TestRun {
  /** A folder of this run's own, removed at its end. */
  folder: string;
  /** Connects to the run's PostgreSQL as its administrator. */
  adminUrl: string;
}

const folderVariable = 'JIAOBIAN_TEST_RUN_FOLDER';
const urlVariable = 'JIAOBIAN_TEST_DATABASE_URL';

export function announceTestRun(run: TestRun): void {
  process.env[folderVariable] = run.folder;
  process.env[urlVariable] = run.adminUrl;
}

/** A PostgreSQL given from outside, used instead of one of the run's own. */
export function givenDatabaseUrl(): string | undefined {
  return process.env[urlVariable];
}

export function testRun(): TestRun {
  const folder = process.env[folderVariable];
  const adminUrl = process.env[urlVariable];
  if (!folder || !adminUrl) throw new Error('No test run: this test needs the global setup of the integration or system project');
  return { folder, adminUrl };
}
