import type { BilingualText } from '../bilingual-text';
import { poolUnit, type AdjustmentOutcomeCode } from './adjustment-types';
import type { JudgedUnit } from './judge-unit';
import type { PostSource } from './share-sources';

/** The arithmetic of a move in one sentence, as the staffing office reads it on the line. */
export function moveText(unit: JudgedUnit, granted: number, source: PostSource): BilingualText {
  const { entitled, authorised, gap } = unit;
  const pool = source.from === poolUnit;
  const given = pool ? source.count : `${source.from} ${source.count}`;
  return {
    zh:
      `核定 ${entitled},现有 ${authorised},缺 ${gap},本次共调入 ${granted};` +
      (pool ? `其中周转池 ${given} 个。` : `其中由 ${given} 个(该校可调空编 ${source.donorIdle} 个)。`),
    en:
      `Entitled to ${entitled}, holds ${authorised}, lacks ${gap}, takes in ${granted} in all; ` +
      (pool ? `${given} from the pool.` : `from ${given} (of ${source.donorIdle} idle there).`),
  };
}

/** Why a unit is served, served in part, or takes in nothing. */
export function outcomeText(unit: JudgedUnit, code: AdjustmentOutcomeCode, granted: number, given: number): BilingualText {
  const reason = reasonText(unit, code, granted);
  if (given === 0) return reason;
  return {
    zh: `${reason.zh}可调空编 ${unit.idle} 个,本次调出 ${given} 个。`,
    en: `${reason.en} Of ${unit.idle} idle posts it gives ${given}.`,
  };
}

function reasonText(unit: JudgedUnit, code: AdjustmentOutcomeCode, granted: number): BilingualText {
  const { entitled, authorised, occupied, reserved, gap, pupilsBefore, pupilsNow } = unit;
  switch (code) {
    case 'SERVED':
      return { zh: `缺 ${gap} 个,全部补足。`, en: `Lacks ${gap}, served in full.` };
    case 'SHORT':
      return {
        zh: `缺 ${gap} 个,编制不足,按缺额比例分得 ${granted} 个。`,
        en: `Lacks ${gap}; posts are short, its share by the gap is ${granted}.`,
      };
    case 'OVER_QUOTA':
      return {
        zh: `实有及预留 ${occupied + reserved} 超过编制 ${authorised},超编学校不得调入。`,
        en: `Occupied and reserved ${occupied + reserved} exceed ${authorised} posts: an over-quota school takes in none.`,
      };
    case 'FULL':
      return {
        zh: `现有编制 ${authorised} 已达核定数 ${entitled},满编学校不得调入。`,
        en: `Holds ${authorised} of ${entitled} entitled: a full school takes in none.`,
      };
    case 'NOT_GROWN':
      return {
        zh: `学生数 ${pupilsBefore} → ${pupilsNow},没有增加,不从周转池调入。`,
        en: `Pupils ${pupilsBefore} → ${pupilsNow} did not grow: the pool serves schools that grew.`,
      };
  }
}
