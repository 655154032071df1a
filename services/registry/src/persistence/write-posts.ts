import type { Transaction } from '@jiaobian/database';
import type { ApprovedTotalRow, SchoolPostsRow } from '../domain/county-tables';

/** What the workbook said of totals and posts, for the record and the next comparison; balances are the ledger's. Returns how many rows differ. */
export async function writePosts(
  transaction: Transaction,
  importId: string,
  totals: ApprovedTotalRow[],
  posts: SchoolPostsRow[],
): Promise<number> {
  const changedTotals = await transaction.change(
    `insert into approved_totals as known (track, posts, document_number, approved_on, import_id)
     select track, posts, "documentNumber", "approvedOn", $1::uuid
       from jsonb_to_recordset($2::jsonb) as row (track text, posts int, "documentNumber" text, "approvedOn" date)
     on conflict (county_code, track) do update
       set posts = excluded.posts, document_number = excluded.document_number, approved_on = excluded.approved_on, import_id = excluded.import_id
     where (known.posts, known.document_number, known.approved_on) is distinct from (excluded.posts, excluded.document_number, excluded.approved_on)`,
    [importId, JSON.stringify(totals)],
  );
  const changedPosts = await transaction.change(
    `insert into school_posts as known (school_code, stage, track, posts, document_number, import_id)
     select "schoolCode", stage, track, posts, "documentNumber", $1::uuid
       from jsonb_to_recordset($2::jsonb) as row ("schoolCode" text, stage text, track text, posts int, "documentNumber" text)
     on conflict (county_code, school_code, stage, track) do update
       set posts = excluded.posts, document_number = excluded.document_number, import_id = excluded.import_id
     where (known.posts, known.document_number) is distinct from (excluded.posts, excluded.document_number)`,
    [importId, JSON.stringify(posts)],
  );
  // The workbook states both tables as a whole: what it leaves out no longer stands.
  const dropped = await transaction.change(
    `delete from school_posts where not exists (
       select from jsonb_to_recordset($1::jsonb) as row ("schoolCode" text, stage text, track text)
        where row."schoolCode" = school_code and row.stage = school_posts.stage and row.track = school_posts.track)`,
    [JSON.stringify(posts)],
  );
  return changedTotals + changedPosts + dropped;
}
