import type { Transaction } from '@jiaobian/database';
import type { Stage, Track } from '@jiaobian/kernel';
import { trackOfChannel, type Channel } from '../../domain/channel';
import { headroomOf } from '../../domain/headroom';
import { cellKey } from '../../domain/plan-line';
import type { HeadroomAnswer } from '../../http/plan-answers';
import { loadPosts } from '../../persistence/school-posts';
import { toLimitAnswer } from '../links';

interface SchoolRow {
  schoolCode: string;
  name: string | null;
  closed: boolean;
}

interface PlannedRow {
  schoolCode: string;
  stage: Stage;
  channel: Channel;
  planned: number;
}

/** What each school may still plan by the ledger as it stands now, whether it has asked or not. */
export async function listHeadroom(transaction: Transaction, schoolCode?: string): Promise<HeadroomAnswer[]> {
  const schools = await transaction.query<SchoolRow>(
    'select school_code as "schoolCode", name, closed from schools where $1::text is null or school_code = $1',
    [schoolCode ?? null],
  );
  const known = new Map(schools.map((school) => [school.schoolCode, school]));
  const planned = await plannedByCell(transaction);
  return [...(await loadPosts(transaction, schoolCode ? [schoolCode] : undefined))].map(([key, posts]) => {
    const [code, stage, track] = JSON.parse(key) as [string, Stage, Track];
    const { posts: headroom, boundBy } = headroomOf(posts, known.get(code)?.closed ?? false);
    const taken = planned.get(key) ?? 0;
    const cell = { schoolCode: code, stage, track };
    return {
      ...cell,
      schoolName: known.get(code)?.name ?? undefined,
      headroom,
      planned: taken,
      left: Math.max(0, headroom - taken),
      limitedBy: toLimitAnswer({ boundBy, posts }, cell),
    };
  });
}

async function plannedByCell(transaction: Transaction): Promise<Map<string, number>> {
  const rows = await transaction.query<PlannedRow>(
    `select l.school_code as "schoolCode", l.stage, l.channel, sum(l.planned)::int as planned
       from plan_lines l join plans p on p.county_code = l.county_code and p.year = l.year
      where p.closed_at is null group by 1, 2, 3`,
  );
  const cells = new Map<string, number>();
  for (const { schoolCode, stage, channel, planned } of rows) {
    const track = trackOfChannel(channel);
    if (!track) continue;
    const key = cellKey({ schoolCode, stage, track });
    cells.set(key, (cells.get(key) ?? 0) + planned);
  }
  return cells;
}
