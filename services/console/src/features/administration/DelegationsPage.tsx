import { Button, Table, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { nameIn } from '../../glossary/vocabulary';
import { roleNames } from '../../glossary/roles';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { EmptyNote } from '../../parts/EmptyNote';
import { PageBody } from '../../parts/PageBody';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { StateBadge } from '../../parts/StateBadge';
import { DelegationForm } from './DelegationForm';
import { delegationStateNames, type Delegation } from './delegations';
import { RevokeDelegation } from './RevokeDelegation';
import { Named } from '../../parts/Named';

const title = words('代办授权', 'Delegations');
const add = words('新建授权', 'New delegation');
const none = words(
  '没有代办授权。外出或请假前,可把自己的角色委托给本县另一账号,写明起止日期和文号。',
  'No role is lent. Before you are away, lend yours to another account of the county, with its days and document.',
);
const line = words(
  '授权到期、撤销都留在记录里。谁提出的事项,本人和代其办理的人都不能审批。撤销后,代办人已有的登录最多再用 15 分钟。',
  'What is over or revoked stays on record. Nobody decides on a case of their own, nor does whoever stands in for them. After revoking, a login of the stand-in lasts 15 minutes at most.',
);
const columns = {
  from: words('委托人', 'Lent by'),
  to: words('代办人', 'Lent to'),
  role: words('角色', 'Role'),
  days: words('起止日期', 'From – to'),
  document: words('文号', 'Document number'),
  reason: words('事由', 'Reason'),
  state: words('状态', 'State'),
  by: words('办理人', 'Recorded by'),
  steps: words('操作', 'Steps'),
};

const person = ({ displayName, name }: Delegation['from']) => (
  <>
    {displayName}
    <br />
    <Typography.Text type="secondary">{name}</Typography.Text>
  </>
);

/** Who acts in whose stead, in which role and on which days; what is over stays. */
export function DelegationsPage() {
  const say = useSay();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const { data, isLoading, error } = useAnswer(['identity', 'delegations'], () => api.GET('/api/identity/delegations'));
  const grants = may('identity.delegation.grant');
  return (
    <PageBody
      title={say(title)}
      isLoading={isLoading}
      problem={error}
      actions={
        grants && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say(add)}
          </Button>
        )
      }
    >
      <Typography.Paragraph type="secondary">{say(line)}</Typography.Paragraph>
      <ScrollRegion label={say(title)}>
        <Table<Delegation>
          size="small"
          rowKey="id"
          dataSource={data}
          pagination={false}
          style={{ minWidth: 1000 }}
          locale={{ emptyText: <EmptyNote why={none} /> }}
          columns={[
            { title: <Named>{say(columns.from)}</Named>, key: 'from', render: (_, { from }) => person(from) },
            { title: <Named>{say(columns.to)}</Named>, key: 'to', render: (_, { to }) => person(to) },
            { title: <Named>{say(columns.role)}</Named>, dataIndex: 'role', render: (role: string) => say(nameIn(roleNames, role)) },
            { title: <Named>{say(columns.days)}</Named>, key: 'days', render: (_, { startsOn, endsOn }) => `${startsOn} – ${endsOn}` },
            { title: <Named>{say(columns.document)}</Named>, dataIndex: 'documentNumber' },
            { title: <Named>{say(columns.reason)}</Named>, dataIndex: 'reason', width: 220 },
            {
              title: <Named>{say(columns.state)}</Named>,
              dataIndex: 'state',
              render: (state: string) => <StateBadge state={state} names={delegationStateNames} />,
            },
            { title: <Named>{say(columns.by)}</Named>, dataIndex: 'grantedBy' },
            {
              title: <Named>{say(columns.steps)}</Named>,
              key: 'steps',
              render: (_, delegation) => <RevokeDelegation delegation={delegation} mayRevoke={grants} />,
            },
          ]}
        />
      </ScrollRegion>
      {isAdding && <DelegationForm onClose={() => setAdding(false)} />}
    </PageBody>
  );
}
