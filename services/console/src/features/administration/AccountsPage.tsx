import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { nameIn } from '../../glossary/vocabulary';
import { roleNames } from '../../glossary/roles';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PageBody } from '../../parts/PageBody';
import { AccountForm } from './AccountForm';
import { AccountSteps } from './AccountSteps';
import { Named } from '../../parts/Named';

const title = words('账号', 'Accounts');
const add = words('新建账号', 'New account');
const columns = {
  account: words('账号', 'Account'),
  name: words('姓名或单位', 'Name'),
  roles: words('角色', 'Roles'),
  school: words('学校', 'School'),
  since: words('建立时间', 'Created'),
  steps: words('操作', 'Steps'),
};

/** Who may log in, and as which office. An auditor sees it; an administrator changes it. */
export function AccountsPage() {
  const say = useSay();
  const may = useMay();
  const [isAdding, setAdding] = useState(false);
  const { data, isLoading, error } = useAnswer(['identity', 'accounts'], () => api.GET('/api/identity/accounts'));
  const manages = may('identity.account.manage');
  return (
    <PageBody
      title={say(title)}
      isLoading={isLoading}
      problem={error}
      actions={
        manages && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {say(add)}
          </Button>
        )
      }
    >
      <Table
        size="small"
        rowKey="id"
        dataSource={data}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: <Named>{say(columns.account)}</Named>, dataIndex: 'account' },
          { title: <Named>{say(columns.name)}</Named>, dataIndex: 'displayName' },
          {
            title: <Named>{say(columns.roles)}</Named>,
            dataIndex: 'roles',
            render: (roles: string[]) => roles.map((role) => <Tag key={role}>{say(nameIn(roleNames, role))}</Tag>),
          },
          { title: <Named>{say(columns.school)}</Named>, dataIndex: 'schoolCode' },
          { title: <Named>{say(columns.since)}</Named>, dataIndex: 'createdAt', render: instantText },
          {
            title: <Named>{say(columns.steps)}</Named>,
            key: 'steps',
            render: (_, account) => <AccountSteps account={account} manages={manages} />,
          },
        ]}
      />
      {isAdding && <AccountForm onClose={() => setAdding(false)} />}
    </PageBody>
  );
}
