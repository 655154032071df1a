import { Button, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import type { components } from '../../api/generated/quota';
import { useAnswer } from '../../api/use-answer';
import { nameIn } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { ProblemNote } from '../../parts/ProblemNote';
import { useKnownAt } from './known-at';
import { movementKindNames } from './movement-kinds';
import { Signed } from './Signed';
import { Named } from '../../parts/Named';

type Entry = components['schemas']['EntryView'];

const columns = {
  kind: words('变动', 'Movement'),
  what: words('事由', 'Reason'),
  effective: words('生效', 'Effective'),
  recorded: words('记账', 'Recorded'),
  amount: words('增减', 'Change'),
  balance: words('余额', 'Balance'),
};
const none = words('此账户没有分录:余额从未变动,一直为 0。', 'The account has no entries: its balance has always been 0.');
const older = words('更早的分录', 'Older entries');
const newest = words('回到最新', 'Newest');

/** The entries that make a balance, the newest first; each leads to its movement. */
export function AccountEntries({ accountId }: { accountId: string }) {
  const say = useSay();
  const { query: times } = useKnownAt();
  const [before, setBefore] = useState<number>();
  const { data, error, isLoading } = useAnswer(['quota', 'entries', accountId, before, times], () =>
    api.GET('/api/quota/accounts/{id}/entries', { params: { path: { id: accountId }, query: { before, ...times } } }),
  );
  const last = data?.entries.at(-1);
  return (
    <>
      <ProblemNote problem={error} />
      <Table<Entry>
        size="small"
        rowKey="id"
        loading={isLoading}
        dataSource={data?.entries}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyNote why={none} /> }}
        columns={[
          { title: <Named>{say(columns.kind)}</Named>, dataIndex: 'kind', render: (kind: string) => say(nameIn(movementKindNames, kind)) },
          {
            title: <Named>{say(columns.what)}</Named>,
            dataIndex: 'reason',
            render: (reason: string, { movementId }) => <Link to={`/movements/${movementId}`}>{reason}</Link>,
          },
          {
            title: <Named>{say(columns.amount)}</Named>,
            dataIndex: 'amount',
            className: 'figure',
            align: 'right',
            render: (amount: number, { movementId }) => (
              <Link to={`/movements/${movementId}`}>
                <Signed amount={amount} />
              </Link>
            ),
          },
          { title: <Named>{say(columns.balance)}</Named>, dataIndex: 'balanceAfter', className: 'figure', align: 'right' },
          { title: <Named>{say(columns.effective)}</Named>, dataIndex: 'effectiveOn', className: 'day' },
          { title: <Named>{say(columns.recorded)}</Named>, dataIndex: 'recordedAt', className: 'day', render: instantText },
        ]}
      />
      {before !== undefined && <Button onClick={() => setBefore(undefined)}>{say(newest)}</Button>}
      {data?.more && <Button onClick={() => setBefore(last?.accountVersion)}>{say(older)}</Button>}
    </>
  );
}
