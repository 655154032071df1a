import { Typography } from 'antd';
import { roleNames } from '../../glossary/roles';
import { nameIn } from '../../glossary/vocabulary';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { StateBadge } from '../../parts/StateBadge';
import { delegationStateNames, type Delegation } from './delegations';
import { RevokeDelegation } from './RevokeDelegation';

const person = ({ displayName, name }: Delegation['from']) => (
  <>
    {displayName}
    <br />
    <Typography.Text type="secondary">{name}</Typography.Text>
  </>
);

export function delegationColumns(say: Say, mayRevoke: boolean): OfficeColumn<Delegation>[] {
  const roleOf = ({ role }: Delegation) => say(nameIn(roleNames, role));
  return [
    {
      key: 'from',
      title: words('委托人', 'Lent by'),
      width: 200,
      frozen: true,
      value: ({ from }) => from.displayName,
      render: ({ from }) => person(from),
    },
    { key: 'to', title: words('代办人', 'Lent to'), width: 200, value: ({ to }) => to.displayName, render: ({ to }) => person(to) },
    { key: 'role', title: words('角色', 'Role'), width: 130, filter: true, value: roleOf },
    { key: 'days', title: words('起止日期', 'From – to'), width: 210, value: ({ startsOn, endsOn }) => `${startsOn} – ${endsOn}` },
    { key: 'document', title: words('文号', 'Document number'), width: 180, value: ({ documentNumber }) => documentNumber },
    { key: 'reason', title: words('事由', 'Reason'), width: 220, wraps: true, value: ({ reason }) => reason },
    {
      key: 'state',
      title: words('状态', 'State'),
      width: 110,
      filter: true,
      value: ({ state }) => say(nameIn(delegationStateNames, state)),
      render: ({ state }) => <StateBadge state={state} names={delegationStateNames} />,
    },
    { key: 'by', title: words('办理人', 'Recorded by'), width: 160, value: ({ grantedBy }) => grantedBy },
    {
      key: 'steps',
      title: words('操作', 'Steps'),
      width: 120,
      value: () => undefined,
      render: (delegation) => <RevokeDelegation delegation={delegation} mayRevoke={mayRevoke} />,
    },
  ];
}
