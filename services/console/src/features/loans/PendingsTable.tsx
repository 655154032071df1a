import { Table } from 'antd';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Named } from '../../parts/Named';
import { pendingStateNames, restOf, type Pending } from './loan';
import { MarkTag } from './MarkTag';

const titles = {
  due: words('归还日期', 'Due on'),
  count: words('应归还', 'To come back'),
  posted: words('已归还', 'Come back'),
  rest: words('尚欠', 'Out'),
  state: words('状态', 'State'),
  mark: words('预 / 超', 'Due warning'),
};

/** The way back of a loan by days; what was put to other days stays to be seen. */
export function PendingsTable({ pendings }: { pendings: readonly Pending[] }) {
  const say = useSay();
  const head = (title: keyof typeof titles) => <Named>{say(titles[title])}</Named>;
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="pendingId"
      dataSource={[...pendings]}
      columns={[
        { title: head('due'), dataIndex: 'dueOn' },
        { title: head('count'), dataIndex: 'count' },
        { title: head('posted'), dataIndex: 'posted' },
        { title: head('rest'), render: (_, pending) => restOf(pending) },
        { title: head('state'), dataIndex: 'state', render: (state: string) => say(nameIn(pendingStateNames, state)) },
        { title: head('mark'), dataIndex: 'mark', render: (mark?: string) => <MarkTag mark={mark} /> },
      ]}
    />
  );
}
