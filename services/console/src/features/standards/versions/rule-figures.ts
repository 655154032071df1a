import { words, type Words } from '../../../language/words';
import { exactOf, exactText, inverse, type Fraction } from '../rules/exact';
import type { RuleKind } from '../standards';

/** One field of the form of a rule; `path` says where its value stands in the rule. */
export interface Figure {
  path: string;
  label: Words;
  form: 'pupils-for-one' | 'exact' | 'count' | 'need';
}

const figure = (path: string, form: Figure['form'], zh: string, en: string): Figure => ({ path, form, label: words(zh, en) });
const pupilsForOne = figure('staffPerPupil', 'pupils-for-one', '教职工与学生之比 1 :', 'staff to pupils, 1 :');
export const needNames: Record<string, Words> = {
  blind: words('视障班', 'blind'),
  deaf: words('听障班', 'deaf'),
  intellectual: words('智力障碍班', 'intellectual disability'),
  multiple: words('孤独症及多重障碍班', 'autism or multiple disabilities'),
};

/** What each kind of rule asks for; the service checks the same (`ruleFields`). */
export const figuresOf: Record<RuleKind, Figure[]> = {
  'pupil-ratio': [pupilsForOne],
  'small-school': [pupilsForOne, figure('pupilsBelow', 'count', '适用于学生数少于', 'for schools of fewer pupils than')],
  vocational: [pupilsForOne, figure('minimumStaff', 'count', '最少编制', 'least posts')],
  kindergarten: [
    figure('teachersPerClass', 'exact', '每班教师', 'teachers per class'),
    figure('caregiversPerClass', 'exact', '每班保育员', 'caregivers per class'),
    figure('childrenPerStaff.from', 'count', '每名教职工负责幼儿,自', 'children for each member of staff, from'),
    figure('childrenPerStaff.to', 'count', '至', 'to'),
    figure('childrenPerTeacherOrCaregiver.from', 'count', '每名保教人员负责幼儿,自', 'children for each teacher or caregiver, from'),
    figure('childrenPerTeacherOrCaregiver.to', 'count', '至', 'to'),
  ],
  boarding: [figure('staffPerBoarder', 'exact', '每名寄宿生增加教职工', 'staff for each boarder')],
  supplement: [
    figure('ethnicShare', 'exact', '民族地区增加(占本学段编制)', 'ethnic region, share of the stage’s own'),
    figure('mountainShare', 'exact', '山区增加', 'mountain region'),
    figure('centralPrimaryShare', 'exact', '乡镇中心小学增加', 'central primary school'),
    figure('otherShare', 'exact', '其他附加情形增加', 'other grounds'),
    figure('centralPrimaryPosts', 'count', '乡镇中心小学另加编制', 'posts of a central primary school'),
    figure('mostShare', 'exact', '合计不超过(占本学段编制)', 'together at most, of the stage’s own'),
  ],
  'special-class': [
    ...Object.entries(needNames).map(([need, label]) =>
      figure(`staffPerClass.${need}`, 'exact', `每${label.zh}教职工`, `staff per class, ${label.en}`),
    ),
    figure('unstatedNeed', 'need', '未注明类别的按', 'where the need is not stated, as'),
  ],
};

export const kindsOfStage: Record<string, RuleKind[]> = {
  kindergarten: ['kindergarten', 'supplement'],
  primary: ['pupil-ratio', 'small-school', 'boarding', 'supplement'],
  junior: ['pupil-ratio', 'small-school', 'boarding', 'supplement'],
  senior: ['pupil-ratio', 'boarding', 'supplement'],
  vocational: ['vocational', 'boarding', 'supplement'],
  special: ['special-class', 'boarding', 'supplement'],
};

/** Field by field as text, under names without dots, which a form would read as its own. */
export type FigureTexts = Record<string, string | undefined>;

export function fieldOf(path: string): string {
  return path.replace('.', '_');
}

export function figureTexts(kind: RuleKind, parameters: Record<string, unknown>): FigureTexts {
  return Object.fromEntries(figuresOf[kind].map(({ path, form }) => [fieldOf(path), textOf(form, at(parameters, path))]));
}

export function parametersOfTexts(kind: RuleKind, texts: FigureTexts): Record<string, unknown> {
  const parameters: Record<string, unknown> = {};
  for (const { path, form } of figuresOf[kind]) {
    const value = valueOf(form, texts[fieldOf(path)]);
    const [name, part] = path.split('.') as [string, string | undefined];
    if (part === undefined) parameters[name] = value;
    else parameters[name] = { ...(parameters[name] as object | undefined), [part]: value };
  }
  return parameters;
}

/** Whether what is typed is a figure of its form. */
export function isFigure(form: Figure['form'], text: string | undefined): boolean {
  if (form === 'need') return Boolean(text);
  if (form === 'count') return /^\d{1,6}$/.test(text ?? '');
  const exact = exactOf(text);
  return exact !== undefined && (form === 'exact' || exact.numerator > 0);
}

function textOf(form: Figure['form'], value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (form === 'pupils-for-one') return exactText(inverse(value as Fraction));
  return form === 'exact' ? exactText(value as Fraction) : String(value);
}

function valueOf(form: Figure['form'], text: string | undefined): unknown {
  if (form === 'need') return text;
  if (form === 'count') return Number(text);
  const exact = exactOf(text);
  return form === 'pupils-for-one' && exact ? inverse(exact) : exact;
}

function at(parameters: Record<string, unknown>, path: string): unknown {
  const [name, part] = path.split('.') as [string, string | undefined];
  return part === undefined ? parameters[name] : (parameters[name] as Record<string, unknown> | undefined)?.[part];
}
