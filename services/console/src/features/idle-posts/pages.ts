import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const idlePostsPages: Page[] = [
  {
    path: 'pool/idle',
    title: words('闲置编制清查', 'Census of idle posts'),
    permission: 'pool.idle.read',
    menu: 'work',
    load: () => import('./CensusesPage').then(({ CensusesPage }) => ({ default: CensusesPage })),
  },
  {
    path: 'pool/idle/:id',
    title: words('闲置编制清查', 'Census of idle posts'),
    permission: 'pool.idle.read',
    load: () => import('./CensusPage').then(({ CensusPage }) => ({ default: CensusPage })),
  },
  {
    path: 'pool/recoveries/:id',
    title: words('收回闲置编制', 'Recovery of idle posts'),
    permission: 'pool.recovery.read',
    load: () => import('./RecoveryPage').then(({ RecoveryPage }) => ({ default: RecoveryPage })),
  },
];
