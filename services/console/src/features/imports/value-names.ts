import { channelNames, stageNames, subjectNames, trackNames } from '../../glossary/vocabulary';
import { words, type Words } from '../../language/words';

const others: Record<string, Words> = {
  true: words('是', 'yes'),
  false: words('否', 'no'),
  open: words('在办', 'open'),
  closed: words('撤并', 'closed'),
  urban: words('城区', 'urban'),
  town: words('镇区', 'town'),
  rural: words('乡村', 'rural'),
  male: words('男', 'male'),
  female: words('女', 'female'),
  head: words('校长', 'head'),
  'deputy-head': words('副校长', 'deputy head'),
  'middle-manager': words('中层', 'middle manager'),
  teacher: words('教师', 'teacher'),
  'support-staff': words('工勤教辅', 'support staff'),
  'full-senior': words('正高级', 'full senior'),
  first: words('一级', 'first grade'),
  second: words('二级', 'second grade'),
  third: words('三级', 'third grade'),
  none: words('无', 'none'),
  regular: words('在编', 'on a post'),
  'publicly-funded': words('公费师范生', 'publicly funded graduate'),
  'nine-year': words('九年一贯制', 'nine-year school'),
  'complete-secondary': words('完全中学', 'complete secondary school'),
  'teaching-point': words('教学点', 'teaching point'),
  'pregnant-or-nursing': words('孕期或哺乳期', 'pregnant or nursing'),
  'certified-illness': words('患病(有证明)', 'certified illness'),
};

/** A word of the services' closed lists as the offices say it; anything else as it stands. */
export function valueName(value: string): Words {
  return stageNames[value] ?? trackNames[value] ?? subjectNames[value] ?? channelNames[value] ?? others[value] ?? words(value, value);
}
