import { newId } from '@jiaobian/kernel';
import type { Client } from 'pg';

export interface LedgerSize {
  counties: number;
  schools: number;
  /** Vacant posts of each school, and of each pool. */
  posts: number;
}

export const countyOf = (index: number): string => String(540_000 + index);
export const schoolOf = (index: number): string => `S${String(index).padStart(4, '0')}`;

export const vacantAt = (unit: string) => ({ unit, stage: unit === 'pool' ? 'any' : 'primary', state: 'vacant' });

/** A movement as the ledger's function takes it. */
export function movementOf(from: object, to: object, amount = 1, kind = 'transfer') {
  return {
    id: newId(),
    kind,
    proposed_by: 'bench-clerk',
    approved_by: 'bench-office',
    rule_version: 'gate-1',
    document_number: 'bench',
    reason: 'bench',
    cause_kind: 'transfer',
    cause_id: newId(),
    postings: [{ track: 'quota', amount, from, to }],
  };
}

/** One call, one transaction: the county is told in the statement that moves. */
export const moveStatement = { name: 'move', text: `select set_config('jiaobian.county', $1, true), quota.move($2)` };

export async function openCounties(client: Client, { counties, schools, posts }: LedgerSize): Promise<void> {
  const approval = { unit: 'approval', stage: 'any', state: 'authorised' };
  for (let index = 0; index < counties; index += 1) {
    const batch = [
      movementOf(approval, vacantAt('pool'), posts * (schools + 1), 'total'),
      ...Array.from({ length: schools }, (_, school) => movementOf(vacantAt('pool'), vacantAt(schoolOf(school)), posts, 'registration')),
    ];
    await client.query(`select set_config('jiaobian.county', $1, true), quota.move_many($2)`, [countyOf(index), JSON.stringify(batch)]);
  }
}
