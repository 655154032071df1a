import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const standardsPages: Page[] = [
  {
    path: 'standards',
    title: words('标准与参数', 'Standards and parameters'),
    permission: 'quota.standard.read',
    menu: 'office',
    load: () => import('./StandardsPage').then(({ StandardsPage }) => ({ default: StandardsPage })),
  },
];
