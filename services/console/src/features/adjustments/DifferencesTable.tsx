import { Flex, Select, Table, Typography } from 'antd';
import { useSearchParams } from 'react-router';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useAnswer } from '../../api/use-answer';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Difference } from '../../parts/Difference';
import { EmptyNote } from '../../parts/EmptyNote';
import { ProblemNote } from '../../parts/ProblemNote';
import { unitName, type Adjustment, type Line } from './adjustment';
import { lineTitles } from './line-columns';
import { Named } from '../../parts/Named';

type Differences = components['schemas']['DifferencesAnswer'];

const none = words('与所选那一稿没有差异。', 'Nothing differs from that revision.');
const since = words('与第 {revision} 稿({at} 提交)比较', 'compared with revision {revision}, submitted {at}');
const choose = words('比较的稿次', 'Revision to compare with');
const same = words('另有 {count} 项未变。', '{count} more lines are unchanged.');
const reason = words('现在的理由', 'Reason now');

/** What the present text changes against an earlier submission; the one before unless another is chosen. */
export function DifferencesTable({ adjustment }: { adjustment: Adjustment }) {
  const say = useSay();
  const [query, setQuery] = useSearchParams();
  const { id, version, revision, submissions } = adjustment;
  const earlier = submissions.filter((one) => one.revision < revision);
  const from = Number(query.get('from') ?? adjustment.differences?.fromRevision ?? earlier.at(-1)?.revision);
  const { data, error } = useAnswer<Differences>(['pool', 'adjustments', id, 'differences', version, from], () =>
    api.GET('/api/pool/adjustments/{id}/differences', { params: { path: { id }, query: { from } } }),
  );
  const choice = (
    <Select
      aria-label={say(choose)}
      value={from}
      style={{ minWidth: 260 }}
      options={earlier.map((one) => ({
        value: one.revision,
        label: say(since, { revision: one.revision, at: instantText(one.submittedAt) }),
      }))}
      onChange={(value) =>
        setQuery((now) => new URLSearchParams([...[...now].filter(([name]) => name !== 'from'), ['from', String(value)]]))
      }
    />
  );
  return (
    <>
      <Flex style={{ marginBottom: 8 }}>{choice}</Flex>
      <ProblemNote problem={error} />
      <Table
        size="small"
        bordered
        rowKey={({ line }) => line.lineId}
        dataSource={rowsOf(data)}
        loading={!data && !error}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyNote why={none} /> }}
        footer={() => data && <Typography.Text type="secondary">{say(same, { count: data.unchanged })}</Typography.Text>}
        columns={[
          { title: <Named>{say(lineTitles.from)}</Named>, key: 'from', render: (_, { line }) => say(unitName(line.from, line.fromName)) },
          { title: <Named>{say(lineTitles.to)}</Named>, key: 'to', render: (_, { line }) => say(unitName(line.to, line.toName)) },
          { title: <Named>{say(lineTitles.stage)}</Named>, key: 'stage', render: (_, { line }) => say(nameIn(stageNames, line.stage)) },
          { title: <Named>{say(lineTitles.track)}</Named>, key: 'track', render: (_, { line }) => say(nameIn(trackNames, line.track)) },
          {
            title: <Named>{say(lineTitles.count)}</Named>,
            key: 'count',
            className: 'figure',
            render: (_, { before, after }) => <Difference before={before ?? 0} after={after ?? 0} />,
          },
          { title: <Named>{say(reason)}</Named>, key: 'reason', render: (_, { line, after }) => after && say(line.reason) },
        ]}
      />
    </>
  );
}

interface Row {
  line: Line;
  before?: number;
  after?: number;
}

function rowsOf(data: Differences | undefined): Row[] {
  if (!data) return [];
  return [
    ...data.changed.map(({ before, after }) => ({ line: after, before: before.count, after: after.count })),
    ...data.added.map((line) => ({ line, after: line.count })),
    ...data.removed.map((line) => ({ line, before: line.count })),
  ];
}
