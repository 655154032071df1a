import type { Page } from '../../app/page';
import { words } from '../../language/words';

/** For whoever builds pages: every shared part in one place, in both languages and on both grounds. */
export const partsGalleryPages: Page[] = [
  { path: 'parts', title: words('界面部件', 'Parts'), load: () => import('./PartsPage').then(({ PartsPage }) => ({ default: PartsPage })) },
];
