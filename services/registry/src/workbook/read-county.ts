import { setImmediate as nextTurn } from 'node:timers/promises';
import { tableNames, type RosterRow, type Sourced, type TableName } from '../domain/county-tables';
import { countyLayout } from '../domain/workbook/layouts/county-layout';
import { countyRules } from '../domain/workbook/rules/county-rules';
import { ReadingSession, type CountyReading, type ReadingProgress } from './county-reading';
import { FileRefusal } from './file-refusal';
import { readFile, type CountyFile } from './read-file';
import { defaultReadingLimits, type ReadingLimits } from './reading-limits';

export type { CountyFile } from './read-file';

export interface ReadingOptions {
  limits?: Partial<ReadingLimits>;
  /** Tables that must be there; all five unless told otherwise. */
  requiredTables?: readonly TableName[];
  /** Called every few thousand rows and at the end of each sheet. */
  onProgress?: (progress: ReadingProgress) => void;
  /** Called as often, with the roster as far as it is read: the same list each time, which grows. Rules across rows have not seen it yet. */
  onRoster?: (rows: readonly Sourced<RosterRow>[]) => void;
}

function ignore(): void {}

/**
 * Reads a county workbook (.xlsx), or the same tables as CSV files, and judges every cell and every rule across rows.
 *
 * Never throws for what is in the files: each problem is listed at its cell, in Chinese and English. Reading is paced, so
 * that other work of the process goes on beside it; memory is bounded by the limits. Nothing is written anywhere.
 */
export async function readCounty(files: readonly CountyFile[], options: ReadingOptions = {}): Promise<CountyReading> {
  const { limits, onProgress = ignore, onRoster = ignore } = options;
  const session = new ReadingSession({ ...defaultReadingLimits, ...limits }, onProgress, onRoster);
  let allRead = true;
  for (const file of files) {
    try {
      await readFile(session, file);
    } catch (error) {
      if (!(error instanceof FileRefusal)) throw error;
      session.problems.add({ code: error.code, sheet: file.name, facts: error.facts });
      allRead = false;
    }
  }
  // Tables that a refused file may have held are not missing: that file's problem says it all.
  if (allRead) {
    for (const table of options.requiredTables ?? tableNames) {
      const { sheet } = countyLayout[table];
      if (!session.draft[table]) session.problems.add({ code: 'SHEET.MISSING', sheet, facts: { table: sheet } });
    }
  }
  for (const rule of countyRules) {
    await nextTurn();
    rule(session.draft);
  }
  return session.result();
}
