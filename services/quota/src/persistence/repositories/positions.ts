import type { Transaction } from '@jiaobian/database';
import { isReservedUnit, type LedgerStage } from '../../domain/ledger-account';

/** Unit × stage: what is locked together, and what carries a version. */
export interface Position {
  unit: string;
  stage: LedgerStage;
}

/** Locks positions until the transaction ends, in the one order of the ledger; missing ones are made. */
export async function lockPositions(transaction: Transaction, positions: readonly Position[]): Promise<void> {
  await transaction.query('select lock_positions($1, $2)', positionColumns(positions));
}

/** Raises the version of school positions of which something new is to be said although no post moved. */
export async function touchPositions(transaction: Transaction, positions: readonly Position[]): Promise<void> {
  await transaction.query('select touch_positions($1, $2)', positionColumns(positions));
}

/** Positions as two parameters for `unnest`, of which the planner knows how many they are. */
export function positionColumns(positions: readonly Position[]): [string[], string[]] {
  return [positions.map(({ unit }) => unit), positions.map(({ stage }) => stage)];
}

export async function allPositions(transaction: Transaction): Promise<Position[]> {
  return transaction.query<Position>('select unit, stage from positions');
}

/** Every position with the version that events name. */
export function positionVersions(transaction: Transaction): Promise<(Position & { version: number })[]> {
  return transaction.query('select unit, stage, p.told_version as version from positions p');
}

/** Each position once; those of schools alone with `schools`. */
export function distinctPositions(positions: readonly Position[], only?: 'schools'): Position[] {
  const chosen = only === 'schools' ? positions.filter(({ unit }) => !isReservedUnit(unit)) : positions;
  return [...new Map(chosen.map(({ unit, stage }) => [`${unit}/${stage}`, { unit, stage }])).values()];
}
