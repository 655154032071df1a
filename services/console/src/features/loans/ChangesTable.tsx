import { Table } from 'antd';
import { nameIn } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import { Named } from '../../parts/Named';
import { StateBadge } from '../../parts/StateBadge';
import { DecideChange } from './DecideChange';
import { changeKindNames, type LoanChange } from './loan';

const titles = {
  kind: words('事项', 'What'),
  what: words('内容', 'Terms'),
  reason: words('事由', 'Why'),
  proposer: words('提出', 'Proposed by'),
  state: words('状态', 'State'),
  document: words('文号', 'Document number'),
};
const posts = words('{count} 个', '{count} posts');
const postsBy = words('{count} 个,{dueOn} 前', '{count} posts, by {dueOn}');
const instalment = words('{dueOn} {count} 个', '{dueOn}: {count}');

/** What was asked for the loan, and what became of it. */
export function ChangesTable({ changes }: { changes: readonly LoanChange[] }) {
  const say = useSay();
  const head = (title: keyof typeof titles) => <Named>{say(titles[title])}</Named>;
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="id"
      dataSource={[...changes]}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: head('kind'), dataIndex: 'kind', render: (kind: string) => say(nameIn(changeKindNames, kind)) },
        { title: head('what'), render: (_, change) => termsOf(change, say) },
        { title: head('reason'), dataIndex: 'reason' },
        { title: head('proposer'), render: (_, { proposer, openedAt }) => `${proposer.name} ${instantText(openedAt)}` },
        { title: head('state'), render: (_, { state }) => <StateBadge state={state} /> },
        { title: head('document'), render: (_, { decision }) => decision?.documentNumber ?? decision?.opinion },
        { title: '', render: (_, change) => <DecideChange change={change} /> },
      ]}
    />
  );
}

function termsOf({ instalments, count, dueOn }: LoanChange, say: Say): string {
  if (instalments) return instalments.map((one) => say(instalment, one)).join('; ');
  return dueOn ? say(postsBy, { count, dueOn }) : say(posts, { count });
}
