import { Checkbox, Skeleton } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { ProblemNote } from '../../parts/ProblemNote';
import { RevisionWithCause } from '../../parts/RevisionWithCause';
import { RevisionDetail } from './RevisionDetail';

const none = words(
  '还没有修订。运算、申请、导入、编制划转改变安排时,在这里逐次记载。',
  'No revisions yet. Whatever a run, a request, an import or a transfer changes is recorded here.',
);
const quiet = words('也显示未改变安排的 {count} 次', 'show the {count} that changed no assignment too');
const number = words(
  '第 {number} 次修订:新增 {added},取消 {removed},保留 {kept}',
  'Revision {number}: {added} added, {removed} removed, {kept} kept',
);

/** What changed the schedule and why, the newest first. Most events change nobody's assignment: those are folded away. */
export function ScheduleRevisions({ year }: { year: number }) {
  const say = useSay();
  const [isAll, setAll] = useState(false);
  const { data, error } = useAnswer(['rotation', 'revisions', year], () =>
    api.GET('/api/rotation/schedules/{year}/revisions', { params: { path: { year } } }),
  );
  if (!data) return error ? <ProblemNote problem={error} /> : <Skeleton active />;
  const changed = data.filter(({ added, removed }) => added + removed > 0);
  const shown = [...(isAll ? data : changed)].sort((a, b) => b.number - a.number);
  return (
    <>
      {changed.length < data.length && (
        <Checkbox checked={isAll} onChange={({ target }) => setAll(target.checked)} style={{ marginBottom: 8 }}>
          {say(quiet, { count: data.length - changed.length })}
        </Checkbox>
      )}
      {shown.length === 0 && <EmptyNote why={none} />}
      {shown.map((revision) => (
        <RevisionWithCause key={revision.id} at={revision.recordedAt} cause={revision.cause} title={say(number, { ...figures(revision) })}>
          <RevisionDetail revisionId={revision.id} />
        </RevisionWithCause>
      ))}
    </>
  );
}

function figures({ number: n, added, removed, kept }: { number: number; added: number; removed: number; kept: number }) {
  return { number: n, added, removed, kept };
}
