import { together, type Transaction } from '@jiaobian/database';
import { authorisedPosts } from '../domain/gate/gate-view';
import type { ComparedLine, ComparedTotal, Comparison } from '../domain/standards/compare-entitlements';
import { knownSchools } from '../persistence/repositories/schools';
import { standingPosts } from '../persistence/repositories/standing-posts';

export interface NamedLine extends ComparedLine {
  schoolName: string;
  /** Posts that the school's stage has today, over all its tracks. */
  authorised: number;
}

export interface NamedComparison {
  lines: NamedLine[];
  stageTotals: ComparedTotal[];
  total: ComparedTotal;
}

/** A comparison with the names of the schools and the posts that stand there today. */
export async function nameSchools(transaction: Transaction, { lines, stageTotals, total }: Comparison): Promise<NamedComparison> {
  const [schools, posts] = await together([knownSchools(transaction), standingPosts(transaction)]);
  const names = new Map(schools.map(({ code, name }) => [code, name]));
  const authorised = new Map<string, number>();
  for (const line of posts) {
    const place = `${line.unit}/${line.stage}`;
    authorised.set(place, (authorised.get(place) ?? 0) + authorisedPosts(line));
  }
  return {
    lines: lines.map((line) => ({
      ...line,
      schoolName: names.get(line.schoolCode) ?? line.schoolCode,
      authorised: authorised.get(`${line.schoolCode}/${line.stage}`) ?? 0,
    })),
    stageTotals,
    total,
  };
}
