import { Card, Typography } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { CohortBar } from './CohortBar';
import type { Cohort, CoverageLine } from './coverage';
import { placeIn, spanOf } from './timeline';

const title = words('各届:从招聘到服务期满', 'Cohorts from hiring to the end of service');
const none = words(
  '还没有特岗计划。教育局按省批复录入一届后,系统提前三年核对其岗位。',
  'No cohorts yet. Once the bureau records one as approved, its posts are checked three years ahead.',
);
const today = words('今天 {today}', 'today, {today}');

/** Each cohort as a bar over the years; the line is today. */
export function CohortTimeline({
  cohorts,
  lines,
  today: now,
}: {
  cohorts: readonly Cohort[];
  lines: readonly CoverageLine[];
  today: string;
}) {
  const say = useSay();
  const ordered = [...cohorts].sort((a, b) => a.year - b.year);
  const span = spanOf(ordered, now);
  return (
    <Card size="small" title={say(title)}>
      {ordered.length === 0 ? (
        <EmptyNote why={none} />
      ) : (
        <div style={{ overflowX: 'auto' }}>
          <div style={{ position: 'relative', minWidth: 640, paddingTop: 40 }}>
            {span.years.map((year) => (
              <div
                key={year}
                aria-hidden="true"
                style={{ ...vertical(placeIn(span, `${year}-01-01`)), borderLeft: '1px solid var(--ant-color-border-secondary)' }}
              >
                <Typography.Text type="secondary" style={{ paddingLeft: 4 }}>
                  {year}
                </Typography.Text>
              </div>
            ))}
            <div style={{ ...vertical(placeIn(span, now)), top: 20, borderLeft: '2px dashed var(--ant-color-text-quaternary)' }}>
              <span style={{ position: 'absolute', top: -3, paddingLeft: 4, whiteSpace: 'nowrap', fontSize: 12 }}>
                {say(today, { today: now })}
              </span>
            </div>
            {ordered.map((cohort) => (
              <CohortBar key={cohort.id} cohort={cohort} span={span} lines={lines.filter(({ cohortYear }) => cohortYear === cohort.year)} />
            ))}
          </div>
        </div>
      )}
    </Card>
  );
}

function vertical(percent: number): React.CSSProperties {
  return { position: 'absolute', left: `${percent}%`, top: 0, bottom: 0, pointerEvents: 'none' };
}
