import type { ProblemEntry } from './problem';

const error = 'error' as const;
const warning = 'warning' as const;

/** Problems of a row against the rest of its row, its table or the county. */
export const ruleProblems = {
  'IDENTITY.TWICE': {
    severity: error,
    message: { zh: '同一身份证件号已在第 {firstRow} 行出现', en: 'The same identity number stands in row {firstRow}' },
    expected: { zh: '一人一行、一人一编', en: 'one row and at most one post for each person' },
  },
  'IDENTITY.AT_ANOTHER_SCHOOL': {
    severity: error,
    message: { zh: '此人已在学校 {schoolCode} 在册', en: 'This person is already on the roster of school {schoolCode}' },
    expected: { zh: '人员调动经调动程序办理,不经导入', en: 'a transfer; an import does not move people' },
  },
  'IDENTITY.BIRTH_DATE_DIFFERS': {
    severity: error,
    message: { zh: '出生日期与身份证件号不一致', en: 'The birth date contradicts the identity number' },
    expected: { zh: '与身份证件号第 7–14 位一致', en: 'the day in places 7–14 of the identity number' },
  },
  'IDENTITY.GENDER_DIFFERS': {
    severity: error,
    message: { zh: '性别与身份证件号不一致', en: 'The gender contradicts the identity number' },
    expected: { zh: '与身份证件号第 17 位一致(单数男、双数女)', en: 'place 17 of the identity number: odd male, even female' },
  },
  'SCHOOL.TWICE': {
    severity: error,
    message: { zh: '学校代码已在第 {firstRow} 行出现', en: 'The school code stands in row {firstRow} already' },
    expected: { zh: '一校一行', en: 'one row for each school' },
  },
  'SCHOOL.UNKNOWN': {
    severity: error,
    message: { zh: '学校表中没有此学校', en: 'The list of schools does not have this school' },
    expected: { zh: '“学校”表中的学校代码', en: 'a code of the sheet “学校”' },
  },
  'SCHOOL.CLOSED': {
    severity: warning,
    message: { zh: '该校已标为撤并', en: 'This school is marked as closed' },
    expected: { zh: '在办的学校', en: 'a school that is open' },
  },
  'SCHOOL.STAGE_NOT_OFFERED': {
    severity: error,
    message: { zh: '该校不设此学段', en: 'The school does not have this stage' },
    expected: { zh: '{list}', en: 'one of {list}' },
  },
  'CENSUS.NOT_1_SEPTEMBER': {
    severity: error,
    message: { zh: '学年初统计日期应为 9 月 1 日', en: 'The census is of 1 September' },
    expected: { zh: '9 月 1 日', en: '1 September' },
  },
  'CENSUS.TWO_DATES': {
    severity: error,
    message: { zh: '同一文件出现两个统计日期', en: 'The file has two census days' },
    expected: { zh: '{date}', en: '{date}' },
  },
  'CENSUS.TWICE': {
    severity: error,
    message: { zh: '同一学校、学段、年级已在第 {firstRow} 行出现', en: 'The same school, stage and grade stand in row {firstRow}' },
    expected: { zh: '每校每学段每年级一行', en: 'one row for each school, stage and grade' },
  },
  'CENSUS.UNKNOWN_GRADE': {
    severity: error,
    message: { zh: '该学段没有此年级', en: 'The stage does not have this grade' },
    expected: { zh: '{list}', en: 'one of {list}' },
  },
  'CENSUS.PUPILS_WITHOUT_CLASS': {
    severity: warning,
    message: { zh: '该学段有学生而班级数合计为 0', en: 'The stage has pupils but no class in any grade' },
    expected: { zh: '班级数(复式班只在一个年级计数)', en: 'a number of classes (a class of several grades counts once)' },
  },
  'CENSUS.BOARDERS_ABOVE_PUPILS': {
    severity: error,
    message: { zh: '寄宿生多于学生', en: 'More pupils board than there are' },
    expected: { zh: '不超过学生数 {pupils}', en: '{pupils} or fewer' },
  },
  'ROSTER.TRACK_DISAGREES': {
    severity: error,
    message: { zh: '用工性质“{employment}”与编制类型不符', en: 'The employment “{employment}” does not go with this track' },
    expected: { zh: '{list}', en: '{list}' },
  },
  'ROSTER.EMPLOYMENT_MISSING': {
    severity: error,
    message: { zh: '编制类型为“无”时须填写用工性质', en: 'Without a track the employment must be named' },
    expected: { zh: '{list}', en: 'one of {list}' },
  },
  'ROSTER.ENTERED_TOO_YOUNG': {
    severity: error,
    message: { zh: '进入教育系统时不满 14 周岁', en: 'The person was under 14 on entering education' },
    expected: { zh: '出生 14 年以后的日期', en: 'a day at least 14 years after birth' },
  },
  'ROSTER.AT_SCHOOL_BEFORE_ENTRY': {
    severity: error,
    message: { zh: '到本校日期早于进入教育系统日期', en: 'The person was at the school before entering education' },
    expected: { zh: '不早于 {date}', en: '{date} or later' },
  },
  'ROSTER.SECONDMENT_WITHOUT_PLACE': {
    severity: error,
    message: { zh: '填写了借调文号或期限而没有实际工作单位', en: 'A secondment is stated without the place' },
    expected: { zh: '同时填写“实际工作单位”,或留空', en: 'a place of work beside it, or nothing' },
  },
  'ROSTER.WORKPLACE_UNKNOWN': {
    severity: error,
    message: { zh: '“学校”表中没有此代码', en: 'The sheet 学校 does not have this code' },
    expected: { zh: '“学校”表中的代码,或单位名称', en: 'a code of the sheet 学校, or the name of a body' },
  },
  'TOTALS.TWICE': {
    severity: error,
    message: { zh: '该编制类型已在第 {firstRow} 行出现', en: 'The track stands in row {firstRow} already' },
    expected: { zh: '每种编制类型一行', en: 'one row for each track' },
  },
  'POSTS.TWICE': {
    severity: error,
    message: { zh: '同一学校、学段、编制类型已在第 {firstRow} 行出现', en: 'The same school, stage and track stand in row {firstRow}' },
    expected: { zh: '每校每学段每种编制类型一行', en: 'one row for each school, stage and track' },
  },
  'POSTS.TRACK_WITHOUT_TOTAL': {
    severity: error,
    message: { zh: '“编制总量”中没有此编制类型', en: 'The approved totals do not have this track' },
    expected: { zh: '“编制总量”表中的编制类型', en: 'a track of the sheet “编制总量”' },
  },
  'POSTS.ABOVE_TOTAL': {
    severity: error,
    message: { zh: '各校编制合计 {sum},超过核定总量', en: 'The schools’ posts add up to {sum}, above the approved total' },
    expected: { zh: '不少于各校合计 {sum}', en: '{sum} or more' },
  },
} satisfies Record<string, ProblemEntry>;
