import type { BilingualText } from '../bilingual-text';

/** 核定编制数 and 实有人数 of one school and stage, on one track or all together. */
export interface SchoolStaffing {
  schoolCode: string;
  approvedQuota: number;
  actualHeadcount: number;
}

export interface DirectionAnswer {
  allowed: boolean;
  text: BilingualText;
  clause: string;
}

/** Rotation goes from an over-quota school 超编 to an under-quota one 缺编, and never back into the school itself. */
export function rotationDirection(from: SchoolStaffing, to: SchoolStaffing): DirectionAnswer {
  const over = from.actualHeadcount - from.approvedQuota;
  const under = to.approvedQuota - to.actualHeadcount;
  return {
    allowed: from.schoolCode !== to.schoolCode && over > 0 && under > 0,
    text: {
      zh: `${from.schoolCode} ${balanceText(over).zh} → ${to.schoolCode} ${balanceText(-under).zh}`,
      en: `${from.schoolCode} ${balanceText(over).en} → ${to.schoolCode} ${balanceText(-under).en}`,
    },
    clause: 'S2 附件5 (二)6',
  };
}

function balanceText(over: number): BilingualText {
  if (over > 0) return { zh: `超编 ${over}`, en: `over quota by ${over}` };
  if (over < 0) return { zh: `缺编 ${-over}`, en: `under quota by ${-over}` };
  return { zh: '满编', en: 'at quota' };
}
