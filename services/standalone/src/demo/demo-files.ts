import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCounty, type DemoCensusYear } from '@jiaobian/demo-county';
import { writeCountyWorkbook } from '@jiaobian/registry';

/** The same at each installation, so that a walk can name what it will find. */
export const demoSeed = 1;

/** The files of the demo in the data folder: workbooks to upload, and the mark that all is set up. */
export class DemoFiles {
  private readonly folder: string;

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'demo');
  }

  /** `demo/county-<year>.xlsx`, made once: uploading the same bytes again changes nothing. */
  async workbook(census: DemoCensusYear): Promise<Buffer> {
    const path = join(this.folder, `county-${census}.xlsx`);
    if (!existsSync(path)) {
      const { schools, census: lines, roster, approvedTotals, schoolPosts } = demoCounty({ seed: demoSeed, census });
      this.write(path, await writeCountyWorkbook({ schools, census: lines, roster, approvedTotals, schoolPosts }));
    }
    return readFileSync(path);
  }

  get complete(): boolean {
    return existsSync(this.mark);
  }

  markComplete(): void {
    this.write(this.mark, Buffer.from(`${new Date().toISOString()}\n`));
  }

  private get mark(): string {
    return join(this.folder, 'complete');
  }

  private write(path: string, content: Buffer): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(`${path}.partial`, content);
    renameSync(`${path}.partial`, path);
  }
}
