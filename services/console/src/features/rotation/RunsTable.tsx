import { Table, Typography } from 'antd';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { ReplayRun } from './ReplayRun';
import type { Run } from './schedule';
import { Named } from '../../parts/Named';

const none = words('还没有运算。', 'Nothing was planned yet.');
const note = words(
  '每次运算的全部输入都已保存:同一输入重算,结果必须逐字相同。',
  'Every input of a run is stored: computed again, the result must be identical to the letter.',
);
const titles = {
  part: words('学段与类别', 'Stage and track'),
  at: words('运算时间', 'Time'),
  hash: words('输入的散列值', 'Hash of the input'),
  replay: words('重算', 'Replay'),
};

/** The runs that the schedule rests on; each can be computed again. */
export function RunsTable({ runs }: { runs: readonly Run[] }) {
  const say = useSay();
  return (
    <>
      <Typography.Paragraph type="secondary">{say(note)}</Typography.Paragraph>
      <Table<Run>
        size="small"
        bordered
        rowKey="id"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={[...runs]}
        locale={{ emptyText: <EmptyNote why={none} /> }}
        columns={[
          {
            key: 'part',
            title: <Named>{say(titles.part)}</Named>,
            render: (_, { stage, track }) => `${say(nameIn(stageNames, stage))} · ${say(nameIn(trackNames, track))}`,
          },
          { key: 'at', title: <Named>{say(titles.at)}</Named>, dataIndex: 'recordedAt', render: instantText },
          {
            key: 'hash',
            title: <Named>{say(titles.hash)}</Named>,
            render: (_, { problemHash }) => <code title={problemHash}>{problemHash.slice(0, 23)}…</code>,
          },
          { key: 'replay', title: <Named>{say(titles.replay)}</Named>, render: (_, { id }) => <ReplayRun runId={id} /> },
        ]}
      />
    </>
  );
}
