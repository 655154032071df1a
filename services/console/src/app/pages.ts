import { adjustmentsPages } from '../features/adjustments/pages';
import { administrationPages } from '../features/administration/pages';
import { correctionsPages } from '../features/corrections/pages';
import { entitlementPages } from '../features/entitlement/pages';
import { exceptionsPages } from '../features/exceptions/pages';
import { flagsPages } from '../features/flags/pages';
import { hiringPages } from '../features/hiring/pages';
import { idlePostsPages } from '../features/idle-posts/pages';
import { importsPages } from '../features/imports/pages';
import { ledgerPages } from '../features/ledger/pages';
import { loansPages } from '../features/loans/pages';
import { partsGalleryPages } from '../features/parts-gallery/pages';
import { rotationPages } from '../features/rotation/pages';
import { schoolChangesPages } from '../features/school-changes/pages';
import { searchPages } from '../features/search/pages';
import { specialPostPages } from '../features/special-post/pages';
import { staffPages } from '../features/staff/pages';
import { standardsPages } from '../features/standards/pages';
import { wavePages } from '../features/wave/pages';
import { whatIfPages } from '../features/what-if/pages';
import { workbenchPages } from '../features/workbench/pages';
import type { Page } from './page';

/** Every page of the console in the order of the menu. A capability lays its own here. */
export const pages: readonly Page[] = [
  ...workbenchPages,
  ...searchPages,
  ...importsPages,
  ...entitlementPages,
  ...ledgerPages,
  ...correctionsPages,
  ...exceptionsPages,
  ...schoolChangesPages,
  ...adjustmentsPages,
  ...loansPages,
  ...flagsPages,
  ...idlePostsPages,
  ...wavePages,
  ...hiringPages,
  ...rotationPages,
  ...specialPostPages,
  ...whatIfPages,
  ...standardsPages,
  ...administrationPages,
  ...staffPages,
  ...partsGalleryPages,
];
