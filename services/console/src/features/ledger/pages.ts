import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const ledgerPages: Page[] = [
  {
    path: 'ledger',
    title: words('编制台账', 'Ledger of posts'),
    permission: 'quota.ledger.read',
    menu: 'work',
    load: () => import('./LedgerPage').then(({ LedgerPage }) => ({ default: LedgerPage })),
  },
  {
    path: 'ledger/:schoolCode',
    title: words('单位台账', 'Ledger of a unit'),
    permission: 'quota.ledger.read',
    load: () => import('./StatementPage').then(({ StatementPage }) => ({ default: StatementPage })),
  },
  {
    path: 'movements/:id',
    title: words('编制变动', 'Movement of posts'),
    permission: 'quota.ledger.read',
    load: () => import('./MovementPage').then(({ MovementPage }) => ({ default: MovementPage })),
  },
];
