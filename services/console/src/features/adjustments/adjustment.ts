import type { components } from '../../api/generated/pool';
import { words, type Words } from '../../language/words';

type Schemas = components['schemas'];
export type Adjustment = Schemas['AdjustmentAnswer'];
export type AdjustmentSummary = Schemas['AdjustmentSummaryAnswer'];
export type Line = Schemas['LineAnswer'];
export type Move = Schemas['MoveRequest'];
export type Arithmetic = Schemas['ArithmeticAnswer'];
export type State = Adjustment['state'];

export const poolUnit = 'pool';
const pool = words('编制周转池', 'turnover pool');

/** States in which the proposers work on the text. */
const workable: readonly State[] = ['draft', 'returned', 'lapsed'];
const open: readonly State[] = [...workable, 'submitted'];

export function isWorkable({ state }: { state: State }): boolean {
  return workable.includes(state);
}

/** Neither decided nor withdrawn. */
export function isOpen({ state }: { state: State }): boolean {
  return open.includes(state);
}

/** A line is known by where its posts come from and go to; its count may change. */
export function keyOf({ from, to, stage, fromStage, track }: Omit<Move, 'count'>): string {
  return [from, to, stage, track, ...(fromStage && fromStage !== stage ? [fromStage] : [])].join('/');
}

export function unitName(unit: string, name: string): Words {
  return unit === poolUnit ? pool : { zh: name, en: name };
}

/** What every command on one case makes old. */
export function madeOldBy(): unknown[][] {
  return [['pool', 'adjustments']];
}
