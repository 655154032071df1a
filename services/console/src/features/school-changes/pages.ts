import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const schoolChangesPages: Page[] = [
  {
    path: 'school-changes',
    title: words('学校撤并', 'School changes'),
    permission: 'quota.school-change.read',
    menu: 'work',
    load: () => import('./SchoolChangesPage').then(({ SchoolChangesPage }) => ({ default: SchoolChangesPage })),
  },
];
