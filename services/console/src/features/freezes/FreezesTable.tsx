import { Tag } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import type { Freeze } from './freezes';
import { Unfreeze } from './Unfreeze';

const title = words('冻结', 'Freezes');
const none = words('没有冻结的编制。', 'No posts are frozen.');
const due = words('已到提醒日期', 'reminder is due');

/** The freezes of a unit, those that are over as well; nothing where there never was one. */
export function FreezesTable({ unit }: { unit: string }) {
  const say = useSay();
  const { data, error } = useAnswer(['quota', 'freezes'], () => api.GET('/api/quota/freezes'));
  const freezes = useMemo(() => (data ?? []).filter((freeze) => freeze.unit === unit), [data, unit]);
  const columns = useMemo(() => freezeColumns(say), [say]);
  if (error) return <ProblemNote problem={error} />;
  if (freezes.length === 0) return null;
  return (
    <Section title={say(title)}>
      <OfficeTable name="冻结" columns={columns} rows={freezes} rowKey={({ freezeId }) => freezeId} none={none} />
    </Section>
  );
}

function freezeColumns(say: Say): OfficeColumn<Freeze>[] {
  return [
    { key: 'stage', title: words('学段', 'Stage'), width: 96, value: ({ stage }) => say(nameIn(stageNames, stage)) },
    { key: 'track', title: words('类别', 'Track'), width: 96, value: ({ track }) => say(nameIn(trackNames, track)) },
    {
      key: 'count',
      title: words('冻结数', 'Posts'),
      width: 90,
      value: ({ count }) => count,
      render: ({ count, movementId }) => <Link to={`/movements/${movementId}`}>{count}</Link>,
    },
    { key: 'remaining', title: words('仍冻结', 'Still frozen'), width: 100, sum: true, value: ({ remaining }) => remaining },
    { key: 'reason', title: words('冻结原因', 'Why'), width: 200, wraps: true, value: ({ reason }) => reason },
    { key: 'document', title: words('文号', 'Document number'), width: 180, value: ({ documentNumber }) => documentNumber },
    { key: 'decidedOn', title: words('决定日期', 'Decided on'), width: 110, value: ({ decidedOn }) => decidedOn },
    {
      key: 'endsOn',
      title: words('提醒日期', 'Remind on'),
      width: 190,
      value: ({ endsOn }) => endsOn,
      render: ({ endsOn, due: isDue }) => (
        <>
          {endsOn} {isDue && <Tag color="warning">{say(due)}</Tag>}
        </>
      ),
    },
    { key: 'by', title: words('办理人', 'Recorded by'), width: 130, value: ({ recordedByName }) => recordedByName },
    {
      key: 'steps',
      title: words('操作', 'Steps'),
      width: 90,
      value: () => undefined,
      render: (freeze) => <Unfreeze freeze={freeze} />,
    },
  ];
}
