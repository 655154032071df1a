import type { Worksheet } from 'exceljs';
import { tableNames } from '../../domain/county-tables';
import { countyLayout } from '../../domain/workbook/layouts/county-layout';
import { columnsOf } from './sheet-cells';

const rules = [
  ['首行为表头,请勿合并单元格、改名或移动到其他行。', 'The first row is the header: do not merge, rename or move it.'],
  ['单元格只填数值,不要使用公式。', 'Enter values, not formulas.'],
  ['整份文件没有错误才会导入;有一处错误则一行也不写入。', 'A file is imported whole and only without errors.'],
] as const;

/** Fills the sheet that explains each column in Chinese and English. */
export function fillNotes(sheet: Worksheet): void {
  sheet.columns = [{ width: 14 }, { width: 20 }, { width: 8 }, { width: 52 }, { width: 62 }, { width: 60 }];
  for (const [zh, en] of rules) sheet.addRow(['', '', '', zh, en]);
  sheet.addRow([]);
  sheet.addRow(['工作表', '列', '必填', '说明', 'Note', '可选值']).font = { bold: true };
  for (const table of tableNames) {
    const { sheet: name, purpose } = countyLayout[table];
    sheet.addRow([name, '', '', purpose.zh, purpose.en]).font = { bold: true };
    for (const { header, required, note, list } of columnsOf(table)) {
      sheet.addRow([name, header, required ? '是' : '', note.zh, note.en, list?.join('、') ?? '']);
    }
  }
}
