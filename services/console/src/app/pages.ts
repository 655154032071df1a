import { administrationPages } from '../features/administration/pages';
import { workbenchPages } from '../features/workbench/pages';
import type { Page } from './page';

/** Every page of the console in the order of the menu. A capability lays its own here. */
export const pages: readonly Page[] = [...workbenchPages, ...administrationPages];
