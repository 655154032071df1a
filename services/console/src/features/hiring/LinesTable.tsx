import { Tag, Typography } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { channelNames, nameIn, stageNames, subjectNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say, type Words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { LineExplanation } from './LineExplanation';
import { limitNames, type Line } from './plan';

const none = words(
  '没有计划行。用“申报”提出需求后,系统按台账核减并说明理由。',
  'No lines. After a request, each line is cut to the headroom of the ledger, with the reason.',
);
const shortage = words('紧缺', 'shortage');
const lineTitle = words('{school} {stage} {subject} {channel}', '{school}, {stage}, {subject}, {channel}');
const posts = words('编制', 'Posts');
const titles = {
  school: words('学校', 'School'),
  stage: words('学段', 'Stage'),
  subject: words('学科', 'Subject'),
  channel: words('渠道', 'Channel'),
  track: words('类别', 'Track'),
  requested: words('申报', 'Requested'),
  headroom: words('可用', 'Headroom'),
  takenBefore: words('前列已占', 'Taken before'),
  planned: words('计划', 'Planned'),
  cut: words('核减', 'Cut'),
  limit: words('受限于', 'Limited by'),
  reason: words('申报理由', 'Reason'),
};

/** School × stage × subject × channel: what was asked, what there is room for, what is planned; each number says why. */
export function LinesTable({ lines, tools }: { lines: readonly Line[]; tools?: ReactNode }) {
  const say = useSay();
  const columns = useMemo(() => columnsOf(say), [say]);
  return <OfficeTable name="hiring-lines" columns={columns} rows={lines} rowKey={({ id }) => id} none={none} tools={tools} />;
}

function columnsOf(say: Say): OfficeColumn<Line>[] {
  const name = (names: Record<string, Words>, value: string): string => say(nameIn(names, value));
  const why = (line: Line, value: number | string, shown: ReactNode = value): ReactNode => {
    const { schoolName: school, stage, subject, channel } = line;
    const values = { school, stage: name(stageNames, stage), subject: name(subjectNames, subject), channel: name(channelNames, channel) };
    return (
      <ExplainedNumber value={shown} label={value} title={say(lineTitle, values)}>
        {() => <LineExplanation line={line} />}
      </ExplainedNumber>
    );
  };
  return [
    { key: 'school', title: titles.school, value: (line) => line.schoolName ?? line.schoolCode, width: 190, frozen: true },
    { key: 'stage', title: titles.stage, value: ({ stage }) => name(stageNames, stage), width: 76, filter: true },
    {
      key: 'subject',
      title: titles.subject,
      value: ({ subject }) => name(subjectNames, subject),
      render: (line) => subjectOf(line, say),
      width: 118,
      filter: true,
    },
    { key: 'channel', title: titles.channel, value: ({ channel }) => name(channelNames, channel), width: 100, filter: true },
    { key: 'track', title: titles.track, value: ({ track }) => name(trackNames, track ?? 'none'), width: 76, filter: true },
    {
      key: 'requested',
      title: titles.requested,
      value: ({ requested }) => requested,
      render: (line) => why(line, line.requested),
      width: 92,
      sum: true,
      group: posts,
    },
    {
      key: 'headroom',
      title: titles.headroom,
      value: ({ headroom }) => headroom,
      render: (line) => why(line, line.headroom ?? '—'),
      width: 92,
      group: posts,
    },
    {
      key: 'takenBefore',
      title: titles.takenBefore,
      value: ({ takenBefore }) => takenBefore,
      render: (line) => why(line, line.takenBefore),
      width: 104,
      group: posts,
    },
    {
      key: 'planned',
      title: titles.planned,
      value: ({ planned }) => planned,
      render: (line) => why(line, line.planned),
      width: 84,
      sum: true,
      group: posts,
    },
    {
      key: 'cut',
      title: titles.cut,
      value: ({ cut }) => cut,
      render: (line) => why(line, line.cut, cutOf(line)),
      width: 68,
      sum: true,
      group: posts,
    },
    {
      key: 'limit',
      title: titles.limit,
      value: (line) => (line.limitedBy ? say(limitNames[line.limitedBy.boundBy]) : '—'),
      width: 100,
      filter: true,
    },
    { key: 'reason', title: titles.reason, value: ({ reason }) => reason, width: 140 },
  ];
}

function subjectOf({ subject, shortageSubject }: Line, say: Say): ReactNode {
  return (
    <>
      {say(nameIn(subjectNames, subject))} {shortageSubject && <Tag>{say(shortage)}</Tag>}
    </>
  );
}

function cutOf({ cut }: Line): ReactNode {
  return cut > 0 ? <Typography.Text type="danger">{cut}</Typography.Text> : cut;
}
