import type { components } from '../../api/generated/quota';
import { words, type Words } from '../../language/words';

type Schemas = components['schemas'];
export type Rule = Schemas['StandardRuleView'];
export type RuleKind = Schemas['VersionRuleBody']['kind'];
export type Standards = Schemas['StandardsView'];

/** How sure a figure is (docs/domain): what is no official text is never shown as policy. */
export const confidenceWords: Record<string, Words> = {
  H: words('官方文本', 'official text'),
  M: words('转述,可调参数', 'paraphrase: a parameter'),
  D: words('推导,可调参数', 'derived: a parameter'),
};

export const kindNames: Record<string, Words> = {
  'pupil-ratio': words('生师比', 'pupil ratio'),
  'small-school': words('小规模学校', 'small school'),
  vocational: words('中职生师比', 'vocational ratio'),
  kindergarten: words('幼儿园每班配备', 'staff per class, kindergarten'),
  'special-class': words('特教班配备', 'staff per special class'),
  boarding: words('寄宿增编', 'boarding add-on'),
  supplement: words('附加编制', 'supplementary quota'),
};

export const levelNames: Record<string, Words> = {
  national: words('全国', 'national'),
  province: words('省', 'province'),
  prefecture: words('市州', 'prefecture'),
  county: words('本县', 'county'),
};

/** Of a rule or a version, today. */
export const standingNames: Record<string, Words> = {
  'in-force': words('施行中', 'in force'),
  overridden: words('由下级取代', 'overridden'),
  upcoming: words('尚未施行', 'not yet in force'),
  over: words('已失效', 'over'),
  none: words('—', '—'),
};
