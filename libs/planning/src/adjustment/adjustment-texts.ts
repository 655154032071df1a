import type { BilingualText } from '../bilingual-text';
import { poolUnit, type AdjustmentOutcomeCode, type DraftShare } from './adjustment-types';
import type { JudgedUnit } from './judge-unit';
import type { PostSource } from './share-sources';

/** The arithmetic of a move in one sentence, as the staffing office reads it on the line. */
export function moveText(unit: JudgedUnit, granted: number, source: PostSource, { exact, missing }: DraftShare): BilingualText {
  const { entitled, authorised, gap } = unit;
  const short =
    missing === 0
      ? { zh: '', en: '' }
      : {
          zh: `编制不足,应分 ${exact.toDecimal(2)},未得 ${missing} 个。`,
          en: ` Posts are short: its share is ${exact.toDecimal(2)}, it lacks ${missing} still.`,
        };
  const pool = source.from === poolUnit;
  const given = pool ? source.count : `${source.from} ${source.count}`;
  const changed = source.fromStage
    ? { zh: ',按县定规则改变学段', en: ', which change their stage by the county’s rule' }
    : { zh: '', en: '' };
  return {
    zh:
      `核定 ${entitled},现有 ${authorised},缺 ${gap},本次共调入 ${granted};` +
      (pool ? `其中周转池 ${given} 个。` : `其中由 ${given} 个(该校可调空编 ${source.donorIdle} 个${changed.zh})。`) +
      short.zh,
    en:
      `Entitled to ${entitled}, holds ${authorised}, lacks ${gap}, takes in ${granted} in all; ` +
      (pool ? `${given} from the pool.` : `from ${given} (of ${source.donorIdle} idle there${changed.en}).`) +
      short.en,
  };
}

/** Why a unit is served, served in part, or takes in nothing. */
export function outcomeText(
  unit: JudgedUnit,
  code: AdjustmentOutcomeCode,
  granted: number,
  given: number,
  share?: DraftShare,
): BilingualText {
  const reason = reasonText(unit, code, granted, share);
  if (given === 0) return reason;
  return {
    zh: `${reason.zh}可调空编 ${unit.idle} 个,本次调出 ${given} 个。`,
    en: `${reason.en} Of ${unit.idle} idle posts it gives ${given}.`,
  };
}

function reasonText(unit: JudgedUnit, code: AdjustmentOutcomeCode, granted: number, share?: DraftShare): BilingualText {
  const { entitled, authorised, occupied, reserved, gap, pupilsBefore, pupilsNow } = unit;
  switch (code) {
    case 'SERVED':
      return { zh: `缺 ${gap} 个,全部补足。`, en: `Lacks ${gap}, served in full.` };
    case 'SHORT':
      return shortText(gap, granted, share!);
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

function shortText(gap: number, granted: number, { weight, exact, floor, missing, shortOfFloor }: DraftShare): BilingualText {
  const exactly = `${exact}(${exact.toDecimal(2)})`;
  const zh = [
    `缺 ${gap} 个,编制不足,按缺额${weight === 1 ? '' : ` × ${weight}`} 的比例应分 ${exactly},分得 ${granted} 个,未得 ${missing} 个`,
    ...(floor > 0 ? [`保底 ${floor} 个${shortOfFloor > 0 ? `,尚差 ${shortOfFloor} 个` : ''}`] : []),
  ];
  const en = [
    `Lacks ${gap}; posts are short, by its gap${weight === 1 ? '' : ` × ${weight}`} its share is ${exactly}: it gets ${granted} and lacks ${missing} still`,
    ...(floor > 0 ? [`its floor is ${floor}${shortOfFloor > 0 ? `, ${shortOfFloor} of it not met` : ''}`] : []),
  ];
  return { zh: `${zh.join(';')}。`, en: `${en.join('; ')}.` };
}
