import { Workbook } from 'exceljs';
import { tableNames } from '../../domain/county-tables';
import { countyLayout, notesSheet, sheetNames } from '../../domain/workbook/layouts/county-layout';
import { readCounty } from '../read-county';
import { writeCountyTemplate } from './county-workbook';
import { columnsOf } from './sheet-cells';

describe('the template', () => {
  const workbook = new Workbook();
  let content: Buffer;

  beforeAll(async () => {
    content = await writeCountyTemplate();
    await workbook.xlsx.load(content as unknown as ArrayBuffer);
  });

  it('has the five sheets and the notes, each with a frozen header', () => {
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([...sheetNames(), notesSheet]);
    for (const name of sheetNames()) expect(workbook.getWorksheet(name)!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('offers a drop-down for each column with a list of values', () => {
    for (const table of tableNames) {
      const sheet = workbook.getWorksheet(countyLayout[table].sheet)!;
      columnsOf(table).forEach(({ list }, index) => {
        const validation = sheet.getCell(1000, index + 1).dataValidation;
        expect(validation?.formulae).toEqual(list ? [`"${list.join(',')}"`] : undefined);
        // Excel refuses a list of more than 255 characters.
        expect(list?.join(',').length ?? 0).toBeLessThanOrEqual(255);
      });
    }
  });

  it('keeps identity numbers and school codes as text', () => {
    const roster = workbook.getWorksheet('教职工')!;
    columnsOf('roster').forEach(({ asText }, index) => {
      if (asText) expect(roster.getColumn(index + 1).numFmt).toBe('@');
    });
    expect(roster.getColumn(1).numFmt).toBe('@');
  });

  it('explains every column in Chinese and English', () => {
    const rows = (workbook.getWorksheet(notesSheet)!.getSheetValues() as unknown[][]).filter(Boolean);
    for (const table of tableNames) {
      for (const { header } of columnsOf(table)) {
        const row = rows.find((cells) => cells[1] === countyLayout[table].sheet && cells[2] === header)!;
        expect(row[4]).toMatch(/\p{Script=Han}|\d/u);
        expect(row[5]).toMatch(/[A-Za-z]/);
      }
    }
  });

  it('is itself read without a problem, as a county without rows', async () => {
    const reading = await readCounty([{ name: 'template.xlsx', content }]);
    expect(reading).toMatchObject({ problems: [], rowsRead: 0 });
  });
});
