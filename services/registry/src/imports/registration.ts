import type { RegistrationRequest } from '@jiaobian/contracts';
import type { CountyTables } from '../domain/county-tables';

/** What the gate is asked for an import: totals, and for each school, stage and track the posts and the people on them. */
export function registrationOf(importId: string, tables: CountyTables): RegistrationRequest {
  const posts = new Map<string, RegistrationRequest['posts'][number]>();
  const at = (
    schoolCode: string,
    stage: RegistrationRequest['posts'][number]['stage'],
    track: RegistrationRequest['posts'][number]['track'],
  ) => {
    const key = `${schoolCode} ${stage} ${track}`;
    let line = posts.get(key);
    if (!line) posts.set(key, (line = { schoolCode, stage, track, authorised: 0, occupied: 0 }));
    return line;
  };
  for (const row of tables.schoolPosts) at(row.schoolCode, row.stage, row.track).authorised += row.posts;
  // People without a track take no post (domain.md §4: substitutes, silver-age, special-post teachers in service).
  for (const row of tables.roster) if (row.track) at(row.schoolCode, row.stage, row.track).occupied += 1;
  return {
    importId,
    totals: tables.approvedTotals.map(({ track, posts: total, documentNumber, approvedOn }) => ({
      track,
      total,
      documentNumber,
      decidedOn: approvedOn,
    })),
    posts: [...posts.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

function keyOf({ schoolCode, stage, track }: RegistrationRequest['posts'][number]): string {
  return `${schoolCode} ${stage} ${track}`;
}
