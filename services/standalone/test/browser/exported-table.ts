import { Workbook } from 'exceljs';
import type { Locator, Page } from 'playwright-core';

export interface ExportedTable {
  heads: string[];
  rows: string[][];
}

/** Clicks on the export of the table that is seen, and reads the file that was saved. */
export async function exportedTable(page: Page): Promise<ExportedTable> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出 Excel' }).first().click();
  const workbook = new Workbook();
  await workbook.xlsx.readFile(await (await saved).path());
  const [heads, ...rows] = workbook.worksheets[0]!.getSheetValues().slice(1) as unknown[][];
  return { heads: textsOf(heads!), rows: rows.map(textsOf) };
}

/** What stands in the rows that are drawn, cell by cell. */
export async function rowsSeen(page: Page): Promise<string[][]> {
  const rows: Locator[] = await page.locator('.office-table').first().locator('.ant-table-row').all();
  return Promise.all(rows.map((row) => row.locator('.ant-table-cell').allInnerTexts()));
}

/** The head of a column of the office's table. */
export function headOf(page: Page, column: string): Locator {
  return page.locator('.office-table').first().getByRole('columnheader', { name: column }).first();
}

/** Takes one of the values that a column is filtered by. */
export async function filterColumn(page: Page, column: string, value: string): Promise<void> {
  await headOf(page, column).locator('.ant-table-filter-trigger').click();
  const choice = page.locator('.ant-table-filter-dropdown:visible');
  await choice.getByText(value, { exact: true }).click();
  await choice.locator('.ant-btn-primary').click();
  await choice.waitFor({ state: 'hidden' });
}

/** The sheet's first column has no place 0. */
function textsOf(cells: unknown[]): string[] {
  return Array.from(cells.slice(1), (cell) => String(cell ?? ''));
}
