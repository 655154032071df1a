import type { components } from '../../api/generated/hiring';
import { words, type Words } from '../../language/words';

export type Plan = components['schemas']['PlanAnswer'];
export type Line = components['schemas']['LineAnswer'];
export type Headroom = components['schemas']['HeadroomAnswer'];
export type Limit = components['schemas']['LimitAnswer'];
export type Revision = components['schemas']['RevisionAnswer'];
export type RevisedLine = components['schemas']['RevisedLineAnswer'];

export const planStateNames: Record<Plan['state'], Words> = {
  open: words('申报中', 'open'),
  closed: words('已关闭', 'closed'),
};

/** What sets the bound of a school's headroom. */
export const limitNames: Record<Limit['boundBy'], Words> = {
  vacant: words('空编数', 'vacant posts'),
  authorised: words('核定 − 实有', 'authorised − occupied'),
  entitled: words('应核 − 实有', 'entitled − occupied'),
  'school-closed': words('学校已撤并', 'the school is closed'),
  'nothing-recorded': words('台账无记载', 'nothing in the ledger'),
};
