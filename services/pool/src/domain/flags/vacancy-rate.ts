import type { BilingualText } from '@jiaobian/planning';
import { figure, type Evidence } from './finding';

/** 空编率: what a rate above the bound rests on; undefined where it is within. Whole numbers on both sides: a rate of just the bound is within it. */
export function rateAboveBound(
  vacant: number,
  authorised: number,
  bound: number,
  of: BilingualText,
): Omit<Evidence, 'references'> | undefined {
  if (vacant * 100 <= authorised * bound) return undefined;
  const percent = (Math.round((vacant * 1000) / authorised) / 10).toFixed(1);
  return {
    text: {
      zh: `${of.zh}空缺 ${vacant} ÷ 核定 ${authorised} = ${percent} %,上限 ${bound} %`,
      en: `${of.en}${vacant} vacant of ${authorised} posts is ${percent} %, above ${bound} %`,
    },
    figures: [figure('vacant', vacant), figure('authorised', authorised), figure('percent', percent), figure('bound', bound)],
  };
}
