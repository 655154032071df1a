import type { ProblemEntry } from './problem';

const error = 'error' as const;
const warning = 'warning' as const;

/** Problems of a whole file, of a sheet, or of a header. */
export const fileProblems = {
  'FILE.NOT_A_WORKBOOK': {
    severity: error,
    message: { zh: '文件不是可读取的 Excel 工作簿或 CSV 文件', en: 'The file is neither a readable Excel workbook nor a CSV file' },
    expected: {
      zh: '.xlsx 工作簿(旧版 .xls、加密文件请另存为未加密的 .xlsx)',
      en: 'an .xlsx workbook (save old .xls or encrypted files as plain .xlsx)',
    },
  },
  'FILE.DECOMPRESSES_TOO_LARGE': {
    severity: error,
    message: {
      zh: '文件解压后过大或压缩比异常,已拒绝读取',
      en: 'The file decompresses to far more than a county workbook holds and was not read',
    },
    expected: { zh: '解压后不超过 {megabytes} MB', en: 'at most {megabytes} MB when decompressed' },
  },
  'FILE.TOO_LARGE': {
    severity: error,
    message: { zh: '文件过大', en: 'The file is too large' },
    expected: { zh: '不超过 {megabytes} MB', en: 'at most {megabytes} MB' },
  },
  'FILE.ENCODING': {
    severity: error,
    message: { zh: 'CSV 文件的编码无法识别', en: 'The encoding of the CSV file is not recognised' },
    expected: { zh: 'UTF-8 或 GB18030 编码', en: 'UTF-8 or GB18030' },
  },
  'FILE.UNKNOWN_TABLE': {
    severity: error,
    message: { zh: '无法从文件名或表头判断这是哪一张表', en: 'Neither the name nor the header tells which table this file is' },
    expected: { zh: '文件名为:{tables}', en: 'a file named {tables}' },
  },
  'SHEET.MISSING': {
    severity: error,
    message: { zh: '缺少工作表“{table}”', en: 'The sheet “{table}” is missing' },
    expected: { zh: '一张名为“{table}”的工作表', en: 'a sheet named “{table}”' },
  },
  'SHEET.TWICE': {
    severity: error,
    message: { zh: '“{table}”重复出现', en: 'The table “{table}” is given twice' },
    expected: { zh: '每张表只有一份', en: 'each table once' },
  },
  'SHEET.UNKNOWN': {
    severity: warning,
    message: { zh: '不认识的工作表,未读取', en: 'This sheet is not known and was not read' },
    expected: { zh: '{tables}', en: '{tables}' },
  },
  'SHEET.TOO_MANY_ROWS': {
    severity: error,
    message: { zh: '行数超过上限 {limit},其后未读取', en: 'The sheet has more than {limit} rows; the rest was not read' },
    expected: { zh: '不超过 {limit} 行', en: 'at most {limit} rows' },
  },
  'HEADER.MISSING': {
    severity: error,
    message: { zh: '缺少列“{column}”', en: 'The column “{column}” is missing' },
    expected: { zh: '首行有表头“{column}”', en: 'a header “{column}” in the first row' },
  },
  'HEADER.UNKNOWN': {
    severity: error,
    message: { zh: '不认识的表头', en: 'This header is not known' },
    expected: { zh: '{columns}', en: '{columns}' },
  },
  'HEADER.TWICE': {
    severity: error,
    message: { zh: '表头“{column}”重复', en: 'The header “{column}” is given twice' },
    expected: { zh: '每个表头只出现一次', en: 'each header once' },
  },
  'HEADER.MERGED': {
    severity: error,
    message: { zh: '表头使用了合并单元格 {range}', en: 'The header has merged cells {range}' },
    expected: { zh: '首行为表头,一列一格,不合并', en: 'the header in the first row, one cell a column, not merged' },
  },
} satisfies Record<string, ProblemEntry>;
