import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const loansPages: Page[] = [
  {
    path: 'pool',
    title: words('编制周转池', 'Turnover pool'),
    permission: 'pool.loan.read',
    menu: 'work',
    load: () => import('./LoansPage').then(({ LoansPage }) => ({ default: LoansPage })),
  },
  {
    path: 'pool/loans/:id',
    title: words('借编', 'Loan of posts'),
    permission: 'pool.loan.read',
    load: () => import('./LoanPage').then(({ LoanPage }) => ({ default: LoanPage })),
  },
  {
    path: 'temporary-needs',
    title: words('临时用编', 'Posts for a while'),
    permission: 'pool.temporary.ask',
    menu: 'work',
    load: () => import('./TemporaryNeedsPage').then(({ TemporaryNeedsPage }) => ({ default: TemporaryNeedsPage })),
  },
];
