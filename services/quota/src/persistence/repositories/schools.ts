import type { Transaction } from '@jiaobian/database';
import type { SupplementGround } from '@jiaobian/kernel';

export interface KnownSchool {
  code: string;
  name: string;
  area: string;
  teachingPoint: boolean;
  closed: boolean;
}

/** Schools as the registry told of them; all of the county where no codes are named. */
export function knownSchools(transaction: Transaction, codes?: readonly string[]): Promise<KnownSchool[]> {
  return transaction.query<KnownSchool>(
    `select code, name, area, teaching_point as "teachingPoint", closed from schools
     where $1::text[] is null or code = any ($1) order by code`,
    [codes ?? null],
  );
}

export interface ToldSchool extends KnownSchool {
  township: string;
  kind: string;
  supplementGrounds?: SupplementGround[];
  importId: string;
  toldAt: string;
}

/** Keeps what was told last; an older telling that comes late changes nothing. Returns whether it was news. */
export async function recordSchool(transaction: Transaction, school: ToldSchool): Promise<boolean> {
  const changed = await transaction.change(
    `insert into schools (code, name, township, kind, area, teaching_point, closed, import_id, told_at, supplement_grounds)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (county_code, code) do update set name = excluded.name, township = excluded.township, kind = excluded.kind,
       area = excluded.area, teaching_point = excluded.teaching_point, closed = excluded.closed, import_id = excluded.import_id, told_at = excluded.told_at,
       supplement_grounds = excluded.supplement_grounds
     where schools.told_at < excluded.told_at`,
    [
      school.code,
      school.name,
      school.township,
      school.kind,
      school.area,
      school.teachingPoint,
      school.closed,
      school.importId,
      school.toldAt,
      school.supplementGrounds ?? [],
    ],
  );
  return changed === 1;
}
