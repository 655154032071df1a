import type { components } from '../../api/generated/registry';
import { words, type Words } from '../../language/words';

export type Import = components['schemas']['ImportAnswer'];
export type TableSummary = components['schemas']['TableSummary'];
export type ImportProblem = components['schemas']['ImportProblem'];
export type ImportChange = components['schemas']['ImportChange'];

export const importStateNames: Record<string, Words> = {
  reading: words('读取中', 'being read'),
  refused: words('有错误,未导入', 'has errors, nothing imported'),
  ready: words('待确认', 'waits for confirmation'),
  confirmed: words('已生效', 'in force'),
};

/** The five tables of the county workbook, by the names of their sheets. */
export const tableNames: Record<string, Words> = {
  schools: words('学校', 'schools'),
  census: words('学年初统计', 'census'),
  roster: words('教职工', 'staff'),
  approvedTotals: words('编制总量', 'approved totals'),
  schoolPosts: words('学校编制', 'posts of schools'),
};

export const changeKindNames: Record<string, Words> = {
  added: words('新增', 'added'),
  changed: words('变更', 'changed'),
  closed: words('撤销或离开', 'closed or left'),
};

export function isNothing(summary: readonly TableSummary[]): boolean {
  return summary.every(({ added, changed, closed }) => added + changed + closed === 0);
}
