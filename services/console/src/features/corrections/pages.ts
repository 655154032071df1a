import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const correctionsPages: Page[] = [
  {
    path: 'corrections',
    title: words('更正', 'Corrections'),
    permission: 'quota.correction.read',
    menu: 'work',
    load: () => import('./CorrectionsPage').then(({ CorrectionsPage }) => ({ default: CorrectionsPage })),
  },
];
