import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const entitlementPages: Page[] = [
  {
    path: 'entitlement',
    title: words('编制核定', 'Entitlement'),
    permission: 'quota.entitlement.read',
    menu: 'work',
    load: () => import('./EntitlementPage').then(({ EntitlementPage }) => ({ default: EntitlementPage })),
  },
];
