import type { Transaction } from '@jiaobian/database';
import { channelNames, trackOfChannel } from '../../domain/channel';
import { compareClaims, isShortageSubject } from '../../domain/line-order';
import type { PlanLine } from '../../domain/plan-line';
import { cutRule, whyOfLine } from '../../domain/why-of-line';
import type { LineAnswer } from '../../http/line-answers';
import { planLineColumns, toPlanLine } from '../../persistence/plan-lines';
import { lineLink, toLimitAnswer } from '../links';

interface LineRow extends PlanLine {
  schoolName: string | null;
  reason: string;
  requestedByName: string;
  requestedAt: Date;
}

export interface LineFilter {
  year?: number;
  schoolCode?: string;
  lineIds?: readonly string[];
}

/** The lines that pass the filter, each with its limit and its arithmetic, in the order in which they get posts. */
export async function findLines(transaction: Transaction, { year, schoolCode, lineIds }: LineFilter): Promise<LineAnswer[]> {
  const rows = await transaction.query<LineRow>(
    `select ${planLineColumns}, s.name as "schoolName", l.reason, l.requested_by_name as "requestedByName", l.requested_at as "requestedAt"
       from plan_lines l join schools s on s.county_code = l.county_code and s.school_code = l.school_code
      where ($1::int is null or l.year = $1) and ($2::text is null or l.school_code = $2) and ($3::uuid[] is null or l.id = any($3))
      order by l.school_code, l.stage`,
    [year ?? null, schoolCode ?? null, lineIds ?? null],
  );
  // A stable sort: schools and stages keep their order, lines inside a stage come in their turn.
  const inTurn = rows
    .map(toPlanLine)
    .sort((a, b) => compareText(a.schoolCode, b.schoolCode) || compareText(a.stage, b.stage) || compareClaims(a, b));
  return inTurn.map(toLineAnswer);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toLineAnswer({ basis, ...row }: LineRow): LineAnswer {
  const track = trackOfChannel(row.channel);
  return {
    ...row,
    schoolName: row.schoolName ?? undefined,
    shortageSubject: isShortageSubject(row.subject),
    channelName: channelNames[row.channel],
    track,
    cut: row.requested - row.planned,
    requestedAt: row.requestedAt.toISOString(),
    limitedBy: basis && track && toLimitAnswer(basis, { schoolCode: row.schoolCode, stage: row.stage, track }),
    why: { ...whyOfLine({ ...row, basis }), ruleVersion: cutRule.version, source: cutRule.source },
    links: [
      lineLink(row.year, row.id),
      { name: 'revisions', href: `/api/hiring/plans/${row.year}/revisions?schoolCode=${encodeURIComponent(row.schoolCode)}` },
    ],
  };
}
