import type { Page } from '../../app/page';
import { words } from '../../language/words';

export const specialPostPages: Page[] = [
  {
    path: 'special-post',
    title: words('特岗', 'Special posts'),
    permission: 'special-post.cohort.read',
    menu: 'plan',
    load: () => import('./SpecialPostPage').then(({ SpecialPostPage }) => ({ default: SpecialPostPage })),
  },
];
