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

/** Why a school may be given supplementary quota 附加编制. */
export const groundNames: Record<string, Words> = {
  ethnic: words('民族地区', 'ethnic region'),
  mountain: words('山区', 'mountain region'),
  'central-primary': words('中心小学', 'central primary school'),
  other: words('其他附加情形', 'other grounds'),
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
  awaiting: words('待上编', 'awaiting a post'),
  borrowed: words('借入', 'borrowed'),
  lent: words('借出', 'lent'),
};

export const caseStateNames: Record<string, Words> = {
  draft: words('草稿', 'draft'),
  submitted: words('待审', 'submitted'),
  returned: words('已退回', 'returned'),
  lapsed: words('已过期', 'lapsed'),
  withdrawn: words('已撤回', 'withdrawn'),
  consented: words('已同意', 'consented'),
  proposed: words('待决定', 'proposed'),
  declined: words('不同意', 'declined'),
};

export const subjectNames: Record<string, Words> = {
  chinese: words('语文', 'Chinese'),
  mathematics: words('数学', 'mathematics'),
  english: words('英语', 'English'),
  politics: words('道德与法治', 'politics'),
  history: words('历史', 'history'),
  geography: words('地理', 'geography'),
  physics: words('物理', 'physics'),
  chemistry: words('化学', 'chemistry'),
  biology: words('生物', 'biology'),
  science: words('科学', 'science'),
  music: words('音乐', 'music'),
  pe: words('体育', 'PE'),
  art: words('美术', 'art'),
  it: words('信息技术', 'IT'),
  labour: words('劳动', 'labour'),
  psychology: words('心理健康', 'psychology'),
  preschool: words('学前教育', 'preschool'),
  childcare: words('保育', 'childcare'),
  vocational: words('中职专业课', 'vocational subjects'),
  'special-education': words('特殊教育', 'special education'),
  administration: words('行政教辅', 'administration'),
};

export const channelNames: Record<string, Words> = {
  'open-recruitment': words('公开招聘', 'open recruitment'),
  'special-post': words('特岗计划', 'special post'),
  'publicly-funded-graduate': words('公费师范生', 'publicly funded graduate'),
  'targeted-training': words('定向培养', 'targeted training'),
  'headcount-scheme': words('员额', 'headcount scheme'),
  'talent-introduction': words('人才引进', 'talent introduction'),
  'transfer-in': words('调入', 'transfer in'),
  'silver-age': words('银龄讲学', 'silver-age teacher'),
  substitute: words('临聘', 'substitute'),
};

/** A value that has no name here yet is shown as the service says it. */
export function nameIn(names: Record<string, Words>, value: string): Words {
  return names[value] ?? { zh: value, en: value };
}
