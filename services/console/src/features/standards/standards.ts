import type { components } from '../../api/generated/quota';
import { words, type Words } from '../../language/words';

export type Rule = components['schemas']['StandardRuleView'];

/** How sure a figure is (docs/domain): what is no official text is never shown as policy. */
export const confidenceWords: Record<string, Words> = {
  H: words('官方文本', 'official text'),
  M: words('转述,可调参数', 'paraphrase: a parameter'),
  D: words('推导,可调参数', 'derived: a parameter'),
};
