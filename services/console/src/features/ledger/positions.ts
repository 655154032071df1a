import type { components } from '../../api/generated/quota';

export type Account = components['schemas']['AccountView'];
export type PostState = Account['state'];

/** The states in which a unit's posts stand, in the order of the columns; `over` are people beyond the posts, `borrowed` posts that go back to the pool. */
export const unitStates = ['occupied', 'reserved', 'vacant', 'frozen', 'over', 'borrowed'] as const;
export type UnitState = (typeof unitStates)[number];

/** The accounts of one unit, stage and track: one line of the ledger. */
export interface Position {
  key: string;
  unit: string;
  stage: Account['stage'];
  track: Account['track'];
  accounts: Partial<Record<PostState, Account>>;
}

/** Accounts put together by unit, stage and track, in the order in which they come. */
export function positionsOf(accounts: readonly Account[]): Position[] {
  const positions = new Map<string, Position>();
  for (const account of accounts) {
    const { unit, stage, track, state } = account;
    const key = `${unit}/${stage}/${track}`;
    const position = positions.get(key) ?? { key, unit, stage, track, accounts: {} };
    position.accounts[state] = account;
    positions.set(key, position);
  }
  return [...positions.values()];
}

export function balanceOf({ accounts }: Position, state: PostState): number {
  return accounts[state]?.balance ?? 0;
}

/** 核定: all posts of the unit, in whatever state; people beyond them have none. */
export function authorisedOf(position: Position): number {
  return unitStates.reduce((sum, state) => (isMemo(state) ? sum : sum + balanceOf(position, state)), 0);
}

/** Counted beside the posts, and no part of them. */
export function isMemo(state: UnitState): boolean {
  return state === 'over' || state === 'borrowed';
}
