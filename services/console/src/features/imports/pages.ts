import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const importsPages: Page[] = [
  {
    path: 'imports',
    title: words('数据导入', 'Data import'),
    permission: 'registry.import.read',
    menu: 'work',
    load: () => import('./ImportsPage').then(({ ImportsPage }) => ({ default: ImportsPage })),
  },
  {
    path: 'imports/:id',
    title: words('导入', 'Import'),
    permission: 'registry.import.read',
    load: () => import('./ImportPage').then(({ ImportPage }) => ({ default: ImportPage })),
  },
  {
    path: 'census/:id',
    title: words('学年初统计', 'Census'),
    permission: 'registry.school.read',
    load: () => import('./CensusPage').then(({ CensusPage }) => ({ default: CensusPage })),
  },
];
