import type { Transaction } from '@jiaobian/database';
import { stages } from '@jiaobian/kernel';
import { poolUnit } from '@jiaobian/contracts';
import { letPass } from '../domain/gate/gate-blocked';
import type { Posting } from '../domain/movement';
import { planSchoolChange, targetsOf } from '../domain/school-change/plan-school-change';
import type { SchoolChange } from '../domain/school-change/school-change';
import type { Position } from '../persistence/repositories/positions';
import { openGateAt } from './open-gate';

/** The gate's way for a school that is closed, merged, renamed or split: all its stages and those of its targets are held still. */
export async function passSchoolChange(
  transaction: Transaction,
  change: SchoolChange,
): Promise<{ postings: Posting[]; positions: Position[] }> {
  const units = [change.schoolCode, ...targetsOf(change)];
  const asked = units.flatMap((unit) => stages.map((stage): Position => ({ unit, stage })));
  const { view, positions } = await openGateAt(transaction, [...asked, { unit: poolUnit, stage: 'any' }]);
  const { blocks, postings } = planSchoolChange(change, view);
  letPass(blocks);
  return { postings, positions };
}
