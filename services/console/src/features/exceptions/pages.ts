import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const exceptionsPages: Page[] = [
  {
    path: 'exceptions',
    title: words('超编例外', 'Over-quota exceptions'),
    permission: 'quota.ledger.read',
    menu: 'work',
    load: () => import('./ExceptionsPage').then(({ ExceptionsPage }) => ({ default: ExceptionsPage })),
  },
];
