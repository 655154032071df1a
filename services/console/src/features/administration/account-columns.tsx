import { Tag } from 'antd';
import type { components } from '../../api/generated/identity';
import { roleNames } from '../../glossary/roles';
import { nameIn } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { AccountSteps } from './AccountSteps';

type Account = components['schemas']['AccountAnswer'];

export function accountColumns(say: Say, manages: boolean): OfficeColumn<Account>[] {
  const named = (roles: readonly string[]) => roles.map((role) => say(nameIn(roleNames, role)));
  return [
    { key: 'account', title: words('账号', 'Account'), width: 220, frozen: true, value: ({ account }) => account },
    { key: 'name', title: words('姓名或单位', 'Name'), width: 200, value: ({ displayName }) => displayName },
    {
      key: 'roles',
      title: words('角色', 'Roles'),
      width: 150,
      filter: true,
      value: ({ roles }) => named(roles).join('、'),
      render: ({ roles }) => named(roles).map((role) => <Tag key={role}>{role}</Tag>),
    },
    { key: 'school', title: words('学校', 'School'), width: 120, value: ({ schoolCode }) => schoolCode },
    { key: 'since', title: words('建立时间', 'Created'), width: 150, value: ({ createdAt }) => instantText(createdAt) },
    {
      key: 'steps',
      title: words('操作', 'Steps'),
      width: 260,
      value: () => undefined,
      render: (account) => <AccountSteps account={account} manages={manages} />,
    },
  ];
}
