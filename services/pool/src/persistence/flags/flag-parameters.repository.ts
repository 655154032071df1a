import type { Transaction } from '@jiaobian/database';
import {
  flagParametersOf,
  type FlagParameterName,
  type FlagParameters,
  type RecordedFlagParameter,
} from '../../domain/flags/flag-parameters';

export interface FlagParameterSet {
  name: FlagParameterName;
  value: number;
  reason: string;
  documentNumber: string;
  meeting?: string;
  decidedOn: string;
}

export async function insertFlagParameter(
  transaction: Transaction,
  set: FlagParameterSet,
  by: { accountId: string; displayName: string },
): Promise<void> {
  await transaction.change(
    `insert into flag_parameters (name, value, reason, document_number, meeting, decided_on, set_by, set_by_name) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [set.name, set.value, set.reason, set.documentNumber, set.meeting ?? null, set.decidedOn, by.accountId, by.displayName],
  );
}

export async function flagParameters(transaction: Transaction): Promise<FlagParameters> {
  return flagParametersOf(await transaction.query<RecordedFlagParameter>('select name, value from flag_parameters order by number'));
}

export type FlagParameterRecord = FlagParameterSet & { setByName: string };

/** Each parameter that was ever set, as it was set last. */
export function setFlagParameters(transaction: Transaction): Promise<FlagParameterRecord[]> {
  return transaction.query<FlagParameterRecord>(
    `select distinct on (name) name, value, reason, document_number as "documentNumber", meeting, decided_on as "decidedOn", set_by_name as "setByName"
     from flag_parameters order by name, number desc`,
  );
}

/** Every unit is judged anew at the next round of the sweeper. */
export async function judgeAllAnew(transaction: Transaction): Promise<void> {
  await transaction.change(`update flag_units set judge_on = (clock_timestamp() at time zone 'Asia/Shanghai')::date`);
}
