import type { Transaction } from '@jiaobian/database';
import type { Retirement } from '../domain/retirements-among';

/** Replaces what is known of the staff of a locked school; an older list than the known one is ignored. */
export async function replaceRetirements(
  transaction: Transaction,
  schoolCode: string,
  retirements: readonly Retirement[],
  asOf: string,
): Promise<void> {
  const newer = await transaction.change(
    'update schools set staff_as_of = $2 where school_code = $1 and (staff_as_of is null or staff_as_of < $2)',
    [schoolCode, asOf],
  );
  if (newer === 0) return;
  await transaction.change('delete from retirements where school_code = $1', [schoolCode]);
  await transaction.change(
    `insert into retirements (school_code, person_id, stage, frees_post_on)
     select $1, "personId", stage, "freesPostOn" from jsonb_to_recordset($2::jsonb) as known ("personId" uuid, stage text, "freesPostOn" date)`,
    [schoolCode, JSON.stringify(retirements)],
  );
}
