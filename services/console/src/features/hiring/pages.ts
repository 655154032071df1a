import type { Page } from '../../app/page';
import { words } from '../../language/words';

const page = {
  title: words('年度招聘计划', 'Hiring plan'),
  permission: 'hiring.plan.read',
  load: () => import('./HiringPage').then(({ HiringPage }) => ({ default: HiringPage })),
} as const;

export const hiringPages: Page[] = [
  { ...page, path: 'hiring', menu: 'plan' },
  { ...page, path: 'hiring/:year' },
];
