import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const workbenchPages: Page[] = [
  {
    path: '',
    title: words('工作台', 'Workbench'),
    menu: 'work',
    load: () => import('./WorkbenchPage').then(({ WorkbenchPage }) => ({ default: WorkbenchPage })),
  },
];
