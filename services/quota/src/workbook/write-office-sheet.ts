import type { Alignment, Borders, Cell } from 'exceljs';
import type { WorkbookWriter } from '@jiaobian/workbook';
import type { OfficeBlock, OfficeColumn, OfficeSheet } from './office-sheet';

type Sheet = ReturnType<WorkbookWriter['addWorksheet']>;

const titleRow = 1;
const infoRow = 2;
const groupRow = 3;
const headerRow = 4;
const firstRow = 5;
const thin = { style: 'thin' } as const;
const border: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const centred: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };
const headerFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } } as const;

/** Writes a sheet row by row: landscape A4, one page wide, its headers on every page. */
export function writeOfficeSheet<Row>(workbook: WorkbookWriter, sheet: OfficeSheet<Row>): void {
  const written = workbook.addWorksheet(sheet.name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${groupRow}:${headerRow}`,
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: footerText(sheet) },
    views: [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: headerRow }],
  });
  written.columns = sheet.columns.map(({ width }) => ({ width }));
  writeHead(written, sheet);
  const last = writeBlocks(written, sheet);
  writeNotes(written, sheet, last + 1);
  written.commit();
}

/** Excel takes 255 characters; an ampersand is written twice. */
function footerText({ footer }: Pick<OfficeSheet<unknown>, 'footer'>): string {
  const text = (part: string) => part.replaceAll('&', '&&');
  return `&L&8${text(` ${footer.left}`)}&C&8 第 &P 页 共 &N 页&R&8${text(` ${footer.right}`)}`;
}

function writeHead<Row>(sheet: Sheet, { title, left, right, columns }: OfficeSheet<Row>): void {
  const last = columns.length;
  const half = Math.max(1, Math.floor(last / 2));
  sheet.mergeCells(titleRow, 1, titleRow, last);
  const head = sheet.getCell(titleRow, 1);
  head.value = title;
  head.font = { bold: true, size: 16 };
  head.alignment = centred;
  sheet.getRow(titleRow).height = 28;
  sheet.mergeCells(infoRow, 1, infoRow, half);
  sheet.getCell(infoRow, 1).value = left;
  sheet.mergeCells(infoRow, half + 1, infoRow, last);
  const info = sheet.getCell(infoRow, half + 1);
  info.value = right;
  info.alignment = { horizontal: 'right' };
  writeHeaders(sheet, columns);
  for (let row = titleRow; row <= headerRow; row += 1) sheet.getRow(row).commit();
}

/** A column without a group has one cell of both rows; a group one cell over its columns. */
function writeHeaders<Row>(sheet: Sheet, columns: readonly OfficeColumn<Row>[]): void {
  columns.forEach(({ title, group }, index) => {
    const column = index + 1;
    header(sheet.getCell(headerRow, column), title);
    header(sheet.getCell(groupRow, column), group ?? title);
    if (group === undefined) sheet.mergeCells(groupRow, column, headerRow, column);
    else if (columns[index - 1]?.group !== group) mergeGroup(sheet, columns, index);
  });
}

function mergeGroup<Row>(sheet: Sheet, columns: readonly OfficeColumn<Row>[], first: number): void {
  let last = first;
  while (columns[last + 1]?.group === columns[first]!.group) last += 1;
  if (last > first) sheet.mergeCells(groupRow, first + 1, groupRow, last + 1);
}

function header(cell: Cell, title: string): void {
  cell.value = title;
  cell.font = { bold: true };
  cell.alignment = centred;
  cell.border = border;
  cell.fill = headerFill;
}

/** Returns the last row that is written. */
function writeBlocks<Row>(sheet: Sheet, { columns, blocks }: OfficeSheet<Row>): number {
  let number = firstRow - 1;
  let index = 0;
  for (const block of blocks) {
    const first = number + 1;
    for (const row of block.rows) {
      number += 1;
      index += 1;
      columns.forEach((column, place) => fillCell(sheet.getCell(number, place + 1), column, column.value(row, index)));
      sheet.getRow(number).commit();
    }
    if (block.sumName === undefined || block.rows.length === 0) continue;
    number += 1;
    writeSums(sheet, { columns, block, first, sums: number });
  }
  return number;
}

interface SumsPlace<Row> {
  columns: readonly OfficeColumn<Row>[];
  block: OfficeBlock<Row>;
  first: number;
  sums: number;
}

/** Each sum as Excel's formula, and as the number that it comes to, for readers that do not calculate. */
function writeSums<Row>(sheet: Sheet, { columns, block, first, sums }: SumsPlace<Row>): void {
  const label = Math.max(
    1,
    columns.findIndex(({ isSummed }) => isSummed),
  );
  columns.forEach((column, place) => {
    const cell = sheet.getCell(sums, place + 1);
    fillCell(cell, column, undefined);
    cell.font = { bold: true };
    if (!column.isSummed) return;
    const letter = sheet.getColumn(place + 1).letter;
    const known = block.rows.map((row) => column.value(row, 0)).filter((value) => typeof value === 'number');
    if (known.length === 0) return;
    const result = known.reduce((sum, value) => sum + value, 0);
    cell.value = { formula: `SUM(${letter}${first}:${letter}${sums - 1})`, result };
  });
  sheet.getCell(sums, 1).value = block.sumName;
  if (label > 1) sheet.mergeCells(sums, 1, sums, label);
  sheet.getCell(sums, 1).alignment = centred;
  sheet.getRow(sums).commit();
}

function fillCell<Row>(cell: Cell, { format }: OfficeColumn<Row>, value: string | number | undefined): void {
  cell.value = value ?? null;
  cell.border = border;
  if (format) cell.numFmt = format;
  else cell.alignment = { vertical: 'middle', wrapText: true };
}

function writeNotes<Row>(sheet: Sheet, { notes, columns }: OfficeSheet<Row>, first: number): void {
  notes.forEach((note, index) => {
    const row = first + index;
    sheet.mergeCells(row, 1, row, columns.length);
    const cell = sheet.getCell(row, 1);
    cell.value = note;
    cell.alignment = { wrapText: true, vertical: 'top' };
    cell.font = { size: 9 };
    sheet.getRow(row).commit();
  });
}
