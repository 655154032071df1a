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
    zh: '导入当前状态为“{state}”,只有预览通过(ready)后才能确认。',
    en: 'The import is {state}; it can be confirmed when its preview is ready.',
  },
  'IMPORT.STALE': {
    kind: 'conflict',
    zh: '预览之后数据已有变动,请重新上传该文件并查看新的预览。',
    en: 'The register has changed since the preview: upload the file again and look at the new preview.',
  },
  'SCHOOL.NOT_FOUND': { kind: 'not-found', zh: '没有这所学校:{code}', en: 'There is no school {code}.' },
  'CENSUS.NOT_FOUND': { kind: 'not-found', zh: '没有这份学年初统计。', en: 'There is no such census.' },
} satisfies ErrorTable;
