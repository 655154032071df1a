/** One column of the 编制台账: what it counts, how it is made, and of which accounts. */
export interface FigureDefinition {
  key: FigureKey;
  name: { zh: string; en: string };
  formula: { zh: string; en: string };
  /** The states of the unit's accounts whose entries make it; none where it rests on the standards. */
  states: readonly string[];
}

export const figureKeys = [
  'authorised',
  'occupied',
  'over',
  'reserved',
  'awaiting',
  'frozen',
  'vacant',
  'borrowed',
  'lent',
  'entitled',
  'difference',
] as const;
export type FigureKey = (typeof figureKeys)[number];

/** Absent is not zero: a figure that nothing is known of is left out. */
export type Figures = Partial<Record<FigureKey, number>>;

const said = (zh: string, en: string) => ({ zh, en });

/**
 * The arithmetic of a line: 核定 = 实有 − 超编 + 预留 + 冻结 + 空缺. 借入 and 借出 are memos beside it: a borrowed post stands
 * among the borrower's and has left the pool's, so that no post is counted twice.
 */
export const figureDefinitions: readonly FigureDefinition[] = [
  {
    key: 'authorised',
    name: said('核定', 'authorised'),
    formula: said(
      '核定 = 空缺 + 在编 + 预留 + 冻结(含借入)',
      'authorised = vacant + on a post + reserved + frozen (borrowed ones included)',
    ),
    states: ['vacant', 'occupied', 'reserved', 'frozen'],
  },
  {
    key: 'occupied',
    name: said('实有', 'occupied'),
    formula: said('实有 = 在编 + 超编(人数)', 'occupied = people on a post + people beyond the posts'),
    states: ['occupied', 'over'],
  },
  { key: 'over', name: said('超编', 'over'), formula: said('超编 = Σ 超编分录', 'over = Σ entries of the account over'), states: ['over'] },
  {
    key: 'reserved',
    name: said('预留', 'reserved'),
    formula: said('预留 = Σ 预留分录 = 未决事项所占编制', 'reserved = Σ entries of the account reserved = posts of cases not decided yet'),
    states: ['reserved'],
  },
  {
    key: 'awaiting',
    name: said('待上编', 'awaiting a post'),
    formula: said(
      '待上编 = 已录用或已调入、尚未占编的人员;台账尚无此类账户时不列数',
      'awaiting = people taken on who stand on no post yet; no number where the ledger keeps no such account',
    ),
    states: ['awaiting'],
  },
  {
    key: 'frozen',
    name: said('冻结', 'frozen'),
    formula: said('冻结 = Σ 冻结分录', 'frozen = Σ entries of the account frozen'),
    states: ['frozen'],
  },
  {
    key: 'vacant',
    name: said('空缺', 'vacant'),
    formula: said(
      '空缺 = Σ 空缺分录 = 核定 −(实有 − 超编)− 预留 − 冻结',
      'vacant = Σ entries of the account vacant = authorised − (occupied − over) − reserved − frozen',
    ),
    states: ['vacant'],
  },
  {
    key: 'borrowed',
    name: said('借入', 'borrowed'),
    formula: said('借入 = Σ 借入分录(已含在核定之内)', 'borrowed = Σ entries of the account borrowed (among the authorised)'),
    states: ['borrowed'],
  },
  {
    key: 'lent',
    name: said('借出', 'lent'),
    formula: said('借出 = Σ 借出分录(不在核定之内)', 'lent = Σ entries of the account lent (not among the authorised)'),
    states: ['lent'],
  },
  {
    key: 'entitled',
    name: said('核编数', 'entitled'),
    formula: said('核编数 = 按标准应核(本类别),见编制核定', 'entitled = by the standards (this track), see the entitlement'),
    states: [],
  },
  {
    key: 'difference',
    name: said('超缺', 'difference'),
    formula: said(
      '超缺 = 核定 − 核编数:正为超,负为缺',
      'difference = authorised − entitled: above the standard where positive, short where negative',
    ),
    states: [],
  },
];
