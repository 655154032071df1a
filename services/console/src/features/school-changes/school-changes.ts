import type { components } from '../../api/generated/quota';
import { words, type Words } from '../../language/words';

export type SchoolChange = components['schemas']['SchoolChangeView'];
export type SchoolChangeEntry = components['schemas']['SchoolChangeBody'];
export type SchoolChangeConsent = components['schemas']['CorrectionConsentBody'];

export const schoolChangeNames: Record<string, Words> = {
  close: words('撤销,编制入周转池', 'closed, its posts to the pool'),
  merge: words('合并', 'merged'),
  rename: words('更名', 'renamed'),
  split: words('拆分', 'split'),
};
