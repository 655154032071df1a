import type { components } from '../../api/generated/pool';
import { words, type Words } from '../../language/words';

type Schemas = components['schemas'];
export type Loan = Schemas['LoanAnswer'];
export type LoanSummary = Schemas['LoanSummaryAnswer'];
export type LoanAsked = Schemas['LoanRequest'];
export type LoanChange = Schemas['LoanChangeAnswer'];
export type LoanChangeAsked = Schemas['LoanChangeRequestBody'];
export type Instalment = Schemas['InstalmentRequest'];
export type PoolCards = Schemas['PoolCardsAnswer'];
export type PoolCard = PoolCards['tracks'][number];
export type Pending = NonNullable<Loan['standing']>['pendings'][number];

/** 预 before the day, 超 after it. */
export const markNames: Record<string, Words> = {
  'due-60': words('预 · 60 天内到期', 'due within 60 days'),
  'due-30': words('预 · 30 天内到期', 'due within 30 days'),
  'due-7': words('预 · 7 天内到期', 'due within 7 days'),
  overdue: words('超 · 逾期未还', 'overdue'),
};

export const changeKindNames: Record<string, Words> = {
  renewal: words('续借', 'renewal'),
  instalments: words('调整分期', 'other instalments'),
  'early-return': words('提前归还', 'early return'),
  recall: words('收回', 'recall'),
};

export const wayNames: Record<string, Words> = {
  due: words('到期归还', 'on its day'),
  exit: words('离编自动归还', 'a post fell free'),
  'early-return': words('提前归还', 'early return'),
  recall: words('收回', 'recall'),
};

export const pendingStateNames: Record<string, Words> = {
  open: words('待归还', 'to come back'),
  posted: words('已归还', 'come back'),
  void: words('已改期', 'put to other days'),
};

/** What every step of a loan makes old. */
export function madeOldByLoan(): unknown[][] {
  return [['pool', 'loans'], ['pool', 'cards'], ['quota']];
}

/** In which states the bureau works on the text. */
export function isWorkable({ state }: Pick<Loan, 'state'>): boolean {
  return state === 'draft' || state === 'returned' || state === 'lapsed';
}

export function restOf({ state, count, posted }: Pending): number {
  return state === 'open' ? count - posted : 0;
}
