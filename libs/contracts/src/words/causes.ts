import type { Bilingual } from './closed-lists';

/** What caused a revision, as what follows “because of”. */
export const causeSentences = {
  'posts-moved': {
    zh: '编制调整({documentNumber},{decidedByName} {decidedAt} 备案同意)',
    en: 'the adjustment of posts that {decidedByName} consented to at {decidedAt} ({documentNumber})',
  },
  'posts-corrected': {
    zh: '更正编制变动({documentNumber},{decidedByName} {decidedAt} 同意)',
    en: 'the correction of movements of posts that {decidedByName} consented to at {decidedAt} ({documentNumber})',
  },
  'posts-frozen': {
    zh: '冻结 {unit} 空编 {count} 个({documentNumber})',
    en: 'the freeze of {count} vacant posts of {unit} ({documentNumber})',
  },
  'posts-unfrozen': {
    zh: '解冻 {unit} 编制 {count} 个({documentNumber})',
    en: 'the release of {count} frozen posts of {unit} ({documentNumber})',
  },
  'school-changed': { zh: '学校撤并调整({schoolCode},{documentNumber})', en: 'the change of school {schoolCode} ({documentNumber})' },
  'school-imported': { zh: '导入学校基本信息({school})', en: 'the import of the particulars of {school}' },
  'school-closed': { zh: '导入学校撤并({school})', en: 'the import in which {school} closes' },
  'staff-imported': { zh: '导入教职工名册(学校 {schoolCode})', en: 'the import of the staff of school {schoolCode}' },
  'lines-requested': { zh: '申报:{reason}({by})', en: 'a request by {by}: {reason}' },
  'plan-closed': { zh: '{year} 年度计划关闭:{reason}({by})', en: '{by} closed the plan of {year}: {reason}' },
  'rotation-planned': { zh: '{by} 运算 {schoolYear} 学年交流轮岗安排', en: '{by} planned the rotation of {schoolYear}' },
  'teachers-requested': {
    zh: '学校 {schoolCode} 申请交流教师({subject} {count} 人,{by} 提出)',
    en: 'school {schoolCode} asks for {count} to teach {subject} (requested by {by})',
  },
  'stay-rate-changed': { zh: '留任率参数改为 {rate}:{reason}({by})', en: '{by} set the stay rate to {rate}: {reason}' },
  'cohort-recorded': {
    zh: '{year} 年特岗计划({documentNumber},{posts} 名)',
    en: 'the special posts of {year} ({documentNumber}, {posts} posts)',
  },
  'standard-begins': {
    zh: '编制标准 {standard}({documentNumber})自 {effectiveFrom} 起施行',
    en: 'the standard {standard} ({documentNumber}), in force from {effectiveFrom}',
  },
  'standard-ends': {
    zh: '编制标准 {standard}({documentNumber})于 {effectiveTo} 执行期满',
    en: 'the standard {standard} ({documentNumber}), which ended on {effectiveTo}',
  },
  'parameter-begins': {
    zh: '县定参数 {parameter}({documentNumber})自 {effectiveFrom} 起生效',
    en: 'the parameter {parameter} ({documentNumber}), in force from {effectiveFrom}',
  },
} as const satisfies Record<string, Bilingual>;

export type CauseSentence = keyof typeof causeSentences;

/** Of causes that bring no facts of their own. */
export const causeKindWords: Record<string, Bilingual> = {
  transfer: { zh: '编制调整经备案同意生效', en: 'an adjustment of posts took effect by consent' },
  import: { zh: '数据导入生效', en: 'an import took effect' },
  entitlement: { zh: '应核编制重新计算', en: 'the entitlement was computed anew' },
  hold: { zh: '编制被预留', en: 'posts were held for a case' },
  loan: { zh: '借用的编制归还周转池', en: 'borrowed posts went back to the pool' },
  release: { zh: '预留的编制释放', en: 'held posts were released' },
  exit: { zh: '教职工离岗', en: 'somebody left service' },
  correction: { zh: '编制变动更正', en: 'a movement of posts was corrected' },
  freeze: { zh: '编制冻结', en: 'posts were frozen' },
  unfreeze: { zh: '编制解冻', en: 'frozen posts were released' },
  closure: { zh: '学校撤并调整', en: 'a school was closed, merged, renamed or split' },
};
