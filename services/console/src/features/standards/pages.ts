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
  {
    path: 'standards/new',
    title: words('起草标准版本', 'Draft a version of the standards'),
    permission: 'quota.standard-version.draft',
    load: () => import('./versions/NewVersionPage').then(({ NewVersionPage }) => ({ default: NewVersionPage })),
  },
  {
    path: 'standards/versions/:id',
    title: words('标准版本', 'Version of the standards'),
    permission: 'quota.standard-version.read',
    load: () => import('./versions/VersionPage').then(({ VersionPage }) => ({ default: VersionPage })),
  },
];
