import type { Stage, Subject, Track } from '@jiaobian/kernel';

/** In the two languages of the interface. */
export interface Bilingual {
  zh: string;
  en: string;
}

const stage: Record<Stage, Bilingual> = {
  kindergarten: { zh: '幼儿园', en: 'kindergarten' },
  primary: { zh: '小学', en: 'primary' },
  junior: { zh: '初中', en: 'junior' },
  senior: { zh: '高中', en: 'senior' },
  vocational: { zh: '中职', en: 'vocational' },
  special: { zh: '特殊教育', en: 'special' },
};

const track: Record<Track, Bilingual> = {
  quota: { zh: '编制', en: 'quota' },
  control: { zh: '控制数', en: 'control number' },
  headcount: { zh: '员额', en: 'headcount' },
};

const subject: Record<Subject, Bilingual> = {
  chinese: { zh: '语文', en: 'Chinese' },
  mathematics: { zh: '数学', en: 'mathematics' },
  english: { zh: '英语', en: 'English' },
  politics: { zh: '道德与法治', en: 'politics' },
  history: { zh: '历史', en: 'history' },
  geography: { zh: '地理', en: 'geography' },
  physics: { zh: '物理', en: 'physics' },
  chemistry: { zh: '化学', en: 'chemistry' },
  biology: { zh: '生物', en: 'biology' },
  science: { zh: '科学', en: 'science' },
  music: { zh: '音乐', en: 'music' },
  pe: { zh: '体育', en: 'PE' },
  art: { zh: '美术', en: 'art' },
  it: { zh: '信息技术', en: 'IT' },
  labour: { zh: '劳动', en: 'labour' },
  psychology: { zh: '心理健康', en: 'psychology' },
  preschool: { zh: '学前教育', en: 'preschool' },
  childcare: { zh: '保育', en: 'childcare' },
  vocational: { zh: '中职专业课', en: 'vocational subjects' },
  'special-education': { zh: '特殊教育', en: 'special education' },
  administration: { zh: '行政教辅', en: 'administration' },
};

const channel: Record<string, Bilingual> = {
  'open-recruitment': { zh: '公开招聘', en: 'open recruitment' },
  'special-post': { zh: '特岗计划', en: 'special post' },
  'publicly-funded-graduate': { zh: '公费师范生', en: 'publicly funded graduate' },
  'targeted-training': { zh: '定向培养', en: 'targeted training' },
  'headcount-scheme': { zh: '员额', en: 'headcount scheme' },
  'talent-introduction': { zh: '人才引进', en: 'talent introduction' },
  'transfer-in': { zh: '调入', en: 'transfer in' },
  'silver-age': { zh: '银龄讲学', en: 'silver-age teacher' },
  substitute: { zh: '临聘', en: 'substitute' },
};

/** Of cases, holds and imports: each word has one meaning. */
const state: Record<string, Bilingual> = {
  draft: { zh: '草稿', en: 'a draft' },
  submitted: { zh: '待审', en: 'submitted' },
  returned: { zh: '已退回', en: 'returned' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
  consented: { zh: '已同意', en: 'consented' },
  lapsed: { zh: '已过期', en: 'lapsed' },
  live: { zh: '有效', en: 'live' },
  released: { zh: '已释放', en: 'released' },
  transferred: { zh: '已划转', en: 'transferred' },
  reading: { zh: '读取中', en: 'being read' },
  refused: { zh: '有错误,未导入', en: 'refused for its errors' },
  ready: { zh: '待确认', en: 'waiting for confirmation' },
  confirmed: { zh: '已生效', en: 'in force' },
  proposed: { zh: '待决定', en: 'proposed' },
  declined: { zh: '不同意', en: 'declined' },
};

/** Of flags. */
const flagState: Record<string, Bilingual> = {
  open: { zh: '待交办', en: 'open' },
  assigned: { zh: '整改中', en: 'assigned' },
  answered: { zh: '待审核', en: 'answered' },
  returned: { zh: '退回重改', en: 'sent back' },
  accepted: { zh: '已认可', en: 'accepted' },
  closed: { zh: '已消除', en: 'closed' },
};

/** What a county decides where no national number exists. */
const parameter: Record<string, Bilingual> = {
  rounding: { zh: '取整方式', en: 'rounding' },
  classFactor: { zh: '小规模学校班师比', en: 'staff per class of small schools' },
  pointMinimum: { zh: '教学点最低编制', en: 'least posts of a teaching point' },
  onePerClassBelow: { zh: '一班一师的班额界限', en: 'one teacher per class below' },
  stageTracks: { zh: '各学段编制类别', en: 'track of each stage' },
  mayGrowOverQuota: { zh: '导入时允许超编增加', en: 'an import may add people beyond the posts' },
  freedPosts: { zh: '空出岗位的去向', en: 'where a freed post goes' },
  idleReservePercent: { zh: '清查闲置编制时学校留用比例', en: 'share of its posts that a school keeps when idle posts are counted' },
};

/** What a movement of the ledger does to posts. */
const movementKind: Record<string, Bilingual> = {
  total: { zh: '总量核定', en: 'total approved' },
  registration: { zh: '登记', en: 'registration' },
  entry: { zh: '入编', en: 'entry' },
  exit: { zh: '离编', en: 'exit' },
  hold: { zh: '预留', en: 'hold' },
  release: { zh: '释放预留', en: 'hold released' },
  lapse: { zh: '预留到期退回', en: 'hold lapsed' },
  transfer: { zh: '划转', en: 'transfer' },
  correction: { zh: '更正', en: 'correction' },
  freeze: { zh: '冻结', en: 'freeze' },
  unfreeze: { zh: '解冻', en: 'unfreeze' },
  loan: { zh: '借用', en: 'loan' },
  repayment: { zh: '归还', en: 'repayment' },
  intake: { zh: '收回入池', en: 'taken into the pool' },
  closure: { zh: '撤并', en: 'closure' },
};

/** By the name of the fact that takes its value from the list. */
export const closedLists: Record<string, Record<string, Bilingual>> = {
  stage,
  track,
  subject,
  channel,
  state,
  flagState,
  parameter,
  movementKind,
};
