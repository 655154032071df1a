import type { FlagKind } from '@jiaobian/contracts';
import type { CalendarDate, Stage, Track } from '@jiaobian/kernel';
import type { BilingualText } from '@jiaobian/planning';

/** Of what sort the thing is that a number rests on: each leads to a page. */
export const referenceKinds = ['entry', 'movement', 'loan', 'person', 'import', 'document'] as const;

export interface EvidenceReference {
  kind: (typeof referenceKinds)[number];
  id: string;
  text?: string;
}

export interface EvidenceFigure {
  name: string;
  title: BilingualText;
  value: number | string;
}

/** What a flag rests on: a sentence, the numbers of it, and what can be opened. */
export interface Evidence {
  text: BilingualText;
  figures: EvidenceFigure[];
  references: EvidenceReference[];
}

/** A unit that a rule finds by the facts as they are. */
export interface Finding {
  kind: FlagKind;
  subject: string;
  stage?: Stage;
  track?: Track;
  evidence: Evidence;
  /** Up to where the facts behind it were known. */
  watermark?: string;
}

export interface Judgement {
  findings: Finding[];
  /** The day on which time alone may change it. */
  judgeOn?: CalendarDate;
}

const figureTitles = {
  authorised: { zh: '核定编制', en: 'posts approved' },
  occupied: { zh: '实有人数', en: 'people' },
  over: { zh: '超编人数', en: 'people beyond the posts' },
  reserved: { zh: '预留', en: 'reserved' },
  vacant: { zh: '空缺', en: 'vacant' },
  pooled: { zh: '其中周转池', en: 'of them in the pool' },
  entitled: { zh: '应核编制', en: 'entitled' },
  percent: { zh: '比例(%)', en: 'per cent' },
  bound: { zh: '上限', en: 'bound' },
  since: { zh: '起始日期', en: 'since' },
  months: { zh: '月数上限', en: 'months allowed' },
  people: { zh: '在编人数', en: 'people on posts' },
  support: { zh: '非教学人员', en: 'non-teaching' },
  elsewhere: { zh: '未经批准在外工作', en: 'working elsewhere without consent' },
  substitutes: { zh: '超期临聘', en: 'substitutes for too long' },
  overdue: { zh: '逾期未还', en: 'overdue' },
  dueOn: { zh: '应还日期', en: 'due on' },
  kept: { zh: '一月底以来一直留存', en: 'kept since the end of January' },
  lacking: { zh: '各校尚缺', en: 'lacking at schools' },
  schools: { zh: '缺编学校数', en: 'schools that lack posts' },
} as const satisfies Record<string, BilingualText>;

export function figure(name: keyof typeof figureTitles, value: number | string): EvidenceFigure {
  return { name, title: figureTitles[name], value };
}
