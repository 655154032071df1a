import { employmentNames, positionNames, professionalTitleNames } from '../../glossary/people';
import { groundNames, stageNames, subjectNames, trackNames } from '../../glossary/vocabulary';
import { words, type Words } from '../../language/words';

const others: Record<string, Words> = {
  true: words('是', 'yes'),
  false: words('否', 'no'),
  open: words('在办', 'open'),
  closed: words('撤并', 'closed'),
  urban: words('城区', 'urban'),
  town: words('镇区', 'town'),
  rural: words('乡村', 'rural'),
  ...groundNames,
  male: words('男', 'male'),
  female: words('女', 'female'),
  'nine-year': words('九年一贯制', 'nine-year school'),
  'complete-secondary': words('完全中学', 'complete secondary school'),
  'teaching-point': words('教学点', 'teaching point'),
  'pregnant-or-nursing': words('孕期或哺乳期', 'pregnant or nursing'),
  'certified-illness': words('患病(有证明)', 'certified illness'),
};

const ofField: Record<string, Record<string, Words>> = {
  stage: stageNames,
  subject: subjectNames,
  track: trackNames,
  employment: employmentNames,
  professionalTitle: professionalTitleNames,
  position: positionNames,
};

/** A word of the services' closed lists as the offices say it, by the field that it stands in; anything else as it stands. */
export function valueName(value: string, field: string): Words {
  return ofField[field]?.[value] ?? others[value] ?? stageNames[value] ?? words(value, value);
}
