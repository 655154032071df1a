import { stageNames, trackNames } from '../../../glossary/vocabulary';
import { words, type Words } from '../../../language/words';
import type { ParameterName } from './parameter';

interface ParameterWords {
  name: Words;
  /** What it decides. */
  decides: Words;
  unit?: Words;
  /** What null says. */
  none?: Words;
}

export const parameterWords: Record<ParameterName, ParameterWords> = {
  rounding: {
    name: words('取整方式', 'Rounding'),
    decides: words('核编的精确分数怎样取整到岗位数。', 'How the exact fraction of an entitlement becomes whole posts.'),
  },
  classFactor: {
    name: words('小规模学校班师比', 'Staff per class, small schools'),
    decides: words('不足 100 人的学校按班数核编时,每班多少人。', 'For a school of fewer than 100 pupils: posts for each class.'),
    unit: words('人/班', 'posts per class'),
  },
  pointMinimum: {
    name: words('教学点最低编制', 'Least posts of a teaching point'),
    decides: words('再小的教学点也至少核这么多。', 'However small, a teaching point is entitled to this many.'),
    unit: words('名', 'posts'),
  },
  onePerClassBelow: {
    name: words('一班一师的班额界限', 'One teacher per class below'),
    decides: words('每班都不足此人数时,可按一班一师核编。', 'Where every class is smaller than this, one teacher per class is allowed.'),
    unit: words('人', 'pupils'),
    none: words('不适用', 'does not apply'),
  },
  stageTracks: {
    name: words('各学段编制类别', 'Track of each stage'),
    decides: words('各学段的岗位记入哪一类:编制、控制数或员额。', 'On which track the posts of each stage are counted.'),
  },
  mayGrowOverQuota: {
    name: words('导入时允许超编增加', 'An import may add people beyond the posts'),
    decides: words('导入名册时,在编人数可否超过岗位数再增加。', 'Whether a roster may raise the number of people beyond the posts.'),
  },
  freedPosts: {
    name: words('空出岗位的去向', 'Where a freed post goes'),
    decides: words(
      '退休、调出、辞职等空出的岗位进周转池,还是留在学校。',
      'Whether a post that falls free goes to the pool or stays at the school.',
    ),
  },
  loanLeastYears: {
    name: words('借编最短年限', 'Shortest term of a loan'),
    decides: words('周转编制至少借多少年。', 'For how many years the pool lends at least.'),
    unit: words('年', 'years'),
  },
  loanMostYears: {
    name: words('借编最长年限', 'Longest term of a loan'),
    decides: words('周转编制至多借多少年。', 'For how many years the pool lends at most.'),
    unit: words('年', 'years'),
  },
  temporaryMostMonths: {
    name: words('临时用编最长月数', 'Longest dated use of a post'),
    decides: words(
      '产假、病假、支教用编至多多少个月。',
      'For how many months a post is lent for maternity, illness or support teaching at most.',
    ),
    unit: words('个月', 'months'),
  },
  repayOnExit: {
    name: words('离编自动归还', 'Return when a post falls free'),
    decides: words(
      '借编学校有人离编时,空出的编制是否自动归还周转池。',
      'Whether a post that falls free at a borrower goes back to the pool at once.',
    ),
  },
  idleReservePercent: {
    name: words('清查闲置编制时学校留用比例', 'Share that a school keeps when idle posts are counted'),
    decides: words(
      '清查闲置编制时,学校按核定数的百分之几留用,不足一个的进一。',
      'How many percent of its posts a school keeps free of recovery, rounded up.',
    ),
    unit: words('%', '%'),
  },
  shareFloor: {
    name: words('周转池分配:每校保底', 'Sharing the pool: for every school first'),
    decides: words(
      '一月调整编制不足时,每所缺编学校先得多少个(不超过缺额)。',
      'When posts are short in January: how many each under-quota school gets first, up to its gap.',
    ),
    unit: words('个', 'posts'),
  },
  shareWeightUrban: {
    name: words('周转池分配:城区权重', 'Sharing the pool: weight of urban schools'),
    decides: words('编制不足时,城区学校的缺额按几倍计。', 'When posts are short: by how much the gap of an urban school weighs.'),
  },
  shareWeightTown: {
    name: words('周转池分配:镇区权重', 'Sharing the pool: weight of town schools'),
    decides: words('编制不足时,镇区学校的缺额按几倍计。', 'When posts are short: by how much the gap of a town school weighs.'),
  },
  shareWeightRural: {
    name: words('周转池分配:乡村权重', 'Sharing the pool: weight of rural schools'),
    decides: words('编制不足时,乡村学校的缺额按几倍计。', 'When posts are short: by how much the gap of a rural school weighs.'),
  },
  stageMoves: {
    name: words('空编跨学段调剂', 'Idle posts for another stage'),
    decides: words(
      '各学段学校的空编可以调给哪一个其他学段;“不跨学段”为只在本学段内调。',
      'Which one other stage the idle posts of schools of a stage may serve; none: they stay in their stage.',
    ),
  },
};

/** The choices of parameters that are one of several; tracks and stages have their own names. */
export const choiceNames: Record<string, Words> = {
  'largest-remainder': words('最大余额法(全县合计不变)', 'largest remainder (the county’s total holds)'),
  'half-up': words('四舍五入', 'half up'),
  floor: words('舍去尾数', 'down'),
  ceil: words('进一', 'up'),
  pool: words('进周转池', 'to the pool'),
  school: words('留在学校', 'stays at the school'),
};

export const yes = words('是', 'yes');
export const no = words('否', 'no');

const ownStage = words('不跨学段', 'none: they stay in their stage');

/** The choices of a parameter that has one for each stage: a track, or another stage. */
export function stageChoiceNames(name: ParameterName): Record<string, Words> {
  return name === 'stageMoves' ? { ...stageNames, none: ownStage } : trackNames;
}
