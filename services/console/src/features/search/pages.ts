import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const searchPages: Page[] = [
  {
    path: 'search',
    title: words('查询', 'Search'),
    menu: 'work',
    load: () => import('./SearchPage').then(({ SearchPage }) => ({ default: SearchPage })),
  },
];
