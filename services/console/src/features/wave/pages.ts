import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const wavePages: Page[] = [
  {
    path: 'wave/:caseId',
    title: words('联动', 'Wave'),
    permission: 'pool.adjustment.read',
    load: () => import('./WavePage').then(({ WavePage }) => ({ default: WavePage })),
  },
  {
    path: 'transfers/:id',
    title: words('编制划转', 'Transfer'),
    permission: 'quota.ledger.read',
    load: () => import('./TransferPage').then(({ TransferPage }) => ({ default: TransferPage })),
  },
];
