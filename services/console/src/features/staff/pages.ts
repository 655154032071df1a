import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const staffPages: Page[] = [
  {
    path: 'staff/:schoolCode',
    title: words('教职工', 'Staff'),
    permission: 'registry.staff.read',
    load: () => import('./StaffPage').then(({ StaffPage }) => ({ default: StaffPage })),
  },
  {
    path: 'departures',
    title: words('离岗登记', 'Departures'),
    permission: 'registry.staff.read',
    menu: 'office',
    load: () => import('./DeparturesPage').then(({ DeparturesPage }) => ({ default: DeparturesPage })),
  },
];
