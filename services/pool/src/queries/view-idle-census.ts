import type { Transaction } from '@jiaobian/database';
import type { IdleLine } from '../domain/idle/idle-census';
import {
  findCensus,
  findCensusLines,
  findObjections,
  listCensuses,
  totalsOfCensuses,
  type IdleCensus,
  type IdleTotals,
  type Objection,
} from '../persistence/idle-censuses.repository';
import { recoveriesOfCensuses } from '../persistence/recoveries.repository';

export interface IdleCensusSummary extends IdleCensus {
  totals: IdleTotals;
  /** The recovery that rests on it, unless that is withdrawn. */
  recoveryId?: string;
}

/** A census with its lines and what units have against it. A school sees its own. */
export interface IdleCensusView extends IdleCensusSummary {
  lines: IdleLine[];
  objections: Objection[];
}

const nothing: IdleTotals = { lines: 0, units: 0, vacant: 0, idle: 0, unitsIdle: 0 };

export async function listIdleCensuses(transaction: Transaction, schoolCode?: string): Promise<IdleCensusSummary[]> {
  return summarised(transaction, await listCensuses(transaction), schoolCode);
}

/** Errors: `IDLE.CENSUS_NOT_FOUND`. */
export async function viewIdleCensus(transaction: Transaction, id: string, schoolCode?: string): Promise<IdleCensusView> {
  const [summary] = await summarised(transaction, [await findCensus(transaction, id)], schoolCode);
  return {
    ...summary!,
    lines: await findCensusLines(transaction, id, schoolCode),
    objections: await findObjections(transaction, id, schoolCode),
  };
}

async function summarised(transaction: Transaction, censuses: readonly IdleCensus[], schoolCode?: string): Promise<IdleCensusSummary[]> {
  const ids = censuses.map(({ id }) => id);
  const totals = await totalsOfCensuses(transaction, ids, schoolCode);
  const recoveries = await recoveriesOfCensuses(transaction, ids);
  return censuses.map((census) => ({ ...census, totals: totals.get(census.id) ?? nothing, recoveryId: recoveries.get(census.id) }));
}
