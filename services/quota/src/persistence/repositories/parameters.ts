import { countyToday, type Transaction } from '@jiaobian/database';
import { parametersOn, type CountyParameters, type ParameterName, type RecordedParameter } from '../../domain/parameters/county-parameters';

/** The county's parameters that hold on a day; today's where none is named. */
export async function countyParameters(transaction: Transaction, day?: string): Promise<CountyParameters> {
  return parametersOn(await recordedParameters(transaction), day ?? (await countyToday(transaction)));
}

/** In the order in which they hold: a later one for the same day takes the place of an earlier. */
export function recordedParameters(transaction: Transaction): Promise<RecordedParameter[]> {
  return transaction.query<RecordedParameter>(
    `select name, value, effective_from as "effectiveFrom", version_id as "versionId" from county_parameters order by name, effective_from, number`,
  );
}

export interface ParameterRecord {
  name: ParameterName;
  number: number;
  value: unknown;
  documentNumber: string | null;
  effectiveFrom: string;
  confidence: string;
  source: string;
  recordedBy: string;
  recordedAt: Date;
}

const columns = `name, number, value, document_number as "documentNumber", effective_from as "effectiveFrom", confidence, source,
  recorded_by as "recordedBy", recorded_at as "recordedAt"`;

export function parameterRecords(transaction: Transaction): Promise<ParameterRecord[]> {
  return transaction.query<ParameterRecord>(`select ${columns} from county_parameters order by name, number`);
}

export type NewParameter = Omit<ParameterRecord, 'number' | 'recordedAt' | 'confidence' | 'documentNumber'> & {
  documentNumber: string;
  /** The version of standards that it came by. */
  versionId?: string;
};

export async function insertParameter(transaction: Transaction, parameter: NewParameter): Promise<ParameterRecord> {
  const [recorded] = await transaction.query<ParameterRecord>(
    `insert into county_parameters (name, number, value, document_number, effective_from, confidence, source, recorded_by, version_id)
     select $1, coalesce(max(number), 0) + 1, $2, $3, $4, 'H', $5, $6, $7 from county_parameters where name = $1 returning ${columns}`,
    [
      parameter.name,
      JSON.stringify(parameter.value),
      parameter.documentNumber,
      parameter.effectiveFrom,
      parameter.source,
      parameter.recordedBy,
      parameter.versionId ?? null,
    ],
  );
  return recorded!;
}
