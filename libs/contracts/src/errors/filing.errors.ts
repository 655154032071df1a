import type { ErrorTable } from './error-table';

/** Refusals of every filing (草稿 → 待备案 → 备案同意、退回、撤回), beside the `CASE.*` ones that all services share. */
export const filingErrors = {
  'CASE.NOT_FOUND': { kind: 'not-found', zh: '没有这个事项:{id}', en: 'There is no such case: {id}.' },
  'ATTACHMENT.NOT_FOUND': { kind: 'not-found', zh: '本事项没有这个附件:{id}', en: 'This case has no such attachment: {id}.' },
  'ATTACHMENT.TOO_LARGE': { kind: 'validation', zh: '附件过大,上限 {limit}。', en: 'The attachment is too large; the limit is {limit}.' },
  'ATTACHMENT.NOT_A_SCAN': {
    kind: 'validation',
    zh: '附件应为 PDF、PNG 或 JPEG 扫描件(按文件内容判断)。',
    en: 'An attachment is a scan as PDF, PNG or JPEG, judged by its content.',
  },
} satisfies ErrorTable;
