import { words, type Words } from '../language/words';

/** The closed lists of the services, as the offices say them. */
export const stageNames: Record<string, Words> = {
  kindergarten: words('幼儿园', 'kindergarten'),
  primary: words('小学', 'primary'),
  junior: words('初中', 'junior'),
  senior: words('高中', 'senior'),
  vocational: words('中职', 'vocational'),
  special: words('特殊教育', 'special'),
  any: words('不分学段', 'any stage'),
};

export const trackNames: Record<string, Words> = {
  quota: words('编制', 'quota'),
  control: words('控制数', 'control number'),
  headcount: words('员额', 'headcount'),
  none: words('不占编', 'no post'),
};

export const postStateNames: Record<string, Words> = {
  authorised: words('核定', 'authorised'),
  occupied: words('实有在编', 'occupied'),
  reserved: words('预留', 'reserved'),
  vacant: words('空缺', 'vacant'),
  frozen: words('冻结', 'frozen'),
  over: words('超编', 'over quota'),
};

export const caseStateNames: Record<string, Words> = {
  draft: words('草稿', 'draft'),
  submitted: words('待审', 'submitted'),
  returned: words('已退回', 'returned'),
  lapsed: words('已过期', 'lapsed'),
  withdrawn: words('已撤回', 'withdrawn'),
  consented: words('已同意', 'consented'),
};

/** A value that has no name here yet is shown as the service says it. */
export function nameIn(names: Record<string, Words>, value: string): Words {
  return names[value] ?? { zh: value, en: value };
}
