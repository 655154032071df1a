import type { Cause } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Stage, Subject } from '@jiaobian/kernel';
import { trackOfChannel, type Channel } from '../../domain/channel';
import type { PlanLine, PostCell } from '../../domain/plan-line';
import type { LineFiguresAnswer, RevisedLineAnswer, RevisionAnswer } from '../../http/line-answers';
import { lineLink, toCauseAnswer, toLimitAnswer } from '../links';

type KeptFigures = Pick<PlanLine, 'requested' | 'planned' | 'headroom' | 'takenBefore' | 'basis'>;

interface RevisedLineRow {
  lineId: string;
  stage: Stage;
  subject: Subject;
  channel: Channel;
  before: KeptFigures | null;
  after: KeptFigures;
}

interface RevisionRow {
  id: string;
  year: number;
  schoolCode: string;
  schoolName: string | null;
  cause: Cause;
  recordedAt: Date;
  lines: RevisedLineRow[];
}

export interface RevisionFilter {
  year?: number;
  schoolCode?: string;
  causeId?: string;
  lineId?: string;
  revisionIds?: readonly string[];
}

/** The revisions that pass the filter, newest first; asked for one line, each with that line alone. */
export async function findRevisions(transaction: Transaction, filter: RevisionFilter): Promise<RevisionAnswer[]> {
  const { year, schoolCode, causeId, lineId, revisionIds } = filter;
  const rows = await transaction.query<RevisionRow>(
    `select r.id, r.year, r.school_code as "schoolCode", s.name as "schoolName", r.cause, r.recorded_at as "recordedAt",
       jsonb_agg(jsonb_build_object('lineId', l.id, 'stage', l.stage, 'subject', l.subject, 'channel', l.channel,
         'before', rl.before, 'after', rl.after) order by l.stage, l.subject, l.channel) as lines
     from plan_revisions r
     join plan_revision_lines rl on rl.county_code = r.county_code and rl.revision_id = r.id
     join plan_lines l on l.county_code = rl.county_code and l.id = rl.line_id
     join schools s on s.county_code = r.county_code and s.school_code = r.school_code
     where ($1::int is null or r.year = $1) and ($2::text is null or r.school_code = $2) and ($3::uuid is null or r.cause_id = $3)
       and ($4::uuid is null or rl.line_id = $4) and ($5::uuid[] is null or r.id = any($5))
     group by r.county_code, r.id, s.name order by r.recorded_at desc, r.year, r.school_code`,
    [year ?? null, schoolCode ?? null, causeId ?? null, lineId ?? null, revisionIds ?? null],
  );
  return rows.map(toRevisionAnswer);
}

function toRevisionAnswer({ lines, cause, recordedAt, schoolName, ...row }: RevisionRow): RevisionAnswer {
  return {
    ...row,
    schoolName: schoolName ?? undefined,
    cause: toCauseAnswer(cause),
    recordedAt: recordedAt.toISOString(),
    lines: lines.map((line) => toRevisedLine(row, line)),
  };
}

function toRevisedLine({ year, schoolCode }: { year: number; schoolCode: string }, line: RevisedLineRow): RevisedLineAnswer {
  const { lineId, stage, subject, channel, before, after } = line;
  const track = trackOfChannel(channel);
  const figures = (kept: KeptFigures): LineFiguresAnswer => toFigures(kept, track && { schoolCode, stage, track });
  return {
    lineId,
    stage,
    subject,
    channel,
    before: before ? figures(before) : undefined,
    after: figures(after),
    links: [lineLink(year, lineId)],
  };
}

function toFigures({ basis, ...figures }: KeptFigures, cell: PostCell | undefined): LineFiguresAnswer {
  return { ...figures, limitedBy: basis && cell && toLimitAnswer(basis, cell) };
}
