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
    path: 'ledger-reports',
    title: words('变动汇总与趋势', 'Movements and trend'),
    permission: 'quota.ledger.read',
    load: () => import('./ReportsPage').then(({ ReportsPage }) => ({ default: ReportsPage })),
  },
  {
    path: 'ledger-proof',
    title: words('台账核验', 'Proof of the ledger'),
    permission: 'quota.ledger.verify',
    load: () => import('./ProofPage').then(({ ProofPage }) => ({ default: ProofPage })),
  },
  {
    path: 'movements/:id',
    title: words('编制变动', 'Movement of posts'),
    permission: 'quota.ledger.read',
    load: () => import('./MovementPage').then(({ MovementPage }) => ({ default: MovementPage })),
  },
];
