import { useSay } from '../../../language/language';
import { exactText, inverse, type Fraction } from './exact';
import { words, type Say, type Words } from '../../../language/words';

const names: Record<string, Words> = {
  staffPerPupil: words('教职工与学生之比', 'staff to pupils'),
  pupilsBelow: words('适用于学生数少于', 'for schools of fewer pupils than'),
  minimumStaff: words('最少编制', 'least posts'),
  teachersPerClass: words('每班教师', 'teachers per class'),
  caregiversPerClass: words('每班保育员', 'caregivers per class'),
  childrenPerStaff: words('每名教职工负责幼儿', 'children for each member of staff'),
  childrenPerTeacherOrCaregiver: words('每名保教人员负责幼儿', 'children for each teacher or caregiver'),
  staffPerClass: words('每班教职工', 'staff per class'),
  unstatedNeed: words('未注明类别的按', 'where the need is not stated, as'),
  staffPerBoarder: words('每名寄宿生增加', 'for each boarder'),
  ethnicShare: words('民族地区增加', 'ethnic region'),
  mountainShare: words('山区增加', 'mountain region'),
  centralPrimaryShare: words('乡镇中心小学增加', 'central primary school'),
  otherShare: words('其他附加情形增加', 'other grounds'),
  centralPrimaryPosts: words('乡镇中心小学另加编制', 'posts of a central primary school'),
  mostShare: words('附加编制上限(占本学段编制)', 'at most, of the stage’s own entitlement'),
  deaf: words('听障', 'deaf'),
  blind: words('视障', 'blind'),
  multiple: words('多重障碍', 'multiple'),
  intellectual: words('智力障碍', 'intellectual'),
};

/** The figures of a rule in words; what has none yet is shown under its own name, as it is. */
export function ruleFigures(parameters: object, say: Say): string[] {
  const nameOf = (key: string) => (names[key] ? say(names[key]) : key);
  const textOf = (key: string, value: unknown): string => {
    if (isFraction(value)) return key === 'staffPerPupil' ? ratioText(value) : exactText(value);
    if (isBand(value)) return `${value.from}–${value.to}`;
    if (typeof value === 'object' && value !== null)
      return Object.entries(value)
        .map(([part, figure]) => `${nameOf(part)} ${textOf(part, figure)}`)
        .join(', ');
    return typeof value === 'string' ? nameOf(value) : String(value);
  };
  return Object.entries(parameters).map(([key, value]) => `${nameOf(key)}: ${textOf(key, value)}`);
}

export function RuleParameters({ parameters }: { parameters: object }) {
  const say = useSay();
  return ruleFigures(parameters, say).map((figure) => <div key={figure}>{figure}</div>);
}

function isFraction(value: unknown): value is Fraction {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}

function isBand(value: unknown): value is { from: number; to: number } {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

/** As the documents write it: 1 : 13.5 for 2/27; exact where no decimal is. */
function ratioText(fraction: Fraction): string {
  return `1 : ${exactText(inverse(fraction))}`;
}
