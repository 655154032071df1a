import { Table } from 'antd';
import { Link } from 'react-router';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Difference } from '../../parts/Difference';
import type { Movement } from './movement';
import { Signed, signed } from './Signed';

const columns = {
  unit: words('单位', 'Unit'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  state: words('状态', 'State'),
  amount: words('增减', 'Change'),
  balance: words('余额', 'Balance'),
  sum: words('合计', 'Sum'),
};

/** Where the posts went from and to, with the balance of each account before and after. */
export function MovementEntries({ entries }: { entries: Movement['entries'] }) {
  const say = useSay();
  const unitName = useUnitName();
  return (
    <Table<Movement['entries'][number]>
      size="small"
      rowKey="id"
      dataSource={entries}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: say(columns.unit),
          key: 'unit',
          render: (_, { account: { unit } }) =>
            unit === 'approval' ? unitName(unit) : <Link to={`/ledger/${unit}`}>{unitName(unit)}</Link>,
        },
        { title: say(columns.stage), key: 'stage', render: (_, { account }) => say(nameIn(stageNames, account.stage)) },
        { title: say(columns.track), key: 'track', render: (_, { account }) => say(nameIn(trackNames, account.track)) },
        { title: say(columns.state), key: 'state', render: (_, { account }) => say(nameIn(postStateNames, account.state)) },
        {
          title: say(columns.amount),
          key: 'amount',
          className: 'figure',
          align: 'right',
          render: (_, { amount }) => <Signed amount={amount} />,
        },
        {
          title: say(columns.balance),
          key: 'balance',
          className: 'figure',
          align: 'right',
          render: (_, { balanceBefore, balanceAfter }) => <Difference before={balanceBefore} after={balanceAfter} />,
        },
      ]}
      summary={() => (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0} colSpan={4}>
            {say(columns.sum)}
          </Table.Summary.Cell>
          <Table.Summary.Cell index={4} className="figure">
            {signed(entries.reduce((sum, { amount }) => sum + amount, 0))}
          </Table.Summary.Cell>
          <Table.Summary.Cell index={5} />
        </Table.Summary.Row>
      )}
    />
  );
}
