import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const adjustmentsPages: Page[] = [
  {
    path: 'adjustments',
    title: words('调整方案', 'Adjustments'),
    permission: 'pool.adjustment.read',
    menu: 'work',
    load: () => import('./AdjustmentsPage').then(({ AdjustmentsPage }) => ({ default: AdjustmentsPage })),
  },
  {
    path: 'adjustments/:id',
    title: words('调整方案', 'Adjustment'),
    permission: 'pool.adjustment.read',
    load: () => import('./AdjustmentPage').then(({ AdjustmentPage }) => ({ default: AdjustmentPage })),
  },
];
