import type { Column, Worksheet } from 'exceljs';
import type { PreviewProblem } from '../../domain/workbook/problems/problem';

const heads = [
  ['程度 Severity', 14],
  ['工作表 Sheet', 16],
  ['行 Row', 8],
  ['列 Column', 18],
  ['单元格 Cell', 12],
  ['填写的值 Found', 24],
  ['问题', 40],
  ['Problem', 44],
  ['应填写', 40],
  ['Expected', 44],
  ['代码 Code', 30],
] as const;
const severities = { error: '错误 error', warning: '提醒 warning' };
const steps = [
  '请在各表中改正红色单元格(黄色为提醒),保存后在“数据导入”中上传本文件。本表、颜色和批注不会被读取,不必删除。',
  'Mend the red cells of the tables (yellow ones are warnings), save, and upload this file under “Data import”. This sheet, the colours and the notes are not read and may stay.',
];

/** Fills the sheet that lists every problem of a file, with what to do about them. */
export function fillProblems(sheet: Worksheet, problems: readonly PreviewProblem[], total: number): void {
  sheet.columns = heads.map(([, width]) => ({ width })) as Column[];
  for (const step of steps) sheet.addRow([step]).commit();
  if (total > problems.length) {
    const left = `共 ${total} 个问题,这里列出并标注前 ${problems.length} 个。 There are ${total} problems; the first ${problems.length} are listed and marked.`;
    sheet.addRow([left]).commit();
  }
  const header = sheet.addRow(heads.map(([head]) => head));
  header.font = { bold: true };
  header.commit();
  for (const { severity, sheet: name, row, column, cell, value, message, expected, code } of problems) {
    const written = sheet.addRow([
      severities[severity],
      name,
      row,
      column,
      cell,
      value,
      message.zh,
      message.en,
      expected.zh,
      expected.en,
      code,
    ]);
    written.alignment = { wrapText: true, vertical: 'top' };
    written.commit();
  }
}
