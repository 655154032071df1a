import { tableNames, type TableName } from '../../county-tables';
import { normaliseText } from '../cells/cell';
import { censusLayout } from './census.layout';
import { approvedTotalsLayout, schoolPostsLayout } from './posts.layouts';
import { rosterLayout } from './roster.layout';
import { schoolsLayout } from './schools.layout';
import { general, type AnySheetLayout } from './sheet-layout';

/** The five tables of the county workbook, in the order of its sheets. */
export const countyLayout: { readonly [Table in TableName]: AnySheetLayout<Table> } = {
  schools: general(schoolsLayout),
  census: general(censusLayout),
  roster: general(rosterLayout),
  approvedTotals: general(approvedTotalsLayout),
  schoolPosts: general(schoolPostsLayout),
};

/** The sheet that explains the others; never read. */
export const notesSheet = '说明';

/** The sheet of a marked file that lists its problems; never read. */
export const problemsSheet = '问题清单';

/** Whether a sheet is one that the product adds to the tables. */
export function isOurs(sheet: string): boolean {
  return sheet === notesSheet || sheet === problemsSheet;
}

/** A column that every sheet may have; never read. */
const remarks = new Set(['备注', '序号']);

export function sheetNames(): string[] {
  return tableNames.map((table) => countyLayout[table].sheet);
}

/** The table of a sheet's or a file's name; `2-学校.csv` is 学校. */
export function tableNamed(name: string): TableName | undefined {
  const key = normaliseText(name)
    .toLowerCase()
    .replace(/\.(csv|txt)$/, '')
    .replace(/^[\d\s._-]+/, '');
  return tableNames.find((table) => countyLayout[table].sheet === key || countyLayout[table].otherNames.includes(key));
}

/** A header without spaces, the star of a required column and remarks in brackets: `学生数(人)*` is 学生数. */
export function headerKey(text: string): string {
  return normaliseText(text).replace(/[\s*]/g, '').replace(/\(.*$/, '');
}

export function isRemark(header: string): boolean {
  return remarks.has(header);
}

/** The field that a header of the table names. */
export function fieldHeaded(table: TableName, header: string): string | undefined {
  const columns = Object.entries(countyLayout[table].columns);
  return columns.find(([, column]) => column.header === header || column.otherHeaders.includes(header))?.[0];
}

/** The table whose required headers are all there; undefined where none or more than one fits. */
export function tableHeaded(headers: readonly string[]): TableName | undefined {
  const fitting = tableNames.filter((table) =>
    Object.values(countyLayout[table].columns).every(
      ({ required, header, otherHeaders }) => !required || [header, ...otherHeaders].some((known) => headers.includes(known)),
    ),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
