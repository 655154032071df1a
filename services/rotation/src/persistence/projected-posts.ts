import type { ProjectedPosts } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';

/** Every line that the ledger's events have told of, with the version of the last of them. */
export async function projectedPosts(transaction: Transaction): Promise<ProjectedPosts[]> {
  const rows = await transaction.query<{ line: ProjectedPosts }>(
    `select json_strip_nulls(json_build_object('schoolCode', school_code, 'stage', stage, 'track', track, 'authorised', authorised,
       'occupied', occupied, 'reserved', reserved, 'vacant', vacant, 'entitled', entitled, 'version', version)) as line
     from posts order by school_code, stage, track`,
  );
  return rows.map(({ line }) => line);
}
