import { words, type Words } from '../language/words';

/** The terms of the field that explain themselves where they stand (domain.md). */
export const terms = {
  quota: words(
    '编制:经编办核定的岗位数,不是人,也不是职称或聘用。',
    'Staffing quota: a number of authorised posts; neither a person nor a title nor a contract.',
  ),
  authorised: words('核定:台账中属于该单位的编制数。', 'Authorised: the posts that the ledger holds for the unit.'),
  entitled: words(
    '应核:按国家和省定标准、以 9 月 1 日统计数计算出的编制数,逐级保留精确分数。',
    'Entitled: what the standards give for the census of 1 September, kept as an exact fraction.',
  ),
  occupied: words('实有:占用编制的在册人员数。', 'Occupied: people on posts.'),
  vacant: words('空缺:核定 − 实有 − 预留 − 冻结。', 'Vacant: authorised − occupied − reserved − frozen.'),
  reserved: words('预留:为一项未办结的事项保留,到期自动释放。', 'Reserved: kept for a case that is under way; freed when it lapses.'),
  over: words('超编:实有人数超出核定编制的部分;可带入,不得增加。', 'Over quota: people beyond the posts; carried over, never increased.'),
  pool: words(
    '编制周转池:收回的闲置编制,专编专用,按标准调剂给学生增长的学校。',
    'Turnover pool: idle posts recovered and lent, strictly by the standards, to schools that grew.',
  ),
  headcount: words(
    '员额制:周转池不足时用于学前和中职,单列核算,不与编制相抵。',
    'Headcount: a separate track for preschool and vocational schools; never netted with quota.',
  ),
  consent: words(
    '备案同意:编办对编制调整的同意,以文号、会议和日期记载。',
    'Consent: the staffing office’s approval, recorded with document number, meeting and date.',
  ),
  specialPost: words(
    '特岗教师:三年服务期满、考核合格且有编有岗者入编;其岗位须提前三年预留。',
    'Special-post teachers: take posts after three years of service; their posts are reserved ahead.',
  ),
  rotation: words(
    '交流轮岗:超编学校向缺编学校,不得抽走某学科最后一名教师。',
    'Rotation: from over-quota to under-quota schools, never a school’s last teacher of a subject.',
  ),
} satisfies Record<string, Words>;

export type TermName = keyof typeof terms;
