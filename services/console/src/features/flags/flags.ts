import type { components } from '../../api/generated/pool';
import { words, type Words } from '../../language/words';

type Schemas = components['schemas'];
export type FlagSummary = Schemas['FlagSummaryAnswer'];
export type Flag = Schemas['FlagAnswer'];
export type FlagEvidence = Flag['evidence'];
export type FlagCause = FlagSummary['openedBy'];
export type FlagRules = Schemas['FlagRulesAnswer'];

export const flagStateNames: Record<string, Words> = {
  open: words('待交办', 'open'),
  assigned: words('整改中', 'assigned'),
  answered: words('待审核', 'answered'),
  returned: words('退回重改', 'sent back'),
  accepted: words('已认可', 'accepted'),
  closed: words('已消除', 'closed'),
};

export const assigneeNames: Record<string, Words> = {
  school: words('学校', 'the school'),
  'education-bureau': words('县教育局', 'the education bureau'),
};

export const confidenceNames: Record<string, Words> = {
  H: words('文件原文', 'official text'),
  M: words('转述,县可改', 'reported; the county may change it'),
  D: words('县定', 'the county’s own'),
};

export const stepNames: Record<string, Words> = {
  open: words('发现', 'found'),
  assign: words('交办', 'assigned'),
  answer: words('答复', 'answered'),
  accept: words('认可', 'accepted'),
  return: words('退回', 'sent back'),
  close: words('消除', 'ended'),
};

/** Columns of the board: what waits for whom. */
export const boardColumns: { key: string; title: Words; states: readonly string[] }[] = [
  { key: 'open', title: words('待交办', 'Open'), states: ['open'] },
  { key: 'assigned', title: words('整改中', 'Being rectified'), states: ['assigned', 'returned'] },
  { key: 'answered', title: words('待审核', 'Answered'), states: ['answered'] },
  { key: 'accepted', title: words('已认可', 'Accepted'), states: ['accepted'] },
  { key: 'closed', title: words('已消除', 'Ended'), states: ['closed'] },
];

export const madeOldByFlag: unknown[][] = [
  ['pool', 'flags'],
  ['pool', 'flag-rules'],
];
