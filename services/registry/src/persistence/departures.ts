import type { Transaction } from '@jiaobian/database';
import type { Stage, Subject, Track } from '@jiaobian/kernel';
import type { DepartureRequest } from '../domain/departure';

export interface Departure extends DepartureRequest {
  name: string;
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  /** Null for those who hold no post: special post, substitute. */
  track: Track | null;
  recordedBy: string;
  recordedByName: string;
  recordedAt: Date;
}

const columns = `id as "departureId", person_id as "personId", reason, left_on as "leftOn", document_number as "documentNumber", name,
  school_code as "schoolCode", stage, subject, track, recorded_by as "recordedBy", recorded_by_name as "recordedByName", recorded_at as "recordedAt"`;

export interface KnownDeparture extends Departure {
  requestHash: string;
}

export async function findDeparture(transaction: Transaction, id: string): Promise<KnownDeparture | undefined> {
  const [known] = await transaction.query<KnownDeparture>(
    `select ${columns}, request_hash as "requestHash" from departures where id = $1`,
    [id],
  );
  return known;
}

/** The newest first; of one school where the caller may see one only. */
export function listDepartures(transaction: Transaction, school?: string): Promise<Departure[]> {
  return transaction.query<Departure>(
    `select ${columns} from departures where $1::text is null or school_code = $1 order by recorded_at desc, id limit 1000`,
    [school ?? null],
  );
}

/** Of somebody on the roster in force; undefined where nobody of this id is on it, or has left it already. */
export async function insertDeparture(
  transaction: Transaction,
  request: DepartureRequest & { requestHash: string; recordedBy: string; recordedByName: string },
): Promise<(Departure & { rosterImportId: string }) | undefined> {
  const [departure] = await transaction.query<Departure & { rosterImportId: string }>(
    `insert into departures (id, request_hash, roster_import_id, person_id, name, school_code, stage, subject, track, reason, left_on,
       document_number, recorded_by, recorded_by_name)
     select $1, $2, import_id, person_id, name, school_code, stage, subject, track, $4, $5, $6, $7, $8 from staff where person_id = $3
     returning ${columns}, roster_import_id as "rosterImportId"`,
    [
      request.departureId,
      request.requestHash,
      request.personId,
      request.reason,
      request.leftOn,
      request.documentNumber,
      request.recordedBy,
      request.recordedByName,
    ],
  );
  return departure;
}
