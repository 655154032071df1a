import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const flagsPages: Page[] = [
  {
    path: 'flags',
    title: words('督查', 'Flags'),
    permission: 'pool.flag.read',
    menu: 'work',
    load: () => import('./FlagsPage').then(({ FlagsPage }) => ({ default: FlagsPage })),
  },
];
