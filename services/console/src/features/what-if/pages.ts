import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const whatIfPages: Page[] = [
  {
    path: 'what-if',
    title: words('假设测算', 'What if'),
    permission: 'quota.what-if.read',
    menu: 'plan',
    load: () => import('./WhatIfPage').then(({ WhatIfPage }) => ({ default: WhatIfPage })),
  },
];
