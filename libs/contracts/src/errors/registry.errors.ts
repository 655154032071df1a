import type { ErrorTable } from './error-table';

export const registryErrors = {
  'IMPORT.NOT_FOUND': { kind: 'not-found', zh: '没有这次导入。', en: 'There is no such import.' },
  'IMPORT.NO_FILE': {
    kind: 'validation',
    zh: '没有收到文件。请以表单上传一个 .xlsx 工作簿,或每张表一个 CSV 文件。',
    en: 'No file arrived. Send one .xlsx workbook as a form, or one CSV file for each table.',
  },
  'IMPORT.NOT_READY': {
    kind: 'conflict',
    zh: '导入当前状态为“{state}”,只有预览通过后才能确认。',
    en: 'The import is {state}; it can be confirmed when its preview has no errors.',
  },
  'IMPORT.STALE': {
    kind: 'conflict',
    zh: '预览之后数据已有变动,请重新上传该文件并查看新的预览。',
    en: 'The register has changed since the preview: upload the file again and look at the new preview.',
  },
  'IMPORT.STILL_READING': {
    kind: 'conflict',
    zh: '文件还在读取,读完后才能下载标注文件。',
    en: 'The file is still being read; the marked file can be downloaded when that is done.',
  },
  'IMPORT.NO_PROBLEMS': {
    kind: 'conflict',
    zh: '这个文件没有问题,没有可标注的单元格。',
    en: 'The file has no problems: there is no cell to mark.',
  },
  'IMPORT.NOT_MARKABLE': {
    kind: 'conflict',
    zh: '文件没能完整读取({problem}),不能逐格标注。请下载模板,把数据填入后上传。',
    en: 'The file could not be read to its end ({problem}), so that its cells cannot be marked. Fill in the template and upload that.',
  },
  'SCHOOL.NOT_FOUND': { kind: 'not-found', zh: '没有这所学校:{code}', en: 'There is no school {code}.' },
  'DEPARTURE.DIFFERS': {
    kind: 'conflict',
    zh: '离岗登记 {departureId} 已用不同内容提交过。',
    en: 'The departure {departureId} has been recorded with other content.',
  },
  'DEPARTURE.IN_FUTURE': {
    kind: 'validation',
    zh: '离岗日期 {leftOn} 晚于今天({today}):离岗后再登记,预计退休见预测。',
    en: 'The day {leftOn} is later than today ({today}): record a departure when it has happened.',
  },
  'DEPARTURE.NOT_ON_ROSTER': {
    kind: 'not-found',
    zh: '现行名册中没有此人,或其离岗已登记:{personId}',
    en: 'Nobody of this id is on the roster in force, or their departure is recorded already: {personId}',
  },
  'CENSUS.NOT_FOUND': { kind: 'not-found', zh: '没有这份学年初统计。', en: 'There is no such census.' },
} satisfies ErrorTable;
