import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const staffPages: Page[] = [
  {
    path: 'staff/:schoolCode',
    title: words('教职工', 'Staff'),
    permission: 'registry.staff.read',
    load: () => import('./StaffPage').then(({ StaffPage }) => ({ default: StaffPage })),
  },
];
