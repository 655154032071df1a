import { poolUnit, type IdleBasis, type IdleBasisUnit } from '@jiaobian/contracts';
import { countyToday, type Transaction } from '@jiaobian/database';
import type { Stage } from '@jiaobian/kernel';
import type { StatementPosition } from '../domain/statement/statement-positions';
import type { TwoTimes } from '../domain/two-times';
import { databaseNow } from '../persistence/repositories/county-clock';
import { countyParameters } from '../persistence/repositories/parameters';
import { knownSchools } from '../persistence/repositories/schools';
import { countyStatement } from './statements';

/**
 * What a census of idle posts counts from: the county's statement at two times. Both are told, so that the same census can be counted again
 * from the same movements. Absent times: today in the county, and now. Errors: those of the two times.
 */
export async function idleBasis(transaction: Transaction, asked: TwoTimes): Promise<IdleBasis> {
  const asOf = asked.asOf ?? (await countyToday(transaction));
  const knownAt = asked.knownAt ?? (await databaseNow(transaction)).toISOString();
  const statement = await countyStatement(transaction, { asOf, knownAt });
  const closed = new Set((await knownSchools(transaction)).filter((school) => school.closed).map(({ code }) => code));
  const { idleReservePercent: reservePercent } = await countyParameters(transaction, asOf);
  const { movements, chainEnd, entitlementSetId, censusOn, ruleVersion } = statement;
  return {
    asOf,
    knownAt: statement.knownAt!,
    movements,
    chainEnd,
    entitlementSetId,
    censusOn,
    ruleVersion,
    reservePercent,
    units: statement.positions.filter(({ unit }) => unit !== poolUnit).map((position) => unitOf(position, closed.has(position.unit))),
  };
}

function unitOf({ unit, unitName, stage, track, figures, accounts }: StatementPosition, closed: boolean): IdleBasisUnit {
  const { authorised = 0, occupied = 0, over = 0, reserved = 0, frozen = 0, vacant = 0, borrowed = 0, entitled } = figures;
  return {
    schoolCode: unit,
    schoolName: unitName,
    closed,
    // Only the pool's posts have no stage.
    stage: stage as Stage,
    track,
    ...{ authorised, occupied, over, reserved, frozen, vacant, borrowed },
    entitled: closed ? 0 : entitled,
    accounts,
  };
}
