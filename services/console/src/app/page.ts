import type { ComponentType } from 'react';
import type { Words } from '../language/words';
import type { Permission } from './me';

/** One page of a feature: where it is, what it is called, who may see it. Its code comes when it is opened. */
export interface Page {
  /** Under the root, such as `ledger/:schoolCode`. */
  path: string;
  title: Words;
  /** As the services name it; a page without one is for everybody who is logged in. */
  permission?: Permission;
  /** Where it stands in the menu; pages without it are reached from others. */
  menu?: 'work' | 'plan' | 'office';
  load: () => Promise<{ default: ComponentType }>;
}
