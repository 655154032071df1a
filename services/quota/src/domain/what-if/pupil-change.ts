import { DomainError, type Stage } from '@jiaobian/kernel';
import type { TextProblem } from '../standards/check-version';

/** Counted pupils or classes taken as others: of one school or of all, of one stage or of all. */
export interface PupilChange {
  schoolCode?: string;
  stage?: Stage;
  /** Instead of what was counted; only for a named school and stage. */
  pupils?: number;
  classes?: number;
  /** More (or, negative, fewer) in percent; a half is rounded up. */
  pupilsPercent?: number;
  classesPercent?: number;
}

export interface CountedStage {
  stage: Stage;
  pupils: number;
  classes: number;
  boarders?: number;
}

interface Counted {
  schoolCode: string;
  stages: readonly CountedStage[];
}

/** Errors: `WHAT_IF.INVALID { problems, count }`: all that is wrong at once. */
export function checkPupilChanges(changes: readonly PupilChange[], schools: readonly Counted[]): void {
  const problems = changes.flatMap((change, index) => problemsOf(change, schools, `pupils[${index}]`));
  if (problems.length > 0) throw new DomainError('WHAT_IF.INVALID', { problems, count: problems.length });
}

/** The schools with the changes applied in their order: a later one starts from what an earlier one left. */
export function changePupils<School extends Counted>(schools: readonly School[], changes: readonly PupilChange[]): School[] {
  return schools.map((school) => ({
    ...school,
    stages: school.stages.map((counted) => changes.reduce(applied(school.schoolCode), counted)),
  }));
}

function applied(schoolCode: string) {
  return (counted: CountedStage, change: PupilChange): CountedStage => {
    if (change.schoolCode !== undefined && change.schoolCode !== schoolCode) return counted;
    if (change.stage !== undefined && change.stage !== counted.stage) return counted;
    const pupils = change.pupils ?? grown(counted.pupils, change.pupilsPercent);
    return {
      ...counted,
      pupils,
      classes: change.classes ?? grown(counted.classes, change.classesPercent),
      // Nothing is assumed about who boards, but that boarders are pupils.
      ...(counted.boarders === undefined ? {} : { boarders: Math.min(counted.boarders, pupils) }),
    };
  };
}

function grown(count: number, percent = 0): number {
  return Math.floor((count * (100 + percent) * 2 + 100) / 200);
}

function problemsOf(change: PupilChange, schools: readonly Counted[], field: string): TextProblem[] {
  const { schoolCode, stage, pupils, classes, pupilsPercent, classesPercent } = change;
  const school = schools.find((one) => one.schoolCode === schoolCode);
  const hasCount = pupils !== undefined || classes !== undefined;
  const says: [boolean, string, string][] = [
    [schoolCode !== undefined && !school, `统计中没有学校 ${schoolCode}`, `the census has no school ${schoolCode}`],
    [
      school !== undefined && stage !== undefined && !school.stages.some((one) => one.stage === stage),
      `学校 ${schoolCode} 没有这个学段`,
      `the school ${schoolCode} has no such stage`,
    ],
    [
      hasCount && (schoolCode === undefined || stage === undefined),
      '写明人数或班数时应指定学校和学段',
      'a count is of one school and stage',
    ],
    [
      (pupils !== undefined && pupilsPercent !== undefined) || (classes !== undefined && classesPercent !== undefined),
      '人数(班数)和增减百分比只填一项',
      'either a count or a percentage',
    ],
    [!hasCount && pupilsPercent === undefined && classesPercent === undefined, '未写明变化', 'it changes nothing'],
  ];
  return says.filter(([isWrong]) => isWrong).map(([, zh, en]) => ({ field, zh, en }));
}
