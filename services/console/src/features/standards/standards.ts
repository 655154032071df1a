import type { components } from '../../api/generated/quota';
import { words, type Words } from '../../language/words';

export type Rule = components['schemas']['StandardRuleView'];
export type Parameter = components['schemas']['ParameterView'];
export type ParameterName = Parameter['name'];

/** What each parameter decides, and what it takes. */
export const parameterWords: Record<ParameterName, { name: Words; takes: Words }> = {
  rounding: {
    name: words('取整方式', 'Rounding'),
    takes: words('largest-remainder、half-up、floor 或 ceil', 'largest-remainder, half-up, floor or ceil'),
  },
  classFactor: {
    name: words('小规模学校班师比', 'Staff per class, small schools'),
    takes: words('分数,如 {"numerator": 3, "denominator": 2}', 'a fraction, such as {"numerator": 3, "denominator": 2}'),
  },
  pointMinimum: { name: words('教学点最低编制', 'Least posts of a teaching point'), takes: words('0–20', '0–20') },
  onePerClassBelow: {
    name: words('班额低于此数时一班一师', 'One teacher per class below'),
    takes: words('1–20,或 null(不适用)', '1–20, or null (does not apply)'),
  },
  stageTracks: {
    name: words('各学段编制类别', 'Track of each stage'),
    takes: words('每个学段一个类别', 'one track for each stage'),
  },
  mayGrowOverQuota: {
    name: words('导入时允许超编增加', 'An import may add people beyond the posts'),
    takes: words('true 或 false', 'true or false'),
  },
};

/** How sure a figure is (docs/domain): what is no official text is never shown as policy. */
export const confidenceWords: Record<string, Words> = {
  H: words('官方文本', 'official text'),
  M: words('转述,可调参数', 'paraphrase: a parameter'),
  D: words('推导,可调参数', 'derived: a parameter'),
};
