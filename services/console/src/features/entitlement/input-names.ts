import { words, type Say, type Words } from '../../language/words';

/** What a rule counts, as the offices say it. */
export const inputNames: Record<string, Words> = {
  pupils: words('学生数', 'pupils'),
  classes: words('班数', 'classes'),
  minimumStaff: words('最低教职工数', 'least staff'),
  classFactor: words('班级系数(县定参数)', 'class factor (parameter of the county)'),
  pointMinimum: words('教学点最低人数(县定参数)', 'least staff of a teaching point (parameter of the county)'),
  pupilsBelow: words('小规模学校界限(学生数少于)', 'small school: fewer pupils than'),
  staffPerPupil: words('每生教职工数', 'staff per pupil'),
  staffPerClass: words('每班教职工数', 'staff per class'),
  teachersPerClass: words('每班专任教师', 'teachers per class'),
  caregiversPerClass: words('每班保育员', 'caregivers per class'),
  boarders: words('寄宿生数', 'boarders'),
  staffPerBoarder: words('每名寄宿生增加教职工', 'staff per boarder'),
  supplement: words('附加编制', 'supplementary quota'),
  onePerClassBelow: words('每班一名教师的界限(县定参数)', 'one teacher per class below (parameter of the county)'),
};

/** A rule's formula with the names of what it counts in words. */
export function formulaIn(formula: string, say: Say): string {
  return formula.replace(/[A-Za-z]+/g, (name) => (inputNames[name] ? say(shortName(inputNames[name])) : name));
}

/** Without the remark in brackets: it stands beside the input. */
function shortName({ zh, en }: Words): Words {
  return { zh: zh.replace(/\(.*$/, ''), en: en.replace(/ \(.*$/, '') };
}

export const roundingNames: Record<string, Words> = {
  'largest-remainder': words(
    '全县按学段四舍五入,再按最大余数分到各校',
    'rounded half up per stage for the county, then by largest remainder over the schools',
  ),
  'half-up': words('各校四舍五入', 'half up, school by school'),
  floor: words('各校舍去小数', 'down, school by school'),
  ceil: words('各校进一', 'up, school by school'),
};
