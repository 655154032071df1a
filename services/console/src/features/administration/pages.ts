import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const administrationPages: Page[] = [
  {
    path: 'accounts',
    title: words('账号', 'Accounts'),
    permission: 'identity.account.read',
    menu: 'office',
    load: () => import('./AccountsPage').then(({ AccountsPage }) => ({ default: AccountsPage })),
  },
  {
    path: 'delegations',
    title: words('代办授权', 'Delegations'),
    permission: 'identity.delegation.read',
    menu: 'office',
    load: () => import('./DelegationsPage').then(({ DelegationsPage }) => ({ default: DelegationsPage })),
  },
  {
    path: 'event-health',
    title: words('事件运行', 'Event health'),
    permission: 'events.read',
    menu: 'office',
    load: () => import('./EventHealthPage').then(({ EventHealthPage }) => ({ default: EventHealthPage })),
  },
];
