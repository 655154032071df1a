import { Table } from 'antd';
import { Link } from 'react-router';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Addends } from '../../parts/Addends';
import { Difference } from '../../parts/Difference';
import { EntryExplanation } from './EntryExplanation';
import type { Movement } from './movement';
import { Signed, signed } from './Signed';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Named } from '../../parts/Named';

type Entry = Movement['entries'][number];

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
  const titleOf = ({ account: { unit, stage, track, state } }: Entry): string =>
    [unitName(unit), say(nameIn(stageNames, stage)), say(nameIn(trackNames, track)), say(nameIn(postStateNames, state))].join(' · ');
  return (
    <Table<Entry>
      size="small"
      rowKey="id"
      dataSource={entries}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: <Named>{say(columns.unit)}</Named>,
          key: 'unit',
          render: (_, { account: { unit } }) =>
            unit === 'approval' ? unitName(unit) : <Link to={`/ledger/${unit}`}>{unitName(unit)}</Link>,
        },
        { title: <Named>{say(columns.stage)}</Named>, key: 'stage', render: (_, { account }) => say(nameIn(stageNames, account.stage)) },
        { title: <Named>{say(columns.track)}</Named>, key: 'track', render: (_, { account }) => say(nameIn(trackNames, account.track)) },
        {
          title: <Named>{say(columns.state)}</Named>,
          key: 'state',
          render: (_, { account }) => say(nameIn(postStateNames, account.state)),
        },
        {
          title: <Named>{say(columns.amount)}</Named>,
          key: 'amount',
          className: 'figure',
          align: 'right',
          render: (_, entry) => (
            <ExplainedNumber value={<Signed amount={entry.amount} />} label={signed(entry.amount)} title={titleOf(entry)}>
              {() => <EntryExplanation entry={entry} />}
            </ExplainedNumber>
          ),
        },
        {
          title: <Named>{say(columns.balance)}</Named>,
          key: 'balance',
          className: 'figure',
          align: 'right',
          render: (_, entry) => (
            <Difference
              before={entry.balanceBefore}
              after={entry.balanceAfter}
              opens={{ title: titleOf(entry), children: () => <EntryExplanation entry={entry} /> }}
            />
          ),
        },
      ]}
      summary={() => (
        <Table.Summary.Row>
          <Table.Summary.Cell index={0} colSpan={4}>
            {say(columns.sum)}
          </Table.Summary.Cell>
          <Table.Summary.Cell index={4} className="figure">
            <ExplainedNumber value={signed(entries.reduce((sum, { amount }) => sum + amount, 0))} title={say(columns.sum)}>
              {() => <Addends addends={entries.map((entry) => ({ key: entry.id, name: titleOf(entry), value: entry.amount }))} />}
            </ExplainedNumber>
          </Table.Summary.Cell>
          <Table.Summary.Cell index={5} />
        </Table.Summary.Row>
      )}
    />
  );
}
